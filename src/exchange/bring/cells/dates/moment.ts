/** One date out of words and digits, as much of it as is written: "8 July", "7/8/2009", "Jul 8, 2009", "2009". */
import { isAbout, isSilent, joinWords, monthOf } from './words.ts';

/** Which of "7/8/2009" is the day. */
export type DayOrder = 'dayFirst' | 'monthFirst';

/** Parts that are not written are left out; nothing is made up for them. */
export interface Written {
  /** "2009", or "201X" and "19XX". */
  readonly year?: string;
  readonly month?: number;
  readonly day?: number;
  readonly isAbout: boolean;
  readonly isDoubted: boolean;
  /** "09": the century is not written. */
  readonly isShortYear: boolean;
  /** Day and month could stand the other way round. */
  readonly isAmbiguous: boolean;
}

/** From here on two digits are a year of the last century. */
const lastCentury = 50;

const time = /(?:,? at)?[t ,]+(?:\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[ap]\.?m\.?)? ?(?:z|utc|gmt|[+-]\d{2}(?::?\d{2})?)? ?(?:gmt|utc)?(?:[+-]\d{4})?)(?: \([^)]*\))?$/; // oxfmt-ignore

/** What is cut from a folded text before its date is looked for; true where a time of day was. */
export function withoutTime(folded: string): { readonly text: string; readonly hadTime: boolean } {
  // only behind a digit of the date, for "8:30" alone is no date
  const found = time.exec(folded);
  return found && found.index > 0 ? { text: folded.slice(0, found.index), hadTime: true } : { text: folded, hadTime: false };
}

type Token = { readonly digits: string } | { readonly month: number } | { readonly mark: string };

/** Undefined where it is no date. `order` for days and months in digits. */
export function readMoment(folded: string, order: DayOrder | undefined): Written | undefined {
  const decade = /^(?:the )?(\d{3})0-?(?:s|x|lar|ler|larda|lerde|ci iller|cu iller|е|х|ые)$/.exec(folded)?.[1];
  if (decade) return { ...bare, year: `${decade}X` };
  const { text, isAbout: saidAbout, isDoubted } = withoutQualifiers(folded);
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const isAboutToo = tokens.some((token) => 'mark' in token && token.mark === '~');
  const parts = tokens.filter((token) => !('mark' in token && token.mark === '~'));
  const found = parts.some((token) => 'month' in token) ? named(parts) : inDigits(parts, order);
  return found && { ...bare, ...found, isAbout: saidAbout || isAboutToo, isDoubted };
}

const bare = { isAbout: false, isDoubted: false, isShortYear: false, isAmbiguous: false };

function withoutQualifiers(folded: string): { text: string; isAbout: boolean; isDoubted: boolean } {
  const end = /\s?(?:\(\?\)|[?~%]|\(approx\.?\)|\(ca?\.?\))$/.exec(folded)?.[0] ?? '';
  const text = end === '' ? folded : folded.slice(0, -end.length);
  return { text, isAbout: /[~%ca]/.test(end), isDoubted: /[?%]/.test(end) };
}

/** Numbers, months and what stands between them; undefined where a word stands that says something else. */
function tokensOf(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  for (const [piece] of joinWords(text.replaceAll(ordinal, '$1')).matchAll(/\d+|\p{L}[\p{L}-]*\.?|\S/gu)) {
    const word = piece.replace(/[.-]+$/, '');
    if (/^\d/.test(piece)) tokens.push({ digits: piece });
    else if (!/^\p{L}/u.test(piece)) tokens.push({ mark: isAbout(piece) ? '~' : piece });
    else if (monthOf(word) !== undefined) tokens.push({ month: monthOf(word)! });
    else if (isAbout(word)) tokens.push({ mark: '~' });
    else if (!isSilent(word)) return undefined;
    if (tokens.length > 12) return undefined;
  }
  return tokens;
}

/** "8th", "2009-cu", "8-го", "8-i" */
const ordinal = /(\d)-?(?:st|nd|rd|th|cu|ci|i|si|u|го|ого|е|и)(?![\p{L}\p{N}])/gu;

type Found = Partial<Written>;

/** With the month as a word, perhaps by both of its names ("تموز/يوليو"). */
function named(tokens: readonly Token[]): Found | undefined {
  const [month, ...others] = new Set(tokens.flatMap((token) => ('month' in token ? [token.month] : [])));
  if (month === undefined || others.length > 0) return undefined;
  if (tokens.some((token) => 'mark' in token && !/^[.,/-]$/.test(token.mark))) return undefined;
  const before = digitsOf(
    tokens.slice(
      0,
      tokens.findIndex((token) => 'month' in token),
    ),
  );
  const all = digitsOf(tokens);
  if (all.length > 2 || all.some((digits) => digits.length > 2 && digits.length !== 4)) return undefined;
  const year = all.find((digits) => digits.length === 4);
  const rest = all.filter((digits) => digits.length <= 2);
  if (year !== undefined) return { year, month, ...(all.length === 2 && { day: Number(rest[0] ?? 0) }) };
  if (all.length < 2) return { month, ...(rest[0] !== undefined && { day: Number(rest[0]) }) };
  return before.length === 2 ? undefined : { ...yearOf(rest[1]!), month, day: Number(rest[0]) };
}

function digitsOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => ('digits' in token ? [token.digits] : []));
}

/** With the month in digits: parts by one kind of mark. */
function inDigits(tokens: readonly Token[], order: DayOrder | undefined): Found | undefined {
  const last = tokens.at(-1);
  const body = last && 'mark' in last && /^[.,]$/.test(last.mark) ? tokens.slice(0, -1) : tokens;
  if (body.some((token, index) => 'digits' in token !== (index % 2 === 0)) || body.length % 2 === 0) return undefined;
  const [a = '', b = '', c = ''] = digitsOf(body);
  const [mark = '', other = mark] = body.flatMap((token) => ('mark' in token ? [token.mark] : []));
  if (body.length === 1) return single(a);
  // "9, 2009" behind "July 8–"
  if (body.length === 3 && mark === ',') return a.length <= 2 && b.length === 4 ? { day: Number(a), year: b } : undefined;
  if (body.length > 5 || mark !== other || !/^[./-]$/.test(mark)) return undefined;
  if (body.length === 3) return twoParts(a, b, order, mark);
  if (a.length === 4 && b.length <= 2 && c.length <= 2) return { year: a, month: Number(b), day: Number(c) };
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined;
  return { ...yearOf(c), ...dayAndMonth(a, b, order, mark) };
}

function single(digits: string): Found | undefined {
  if (digits.length === 8) return { year: digits.slice(0, 4), month: Number(digits.slice(4, 6)), day: Number(digits.slice(6)) };
  if (digits.length === 4) return { year: digits };
  return digits.length <= 2 ? { day: Number(digits) } : undefined;
}

function twoParts(a: string, b: string, order: DayOrder | undefined, mark: string): Found | undefined {
  if (a.length === 4 && b.length <= 2) return { year: a, month: Number(b) };
  if (b.length === 4 && a.length <= 2) return { year: b, month: Number(a) };
  return a.length <= 2 && b.length <= 2 ? dayAndMonth(a, b, order, mark) : undefined;
}

/** Points part a day from the month that follows it; "7/8" goes by the order, and only where both may be a month is it in doubt. */
function dayAndMonth(a: string, b: string, order: DayOrder | undefined, mark: string): Found {
  const [first, second] = [Number(a), Number(b)];
  const byFirst = { day: first, month: second };
  const bySecond = { day: second, month: first };
  if (first > 12 || second > 12) return second > 12 && first <= 12 ? bySecond : byFirst;
  if (mark === '.' || first === second) return byFirst;
  if (order) return order === 'dayFirst' ? byFirst : bySecond;
  return { ...byFirst, isAmbiguous: true };
}

function yearOf(digits: string): Found {
  if (digits.length === 4) return { year: digits };
  return { year: `${Number(digits) < lastCentury ? '20' : '19'}${digits.padStart(2, '0')}`, isShortYear: true };
}
