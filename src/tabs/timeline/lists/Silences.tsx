/** The longest silences of the selection: how long, between what, and whether a closure explains them. */
import { memo, useId, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { sharedDays } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { silencesOf } from '@/record/silences.ts';
import type { LinkProps } from '@/ui/link.ts';
import { useSetting } from '@/ui/setting.tsx';
import { useSliced } from '@/ui/useSliced.ts';
import { dayPoint } from '../time/point.ts';
import { happeningsOf } from './happenings.ts';
import style from './Silences.module.css';
import type { Window } from '../time/window.ts';

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  /** The days that From and To allow: what lies outside was filtered away, and is no silence. */
  filtered: Window;
  linkTo: (id: string) => LinkProps;
}

export const Silences = memo(function Silences({ facts, whole, selection, filtered, linkTo }: Props) {
  const m = useRoomMessages();
  const titleId = useId();
  const { start, end } = filtered;
  const happenings = useSliced(() => happeningsOf(facts, whole, selection), [facts, whole, selection]);
  const { only } = useSetting();
  const told = happenings.value ?? happenings.before;
  const silences = useMemo(() => {
    const within = sharedDays({ start, end }, facts.coverage);
    return within && told ? silencesOf(told, within, facts.closures) : [];
  }, [told, facts, start, end]);
  if (!told) return <p className="quiet">{m.timelineTools.looking}</p>;
  if (silences.length === 0) return only === '' ? null : <p>{m.chart.nothing}</p>; // alone it leaves no hole
  const edge = (entry: Entry | undefined, none: string) => (entry ? <a {...linkTo(entry.id)}>{entry.title}</a> : none);
  return (
    <section className={style.silences} aria-labelledby={titleId} aria-busy={happenings.value === undefined}>
      <h2 id={titleId}>{m.silence.longest}</h2>
      <p className="quiet">{m.silence.subtitle}</p>
      {!happenings.value && <p className="quiet">{m.timelineTools.looking}</p>}
      <ol>
        {silences.map(({ start: first, end: last, days, before, after, closure, isWithinClosure }) => (
          <li key={first}>
            <span className={style.days}>{m.silence.days(days)}</span>
            <div>
              {m.date({ first: dayPoint(first), last: dayPoint(last) })}
              {closure && <strong> · {isWithinClosure ? m.silence.within(closure.label) : m.silence.partly(closure.label)}</strong>}
              <p className="quiet">
                {m.silence.after} {edge(before, m.silence.start)}
                <br />
                {m.silence.before} {edge(after, m.silence.end)}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
});
