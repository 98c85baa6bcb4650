/** Cells as text, the same in CSV and in a spreadsheet. */
import type { FileCell } from './fileTable.ts';

/**
 * What no text file can hold is taken out: control characters (but for the tab and the line break), halves of letters, what is no character.
 * Every line break is a line feed. Marks of direction stay: they are part of the text.
 */
export function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, '')
    .replaceAll(/\p{Cs}/gu, '\uFFFD');
}

/** Several texts as one: "a; b". "" where nothing is known; a number as the language of programs writes it. */
export function cellText(cell: FileCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return cleanText(typeof cell === 'string' ? cell : cell.join('; '));
}
