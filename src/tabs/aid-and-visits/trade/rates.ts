/** Rates of gas: a row for each figure in order of date, plans before contracts before deliveries. */
import { type Drawn, type GasVolume, otherFigures, type Read, readIn } from '@/record/volumes.ts';
import type { Quantity } from '@/record/types.ts';
import type { gasUnits } from '@/record/words.ts';
import { type MarkId, markIds, markOf, mostRows } from './marks.ts';

export type RateUnit = (typeof gasUnits)[number];

export interface RateRow extends Read {
  readonly id: string;
  readonly one: GasVolume;
  readonly said: Quantity;
  readonly mark: MarkId;
  /** True where the record has several such figures: its name says which. */
  readonly isOneOfSeveral: boolean;
  readonly rivals: readonly Read[];
}

/** In billion m³ a year or million m³ a day. */
export function rateRows(volumes: readonly GasVolume[], unit: RateUnit): RateRow[] {
  const rows = volumes.flatMap((one) =>
    one.rates.flatMap(({ said }, at): RateRow[] => {
      const read = readIn(said, unit);
      const rivals = otherFigures(one.record, said).flatMap((other) => readIn(other, unit) ?? []);
      const id = `${one.record.id} ${at}`;
      return read ? [{ ...read, id, one, said, rivals, mark: markOf(one.stage), isOneOfSeveral: one.rates.length > 1 }] : [];
    }),
  );
  const groups = new Map(markIds.map((id) => [id, [] as RateRow[]]));
  for (const row of rows) groups.get(row.mark)?.push(row);
  return [...groups.values()].flat();
}

/** Of very many the latest: as many as a picture holds. */
export function latestOf(volumes: readonly GasVolume[]): readonly GasVolume[] {
  return volumes.slice(-mostRows);
}

/** From the lowest to the highest figure of each stage, deliveries first; what others say of them is not in it. */
export interface Span {
  readonly mark: MarkId;
  readonly low: number;
  readonly high: number;
  /** True where an end is our conversion alone. */
  readonly isConverted: boolean;
}

export function spansOf(rows: readonly RateRow[]): Span[] {
  const spans = new Map<MarkId, Span>();
  for (const row of rows) {
    const { mark, low, high } = row;
    const before = spans.get(mark);
    const [least, most] = [Math.min(low, before?.low ?? low), Math.max(high, before?.high ?? high)];
    spans.set(mark, { mark, low: least, high: most, isConverted: false });
  }
  const said = new Set(
    rows.filter(({ isConverted }) => !isConverted).flatMap(({ mark, low, high }) => [`${mark} ${low}`, `${mark} ${high}`]),
  );
  return [...markIds]
    .toReversed()
    .flatMap((mark) => spans.get(mark) ?? [])
    .map((span) => ({ ...span, isConverted: [span.low, span.high].some((end) => !said.has(`${span.mark} ${end}`)) }))
    .toSorted((a, b) => Number(a.mark === 'unsaid') - Number(b.mark === 'unsaid'));
}

/** The end of the axis, what others say included. */
export function mostOf(rows: readonly { readonly high: number; readonly rivals: readonly Read[] }[]): number {
  return rows.reduce((most, { high, rivals }) => rivals.reduce((top, rival) => Math.max(top, rival.high), Math.max(most, high)), 0);
}

/** What has no place in the two pictures, by why. */
export interface Apart {
  /** Stages that somebody claims without a figure, and rates that nobody dates. */
  readonly claims: readonly GasVolume[];
  readonly undatedRates: readonly GasVolume[];
  /** Amounts of gas of which nobody says for how long. */
  readonly withoutPeriod: readonly GasVolume[];
}

export function apartOf({ others, undated }: Drawn): Apart {
  const rest = [...others, ...undated];
  return {
    claims: rest.filter(({ claims }) => claims.length > 0),
    undatedRates: undated.filter(({ rates }) => rates.length > 0),
    withoutPeriod: rest.filter(({ claims, rates, figure }) => claims.length === 0 && rates.length === 0 && figure !== undefined),
  };
}
