/** The longest silences of the selection: how long, between what, and whether a closure explains them. */
import { memo, useId, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { isComment } from '@/record/derive.ts';
import { sharedDays } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { silencesOf } from '@/record/silences.ts';
import type { LinkProps } from '@/ui/link.ts';
import { useSetting } from '@/ui/setting.tsx';
import { dayPoint } from '../time/point.ts';
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
  const silences = useMemo(() => {
    const within = sharedDays({ start, end }, facts.coverage);
    if (!within) return [];
    const isHappening = ({ id }: Entry) => {
      const record = whole.records.get(id);
      return record !== undefined && !isComment(record, whole);
    };
    return silencesOf(selection.shown.filter(isHappening), within, facts.closures);
  }, [facts, whole, selection, start, end]);
  const { only } = useSetting();
  if (silences.length === 0) return only === '' ? null : <p>{m.chart.nothing}</p>; // alone it leaves no hole
  const edge = (entry: Entry | undefined, none: string) => (entry ? <a {...linkTo(entry.id)}>{entry.title}</a> : none);
  return (
    <section className={style.silences} aria-labelledby={titleId}>
      <h2 id={titleId}>{m.silence.longest}</h2>
      <p className="quiet">{m.silence.subtitle}</p>
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
