/** What the sentence above a view leaves unsaid: dates that cannot match, records without a date, what a perspective does not speak of. */
import { accordingName } from '@/exchange/according.ts';
import { useMessages } from '@/i18n/messages.tsx';
import { isUndated } from '@/record/edtf.ts';
import { spanOf } from '@/record/select.ts';
import style from './FilterBar.module.css';
import type { Shown } from './useSelection.ts';

export function FilterNotes({ shown }: { shown: Shown }) {
  const m = useMessages();
  const { view, facts, own, selection, isPending } = shown;
  const by = accordingName(view.by, own, m);
  const span = spanOf(view.filter);
  const hasDates = view.filter.from !== undefined || view.filter.to !== undefined;
  const undated = hasDates ? selection.shown.filter((entry) => isUndated(entry.date)).length : 0;
  const notes = [
    span.start > span.end && m.filter.datesCrossed,
    by && !isPending && m.according.silent(by, selection.total - facts.entries.length),
    undated > 0 && m.filter.undated(undated),
  ];
  return notes.map((note) => note && (
    <p key={note} className={style.note}>
      {note}
    </p>
  )); // prettier-ignore
}
