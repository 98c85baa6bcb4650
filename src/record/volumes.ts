/** What gas records say of volumes: rates in billion m³ a year, totals of a period in billion m³, and records without either. Nothing is added up. */
import { dated as datedOf } from './dates.ts';
import { type Edtf, isUndated } from './edtf.ts';
import type { Whole } from './facts.ts';
import type { Citation, Quantity, RecordOf, Rival } from './types.ts';

export type GasRecord = RecordOf<'gas'>;

/** In billion m³, or billion m³ a year; `low` and `high` are the same where one figure is given. */
export interface Bcm {
  readonly low: number;
  readonly high: number;
}

/** A figure as it is said, and in billion m³. */
export interface Volume extends Bcm {
  readonly said: Quantity;
  /** True where a figure by the day was made one by the year: that is ours. */
  readonly isConverted: boolean;
  /** What others say of the same figure. */
  readonly rivals: readonly Bcm[];
}

export interface GasVolume {
  readonly record: GasRecord;
  readonly date: Edtf;
  /** Undefined where a perspective is silent on it. */
  readonly stage: GasRecord['stage'];
  /** By the year. */
  readonly rates: readonly Volume[];
  /** Of a period. A record has rates, or a total, or neither. */
  readonly total: (Volume & { readonly period: Edtf }) | undefined;
  /** Stages that others claim, where the record gives no figure at all, and who does. */
  readonly claims: readonly Claim[];
  /** Its first gas figure as it is said, with a period or without; undefined where there is none. A figure with a role of its own is none. */
  readonly figure: Quantity | undefined;
}

export interface Claim {
  readonly stage: string;
  readonly citations: readonly Citation[];
}

type Measure = 'rate' | 'total';

const daysOfYear = 365;
const measures: Readonly<Partial<Record<Quantity['unit'], readonly [measure: Measure, toBcm: (figure: number) => number]>>> = {
  'bcm-per-year': ['rate', (figure) => figure],
  'mcm-per-day': ['rate', (figure) => (figure * daysOfYear) / 1000],
  bcm: ['total', (figure) => figure],
  mcm: ['total', (figure) => figure / 1000],
};

/**
 * Which figures of a record are the gas that it is about. The first gas figure says how the record measures it: where that is a rate, all its
 * rates are; where it is a total, that alone is. A figure with a role of its own is none of them.
 */
function flowsOf({ quantities }: GasRecord): { readonly at: number; readonly said: Quantity; readonly measure: Measure }[] {
  const gas = quantities.flatMap((said, at) => {
    const measure = measures[said.unit]?.[0];
    return measure && said.role === undefined ? [{ at, said, measure }] : [];
  });
  const first = gas[0];
  return first?.measure === 'rate' ? gas.filter(({ measure }) => measure === 'rate') : gas.slice(0, 1);
}

/** The gas records among these, in their order. */
export function volumesOf(ids: Iterable<string>, { records }: { readonly records: Pick<Whole['records'], 'get'> }): GasVolume[] {
  return [...ids].flatMap((id) => {
    const record = records.get(id);
    return record?.kind === 'gas' ? [volumeOf(record)] : [];
  });
}

function volumeOf(record: GasRecord): GasVolume {
  const flows = flowsOf(record).map(({ at, said, measure }) => ({
    ...bcmOf(said),
    said,
    measure,
    isConverted: said.unit === 'mcm-per-day',
    rivals: record.rivals.flatMap((rival) => rivalOf(rival, at, said, measure) ?? []),
  }));
  const total = flows.find(({ measure }) => measure === 'total');
  return {
    record,
    date: datedOf(record.date),
    stage: record.stage,
    rates: flows.filter(({ measure }) => measure === 'rate'),
    total: total && record.period !== undefined ? { ...total, period: datedOf(record.period) } : undefined,
    claims: claimsOf(record),
    figure: record.quantities.find(({ unit, role }) => measures[unit] && role === undefined),
  };
}

function bcmOf({ value, low = 0, high = 0, unit }: Quantity): Bcm {
  const toBcm = measures[unit]?.[1] ?? (() => 0);
  return value === undefined ? { low: toBcm(low), high: toBcm(high) } : { low: toBcm(value), high: toBcm(value) };
}

function rivalOf(rival: Rival, at: number, said: Quantity, measure: Measure): Bcm | undefined {
  const other = otherFigure(rival, at, said, measure);
  return other && bcmOf(other);
}

/** Another figure that is measured alike; one that is not cannot stand beside it. */
function otherFigure({ field, value }: Rival, at: number, said: Quantity, measure: Measure): Quantity | undefined {
  if (field === `quantities.${at}.value` && typeof value === 'number') return { value, unit: said.unit };
  return field === `quantities.${at}` && typeof value === 'object' && measures[value.unit]?.[0] === measure ? value : undefined;
}

/** What others say of a figure of this record, as they say it; only what is measured alike. */
export function otherFigures({ quantities, rivals }: GasRecord, said: Quantity): Quantity[] {
  const [at, measure] = [quantities.indexOf(said), measures[said.unit]?.[0]];
  return measure ? rivals.flatMap((rival) => otherFigure(rival, at, said, measure) ?? []) : [];
}

/** The units in which volumes are read: rates, and totals of a period. */
export type GasUnit = 'bcm-per-year' | 'mcm-per-day' | 'bcm' | 'mcm';

/** A figure in some unit. */
export interface Read {
  readonly low: number;
  readonly high: number;
  /** True where a year was made days, or days a year: that is ours. A thousand million is a billion, and no conversion. */
  readonly isConverted: boolean;
}

/** A figure in this unit: as it is said where it is said so, to the last digit. 1 billion m³ a year is 1,000 ÷ 365 million m³ a day. Undefined where it is measured otherwise. */
export function readIn({ value, low = value, high = value, unit }: Quantity, wanted: GasUnit): Read | undefined {
  const factor = factors[unit]?.[wanted];
  if (factor === undefined || low === undefined || high === undefined || !Number.isFinite(low) || !Number.isFinite(high)) return undefined;
  // 0.35 × 1,000 is 350 and not 349.99999999999994
  const times = (figure: number) => (factor === 1 ? figure : Number((figure * factor).toPrecision(12)));
  return { low: times(low), high: times(high), isConverted: measures[unit]?.[0] === 'rate' && unit !== wanted };
}

const factors: Readonly<Partial<Record<Quantity['unit'], Readonly<Partial<Record<GasUnit, number>>>>>> = {
  'bcm-per-year': { 'bcm-per-year': 1, 'mcm-per-day': 1000 / daysOfYear },
  'mcm-per-day': { 'mcm-per-day': 1, 'bcm-per-year': daysOfYear / 1000 },
  bcm: { bcm: 1, mcm: 1000 },
  mcm: { mcm: 1, bcm: 1 / 1000 },
};

/** Stages that others claim for a record without any figure; with figures they are what others say of it. */
export function claimsOf({ rivals, stage, quantities }: GasRecord): Claim[] {
  if (quantities.length > 0) return [];
  return rivals.flatMap(({ field, value, citations }) =>
    field === 'stage' && typeof value === 'string' && value !== stage ? [{ stage: value, citations }] : [],
  );
}

/** Who says the stage that the record has, against those who claim another: the works for it, less those of the claims. */
export function deniersOf({ record, claims }: GasVolume): Citation[] {
  const claiming = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)));
  return record.citations.filter(({ source, supports }) => !claiming.has(source) && (supports?.includes('stage') ?? true));
}

/** Where each is drawn: by its rates, among the totals, or among those without either. Who has no date is in neither picture. */
export interface Drawn<One extends GasVolume = GasVolume> {
  readonly rates: readonly One[];
  readonly totals: readonly (One & { readonly total: NonNullable<GasVolume['total']> })[];
  readonly others: readonly One[];
  /** Not drawn. */
  readonly undated: readonly One[];
}

export function drawnOf<One extends GasVolume>(volumes: readonly One[]): Drawn<One> {
  const totals = volumes
    .flatMap((one) => (one.total && !isUndated(one.total.period) ? [{ ...one, total: one.total }] : []))
    .toSorted((a, b) => a.total.period.end - b.total.period.end || a.total.period.start - b.total.period.start);
  const isTotal = new Set(totals.map(({ record }) => record.id));
  const rest = volumes.filter(({ record }) => !isTotal.has(record.id));
  const dated = rest.filter(({ date }) => !isUndated(date));
  return {
    rates: dated.filter(({ rates }) => rates.length > 0),
    totals,
    others: dated.filter(({ rates }) => rates.length === 0),
    undated: rest.filter(({ date }) => isUndated(date)),
  };
}

/** A period for which so many give totals that are not the same. */
export interface Differing {
  readonly period: Edtf;
  readonly count: number;
}

/** In the order of the totals. Who reports is told by `reporterOf`; one who gives several is one. */
export function differingOf(totals: Drawn['totals'], reporterOf: (one: GasVolume) => string): Differing[] {
  const periods = new Map<string, Drawn['totals'][number][]>();
  for (const one of totals) {
    const { text } = one.total.period;
    const same = periods.get(text);
    if (same) same.push(one);
    else periods.set(text, [one]);
  }
  return [...periods.values()].flatMap((same) => {
    const period = same[0]?.total.period;
    const figures = new Set(same.map(({ total }) => `${total.low} ${total.high}`));
    const count = figures.size > 1 ? new Set(same.map(reporterOf)).size : 0;
    return period && count > 1 ? [{ period, count }] : [];
  });
}

/** The highest of all figures that are drawn, what others say among them; 0 where there is none. */
export function highestOf(volumes: readonly Volume[]): number {
  return volumes
    .flatMap(({ high, rivals }) => [high, ...rivals.map((rival) => rival.high)])
    .reduce((most, high) => Math.max(most, high), 0);
}
