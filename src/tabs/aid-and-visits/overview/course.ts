/** The course of a number through the years of the coverage, as a small picture draws it. */
import type { Edtf } from '@/record/edtf.ts';
import { yearOf } from '@/record/dates.ts';
import { dayOf } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import type { Filter } from '@/record/filter.ts';
import { yearsOf } from '../rows.ts';
import { isLeftOut } from '../years.ts';

/** One year; it has nothing to draw where `high` is 0. */
export interface YearBar {
  /** The year. */
  readonly id: string;
  readonly low: number;
  readonly high: number;
  /** What the whole record has, where the filter leaves less. */
  readonly ghost: number;
  /** A figure of a part of the year alone. */
  readonly isPart: boolean;
  /** True where a source reports a zero. */
  readonly zero: boolean;
  /** From and To leave the year out. */
  readonly isOut: boolean;
}

interface Context {
  readonly facts: Pick<Facts, 'coverage'>;
  readonly filter: Filter;
}

/** How many begin in each year, and how many of them report that there was nothing. */
export type Yearly = ReadonlyMap<number, { readonly count: number; readonly zeros: number }>;

export function yearlyOf(those: readonly { readonly year: number | undefined; readonly isZero: boolean }[]): Yearly {
  const years = new Map<number, { count: number; zeros: number }>();
  for (const { year, isZero } of those) {
    if (year === undefined) continue;
    const counted = years.get(year) ?? { count: 0, zeros: 0 };
    years.set(year, counted);
    counted[isZero ? 'zeros' : 'count'] += 1;
  }
  return years;
}

/** Counts by year, of several parts together. */
export function courseOfCounts(shown: readonly Yearly[], all: readonly Yearly[], { facts, filter }: Context): YearBar[] {
  const sum = (parts: readonly Yearly[], year: number, of: 'count' | 'zeros') =>
    parts.reduce((total, part) => total + (part.get(year)?.[of] ?? 0), 0);
  return yearsOf(facts).map((year): YearBar => {
    const [high, ghost, id] = [sum(shown, year, 'count'), sum(all, year, 'count'), String(year)];
    const zero = sum(shown, year, 'zeros') > 0;
    return { id, low: high, high, ghost: ghost > high ? ghost : 0, isPart: false, zero, isOut: isLeftOut(id, filter) };
  });
}

/** A figure of a period. */
export interface Figured {
  readonly period: Edtf;
  readonly low: number;
  readonly high: number;
}

/** Of each year the figures of its longest period: where several are given for it, from the lowest to the highest. Nothing is added up. */
export function courseOfFigures(shown: readonly Figured[], all: readonly Figured[], { facts, filter }: Context): YearBar[] {
  const [own, whole] = [longestByYear(shown), longestByYear(all)];
  return yearsOf(facts).map((year): YearBar => {
    const [figures, others] = [own.get(year) ?? [], whole.get(year) ?? []];
    const [high, most] = [highestOf(figures), highestOf(others)];
    return {
      id: String(year),
      low: figures.reduce((least, one) => Math.min(least, one.low), figures.length > 0 ? Infinity : 0),
      high,
      ghost: most > high ? most : 0,
      isPart: figures.some(({ period }) => daysIn(period) < dayOf(year + 1, 1, 1) - dayOf(year, 1, 1)),
      zero: figures.length > 0 && high === 0,
      isOut: isLeftOut(String(year), filter),
    };
  });
}

function highestOf(figures: readonly Figured[]): number {
  return figures.reduce((most, { high }) => Math.max(most, high), 0);
}

function longestByYear(figures: readonly Figured[]): Map<number, Figured[]> {
  const years = new Map<number, Figured[]>();
  for (const figure of figures) {
    const year = yearOf(figure.period);
    if (year === undefined) continue;
    const known = years.get(year);
    const more = known?.[0] ? daysIn(figure.period) - daysIn(known[0].period) : 1;
    if (more > 0) years.set(year, [figure]);
    else if (more === 0) known?.push(figure);
  }
  return years;
}

function daysIn({ start, end }: Edtf): number {
  return end - start + 1;
}
