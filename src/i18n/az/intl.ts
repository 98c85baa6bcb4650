/**
 * Azerbaijani as CLDR 44 writes it. Chromium says that it knows "az" and writes "1970 M01 1", so nothing here rests on its `Intl` for it:
 * numbers are those of Turkish, which are written alike, and names stand here. `test/i18n/az.test.ts` holds them against the `Intl` of Node.
 */
export const months = [
  'yanvar',
  'fevral',
  'mart',
  'aprel',
  'may',
  'iyun',
  'iyul',
  'avqust',
  'sentyabr',
  'oktyabr',
  'noyabr',
  'dekabr',
] as const;
export const shortMonths = ['yan', 'fev', 'mar', 'apr', 'may', 'iyn', 'iyl', 'avq', 'sen', 'okt', 'noy', 'dek'] as const;

/** Dots between thousands, a comma before decimals: in Turkish as in Azerbaijani. */
export const number = new Intl.NumberFormat('tr', { maximumFractionDigits: 6 });

/** "1,25 milyon", "3 milyard": from a million on. */
export const compact = {
  format(value: number): string {
    const [divisor, word] = value >= 1e9 ? [1e9, 'milyard'] : [1e6, 'milyon'];
    return `${new Intl.NumberFormat('tr', { maximumFractionDigits: 3 }).format(value / divisor)} ${word}`;
  },
};

type Part = ReturnType<Intl.ListFormat['formatToParts']>[number];

/** "a, b və c", as `Intl.ListFormat` does it. */
function list(between: string, last: string, pair = last) {
  const formatToParts = (items: Iterable<string>): Part[] => {
    const all = [...items];
    return all.flatMap((value, place): Part[] => [
      ...(place === 0 ? [] : [{ type: 'literal' as const, value: place < all.length - 1 ? between : all.length === 2 ? pair : last }]),
      { type: 'element', value },
    ]);
  };
  return {
    formatToParts,
    format: (items: Iterable<string>) =>
      formatToParts(items)
        .map(({ value }) => value)
        .join(''),
  };
}

export const all = list(', ', ' və ');
export const any = list(', ', ', yaxud ', ' yaxud ');
export const beside = list(' ', ' ');

interface Range {
  format(date: Date | number): string;
  formatRange(from: Date | number, to: Date | number): string;
}

/** What `Intl.DateTimeFormat` does for days, months and years in UTC, with thin spaces round the dash as there. */
export function dates({ day, month, year }: Intl.DateTimeFormatOptions): Range {
  const read = (value: Date | number) => {
    const date = new Date(value);
    return { day: date.getUTCDate(), month: date.getUTCMonth(), year: date.getUTCFullYear() };
  };
  const nameOf = (of: number) => (month === 'narrow' ? String(of + 1) : (month === 'short' ? shortMonths : months)[of]);
  const write = (date: ReturnType<typeof read>, parts: { day?: boolean; month?: boolean; year?: boolean }) =>
    [parts.day && day && date.day, parts.month && month && nameOf(date.month), parts.year && year && date.year].filter(Boolean).join(' ');
  return {
    format: (value) => write(read(value), { day: true, month: true, year: true }),
    formatRange(from, to) {
      const [first, last] = [read(from), read(to)];
      const whole = write(last, { day: true, month: true, year: true });
      const sameYear = first.year === last.year;
      const sameMonth = sameYear && first.month === last.month;
      const start = write(first, { day: true, month: !(sameMonth && day), year: !(sameYear && month) });
      return write(first, { day: true, month: true, year: true }) === whole ? whole : `${start}\u2009–\u2009${whole}`;
    },
  };
}
