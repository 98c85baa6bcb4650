/** Totals of gas for a period: a row for each figure, so that two official series for one year are two. */
import { isPartOfYear } from '@/record/money.ts';
import { type Drawn, type GasUnit, otherFigures, type Read, readIn } from '@/record/volumes.ts';
import { type MarkId, markOf, mostRows } from './marks.ts';
import type { RateUnit } from './rates.ts';

export type Total = Drawn['totals'][number];

export interface TotalRow extends Read {
  readonly id: string;
  readonly one: Total;
  readonly mark: MarkId;
  readonly rivals: readonly Read[];
}

/** A year's rate has its total in billions, a day's in millions. */
export function totalUnitOf(unit: RateUnit): Extract<GasUnit, 'bcm' | 'mcm'> {
  return unit === 'bcm-per-year' ? 'bcm' : 'mcm';
}

/** In order of the periods; of very many the latest. */
export function totalRows(totals: readonly Total[], unit: RateUnit): TotalRow[] {
  const wanted = totalUnitOf(unit);
  return totals.slice(-mostRows).flatMap((one): TotalRow[] => {
    const read = readIn(one.total.said, wanted);
    const rivals = otherFigures(one.record, one.total.said).flatMap((other) => readIn(other, wanted) ?? []);
    return read ? [{ ...read, id: one.record.id, one, rivals, mark: markOf(one.stage, isPartOfYear(one.total.period)) }] : [];
  });
}

/** The totals of the latest period, deliveries before plans: they agree, or they differ. */
export function latestTotals(rows: readonly TotalRow[]): readonly TotalRow[] {
  const delivered = rows.filter(({ one }) => one.stage === 'delivered');
  const those = delivered.length > 0 ? delivered : rows;
  const last = those.reduce<TotalRow | undefined>((latest, row) => (latest && isAfter(latest, row) ? latest : row), undefined);
  return last ? those.filter(({ one }) => one.total.period.text === last.one.total.period.text) : [];
}

/** The one that ends later; of two that end alike the longer, of which the other may be a part. */
function isAfter({ one: { total: a } }: TotalRow, { one: { total: b } }: TotalRow): boolean {
  return a.period.end > b.period.end || (a.period.end === b.period.end && a.period.start < b.period.start);
}
