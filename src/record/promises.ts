/** What was promised among the records that are shown, and what came of it in the whole record. */
import { type Edtf, isUndated, trusted } from './edtf.ts';
import type { Facts, Whole } from './facts.ts';
import { type Days, daysBetween, type Outcome, outcomes, type Step, threadOf } from './threads.ts';
import { type Ties, tiesOf } from './ties.ts';
import type { AnyRecord } from './types.ts';

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
    if (!record || !isPromise(record)) return [];
    const { steps, outcome, delivery } = threadOf(id, ties);
    const end = delivery ?? steps.findLast(({ place }) => place === 'after');
    const date = trusted(record.date);
    return [{ record, date, outcome, end, days: end && daysBetween(date, end.date) }];
  });
}

export function byOutcome(promises: readonly Promised[]): PromiseRow['by'] {
  return Object.fromEntries(outcomes.map((outcome) => [outcome, promises.filter((one) => one.outcome === outcome)])) as unknown as PromiseRow['by']; // oxfmt-ignore
}

/** By the era in which the promise was made; those without a date last. Every era has a row; nothing has one where nothing was promised. */
export function byEra(promises: readonly Promised[], { eras }: Pick<Facts, 'eras'>): PromiseRow[] {
  const isIn = ({ date }: Promised, era: Edtf) => !isUndated(date) && era.start <= date.start && date.start <= era.end;
  const rows = eras.map((era) => rowOf(era.id, promises.filter((one) => isIn(one, era.date)))); // oxfmt-ignore
  const rest = promises.filter((one) => !eras.some((era) => isIn(one, era.date)));
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
