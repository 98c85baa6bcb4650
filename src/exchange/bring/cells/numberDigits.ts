/** Digits with what parts thousands and decimals: "1,234.5", "1.234,5", "1 234,5", "1'234.5". */
import type { Cell } from '../table.ts';
import { plainOf } from './plain.ts';
import { longestRead } from './understood.ts';

/** What parts off decimals. */
export type Decimal = 'point' | 'comma';

interface Digits {
  /** As JavaScript writes a number. */
  readonly text: string;
  /** "1,234": one separator before three digits may part either; `other` is the other reading. */
  readonly isAmbiguous: boolean;
  readonly other: string;
}

const written = /^([+-]?)(\d{1,40}(?:[.,' ]\d{1,40})*|[.,]\d{1,40})(e[+-]?\d{1,3})?$/i;

/** Undefined where it is no number. */
export function digitsOf(text: string, decimal?: Decimal): Digits | undefined {
  const [, sign = '', body = '', power = ''] = written.exec(signed(text)) ?? [];
  if (body === '') return undefined;
  const made = (whole: string, part: string) =>
    `${sign === '-' ? '-' : ''}${whole === '' ? '0' : whole}${part === '' ? '' : `.${part}`}${power.toLowerCase()}`;
  const parts = body.split(/[.,' ]/);
  const marks = [...body.replaceAll(/\d/g, '')];
  const last = marks.at(-1);
  const isPlain = (from: number, to: number) =>
    parts.slice(from, to).every((group) => group.length === 3) && (to === from || parts[0]!.length <= 3);
  if (last === undefined) return { text: made(body, ''), isAmbiguous: false, other: '' };
  const others = new Set(marks.slice(0, -1));
  const whole = parts.slice(0, -1).join('');
  // all alike: thousands, or, of one alone, decimals
  if (others.size === 0 || (others.size === 1 && others.has(last))) {
    const areThousands = isPlain(1, parts.length) && parts[0] !== '';
    if (last !== '.' && last !== ',') return areThousands ? { text: made(parts.join(''), ''), isAmbiguous: false, other: '' } : undefined;
    if (marks.length > 1) return areThousands ? { text: made(parts.join(''), ''), isAmbiguous: false, other: '' } : undefined;
    const asDecimal = made(whole, parts[1]!);
    if (!areThousands || body.startsWith('0')) return { text: asDecimal, isAmbiguous: false, other: '' };
    const asThousands = made(parts.join(''), '');
    const isDecimal = decimal === undefined ? last === '.' : decimal === (last === '.' ? 'point' : 'comma');
    return { text: isDecimal ? asDecimal : asThousands, isAmbiguous: decimal === undefined, other: isDecimal ? asThousands : asDecimal };
  }
  if (others.size > 1 || others.has(last) || (last !== '.' && last !== ',') || !isPlain(1, parts.length - 1)) return undefined;
  return { text: made(whole, parts.at(-1)!), isAmbiguous: false, other: '' };
}

/** Signs and separators of any script by those of ASCII; a comma of Arabic decimals is a decimal whatever the column says. */
function signed(text: string): string {
  const ascii = text
    .replaceAll(/[−–‒﹣－] ?/g, '-')
    .replaceAll(/[’‘ʼ`´_]/g, "'")
    .replaceAll(/[٬]/g, "'");
  return ascii.includes('٫')
    ? ascii
        .replaceAll(/[.,]/g, "'")
        .replace('٫', '.')
        .replace(/\.(\d{3})$/, '.$10')
    : ascii;
}

/** What most of a column's cells leave no doubt about; undefined where they leave it open, or contradict one another. */
export function decimalOf(cells: Iterable<Cell>): Decimal | undefined {
  const votes = { point: 0, comma: 0 };
  for (const cell of cells) {
    if (typeof cell !== 'string' || cell.length > longestRead) continue;
    const [, separators = ''] = /^[^\d.,]*((?:[\d.,' ٬]*\d)|)/.exec(plainOf(cell)) ?? [];
    const last = /[.,](?=\d+$)/.exec(separators)?.[0];
    if (last === undefined) continue;
    const [point, comma] = [separators.split('.').length - 1, separators.split(',').length - 1];
    const own = last === '.' ? 'point' : 'comma';
    const other = last === '.' ? 'comma' : 'point';
    if (point > 0 && comma > 0) votes[own] += 1;
    else if (point + comma > 1) votes[other] += 1;
    else if (!/[.,]\d{3}$/.test(separators) || /^0[.,]/.test(separators) || /^\d{4}/.test(separators)) votes[own] += 1;
  }
  if (votes.point > 0 === votes.comma > 0) return undefined;
  return votes.point > 0 ? 'point' : 'comma';
}
