/** Numbers, units, lists and dates in English. */
import type { DateWords } from '../dates.ts';

export const tag = 'en-GB';
export const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
export const compact = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 });
export const all = new Intl.ListFormat(tag, { type: 'conjunction' });
export const any = new Intl.ListFormat(tag, { type: 'disjunction' });
export const beside = new Intl.ListFormat(tag, { type: 'unit', style: 'narrow' });
export const region = new Intl.DisplayNames([tag], { type: 'region' });
export const languageName = new Intl.DisplayNames([tag], { type: 'language' });

export const dateWords: DateWords = {
  about: (date) => `about ${date}`,
  perhaps: (date) => `${date} (doubtful)`,
  since: (date) => `since ${date}`,
  sinceWithin: (date) => `since some time in ${date}`,
  until: (date) => `until ${date}`,
  between: (from, to) => `${from} – ${to}`,
  unknown: 'no date given',
};

export const plural = (count: number, one: string, many: string) => `${number.format(count)} ${count === 1 ? one : many}`;

export interface Days {
  readonly least: number;
  readonly most: number;
}

/** "the same day", "21 days later", "373–403 days later"; where the dates overlap "within 27 days" */
export function daysLater({ least, most }: Days): string {
  if (most === 0) return 'the same day';
  if (least === most) return `${plural(most, 'day', 'days')} later`;
  if (least === 0) return `within ${plural(most, 'day', 'days')}`;
  return `${number.format(least)}–${number.format(most)} days later`;
}

const monthName = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long' });
const dayAndMonth = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'long' });

/** "March" where a month begins with `edge`, else "15 March"; in days since 1970-01-01. */
export function dayOfYear(day: number, edge: number): string {
  const msPerDay = 86_400_000;
  return (new Date(edge * msPerDay).getUTCDate() === 1 ? monthName : dayAndMonth).format(day * msPerDay);
}

export interface Quantity {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: Unit;
  readonly of?: string | undefined;
  readonly approximate?: boolean | undefined;
}

/** "1–1.5 billion m³", "about 400 families" */
export function quantity({ value, low = 0, high = 0, unit, approximate }: Quantity): string {
  const write = (amount: number) => (amount >= 1e6 ? compact : number).format(amount);
  const amount = value === undefined ? `${write(low)}–${write(high)}` : write(value);
  return `${approximate ? 'about ' : ''}${amount} ${units[unit][value === 1 ? 0 : 1]}`;
}

export const units = {
  bcm: ['billion m³', 'billion m³'],
  'bcm-per-year': ['billion m³ a year', 'billion m³ a year'],
  mcm: ['million m³', 'million m³'],
  'mcm-per-day': ['million m³ a day', 'million m³ a day'],
  usd: ['US dollar', 'US dollars'],
  eur: ['euro', 'euros'],
  megawatt: ['MW', 'MW'],
  kilometre: ['km', 'km'],
  tonne: ['tonne', 'tonnes'],
  truck: ['truck', 'trucks'],
  family: ['family', 'families'],
  household: ['household', 'households'],
  person: ['person', 'persons'],
  orphan: ['orphan', 'orphans'],
  patient: ['patient', 'patients'],
  school: ['school', 'schools'],
  document: ['document', 'documents'],
  day: ['day', 'days'],
  year: ['year', 'years'],
  'hour-per-day': ['hour a day', 'hours a day'],
  'per-cent': ['per cent', 'per cent'],
  item: ['item', 'items'],
} as const;

export type Unit = keyof typeof units;
