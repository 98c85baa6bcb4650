/** Dates in words, as precise as they are: "8–9 July 2009", "December 2011", "about August 2012", "since 8 December 2024". */

/** One date: its first day (days since 1970-01-01, UTC), and how precise it is. */
export interface DatePoint {
  readonly start: number;
  readonly precision: 'day' | 'month' | 'year' | 'decade' | 'century' | 'unknown';
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** A date or an interval; null is an open end. The same point twice is one date. */
export interface DateSpan {
  readonly first: DatePoint | null;
  readonly last: DatePoint | null;
}

/** The few words that dates need in a language. */
export interface DateWords {
  readonly about: (date: string) => string;
  readonly perhaps: (date: string) => string;
  readonly since: (date: string) => string;
  /** Since a decade or a century: nobody says when in it. */
  readonly sinceWithin: (date: string) => string;
  readonly until: (date: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly unknown: string;
}

export type DateFormatter = (span: DateSpan) => string;

const msPerDay = 86_400_000;
const yearsOf = { decade: 10, century: 100 } as const;

/** Writes dates and ranges of them in UTC, as an `Intl.DateTimeFormat` of such options. */
type Writer = (options: Intl.DateTimeFormatOptions) => Pick<Intl.DateTimeFormat, 'format' | 'formatRange'>;

/** `length` "short" writes "8–9 Jul 2009", for axes and narrow columns. `language` is a BCP 47 tag, or what writes where browsers lack a language. */
export function dateFormatter(language: string | Writer, words: DateWords, length: 'long' | 'short' = 'long'): DateFormatter {
  const format: Writer = (options) =>
    typeof language === 'string' ? new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }) : language(options);
  const formats = {
    day: format({ day: 'numeric', month: length, year: 'numeric' }),
    month: format({ month: length, year: 'numeric' }),
    year: format({ year: 'numeric' }),
  };

  const plain = ({ start, precision }: DatePoint): string => {
    const date = start * msPerDay;
    switch (precision) {
      case 'day':
      case 'month':
      case 'year':
        return formats[precision].format(date);
      case 'decade':
      case 'century':
        return closeUp(formats.year.formatRange(date, Date.UTC(new Date(date).getUTCFullYear() + yearsOf[precision] - 1)));
      case 'unknown':
        return words.unknown;
    }
  };

  const hedged = (point: DatePoint): string => {
    const text = point.approximate ? words.about(plain(point)) : plain(point);
    return point.uncertain ? words.perhaps(text) : text;
  };

  const write = ({ first, last }: DateSpan): string => {
    if (first && (first === last || !last)) return last ? hedged(first) : (isWide(first) ? words.sinceWithin : words.since)(hedged(first));
    if (!first) return last ? words.until(hedged(last)) : words.unknown;
    const alike =
      last && first.precision === last.precision && !first.approximate && !first.uncertain && !last.approximate && !last.uncertain;
    if (alike && (first.precision === 'day' || first.precision === 'month' || first.precision === 'year'))
      return closeUp(formats[first.precision].formatRange(first.start * msPerDay, last.start * msPerDay));
    return last ? words.between(hedged(first), hedged(last)) : hedged(first);
  };
  // to write one takes some 0.1 ms, and hundreds are on the screen while somebody zooms
  const written = new WeakMap<DateSpan, string>();
  return (span) => {
    const known = written.get(span);
    if (known !== undefined) return known;
    const text = write(span);
    written.set(span, text);
    return text;
  };
}

function isWide({ precision }: DatePoint): boolean {
  return precision === 'decade' || precision === 'century';
}

/** Intl puts thin spaces around every dash of a range. Between single words it stands closed up: "8–9 July 2009", but "30 June – 2 July 2009". */
function closeUp(range: string): string {
  const [from = '', to] = range.split('\u2009–\u2009');
  if (to === undefined) return range;
  return from.includes(' ') ? `${from} – ${to}` : `${from}–${to}`;
}
