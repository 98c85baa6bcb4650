/** Several texts or ids in one cell. */
import type { Cell } from '../table.ts';
import { trimUnseen } from './plain.ts';
import { readText } from './text.ts';
import type { Understood } from './understood.ts';

/** Ids hold none of these, so each of them parts two; texts may hold all but the semicolon. */
const separators = { ids: /[;,،؛|]/, texts: /;/ } as const;

/**
 * Parted at line breaks where there is one, also at the very end ("one text; with a semicolon" and a line break is one text); at semicolons elsewhere. Empty
 * items are left out.
 */
export function readList(cell: Cell, of: keyof typeof separators): Understood<string[]> {
  const text = readText(cell);
  const broken = typeof cell === 'string' && /[\n\r\u2028\u2029]/.test(cell);
  const whole = 'value' in text ? text.value : '';
  const items = (broken ? whole.split('\n') : whole.split(separators[of])).map(trimUnseen).filter((item) => item !== '');
  const value = broken && of === 'ids' ? items.flatMap((item) => item.split(separators.ids).map(trimUnseen)).filter(Boolean) : items;
  return 'doubt' in text && text.doubt ? { value, doubt: text.doubt } : { value };
}
