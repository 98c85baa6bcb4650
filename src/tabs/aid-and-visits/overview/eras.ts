/** What the overview compares: the last era with all that was before it. */
import { isoOf, parseEdtf, partsOf } from '@/record/edtf.ts';
import { undated } from '@/record/facets.ts';
import type { Facts } from '@/record/facts.ts';
import type { AnyRecord } from '@/record/types.ts';

export interface Eras {
  readonly last: Facts['eras'][number];
  /** The ids of those before it. */
  readonly before: readonly string[];
  /** EDTF, to the month and to the year: "2024-12", "1992". */
  readonly since: string;
  readonly from: string;
}

/** Undefined where there is nothing to compare with. */
export function erasOf({ eras, coverage }: Pick<Facts, 'eras' | 'coverage'>): Eras | undefined {
  const last = eras.at(-1);
  if (!last || eras.length < 2 || !Number.isFinite(last.date.start)) return undefined;
  return {
    last,
    before: eras.slice(0, -1).map(({ id }) => id),
    since: isoOf(last.date.start).slice(0, last.date.first?.precision === 'year' ? 4 : 7),
    from: String(partsOf(coverage.start).year),
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
