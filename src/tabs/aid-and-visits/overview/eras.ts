/** What the overview compares: the last era with all that was before it. */
import { isoOf, parseEdtf } from '@/record/edtf.ts';
import { undated } from '@/record/facets.ts';
import type { Facts } from '@/record/facts.ts';

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

/** How many are of the last era, of those before it, and of which the date does not tell. */
export function byLastEra(eras: Iterable<readonly string[]>, { last }: Eras): Readonly<Record<'since' | 'before' | 'either', number>> {
  const parts = { since: 0, before: 0, either: 0 };
  for (const own of eras) {
    const isLast = own.includes(last.id);
    if (own.length === 0 || own.includes(undated) || (isLast && own.length > 1)) parts.either += 1;
    else parts[isLast ? 'since' : 'before'] += 1;
  }
  return parts;
}

const year = /(^|\/)(\d{4})/g;

/** The same days or months a year before: "2025-01/2025-11" → "2024-01/2024-11"; undefined where there is no such date, as of 29 February. */
export function yearBefore(edtf: string): string | undefined {
  const text = edtf.replaceAll(year, (_, start: string, digits: string) => `${start}${String(Number(digits) - 1).padStart(4, '0')}`);
  return text === edtf ? undefined : parseEdtf(text)?.text;
}
