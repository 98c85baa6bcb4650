/** Years as rows of a chart: how a year that is covered in part is named, and which years a closure fills. */
import { type ColumnOf, columnMaker } from '@/exchange/files/columns.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { dayOf } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import { type Filter, spanOf } from '@/record/filter.ts';
import type { Band } from '@/ui/chart/chart.ts';
import type { CountRow } from './rows.ts';

interface Days {
  readonly start: number;
  readonly end: number;
}

function daysOf(year: string): Days {
  return { start: dayOf(Number(year), 1, 1), end: dayOf(Number(year) + 1, 1, 1) - 1 };
}

/** "2025"; "2026, to March" where the coverage ends in it. */
export function yearInWords(year: string, { start, end }: Days, m: Messages): string {
  const days = daysOf(year);
  if (days.start <= end && end < days.end) return m.silence.yearTo(year, end);
  return days.start < start && start <= days.end ? m.silence.yearFrom(year, start) : year;
}

/** A year that a closure fills is hatched, one that is covered in part dotted. Rows are years, in order. */
export function bandsOf(rows: readonly { readonly id: string }[], { closures, coverage }: Facts, m: Messages): Band[] {
  const years = rows.map(({ id }) => id);
  const closed = closures.flatMap(({ label, date }): Band[] => {
    const filled = years.filter((year) => date.start <= daysOf(year).start && daysOf(year).end <= date.end);
    const [from, to] = [filled[0], filled.at(-1)];
    return from && to ? [{ from, to, label: m.silence.closed(label, m.date(date)), pattern: 'hatch' }] : [];
  });
  const partly = years.flatMap((year): Band[] => {
    const name = yearInWords(year, coverage, m);
    return name === year ? [] : [{ from: year, to: year, label: m.silence.partYear(name), pattern: 'dots' }];
  });
  return [...closed, ...partly];
}

/** What is said of a year beside its records: a closure that fills it or a part of it. */
export function notesOf(year: string, { closures }: Pick<Facts, 'closures'>, m: Messages): string[] {
  const { start, end } = daysOf(year);
  return closures
    .filter(({ date }) => date.start <= end && start <= date.end)
    .map(({ label, date }) => (date.start <= start && end <= date.end ? m.silence.within(label) : m.silence.closed(label, m.date(date))));
}

/** True where From and To leave the whole year out. */
export function isLeftOut(year: string, filter: Filter): boolean {
  const [days, span] = [daysOf(year), spanOf(filter)];
  return days.end < span.start || span.end < days.start;
}

/** The year, and how much of it is covered where that is not the whole. */
export function yearColumns({ coverage }: Pick<Facts, 'coverage'>, m: Messages): ColumnOf<CountRow>[] {
  const { number, text } = columnMaker<CountRow>(m);
  const inWords = (year: string) => yearInWords(year, coverage, m);
  return [number('year', ({ id }) => Number(id)), text('covered', ({ id }) => (inWords(id) === id ? undefined : inWords(id)))];
}
