/** Contract and swap, whatever the day: between whom, since when, what they rest on. A region of their own: they are no legs. */
import { useId } from 'react';
import { citationInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type Day, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { isInForce } from '@/record/route/moment.ts';
import type { RoutePath } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import type { LinkProps } from '@/ui/link.ts';
import { WorkList } from '@/ui/Work.tsx';
import { dayInWords } from '../day.ts';
import style from './Chain.module.css';
import { mergeCitations } from './chainFacts.ts';
import { FactRow } from './FactRow.tsx';
import { OpenItem } from './OpenItem.tsx';
import { PathParties } from './PathParties.tsx';

interface Props {
  whole: Whole;
  day: Day;
  hidden: ReadonlySet<MapPart>;
  /** The id of the path that is looked at; "" is none. */
  path: string;
  onPath: (path: string) => void;
  /** To the records that a path rests on. */
  linkTo: (id: string) => LinkProps;
}

export function PathList({ whole, day, hidden, path: chosen, onPath, linkTo }: Props) {
  const m = useRoomMessages();
  const id = useId();
  if (whole.paths.length === 0) return null;
  const saidOf = (path: RoutePath) =>
    m.chain.join([
      m.pathKinds[path.properties.kind],
      m.chain.sentence(m.date(trusted(path.properties.date))),
      ...(isInForce(path, day) ? [] : [m.chain.notOn(dayInWords(day, m))]),
      ...(hidden.has(path.properties.kind) ? [m.chain.putAway] : []),
    ]);
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={style.heading}>
        {m.mapLayers.paths}
      </h2>
      <ul>
        {whole.paths.map((path) => (
          <OpenItem
            key={path.id}
            name={path.properties.name}
            said={saidOf(path)}
            open={path.id === chosen}
            onOpen={(opens) => onPath(opens ? path.id : '')}
          >
            {() => <PathCard path={path} whole={whole} linkTo={linkTo} />}
          </OpenItem>
        ))}
      </ul>
    </section>
  );
}

interface CardProps {
  path: RoutePath;
  whole: Whole;
  linkTo: Props['linkTo'];
}

function PathCard({ path: { properties }, whole, linkTo }: CardProps) {
  const m = useRoomMessages();
  const { date, parties, note, citations } = properties;
  const records = properties.records.flatMap((id) => whole.records.get(id) ?? []);
  return (
    <div className={style.card}>
      <dl className={style.rows}>
        <FactRow label={m.chain.columns.parties}>
          <PathParties parties={parties} />
        </FactRow>
        <FactRow label={m.chain.columns.when}>{m.chain.sentence(m.date(trusted(date)))}</FactRow>
        <FactRow label={m.chain.notes}>{note}</FactRow>
        {records.length > 0 && (
          <FactRow label={m.gasRoute.records}>
            <ul className={style.lines}>
              {records.map((record) => (
                <li key={record.id}>
                  <a {...linkTo(record.id)}>{record.title}</a> <span className="quiet">{m.date(trusted(record.date))}</span>
                </li>
              ))}
            </ul>
          </FactRow>
        )}
      </dl>
      <h3>{m.chain.who}</h3>
      <WorkList className={style.works} works={mergeCitations(citations).map((one) => citationInWords(one, whole, m))} />
    </div>
  );
}
