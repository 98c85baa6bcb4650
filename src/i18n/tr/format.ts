/** Numbers, units, lists and dates in Turkish. A noun after a number stays in the singular. */
import type { DateWords } from '../dates.ts';
import type { Days, Quantity, Unit } from '../en/format.ts';

export const tag = 'tr';
export const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
export const compact = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 });
export const all = new Intl.ListFormat(tag, { type: 'conjunction' });
export const any = new Intl.ListFormat(tag, { type: 'disjunction' });
export const beside = new Intl.ListFormat(tag, { type: 'unit', style: 'narrow' });
export const region = new Intl.DisplayNames([tag], { type: 'region' });
export const languageName = new Intl.DisplayNames([tag], { type: 'language' });

export const dateWords: DateWords = {
  about: (date) => `${date} dolayları`,
  perhaps: (date) => `${date} (kesin değil)`,
  since: (date) => `${date} tarihinden beri`,
  sinceWithin: (date) => `${date} içinde bilinmeyen bir tarihten beri`,
  until: (date) => `${date} tarihine kadar`,
  between: (from, to) => `${from} – ${to}`,
  unknown: 'tarih verilmemiş',
};

/** "3 kayıt" */
export const plural = (count: number, noun: string) => `${number.format(count)} ${noun}`;

/** "aynı gün", "21 gün sonra", "373–403 gün sonra"; where the dates overlap "27 gün içinde" */
export function daysLater({ least, most }: Days): string {
  if (most === 0) return 'aynı gün';
  if (least === most) return `${plural(most, 'gün')} sonra`;
  if (least === 0) return `${plural(most, 'gün')} içinde`;
  return `${number.format(least)}–${number.format(most)} gün sonra`;
}

const monthName = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long' });
const dayAndMonth = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'long' });

/** "Mart" where a month begins with `edge`, else "15 Mart"; in days since 1970-01-01. */
export function dayOfYear(day: number, edge: number): string {
  const msPerDay = 86_400_000;
  return (new Date(edge * msPerDay).getUTCDate() === 1 ? monthName : dayAndMonth).format(day * msPerDay);
}

/** "1–1,5 milyar m³", "yaklaşık 400 aile" */
export function quantity({ value, low = 0, high = 0, unit, approximate }: Quantity): string {
  const write = (amount: number) => (amount >= 1e6 ? compact : number).format(amount);
  const amount = value === undefined ? `${write(low)}–${write(high)}` : write(value);
  const text = unit === 'per-cent' ? `%${amount}` : `${amount} ${units[unit]}`;
  return approximate ? `yaklaşık ${text}` : text;
}

export const units: Readonly<Record<Unit, string>> = {
  bcm: 'milyar m³',
  'bcm-per-year': 'milyar m³/yıl',
  mcm: 'milyon m³',
  'mcm-per-day': 'milyon m³/gün',
  usd: 'ABD doları',
  eur: 'avro',
  megawatt: 'MW',
  kilometre: 'km',
  tonne: 'ton',
  truck: 'tır',
  family: 'aile',
  household: 'hane',
  person: 'kişi',
  orphan: 'yetim',
  patient: 'hasta',
  school: 'okul',
  document: 'belge',
  day: 'gün',
  year: 'yıl',
  'hour-per-day': 'saat/gün',
  'per-cent': '%',
  item: 'adet',
};

/** A word at the beginning of a sentence, and within one: "i" belongs to "İ", "ı" to "I". */
export const begin = (text: string) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
export const within = (text: string) => text.charAt(0).toLocaleLowerCase(tag) + text.slice(1);
