/** All words of a record in one order, in which those with a common beginning stand together. */

export interface Vocabulary {
  /** Folded, each once, in the order of their code units. */
  readonly words: readonly string[];
  /** How many first code units each word shares with the word before it. */
  readonly shared: Uint16Array;
}

export function vocabularyOf(words: Iterable<string>): Vocabulary {
  // oxlint-disable-next-line typescript/require-array-sort-compare -- by code units is what is wanted here
  const sorted = [...words].sort();
  return { words: sorted, shared: Uint16Array.from(sorted, (word, at) => sharedBy(sorted[at - 1] ?? '', word)) };
}

function sharedBy(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** The places of the words that are, or begin with, the word asked for. */
export function* beginningWith({ words, shared }: Vocabulary, asked: string): Generator<number> {
  let at = 0;
  for (let end = words.length; at < end;) {
    const middle = (at + end) >> 1;
    if (words[middle]! < asked) at = middle + 1;
    else end = middle;
  }
  if (!words[at]?.startsWith(asked)) return;
  do yield at;
  while (shared[(at += 1)]! >= asked.length);
}

/**
 * The places of the words that so many slips (a letter too many, too few, or another) make of the word asked for.
 *
 * Levenshtein's table, a row for each letter of the word at hand: words with a common beginning share its first rows, and a beginning
 * of which no end can be near is left with all its words.
 *
 *           g  a  s   ← asked
 *        0  1  2  3
 *     g  1  0  1  2
 *     a  2  1  0  1   ← kept for the next word, if it begins with "ga" too
 */
export function* near({ words, shared }: Vocabulary, asked: string, slips: number): Generator<number> {
  const table = tableFor(asked, slips);
  /** How many letters of the word at hand have their row. */
  let known = 0;
  let at = 0;
  while (at < words.length) {
    const word = words[at]!;
    known = Math.min(known, shared[at]!);
    let nearest = 0;
    while (known < word.length && nearest <= slips) nearest = addRow(table, asked, slips, word.charCodeAt(known), (known += 1));
    if (nearest <= slips) {
      if (table[known * (asked.length + 1) + asked.length]! <= slips) yield at;
      at += 1;
    } else {
      while (shared[(at += 1)]! >= known); // they begin with the same letters
    }
  }
}

/** Fills a row of the table as far as it can hold so few slips, and returns the least that stands there. */
function addRow(table: Uint16Array, asked: string, slips: number, letter: number, row: number): number {
  const start = row * (asked.length + 1);
  const above = start - asked.length - 1;
  const from = Math.max(1, row - slips);
  const to = Math.min(asked.length, row + slips);
  let least = table[start + from - 1]!;
  for (let column = from; column <= to; column += 1) {
    const changed = table[above + column - 1]! + (asked.charCodeAt(column - 1) === letter ? 0 : 1);
    const distance = Math.min(changed, table[above + column]! + 1, table[start + column - 1]! + 1);
    table[start + column] = distance;
    if (distance < least) least = distance;
  }
  return least;
}

/** The table before any word: its edges stand fast, and what lies further from the diagonal than the slips is never filled. */
function tableFor({ length }: string, slips: number): Uint16Array {
  const width = length + 1;
  const table = new Uint16Array((width + slips + 1) * width).fill(slips + 1);
  for (let column = 0; column < width; column += 1) table[column] = column;
  for (let row = 0; row * width < table.length; row += 1) table[row * width] = row;
  return table;
}
