/** Which formats of cells are those of dates: a workbook knows numbers alone, and shows some of them as days. */

export type Shown = 'number' | 'date' | 'time';

/** Formats that need not be told, because every program has them. */
const builtIn = new Map<number, Shown>([
  ...numbers(14, 17, 'date'),
  ...numbers(18, 21, 'time'),
  [22, 'date'],
  ...numbers(27, 36, 'date'),
  ...numbers(45, 47, 'time'),
  ...numbers(50, 58, 'date'),
  ...numbers(71, 74, 'date'),
  ...numbers(75, 80, 'time'),
  [81, 'date'],
]);

function numbers(from: number, to: number, shown: Shown): [number, Shown][] {
  return Array.from({ length: to - from + 1 }, (_, index) => [from + index, shown]);
}

/** What a format shows: `codes` are those that the workbook tells, by their number. */
export function shownBy(id: number, codes: ReadonlyMap<number, string>): Shown {
  const code = codes.get(id);
  return code === undefined ? (builtIn.get(id) ?? 'number') : shownByCode(code);
}

/** "d mmm yyyy" → date, "h:mm" and "[h]:mm" → time, '#,##0 "days"' → number. Only what holds for positive numbers counts. */
export function shownByCode(code: string): Shown {
  if (/\[(?:h+|m+|s+)\]/i.test(code)) return 'time';
  // words, single letters, fillers, colours and languages are no part of it
  const bare = (code.replaceAll(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').split(';')[0] ?? '').toLowerCase();
  if (/general|[#?]/.test(bare)) return 'number';
  if (/[dy]/.test(bare)) return 'date';
  if (/[hs]/.test(bare)) return 'time';
  return bare.includes('m') ? 'date' : 'number';
}
