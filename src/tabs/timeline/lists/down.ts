/** The timeline downwards, for a screen without room beside: eras, records in order of date, and the long spans without a record between them. */
import type { Day } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts } from '@/record/facts.ts';

type Era = Facts['eras'][number];
type Closure = Facts['closures'][number];

export type Row =
  | { readonly row: 'era'; readonly era: Era; readonly count: number }
  | { readonly row: 'entry'; readonly entry: Entry }
  /** So many days without a record; the closure that lies in them, wholly or in part. */
  | { readonly row: 'gap'; readonly start: Day; readonly days: number; readonly closure: Closure | undefined };

/** From so many days on, a span without a record is said. */
const longGap = 366;

/** `entries` have dates and stand in their order. */
export function rowsDown(entries: readonly Entry[], { eras, closures, coverage }: Pick<Facts, 'eras' | 'closures' | 'coverage'>): Row[] {
  const eraOf = ({ date }: Entry) => eras.findLast((era) => date.start >= era.date.start) ?? eras[0];
  const counts = new Map<Era | undefined, number>();
  for (const entry of entries) counts.set(eraOf(entry), (counts.get(eraOf(entry)) ?? 0) + 1);
  const rows: Row[] = [];
  let [era, reached]: [Era | undefined, Day] = [undefined, Infinity];
  for (const entry of entries) {
    const { start, end } = entry.date;
    const days = start - reached - 1;
    if (days >= longGap)
      rows.push({
        row: 'gap',
        start: reached + 1,
        days,
        closure: closures.find(({ date }) => date.start <= start - 1 && reached + 1 <= date.end),
      });
    const own = eraOf(entry);
    if (own && own !== era) rows.push({ row: 'era', era: own, count: counts.get(own) ?? 0 });
    era = own;
    rows.push({ row: 'entry', entry });
    // what lasts without a known end hides no silence after it; what began before the coverage leaves none before it
    reached = Math.max(reached === Infinity ? coverage.start - 1 : reached, end === Infinity ? start : end);
  }
  return rows;
}
