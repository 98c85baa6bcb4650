/** Figures for the time of the filter that the filter leaves out, because their records are dated outside of it: a total of a year comes out after its end. */
import { dated } from '@/record/dates.ts';
import { type Edtf, overlaps } from '@/record/edtf.ts';
import { type Filter, spanOf } from '@/record/filter.ts';

interface Figure {
  readonly record: { readonly id: string; readonly date: string };
  readonly period: Edtf;
}

/** How many of all figures. */
export function datedElsewhere(all: readonly Figure[], shown: Pick<ReadonlySet<string>, 'has'>, filter: Filter): number {
  const span = spanOf(filter);
  const isIn = (period: Edtf) => span.start <= period.start && period.end <= span.end;
  return all.filter(({ record, period }) => !shown.has(record.id) && isIn(period) && !overlaps(dated(record.date), span)).length;
}
