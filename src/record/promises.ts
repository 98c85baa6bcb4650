/** What was promised among the records that are shown, and what came of it in the whole record. */
import { dated } from './dates.ts';
import { type Edtf, isUndated } from './edtf.ts';
import type { Facts, Whole } from './facts.ts';
import { once } from './once.ts';
import { valueIn } from './rowsOf.ts';
import { paused, type Sliced } from './slices.ts';
import { type Days, daysBetween, type Outcome, outcomes, type Step, threadOf } from './threads.ts';
import { type Ties, tiesOf } from './ties.ts';
import type { AnyRecord, RecordOf } from './types.ts';

export interface Promised {
  readonly record: AnyRecord;
  readonly date: Edtf;
  readonly outcome: Outcome;
  /** The first delivery, or where there is none the last step that was found. */
  readonly end: Step | undefined;
  /** From the promise to that step. */
  readonly days: Days | undefined;
}

/** The promises of one era or one sector, by what came of them. */
export interface PromiseRow {
  /** "" for promises of which nobody says when. */
  readonly id: string;
  readonly total: number;
  readonly by: Readonly<Record<Outcome, readonly Promised[]>>;
}

/** Aid pledged or committed, an agreement, gas or trade planned or contracted. */
export function isPromise(record: AnyRecord): boolean {
  switch (record.kind) {
    case 'agreement':
      return true;
    case 'aid':
      return record.stage === 'pledged' || record.stage === 'committed';
    case 'gas':
    case 'trade':
      return record.stage === 'planned' || record.stage === 'contracted';
    case 'event':
    case 'visit':
    case 'statement':
      return false;
  }
}

/** The promises among some ids, in their order. Their outcomes are looked for in the whole record, whatever the filter leaves of it. */
export function promisesOf(ids: Iterable<string>, whole: Whole, ties: Ties = tiesOf(whole)): Promised[] {
  return [...ids].flatMap((id) => {
    const record = whole.records.get(id);
    return record && isPromise(record) ? [promisedOf(record, ties)] : [];
  });
}

function promisedOf(record: AnyRecord, ties: Ties): Promised {
  const { steps, outcome, delivery } = threadOf(record.id, ties);
  const end = delivery ?? steps.findLast(({ place }) => place === 'after');
  const date = dated(record.date);
  return { record, date, outcome, end, days: end && daysBetween(date, end.date) };
}

/** The rows of all promises of a record, in order of date. Of most kinds the index tells, gas and trade are read. */
export const promiseRows = once(function* ({ columns, entries }, { records }): Sliced<Uint32Array> {
  const [kindOf, stageOf] = [valueIn(columns, 'kind'), valueIn(columns, 'stage')];
  const found: number[] = [];
  for (let row = 0, read = 0; row < columns.rowCount; row += 1) {
    const kind = kindOf(row);
    let is = kind === 'agreement' || (kind === 'aid' && promising.has(stageOf(row)));
    if (kind === 'gas' || kind === 'trade') {
      const record = records.get(entries[row]!.id);
      is = record !== undefined && isPromise(record);
      if (++read % 128 === 0) yield;
    }
    if (is) found.push(row);
    if (row % 20_000 === 19_999) yield;
  }
  return Uint32Array.from(found);
});

const promising: ReadonlySet<string | undefined> = new Set(['pledged', 'committed'] satisfies RecordOf<'aid'>['stage'][]);

const kept = new WeakMap<Whole, { readonly columns: Facts['columns']; readonly promises: Promised[] }>();

/** The promise in a row; undefined where there is none. What came of it is looked for once. */
export function promisedAt(row: number, { columns, entries }: Pick<Facts, 'columns' | 'entries'>, whole: Whole): Promised | undefined {
  const known = kept.get(whole);
  const { promises } = known?.columns === columns ? known : { promises: [] };
  if (promises !== known?.promises) kept.set(whole, { columns, promises });
  const ready = promises[row];
  const record = ready ? undefined : whole.records.get(entries[row]?.id ?? '');
  if (!record || !isPromise(record)) return ready;
  return (promises[row] = promisedOf(record, tiesOf(whole)));
}

/** The promises in rows of promises. */
export function* promisesIn(rows: Uint32Array, facts: Pick<Facts, 'columns' | 'entries'>, whole: Whole): Sliced<Promised[]> {
  const found: Promised[] = [];
  yield* paused(rows, 128, (row) => {
    const promised = promisedAt(row, facts, whole);
    if (promised) found.push(promised);
  });
  return found;
}

/** The most promises that any era or any sector has: the longest of the bars that eras and those of sectors have. */
export function mostPromises(
  rows: Uint32Array,
  { entries, eras }: Pick<Facts, 'entries' | 'eras'>,
): { readonly era: number; readonly sector: number } {
  const counts = { era: new Map<string, number>(), sector: new Map<string, number>() };
  const add = (to: Map<string, number>, id: string) => to.set(id, (to.get(id) ?? 0) + 1);
  for (const row of rows) {
    const { date, sectors } = entries[row]!;
    const within = eras.filter((era) => isIn(date, era.date));
    for (const { id } of within) add(counts.era, id);
    if (within.length === 0) add(counts.era, '');
    for (const id of sectors) add(counts.sector, id);
  }
  return { era: Math.max(1, ...counts.era.values()), sector: Math.max(1, ...counts.sector.values()) };
}

/** Made in the time of an era. */
function isIn(date: Edtf, era: Edtf): boolean {
  return !isUndated(date) && era.start <= date.start && date.start <= era.end;
}

export function byOutcome(promises: readonly Promised[]): PromiseRow['by'] {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, promises.filter((one) => one.outcome === outcome)])) as unknown as PromiseRow['by']; // oxfmt-ignore
}

/** By the era in which the promise was made; those without a date last. Every era has a row; nothing has one where nothing was promised. */
export function byEra(promises: readonly Promised[], { eras }: Pick<Facts, 'eras'>): PromiseRow[] {
  const rows = eras.map((era) => rowOf(era.id, promises.filter((one) => isIn(one.date, era.date)))); // oxfmt-ignore
  const rest = promises.filter((one) => !eras.some((era) => isIn(one.date, era.date)));
  return rest.length > 0 ? [...rows, rowOf('', rest)] : rows;
}

/** A promise counts in each of its sectors. */
export function bySector(promises: readonly Promised[], { sectors }: Pick<Facts, 'sectors'>): PromiseRow[] {
  return [...sectors.keys()]
    .map((id) =>
      rowOf(
        id,
        promises.filter(({ record }) => record.sectors.includes(id)),
      ),
    ) // oxfmt-ignore
    .filter(({ total }) => total > 0);
}

function rowOf(id: string, promises: readonly Promised[]): PromiseRow {
  return { id, total: promises.length, by: byOutcome(promises) };
}
