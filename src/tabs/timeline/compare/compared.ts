/** What the two windows are compared by: worked out in slices, because records are read for it. */
import { contentsIn, type WindowContents } from '@/record/compareWindows.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { isPromise } from '@/record/promises.ts';
import { paused, type Sliced } from '@/record/slices.ts';
import { isFulfilment } from '@/record/threads.ts';
import { tiesOf } from '@/record/ties.ts';
import type { Kind } from '@/record/types.ts';
import type { ComparedWindow } from './compare.ts';

interface Asked {
  readonly facts: Facts;
  readonly whole: Whole;
  /** What the filter shows. */
  readonly shown: readonly Entry[];
  readonly windows: readonly ComparedWindow[];
}

interface Compared {
  /** By window what the filter shows of it; and, so that bars hold still under the filter, all that lies in it. */
  readonly contents: readonly WindowContents[];
  readonly everything: readonly WindowContents[];
  readonly kinds: KindsOf;
}

/** What is among the records of the filter, wherever they lie: only that has a row. */
interface KindsOf {
  readonly sectors: ReadonlySet<string>;
  /** "" for visits of which nobody says the level. */
  readonly levels: ReadonlySet<string>;
  readonly hasPromise: boolean;
  readonly delivered: ReadonlySet<Kind>;
}

export function* comparedOf({ facts, whole, shown, windows }: Asked): Sliced<Compared> {
  const ties = tiesOf(whole);
  const contents: WindowContents[] = [];
  const everything: WindowContents[] = [];
  for (const { seen } of windows) contents.push(yield* contentsIn(shown, whole, seen, ties));
  for (const { covered } of windows) everything.push(yield* contentsIn(facts.entries, whole, covered, ties));
  return { contents, everything, kinds: yield* kindsOf(shown, whole) };
}

function* kindsOf(shown: readonly Entry[], whole: Whole): Sliced<KindsOf> {
  const [sectors, levels, delivered] = [new Set<string>(), new Set<string>(), new Set<Kind>()];
  let hasPromise = false;
  yield* paused(shown, 50, (entry) => {
    for (const sector of entry.sectors) sectors.add(sector);
    if (entry.kind === 'event' || entry.kind === 'statement') return;
    const record = whole.records.get(entry.id);
    if (!record) return;
    if (record.kind === 'visit') levels.add(record.level ?? '');
    hasPromise ||= isPromise(record);
    if (isFulfilment(record)) delivered.add(record.kind);
  });
  return { sectors, levels, hasPromise, delivered };
}
