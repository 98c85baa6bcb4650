/** What breaks a silence: of each date the first record that is more than a comment; others of the same date change nothing. */
import { isComment } from '@/record/derive.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Sliced } from '@/record/slices.ts';

/** In order of date. Pauses behind each record that it had to read. */
export function* happeningsOf({ columns }: Pick<Facts, 'columns'>, whole: Whole, { rows }: Pick<Selection, 'rows'>): Sliced<Entry[]> {
  const { entries, time } = columns;
  const isDone = new Uint8Array(time.profileCount);
  const found: Entry[] = [];
  for (const row of rows) {
    const date = time.profileOf[row]!;
    if (isDone[date] === 1) continue;
    const entry = entries[row]!;
    if (entry.date.text !== time.dates[date]!.text) continue; // a perspective that is silent on the date
    if (entry.kind === 'statement') {
      const record = whole.records.get(entry.id);
      yield;
      if (!record || isComment(record, whole)) continue;
    } else if (!whole.records.has(entry.id)) continue;
    found.push(entry);
    isDone[date] = 1;
  }
  return found;
}
