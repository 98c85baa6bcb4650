/** The register of disagreements: every field in which sources differ, and what is disputed without another value. */
import { collatorOf } from './collator.ts';
import { sorted } from './agreements/sorted.ts';
import { everyRow } from './columns/numbers.ts';
import { answered } from './columns/tally.ts';
import { rowsWith } from './columns/rowsWith.ts';
import { type Edtf, parseEdtf } from './edtf.ts';
import type { Entry } from './entries.ts';
import type { Facts, Whole } from './facts.ts';
import { once } from './once.ts';
import { paused, type Sliced } from './slices.ts';
import type { AnyRecord, Citation, Quantity, Rival } from './types.ts';
import type { differenceOrders } from './words.ts';

/** How far two values lie apart. */
export type Gap = { readonly days: number; readonly least: number } | { readonly perCent: number };

/** A value of a field, as it is stored: a text, a number, a quantity, a list of ids or of parties. */
export type FieldValue = string | number | Quantity | readonly unknown[] | undefined;

export interface Disagreement {
  readonly entry: Entry;
  readonly record: AnyRecord;
  /** The difference in one field; undefined where a record is disputed, and no source gives another value. */
  readonly difference: Difference | undefined;
}

export interface Difference {
  readonly field: string;
  /** The value that is shown; undefined where nobody says it. */
  readonly own: FieldValue;
  readonly ownCitations: readonly Citation[];
  readonly rival: Rival;
  /** Undefined for words, and for what cannot be measured against each other. */
  readonly gap: Gap | undefined;
}

export type DifferenceOrder = (typeof differenceOrders)[number];

/** Entries of which sources may differ. Where they are those of the record's own choice they know it; what a perspective sees does not say what others say. */
export function mayDiffer(shown: readonly Entry[], isOwn: boolean): readonly Entry[] {
  return isOwn ? shown.filter(({ disputed, rivals }) => disputed === true || rivals === true) : shown;
}

/** A row for each rival value of the shown records, and one for each that is disputed without any. */
export function disagreementsOf(shown: readonly Entry[], whole: Pick<Whole, 'records'>, order: DifferenceOrder): Disagreement[] {
  return shown
    .flatMap((entry) => {
      const record = whole.records.get(entry.id);
      return record ? inRecord(entry, record) : [];
    })
    .toSorted(orders[order]);
}

function inRecord(entry: Entry, record: AnyRecord): Disagreement[] {
  if (record.rivals.length === 0) return record.disputed ? [{ entry, record, difference: undefined }] : [];
  return record.rivals.map((rival) => ({ entry, record, difference: differenceOf(record, rival) }));
}

/** A row of the register without its record, which is read when it is drawn. */
export interface Point {
  readonly row: number;
  /** Its place among the rows of that record. */
  readonly at: number;
  readonly days: number;
  readonly perCent: number;
}

/** All of the record, in order of date. `whole` is the record in its own choice, which holds every value; `facts` may be what a perspective sees. */
export const registerOf = once(function* (facts, whole) {
  const { columns, entries } = facts;
  const disputed = answered(columns, 'disputed');
  const all = everyRow(columns.rowCount);
  const rows = columns.ownRows || !disputed ? all : rowsWith(disputed, ['yes', 'rivals'], all);
  const points: Point[] = [];
  yield* paused(rows, 50, (row) => {
    const entry = entries[row]!;
    const record = whole.records.get(entry.id);
    if (!record) return;
    inRecord(entry, record).forEach((one, at) => points.push({ row, at, days: daysOf(one), perCent: perCentOf(one) }));
  });
  return points;
});

/** Points of the register in an order, those that are equal by date. */
export function* orderedPoints(
  points: readonly Point[],
  order: DifferenceOrder,
  { entries }: Pick<Facts, 'entries'>,
): Sliced<readonly Point[]> {
  if (order === 'date') return points;
  if (order === 'days') return points.toSorted((a, b) => b.days - a.days);
  if (order === 'per-cent') return points.toSorted((a, b) => b.perCent - a.perCent);
  const titled: { readonly point: Point; readonly title: string }[] = [];
  yield* paused(points, 1000, (point) => void titled.push({ point, title: entries[point.row]!.title }));
  const { compare } = collatorOf('en');
  return (yield* sorted(titled, (a, b) => compare(a.title, b.title))).map(({ point }) => point);
}

/** What stands in the register at a point; undefined where its record is gone. */
export function disagreementAt(
  { row, at }: Point,
  { entries }: Pick<Facts, 'entries'>,
  whole: Pick<Whole, 'records'>,
): Disagreement | undefined {
  const entry = entries[row]!;
  const record = whole.records.get(entry.id);
  return record && inRecord(entry, record)[at];
}

function differenceOf(record: AnyRecord, rival: Rival): Difference {
  const { field } = rival;
  const own = valueAt(record, field);
  return { field, own, ownCitations: citationsFor(record, field), rival, gap: gapOf(record, field, rival.value) };
}

// `shown` stands in order of date, and sorting keeps what is equal in that order
const orders: Readonly<Record<DifferenceOrder, (a: Disagreement, b: Disagreement) => number>> = {
  date: () => 0,
  title: (a, b) => a.entry.title.localeCompare(b.entry.title, 'en', { numeric: true }),
  days: (a, b) => daysOf(b) - daysOf(a),
  'per-cent': (a, b) => perCentOf(b) - perCentOf(a),
};

// what has no such gap comes last
function daysOf({ difference }: Disagreement): number {
  return difference?.gap && 'days' in difference.gap ? difference.gap.days : -1;
}

function perCentOf({ difference }: Disagreement): number {
  return difference?.gap && 'perCent' in difference.gap ? difference.gap.perCent : -1;
}

/** The value of a field by its path; undefined where the voice that is heard is silent on it. */
export function valueAt(record: AnyRecord, path: string): FieldValue {
  if (record.silent?.some((field) => path === field || path.startsWith(`${field}.`))) return undefined;
  const value = heardPath(record, path)
    .split('.')
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], record);
  return value as FieldValue;
}

/** Figures on which a voice is silent are left out of its list, so those behind them have moved up. */
function heardPath(record: AnyRecord, path: string): string {
  const [list, at, ...rest] = path.split('.');
  if (list !== 'quantities' || at === undefined) return path;
  const before = (record.silent ?? []).filter(
    (field) => field.startsWith('quantities.') && Number(field.split('.')[1]) < Number(at),
  ).length;
  return [list, Number(at) - before, ...rest].join('.');
}

/** Who gives the value that is shown: the citations that support the field, of a stage those of that stage. */
function citationsFor(record: AnyRecord, field: string): Citation[] {
  const [list, at] = field.split('.');
  const stage = record.kind === 'agreement' && list === 'stages' ? record.stages[Number(at)] : undefined;
  const citations = stage?.citations ?? record.citations;
  const isAbout = (path: string) => field === path || field.startsWith(`${path}.`) || path.startsWith(`${field}.`);
  return citations.filter(({ supports }) => !supports || supports.some(isAbout));
}

/** The quantity that a path leads to or into: "quantities.0.value" is the figure of "quantities.0". */
export function quantityAt(record: AnyRecord, field: string): Quantity | undefined {
  const value = valueAt(record, field.replace(/\.(value|low|high)$/, ''));
  return typeof value === 'object' && 'unit' in value ? value : undefined;
}

/** How far a rival value lies from the one that is shown. */
function gapOf(record: AnyRecord, field: string, rival: Rival['value']): Gap | undefined {
  const own = valueAt(record, field);
  if (typeof own === 'string' && typeof rival === 'string') {
    const isDate = field === 'period' || field.endsWith('date');
    const [a, b] = isDate ? [parseEdtf(own), parseEdtf(rival)] : [];
    return a && b ? daysBetween(a, b) : undefined;
  }
  const quantity = quantityAt(record, field);
  if (typeof rival === 'object')
    return quantity && quantitiesApart(quantity, field.endsWith('.value') ? { ...rival, of: quantity.of } : rival);
  return typeof own === 'number' && typeof rival === 'number' ? perCentBetween([own, own], [rival, rival]) : undefined;
}

/**
 * How far two dates lie apart: from the least, which is 0 where a month holds the day that stands against it, to the larger of the
 * differences of their first and last days. None where one date is open or not given.
 */
function daysBetween(a: Edtf, b: Edtf): Gap | undefined {
  // two open ends are no difference; Infinity - Infinity would be NaN
  const apart = (one: number, other: number) => (one === other ? 0 : Math.abs(one - other));
  const days = Math.max(apart(a.start, b.start), apart(a.end, b.end));
  const isLoose = isMonthOrYear(a) !== isMonthOrYear(b);
  const least = isLoose ? Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end)) : days;
  return Number.isFinite(days) ? { days, least } : undefined;
}

/** True for a month or a year that stands for one of its days, not for an interval, which is as long as it says. */
function isMonthOrYear({ first, last, start, end }: Edtf): boolean {
  return first === last && start !== end;
}

/** Units that differ by a power of ten alone. */
const scales: Readonly<Record<string, { unit: string; factor: number }>> = { bcm: { unit: 'mcm', factor: 1000 } };

function quantitiesApart(own: Quantity, rival: Quantity): Gap | undefined {
  const [a, b] = [spanOf(own), spanOf(rival)];
  // another thing counted is no other figure of the same thing, unless the record itself sets it against that figure
  if (a.unit !== b.unit || (own.of && rival.of && own.of !== rival.of)) return undefined;
  return perCentBetween(a.span, b.span);
}

function spanOf({ value, low = 0, high = 0, unit }: Quantity) {
  const scale = scales[unit] ?? { unit, factor: 1 };
  return { unit: scale.unit, span: [(value ?? low) * scale.factor, (value ?? high) * scale.factor] as const };
}

/** Of the value that is shown, and of two ranges the larger of the differences of their ends; nothing is a per cent of zero. */
function perCentBetween(own: readonly [number, number], rival: readonly [number, number]): Gap | undefined {
  if (own[0] === 0 || own[1] === 0) return undefined;
  const apart = (at: 0 | 1) => (100 * Math.abs(own[at] - rival[at])) / Math.abs(own[at]);
  return { perCent: Math.max(apart(0), apart(1)) };
}
