/** What one cell of a workbook holds. */
import type { Cell } from '../../table.ts';
import type { WorkbookParts } from './parts.ts';
import { dayOfSerial } from './serial.ts';
import { unescaped } from './xml.ts';

/** A cell as XML tells of it: its type, the number of its style, and its texts; undefined where it has no such tag. */
export interface CellXml {
  readonly type: string;
  readonly style: number;
  value: string | undefined;
  /** Of a text that is not shared. */
  inline: string | undefined;
  formula: string | undefined;
}

/** The cell holds something, and no value. */
export interface Fault {
  readonly code: 'formulaError' | 'formulaWithoutValue' | 'cellUnreadable' | 'dayThatNeverWas';
  /** As it stands. */
  readonly cell: string;
}

/** Null of an empty cell. Of a formula its result counts, as it was saved. */
export function valueOf({ type, style, value, inline, formula }: CellXml, parts: WorkbookParts): Cell | Fault {
  if (type === 'inlineStr') return inline ?? null;
  if (value === undefined || (value === '' && type !== 'str'))
    return formula === undefined ? null : { code: 'formulaWithoutValue', cell: `=${formula}` };
  const unreadable: Fault = { code: 'cellUnreadable', cell: value };
  switch (type) {
    case 's':
      return parts.texts[Number(value)] ?? unreadable;
    case 'str':
      return unescaped(value);
    case 'b':
      return value === '1' || value === 'true' ? true : value === '0' || value === 'false' ? false : unreadable;
    case 'e':
      return { code: 'formulaError', cell: value };
    case 'd': {
      const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
      return Number.isNaN(day.getTime()) ? unreadable : day;
    }
    default:
      return numberOf(value, style, parts) ?? unreadable;
  }
}

function numberOf(value: string, style: number, { shown, is1904 }: WorkbookParts): Cell | Fault | undefined {
  const number = Number(value);
  if (!Number.isFinite(number) || value.trim() === '') return undefined;
  const as = shown[style] ?? 'number';
  if (as === 'number') return number;
  if (as === 'time' && number < 1 && number >= 0) return timeOf(number);
  if (as === 'time') return number;
  if (Math.floor(number) === 60 && !is1904) return { code: 'dayThatNeverWas', cell: value };
  return dayOfSerial(number, is1904) ?? number;
}

/** "14:30" of 0.604166… of a day. */
function timeOf(part: number): string {
  const minutes = Math.round(part * 1440) % 1440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
