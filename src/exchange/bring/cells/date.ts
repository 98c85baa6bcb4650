/** Dates in the habits of many tables, as EDTF: as precise as they are written, and never more. */
import { fold } from '@/record/fold.ts';
import { parseEdtf } from '@/record/edtf.ts';
import type { Cell } from '../table.ts';
import { dayOfSerial } from '../tables/workbook/serial.ts';
import { intervalText, momentText } from './dates/edtfText.ts';
import { type DayOrder, readMoment, withoutTime, type Written } from './dates/moment.ts';
import { isNow, isUnknown } from './dates/words.ts';
import { isoDay, plainOf, shown } from './plain.ts';
import { doubted, fault, longestRead, noted, type Understood } from './understood.ts';
export type { DayOrder } from './dates/moment.ts';

/** Figures that stand for days where a cell of dates has lost its format: 1927 to 2119, so that none is a year. */
const serials = { from: 10_000, to: 80_000 };

const since = /^(?:(?:since|starting|منذ)\s+(.+)|(?:from|с|من)\s+(.+?)(?:\s+on|\s+onwards?)?|(.+?)\s+onwards?|(.+?)\s?[–—-])$/;
const until = /^(?:until|till|up to|ending|до|حتي)\s+(.+)$/;
const begins = /^(?:from|between|с|от|من|بين)\s+/;
/** What parts two ends, the surest first. */
const partings = [/\s(?:to|until|till|through|по|до|الي|حتي|ile)\s/, /\s[–—-]+\s/, /\s?[–—]\s?/, /\s?\/\s?/, /\s?-\s?/];

/**
 * EDTF as it stands, a day of a Date, or what was understood of another habit, with a note that says how it was read; a warning where it may be read in
 * two ways. `order` tells day and month apart in "7/8/2009" (dayOrderOf); without it the day is taken to come first.
 */
export function readDate(cell: Cell, order?: DayOrder): Understood<string> {
  if (cell instanceof Date) return parseEdtf(isoDay(cell)) ? { value: isoDay(cell) } : fault('noDate', { cell: shown(cell) });
  if ((typeof cell !== 'string' && typeof cell !== 'number') || String(cell).length > longestRead)
    return fault('noDate', { cell: shown(cell) });
  const text = plainOf(String(cell));
  if (typeof cell === 'number' && !Number.isInteger(cell)) return serialDate(cell, text) ?? fault('noDate', { cell: shown(cell) });
  if (parseEdtf(text))
    return text === String(cell).trim() || typeof cell === 'number'
      ? { value: text }
      : noted(text, 'dateRead', { cell: shown(cell), read: text });
  if (parseEdtf(text.toUpperCase())) return noted(text.toUpperCase(), 'dateRead', { cell: shown(cell), read: text.toUpperCase() });
  return serialDate(cell, text) ?? yearsOrMonth(cell, text) ?? inWords(cell, text, order);
}

function serialDate(cell: Cell, text: string): Understood<string> | undefined {
  const serial = /^\d{5}(?:\.\d{1,20})?$/.test(text) ? Number(text) : 0;
  const day = serial >= serials.from && serial <= serials.to ? dayOfSerial(serial) : undefined;
  return day && doubted(isoDay(day), 'dateSerial', { cell: shown(cell), read: isoDay(day) });
}

/** "2009/10" may be a month or two years, "2009-13" can only be years. */
function yearsOrMonth(cell: Cell, text: string): Understood<string> | undefined {
  const [, year = '', short = ''] = /^(\d{4})\s?[/–—-]\s?(\d{2})$/.exec(text) ?? [];
  if (year === '') return undefined;
  const years = `${year}/${year.slice(0, 2)}${short}`;
  if (Number(short) > 12) return parseEdtf(years) ? doubted(years, 'dateShortYear', { cell: shown(cell), read: years }) : fault('noSuchMonth', { cell: shown(cell), month: short }); // oxfmt-ignore
  const month = `${year}-${short}`;
  return parseEdtf(month) ? doubted(month, 'dateMonthOrYears', { cell: shown(cell), read: month, other: years }) : undefined;
}

function inWords(cell: Cell, text: string, order: DayOrder | undefined): Understood<string> {
  const { text: long, isShort } = withLongYear(text);
  const folded = fold(long);
  if (isUnknown(folded)) return noted('XXXX', 'dateUnknown', { cell: shown(cell) });
  const part = partOfYear(folded);
  if (part) return noted(part, 'datePart', { cell: shown(cell), read: part });
  const { text: bare, hadTime } = withoutTime(folded);
  const moment = readMoment(bare, order);
  if (moment) return timed(momentText(cell, { ...moment, isShortYear: moment.isShortYear || isShort }), cell, hadTime);
  const ends = endsOf(folded, order) ?? (hadTime ? endsOf(bare, order) : undefined);
  if (ends) return intervalText(cell, ...ends);
  return openInterval(cell, folded, order) ?? fault(/\d/.test(text) ? 'noDate' : 'noDateWords', { cell: shown(cell) });
}

/** "’09" with its century. */
function withLongYear(text: string): { text: string; isShort: boolean } {
  const long = text.replace(
    /(^|\s)['’‘](\d{2})(?!\d)/,
    (_, before: string, digits: string) => `${before}${Number(digits) < 50 ? '20' : '19'}${digits}`,
  );
  return { text: long, isShort: long !== text };
}

/** Nothing is said of a time of day, for the record has none. */
function timed(read: Understood<string>, cell: Cell, hadTime: boolean): Understood<string> {
  if (!hadTime || 'fault' in read || read.doubt?.severity === 'warning') return read;
  return noted(read.value, 'dateTime', { cell: shown(cell), read: read.value });
}

/** "Q3 2009", "2009 H1", "second half of 2009" */
function partOfYear(folded: string): string | undefined {
  const text = folded.replace(/^(?:the )?(first|second|third|fourth)/, (word) =>
    String(['first', 'second', 'third', 'fourth'].indexOf(word.replace('the ', '')) + 1),
  );
  const [, a, b, c, d, e, f] =
    /^(?:(?:q([1-4])|h([12]))[ ,/-]{0,3}(\d{4})|(\d{4})[ ,/-]{0,3}(?:q([1-4])|h([12])))$/.exec(
      text.replace(/^([1-4])(?:st|nd|rd|th)? (q|h)(?:uarter|alf) (?:of )?(\d{4})$/, '$2$1 $3'),
    ) ?? [];
  const year = c ?? d;
  const [quarter, half] = [Number(a ?? e), Number(b ?? f)];
  if (year === undefined) return undefined;
  const [first, last] = quarter ? [quarter * 3 - 2, quarter * 3] : [half * 6 - 5, half * 6];
  return `${year}-${String(first).padStart(2, '0')}/${year}-${String(last).padStart(2, '0')}`;
}

function endsOf(folded: string, order: DayOrder | undefined): [Written, Written] | undefined {
  const text = folded.replace(/^between (.+) and /, '$1 to ').replace(begins, '');
  for (const parting of partings) {
    const [from = '', to = '', more] = text.split(parting);
    if (to === '' || more !== undefined) continue;
    const [left, right] = [readMoment(withoutTime(from).text, order), readMoment(withoutTime(to).text, order)];
    if (left && right) return [left, right];
  }
  return undefined;
}

function openInterval(cell: Cell, folded: string, order: DayOrder | undefined): Understood<string> | undefined {
  const half = partings
    .map((parting) => folded.replace(begins, '').split(parting))
    .find((ends) => ends.length === 2 && isNow(ends[1]!))?.[0];
  const from = half ?? since.exec(folded)?.slice(1).find(Boolean);
  const to = until.exec(folded)?.[1];
  const end = readMoment(from ?? to ?? '', order);
  if (!end) return undefined;
  const read = momentText(cell, end);
  if ('fault' in read) return read;
  const value = from === undefined ? `../${read.value}` : `${read.value}/..`;
  return { value, ...(read.doubt && { doubt: { ...read.doubt, values: { ...read.doubt.values, read: value } } }) };
}

/** What a column says of "7/8/2009": a cell such as "13/8/2009" decides for all. Undefined where none does, or where they contradict one another. */
export function dayOrderOf(cells: Iterable<Cell>): DayOrder | undefined {
  const found = new Set<DayOrder>();
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > longestRead) continue;
    const [, a, b] = /^(\d{1,2})[./-](\d{1,2})[./-](?:\d{4}|\d{2})(?!\d)/.exec(plainOf(cell)) ?? [];
    if (Number(a) > 12 && Number(b) <= 12) found.add('dayFirst');
    if (Number(b) > 12 && Number(a) <= 12) found.add('monthFirst');
  }
  const [order, other] = found;
  return other === undefined ? order : undefined;
}
