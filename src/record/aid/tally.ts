/** What aid records of one stage give together in one measure. */
import type { PersonsPerFamily } from '../facts.ts';
import type { Aid } from '../types.ts';
import { type AidFigure, aidFigureOf, type AidMeasure, type AidRange, type Reckoned, sumOf } from './figures.ts';

/** What some records of one stage give together. */
export interface AidTally extends Reckoned {
  readonly figures: readonly AidFigure[];
  /** Counted, but without a figure in the measure: no zeros. */
  readonly without: readonly Aid[];
  /** True where they cannot be added, since nobody says the stage: the range is from the largest figure to the sum. */
  readonly isBounded: boolean;
  /** So much of `low` is said by sources; the rest is estimated by us. */
  readonly said: number;
  readonly rivals: readonly AidRange[];
}

/**
 * What these records of one stage give together; undefined where there is none. `low` and `high` are 0 where none has a figure. Where nobody
 * says the stage, a promise and its delivery may be among them: together they are at least the largest figure, and at most the sum.
 */
export function tallyOf(records: readonly Aid[], measure: AidMeasure, rule: PersonsPerFamily | undefined): AidTally | undefined {
  if (records.length === 0) return undefined;
  const those: AidFigure[] = [];
  const without: Aid[] = [];
  let isUnsaid = false;
  for (const record of records) {
    const figure = aidFigureOf(record, measure, rule);
    if (figure) those.push(figure);
    else without.push(record);
    isUnsaid ||= record.stage === undefined;
  }
  const isBounded = isUnsaid && measure !== 'records' && those.length > 1;
  const high = sumOf(those, 'high');
  const lowOf = (some: readonly AidFigure[]) => (isBounded ? some.reduce((most, one) => Math.max(most, one.low), 0) : sumOf(some, 'low'));
  const low = lowOf(those);
  const rivals = isBounded
    ? []
    : those.flatMap((one) => one.rivals.map((rival) => ({ low: low - one.low + rival.low, high: high - one.high + rival.high })));
  return {
    low,
    high,
    figures: those,
    without,
    isEstimate: those.some(({ isEstimate }) => isEstimate),
    isApproximate: those.some(({ isApproximate }) => isApproximate),
    isSum: those.some(({ isSum }) => isSum) || (measure !== 'records' && those.length > 1),
    isBounded,
    said: lowOf(those.filter(({ isEstimate }) => !isEstimate)),
    rivals,
  };
}
