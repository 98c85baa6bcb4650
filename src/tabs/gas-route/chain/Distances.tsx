/** How far it is from any point of the chain to any other: as published, along the drawn line, and as the crow flies. */
import { useId } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { chainOf, kmBetween, legsBetween, pointsOf } from '@/record/route/chain.ts';
import { Choose } from '@/ui/Choose.tsx';
import { useSetting } from '@/ui/setting.tsx';
import { usePaper } from '@/ui/usePaper.ts';
import style from './Chain.module.css';
import { lengthInWords } from './legWords.ts';
import { LegLinks } from './LegLinks.tsx';
import { LengthFacts } from './LengthFacts.tsx';

interface Props {
  whole: Whole;
  leg: string;
  onLeg: (leg: string) => void;
  /** "node-a,node-b"; "" is end to end. */
  span: string;
  onSpan: (span: string) => void;
}

export function Distances({ whole, leg, onLeg, span, onSpan }: Props) {
  const m = useRoomMessages();
  const mayChoose = useSetting().controls.includes('options');
  const isPaper = usePaper();
  const id = useId();
  const chain = chainOf(whole);
  const points = pointsOf(chain, whole.nodes);
  const [first, last] = [points[0], points.at(-1)];
  const [a, b] = span.split(',').map((point) => points.find(({ id: one }) => one === point));
  const [from, to] = a && b ? [a, b] : [first, last]; // an address may name a point that this edition has not
  if (!from || !to || from === to) return null;
  const names = Object.fromEntries(points.map((point) => [point.id, point.properties.name]));
  const choose = (one: string, other: string) => onSpan(one === first?.id && other === last?.id ? '' : `${one},${other}`);
  const allBut = (other: string) => points.map((point) => point.id).filter((one) => one !== other);
  const legs = legsBetween(chain, from.id, to.id);
  return (
    <section aria-labelledby={id} className={style.card}>
      <h2 id={id} className={style.heading}>
        {m.chain.distances}
      </h2>
      {mayChoose && (      <div className={style.ends}>
        <Choose label={m.chain.from} ids={allBut(to.id)} names={names} chosen={from.id} onChoose={(one) => choose(one, to.id)} />
        <Choose label={m.chain.to} ids={allBut(from.id)} names={names} chosen={to.id} onChoose={(one) => choose(from.id, one)} />
      </div>)}
      {/* on paper nothing chooses, and the chain's card says how long all of it is */}
      {(isPaper || !mayChoose) && <p>{m.chain.span(from.properties.name, to.properties.name)}</p>}
      <dl className={style.rows}>
        {!(isPaper && legs.length === chain.length) && (
          <div>
            <dt>{m.chain.along}</dt>
            <dd>
              <LengthFacts legs={legs} whole={whole} chosen={leg} onLeg={onLeg} />
            </dd>
          </div>
        )}
        <div>
          <dt>{m.chain.crow}</dt>
          <dd>{m.chain.crowFlies(kmBetween(from.geometry.coordinates, to.geometry.coordinates))}</dd>
        </div>
        <div>
          <dt>{m.chain.between}</dt>
          <dd>
            <LegLinks legs={legs} chosen={leg} onLeg={onLeg} more={(one) => <span className="quiet"> {lengthInWords(one, m)}</span>} />
          </dd>
        </div>
      </dl>
    </section>
  ); // oxfmt-ignore
}
