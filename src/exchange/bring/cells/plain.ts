/** Cells as texts that can be compared: what nobody sees is taken away, digits and dashes of any script are made one. */
import type { Cell } from '../table.ts';

/** Spaces of all kinds, marks of direction, joiners and byte order marks. */
const unseen = /[\s\p{Cf}\p{Cc}]/u;

/** Without what nobody sees at its ends. */
export function trimUnseen(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && unseen.test(text[from]!)) from += 1;
  while (to > from && unseen.test(text[to - 1]!)) to -= 1;
  return text.slice(from, to);
}

/** The text of a cell as a person would read it out; a Date as its day. */
export function textOfCell(cell: Cell): string {
  return cell instanceof Date ? isoDay(cell) : String(cell ?? '');
}

/** "2009-07-08"; "" of a Date that is none. */
export function isoDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** For the sentence about it: one line, cut where it is long. */
export function shown(cell: Cell): string {
  const text = trimUnseen(textOfCell(cell)).replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return text.length > 60 ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}

/** Arabic-Indic ("٢٠٠٩") and Persian ("۲۰۰۹") digits as "2009". */
export function westernDigits(text: string): string {
  return text.replaceAll(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** One line, full-width letters as narrow ones, no mark of direction, one space for many, and western digits. */
export function plainOf(text: string): string {
  return westernDigits(text.normalize('NFKC')).replaceAll(/\p{Cf}/gu, '').replaceAll(/[\s\p{Cc}]+/gu, ' ').trim(); // oxfmt-ignore
}
