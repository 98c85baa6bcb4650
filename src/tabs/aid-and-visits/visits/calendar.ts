/** One year of contacts, day by day: what is dated to a day stands on it, everything else beside. */
import type { Contact } from '@/record/contacts.ts';
import { type Day, dayOf, type Edtf, isUndated, overlaps, sharedDays } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import { yearsOf } from '../rows.ts';
import { daysOf, monthId, monthOf, yearId } from './months.ts';

/** The sign of a contact: the form of a visit, or what kind of contact it is. */
export type Sign = 'official' | 'working' | 'margins' | 'unknown' | 'call' | 'envoy';
export const signs: readonly Sign[] = ['official', 'working', 'margins', 'unknown', 'call', 'envoy'];

export function signOf({ kind, form }: Contact): Sign {
  if (kind !== 'visit') return kind;
  return form === undefined || form === 'call' ? 'unknown' : form;
}

export interface Month {
  /** "2025-07" */
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  /** Empty places before its first day. */
  readonly lead: number;
  /** What is dated to this month and to no day of it. */
  readonly dayless: readonly Contact[];
}

export interface YearOfDays {
  readonly year: string;
  readonly months: readonly Month[];
  /** What lies on a day, a span on each of its days. */
  readonly days: ReadonlyMap<Day, readonly Contact[]>;
  /** What is dated to the year, or to months of which none holds it alone. */
  readonly monthless: readonly Contact[];
  /** All of these, each once. */
  readonly contacts: readonly Contact[];
}

/** `weekStart`: 1 is Monday, 7 is Sunday. */
export function yearOfDays(contacts: readonly Contact[], year: string, weekStart: number): YearOfDays {
  const span = daysOf(year);
  const inYear = contacts.filter(({ date }) => !isUndated(date) && overlaps(date, span));
  const days = new Map<Day, Contact[]>();
  const dayless = new Map<string, Contact[]>();
  const monthless: Contact[] = [];
  for (const contact of inYear) {
    const shared = isToTheDay(contact.date) && sharedDays(contact.date, span);
    const month = monthOf(contact.date);
    if (shared) for (let day = shared.start; day <= shared.end; day += 1) add(days, day, contact);
    else if (month !== undefined && month !== year && liesWithin(contact.date, daysOf(month))) add(dayless, month, contact);
    else monthless.push(contact);
  }
  const months = Array.from({ length: 12 }, (_, at): Month => {
    const id = monthId({ year: Number(year), month: at + 1 });
    const { start, end } = daysOf(id);
    return { id, start, end, lead: (weekdayOf(start) - weekStart + 7) % 7, dayless: dayless.get(id) ?? [] };
  });
  return { year, months, days, monthless, contacts: inYear };
}

function add<Key>(lists: Map<Key, Contact[]>, key: Key, contact: Contact) {
  const list = lists.get(key);
  if (list) list.push(contact);
  else lists.set(key, [contact]);
}

type Days = Pick<Edtf, 'start' | 'end'>;

/** "About 3 May" is no day. */
function isToTheDay({ first, last }: Edtf): boolean {
  return [first, last].every((moment) => moment?.precision === 'day' && !moment.approximate && !moment.uncertain);
}

function liesWithin(a: Days, b: Days): boolean {
  return b.start <= a.start && a.end <= b.end;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1; // day 0 was a Thursday
}

/** The first day of the week where a language is spoken; Monday where nobody says. */
export function weekStartOf(tag: string): number {
  type WithWeek = Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  const locale: WithWeek = new Intl.Locale(tag);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? dayOfMonday;
}

const dayOfMonday = 1;

/** How many contacts each year of the coverage has. */
export function contactYears(contacts: readonly Contact[], facts: Pick<Facts, 'coverage'>): Map<string, number> {
  const years = new Map(yearsOf(facts).map((year) => [yearId(dayOf(year, 1, 1)), 0]));
  for (const { date } of contacts) {
    const year = monthOf(date)?.slice(0, 4);
    const count = year === undefined ? undefined : years.get(year);
    if (year !== undefined && count !== undefined) years.set(year, count + 1);
  }
  return years;
}

/** The year that is asked for, else the last one with a contact, if there is one that is covered whole; else the last of the coverage. */
export function chosenYear(asked: string, years: ReadonlyMap<string, number>, { coverage }: Pick<Facts, 'coverage'>): string {
  if (years.has(asked)) return asked;
  const ids = [...years.keys()];
  const found = ids.filter((id) => (years.get(id) ?? 0) > 0);
  const isWhole = (id: string) => liesWithin(daysOf(id), coverage);
  return found.findLast(isWhole) ?? found.at(-1) ?? ids.at(-1) ?? '';
}
