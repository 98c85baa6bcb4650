/** Numbers, units, lists and dates in Azerbaijani. A noun after a number stays in the singular. */
import type { DateWords } from '../dates.ts';
import type { Days, Quantity, Unit } from '../en/format.ts';
import { compact, dates, number } from './intl.ts';
import { countries, languageNames } from './names.ts';

export { all, any, beside, compact, dates, number } from './intl.ts';

export const tag = 'az';
export const region = { of: (code: string) => countries[code] ?? code };
export const languageName = { of: (code: string) => languageNames[code] ?? code };

export const dateWords: DateWords = {
  about: (date) => `təxminən ${date}`,
  perhaps: (date) => `${date} (dəqiq deyil)`,
  since: (date) => `${date} tarixindən`,
  sinceWithin: (date) => `${date} ərzində məlum olmayan vaxtdan`,
  until: (date) => `${date} tarixinədək`,
  between: (from, to) => `${from} – ${to}`,
  unknown: 'tarix göstərilmir',
};

/** "3 qeyd" */
export const plural = (count: number, noun: string) => `${number.format(count)} ${noun}`;

/** "eyni gün", "21 gün sonra", "373–403 gün sonra"; where the dates overlap "27 gün ərzində" */
export function daysLater({ least, most }: Days): string {
  if (most === 0) return 'eyni gün';
  if (least === most) return `${plural(most, 'gün')} sonra`;
  if (least === 0) return `${plural(most, 'gün')} ərzində`;
  return `${number.format(least)}–${number.format(most)} gün sonra`;
}

const monthName = dates({ month: 'long' });
const dayAndMonth = dates({ day: 'numeric', month: 'long' });

/** "mart" where a month begins with `edge`, else "15 mart"; in days since 1970-01-01. */
export function dayOfYear(day: number, edge: number): string {
  const msPerDay = 86_400_000;
  return (new Date(edge * msPerDay).getUTCDate() === 1 ? monthName : dayAndMonth).format(day * msPerDay);
}

/** "1–1,5 milyard m³", "təxminən 400 ailə" */
export function quantity({ value, low = 0, high = 0, unit, approximate }: Quantity): string {
  const write = (amount: number) => (amount >= 1e6 ? compact : number).format(amount);
  const amount = value === undefined ? `${write(low)}–${write(high)}` : write(value);
  return `${approximate ? 'təxminən ' : ''}${amount} ${units[unit]}`;
}

export const units: Readonly<Record<Unit, string>> = {
  bcm: 'milyard m³',
  'bcm-per-year': 'milyard m³/il',
  mcm: 'milyon m³',
  'mcm-per-day': 'milyon m³/gün',
  usd: 'ABŞ dolları',
  eur: 'avro',
  megawatt: 'MVt',
  kilometre: 'km',
  tonne: 'ton',
  truck: 'yük maşını',
  family: 'ailə',
  household: 'təsərrüfat',
  person: 'nəfər',
  orphan: 'yetim',
  patient: 'xəstə',
  school: 'məktəb',
  document: 'sənəd',
  day: 'gün',
  year: 'il',
  'hour-per-day': 'saat/gün',
  'per-cent': 'faiz',
  item: 'ədəd',
};

/** A word at the beginning of a sentence, and within one: "i" belongs to "İ", "ı" to "I". */
export const begin = (text: string) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
export const within = (text: string) => text.charAt(0).toLocaleLowerCase(tag) + text.slice(1);
