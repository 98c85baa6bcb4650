/** Words of a cell: without spaces at their ends, with line feeds, and fit to be shown. */
import type { Cell } from '../table.ts';
import { isoDay, shown, textOfCell, trimUnseen } from './plain.ts';
import { doubted, noted, type Understood } from './understood.ts';

const loneSurrogate = /\p{Surrogate}/gu;
/** All but the tab and the line feed. */
const control = /[^\P{Cc}\t\n]/gu;
const lineEnd = /\r\n|[\r\u0085\u2028\u2029]/g;

/** "" of an empty cell. */
export function readText(cell: Cell): Understood<string> {
  if (cell instanceof Date) return noted(isoDay(cell), 'dateForText', { read: isoDay(cell) });
  const written = textOfCell(cell);
  const text = trimUnseen(written.replaceAll(lineEnd, '\n').replaceAll(loneSurrogate, '\uFFFD').replaceAll(control, ''));
  if (written.search(loneSurrogate) >= 0) return doubted(text, 'halfCharacter', { cell: shown(text) });
  if (written.replaceAll(lineEnd, '').search(control) >= 0) return doubted(text, 'controlCharacters', { cell: shown(text) });
  return { value: text };
}
