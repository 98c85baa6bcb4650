/** Numbers, units, lists and dates in Arabic, with the names of the months that are used in Syria and 0–9 as its agencies write them. */
import type { DateWords } from '../dates.ts';
import type { Days, Quantity, Unit } from '../en/format.ts';

export const tag = 'ar-SY-u-nu-latn';
export const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
export const compact = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 });
export const all = new Intl.ListFormat(tag, { type: 'conjunction' });
export const any = new Intl.ListFormat(tag, { type: 'disjunction' });
export const beside = new Intl.ListFormat(tag, { type: 'unit', style: 'narrow' });
export const region = new Intl.DisplayNames([tag], { type: 'region' });
export const languageName = new Intl.DisplayNames([tag], { type: 'language' });

export const dateWords: DateWords = {
  about: (date) => `نحو ${date}`,
  perhaps: (date) => `${date} (غير مؤكد)`,
  since: (date) => `منذ ${date}`,
  sinceWithin: (date) => `منذ وقت غير محدد في ${date}`,
  until: (date) => `حتى ${date}`,
  between: (from, to) => `${from} – ${to}`,
  unknown: 'دون تاريخ',
};

/**
 * The forms of a counted noun, by the rules of CLDR. One and two are words by themselves ("سجل واحد", "سجلان"); the others stand after their
 * number: few after 3–10 ("سجلات"), many after 11–99 ("سجلًا"), other after 0, hundreds and fractions ("سجل").
 */
export interface Forms {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const rules = new Intl.PluralRules('ar');

/** The form of a noun after a number, for where the number is written apart. */
export function formOf(count: number, forms: Forms): string {
  const rule = rules.select(count);
  return rule === 'zero' ? forms.other : forms[rule];
}

/** "سجل واحد", "سجلان", "3 سجلات", "11 سجلًا", "100 سجل" */
export function plural(count: number, forms: Forms): string {
  return count === 1 || count === 2 ? formOf(count, forms) : `${number.format(count)} ${formOf(count, forms)}`;
}

const days: Forms = { one: 'يوم واحد', two: 'يومين', few: 'أيام', many: 'يومًا', other: 'يوم' };

/** "في اليوم نفسه", "بعد 21 يومًا", "بعد 373–403 أيام"; where the dates overlap "خلال 27 يومًا" */
export function daysLater({ least, most }: Days): string {
  if (most === 0) return 'في اليوم نفسه';
  if (least === most) return `بعد ${plural(most, days)}`;
  if (least === 0) return `خلال ${plural(most, days)}`;
  return `بعد ${number.format(least)}–${number.format(most)} ${formOf(most, days)}`;
}

const monthName = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long' });
const dayAndMonth = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'long' });

/** "آذار" where a month begins with `edge`, else "15 آذار"; in days since 1970-01-01. */
export function dayOfYear(day: number, edge: number): string {
  const msPerDay = 86_400_000;
  return (new Date(edge * msPerDay).getUTCDate() === 1 ? monthName : dayAndMonth).format(day * msPerDay);
}

/** "1–1.5 مليار م³", "نحو 400 أسرة" */
export function quantity({ value, low = 0, high = 0, unit, approximate }: Quantity): string {
  const write = (amount: number) => (amount >= 1e6 ? compact : number).format(amount);
  const form = unitOf(unit, value ?? high);
  // "شاحنتان" says its number itself; what has one form for all does not
  const saysNumber = (value === 1 || value === 2) && units[unit].two !== units[unit].other;
  const amount = value === undefined ? `${write(low)}–${write(high)} ` : saysNumber ? '' : `${write(value)} `;
  return `${approximate ? 'نحو ' : ''}${amount}${form}`;
}

/** The form of a unit after an amount; after millions and milliards it is that after a hundred. */
export function unitOf(unit: Unit, amount: number): string {
  return amount >= 1e6 ? units[unit].other : formOf(amount, units[unit]);
}

const same = (text: string): Forms => ({ one: text, two: text, few: text, many: text, other: text });

export const units: Readonly<Record<Unit, Forms>> = {
  bcm: same('مليار م³'),
  'bcm-per-year': same('مليار م³ سنويًا'),
  mcm: same('مليون م³'),
  'mcm-per-day': same('مليون م³ يوميًا'),
  usd: { one: 'دولار أمريكي واحد', two: 'دولاران أمريكيان', few: 'دولارات أمريكية', many: 'دولارًا أمريكيًا', other: 'دولار أمريكي' },
  eur: same('يورو'),
  megawatt: same('ميغاواط'),
  kilometre: same('كم'),
  tonne: { one: 'طن واحد', two: 'طنان', few: 'أطنان', many: 'طنًا', other: 'طن' },
  truck: { one: 'شاحنة واحدة', two: 'شاحنتان', few: 'شاحنات', many: 'شاحنة', other: 'شاحنة' },
  family: { one: 'أسرة واحدة', two: 'أسرتان', few: 'أسر', many: 'أسرة', other: 'أسرة' },
  household: { one: 'أسرة معيشية واحدة', two: 'أسرتان معيشيتان', few: 'أسر معيشية', many: 'أسرة معيشية', other: 'أسرة معيشية' },
  person: { one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' },
  orphan: { one: 'يتيم واحد', two: 'يتيمان', few: 'أيتام', many: 'يتيمًا', other: 'يتيم' },
  patient: { one: 'مريض واحد', two: 'مريضان', few: 'مرضى', many: 'مريضًا', other: 'مريض' },
  school: { one: 'مدرسة واحدة', two: 'مدرستان', few: 'مدارس', many: 'مدرسة', other: 'مدرسة' },
  document: { one: 'وثيقة واحدة', two: 'وثيقتان', few: 'وثائق', many: 'وثيقة', other: 'وثيقة' },
  day: { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' },
  year: { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' },
  'hour-per-day': { one: 'ساعة يوميًا', two: 'ساعتان يوميًا', few: 'ساعات يوميًا', many: 'ساعة يوميًا', other: 'ساعة يوميًا' },
  'per-cent': same('في المئة'),
  item: { one: 'وحدة واحدة', two: 'وحدتان', few: 'وحدات', many: 'وحدة', other: 'وحدة' },
};

/** Arabic has no capitals: a word stands alike at the beginning of a sentence and within one. */
export const begin = (text: string) => text;
export const within = (text: string) => text;
