/** What the overview compares: the last era with all that was before it. */
import { isoOf, parseEdtf } from '@/record/edtf.ts';
import { undated } from '@/record/facets.ts';
import type { Facts } from '@/record/facts.ts';
import type { AnyRecord } from '@/record/types.ts';

export interface Eras {
  readonly last: Facts['eras'][number];
  /** The ids of those before it. */
  readonly before: readonly string[];
  /** The day on which it began, or the month or year where no day is given: EDTF. */
  readonly since: string;
}

/** Of an ISO date, by how exact it is. */
const lengths: Readonly<Record<string, number | undefined>> = { year: 4, month: 7 };

/** Undefined where there is nothing to compare with. */
export function erasOf({ eras }: Pick<Facts, 'eras'>): Eras | undefined {
  const last = eras.at(-1);
  if (!last || eras.length < 2 || !Number.isFinite(last.date.start)) return undefined;
  return {
    last,
    before: eras.slice(0, -1).map(({ id }) => id),
    since: isoOf(last.date.start).slice(0, lengths[last.date.first?.precision ?? 'day']),
  };
}

/** Records of the last era, of those before it, and those whose date does not tell. */
export function byLastEra<R extends AnyRecord>(
  records: readonly R[],
  { last }: Eras,
  { byId }: Pick<Facts, 'byId'>,
): Readonly<Record<'since' | 'before' | 'either', readonly R[]>> {
  const parts: Record<'since' | 'before' | 'either', R[]> = { since: [], before: [], either: [] };
  for (const record of records) {
    const eras = byId.get(record.id)?.eras ?? [];
    const isLast = eras.includes(last.id);
    if (eras.length === 0 || eras.includes(undated) || (isLast && eras.length > 1)) parts.either.push(record);
    else parts[isLast ? 'since' : 'before'].push(record);
  }
  return parts;
}

const year = /(^|\/)(\d{4})/g;

/** The same days or months a year before: "2025-01/2025-11" → "2024-01/2024-11"; undefined where there is no such date, as of 29 February. */
export function yearBefore(edtf: string): string | undefined {
  const text = edtf.replaceAll(year, (_, start: string, digits: string) => `${start}${String(Number(digits) - 1).padStart(4, '0')}`);
  return text === edtf ? undefined : parseEdtf(text)?.text;
}
