/** What of some records lies in a window of time: counts, each with the records behind it. */
import { type Day, isUndated, overlaps } from './edtf.ts';
import type { Entry } from './entries.ts';
import type { Whole } from './facts.ts';
import { byOutcome, type Promised, type PromiseRow, promisesOf } from './promises.ts';
import { atOnce, paused, type Sliced } from './slices.ts';
import { isFulfilment } from './threads.ts';
import { type Ties, tiesOf } from './ties.ts';

interface Span {
  readonly start: Day;
  readonly end: Day;
}

/** Ids by what they are counted under, in order of date. */
type Ids = ReadonlyMap<string, readonly string[]>;

export interface WindowContents {
  readonly ids: readonly string[];
  /** A record counts in each of its sectors. */
  readonly sectors: Ids;
  /** Visits by level; "" where nobody says it. */
  readonly levels: Ids;
  /** What was promised in it, and what came of that, which is looked for in the whole record. */
  readonly promises: PromiseRow['by'];
  /** Records of what was delivered, by kind. */
  readonly deliveries: Ids;
}

/** True for a record that may have happened in the window, as the filter sees it: a month lies in each window that it touches, what has no date in none. */
export function liesIn({ date }: Pick<Entry, 'date'>, window: Span): boolean {
  return !isUndated(date) && overlaps(date, window);
}

/** `window` is undefined where nothing of it was looked at: then nothing lies in it. Pauses between records: some are read, and promises followed. */
export function* contentsIn(
  entries: Iterable<Entry>,
  whole: Whole,
  window: Span | undefined,
  ties: Ties = tiesOf(whole),
): Sliced<WindowContents> {
  const ids: string[] = [];
  const [sectors, levels, deliveries] = [new Map<string, string[]>(), new Map<string, string[]>(), new Map<string, string[]>()];
  const promises: Promised[] = [];
  yield* paused(entries, 50, (entry) => {
    if (!window || !liesIn(entry, window)) return;
    const { id, kind } = entry;
    ids.push(id);
    for (const sector of entry.sectors) add(sectors, sector, id);
    if (kind === 'event' || kind === 'statement') return; // neither a visit nor a promise nor a delivery
    const record = whole.records.get(id);
    if (!record) return;
    if (record.kind === 'visit') add(levels, record.level ?? '', id);
    if (isFulfilment(record)) add(deliveries, kind, id);
    promises.push(...promisesOf([id], whole, ties));
  });
  return { ids, sectors, levels, promises: byOutcome(promises), deliveries };
}

/** The same at once. */
export function contentsOf(...of: Parameters<typeof contentsIn>): WindowContents {
  return atOnce(contentsIn(...of));
}

function add(groups: Map<string, string[]>, key: string, id: string): void {
  const group = groups.get(key);
  if (group) group.push(id);
  else groups.set(key, [id]);
}
