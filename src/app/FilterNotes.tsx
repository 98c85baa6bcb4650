/** What the sentence above a view leaves unsaid: dates that cannot match, records without a date, what a perspective does not speak of. */
import { accordingName } from '@/exchange/according.ts';
import { useMemo } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import { isUndated } from '@/record/edtf.ts';
import { spanOf } from '@/record/filter.ts';
import style from './FilterBar.module.css';
import type { Shown } from '@/view/shown.ts';

export function FilterNotes({ shown }: { shown: Shown }) {
  const m = useMessages();
  const { view, facts, own, selection, state } = shown;
  const by = accordingName(view.by, own, m);
  const span = spanOf(view.filter);
  const hasDates = view.filter.from !== undefined || view.filter.to !== undefined;
  const [undated, ownDates] = useMemo(() => {
    if (!hasDates) return [0, 0];
    const { time } = facts.columns;
    const isUndatedOne = time.dates.map(isUndated);
    const count = (isOne: (row: number) => boolean) => selection.rows.reduce((sum, row) => sum + Number(isOne(row)), 0);
    return [
      count((row) => isUndatedOne[time.profileOf[row]!]!),
      // found by the date of the record's own choice, on which the perspective is silent
      by ? count((row) => Boolean(facts.entries[row]!.ownDate)) : 0,
    ];
  }, [hasDates, by, selection, facts]);
  const notes = [
    span.start > span.end && m.filter.datesCrossed,
    by && m.according.silent(by, selection.total - facts.entries.length),
    by && ownDates > 0 && m.filter.ownDates(ownDates, by),
    undated > 0 && m.filter.undated(undated),
  ];
  if (state === 'failed') return null;
  // a perspective will have something to say: its line is kept free
  if (state === 'pending') return by ? <p className={style.note}>{m.filter.loading}</p> : null;
  return notes.map((note) => note && (
    <p key={note} className={style.note}>
      {note}
    </p>
  )); // oxfmt-ignore
}
