/** Figures in the habits of several languages and programs. */
import type { Cell } from '../table.ts';
import { digitsOf, type Decimal } from './numberDigits.ts';
import { plainOf, shown } from './plain.ts';
import { doubted, fault, longestRead, noted, type Understood } from './understood.ts';
export { decimalOf, type Decimal } from './numberDigits.ts';

const none = /^(?:n\/?a|n\.a\.|[-–—.…]{1,3}|none|null|nil|unknown|yoxdur|нет данных|لا يوجد)$/i;
/** Words for powers of ten, by their zeros. A single letter only where a currency stands beside it. */
const scales: readonly (readonly [zeros: number, words: RegExp])[] = [
  [3, /^(?:thousand|thsd|tsd|ths|bin|тыс|тысяч|ألف|k)$/i],
  [6, /^(?:million|millions|mln|mio|mn|milyon|млн|миллион(?:а|ов)?|مليون)$/i],
  [9, /^(?:billion|billions|bn|bln|mlrd|mrd|milyard|milyar|млрд|миллиард(?:а|ов)?|مليار)$/i],
  [12, /^(?:trillion|trillions|trn|tln|trilyon|трлн|تريليون)$/i],
];
const letters: Readonly<Record<string, number>> = { m: 6, b: 9 };
const range = /^[^\d]{0,3}\d[\d.,]*\s*(?:[-–—]|to)\s*\d[\d.,]*\D{0,12}$/i;
const about = /^(?:[~≈<>≤≥]|c\.|ca\.?\s|circa|about|around|over|under|at least|up to|more than|less than|approx\.?|təxminən|yaklaşık|около|حوالي|نحو)|(?:\+|\?)$/i; // oxfmt-ignore
const percent = /%|٪|\bpercent$|\bper cent$/i;
const codes = new Set(Intl.supportedValuesOf('currency'));

/** Null of a cell that says there is no figure ("n/a", "–"). `decimal`: what parts off decimals in the column, see decimalOf. */
export function readNumber(cell: Cell, decimal?: Decimal): Understood<number | null> {
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell };
  if (cell instanceof Date) return fault('numberIsDate', { cell: shown(cell) });
  if (typeof cell !== 'string' || cell.length > longestRead) return fault('noNumber', { cell: shown(cell) });
  const text = plainOf(cell);
  if (none.test(text)) return noted(null, 'numberNone', { cell: shown(cell) });
  if (/\d/.test(text) && (range.test(text) || about.test(text))) return fault('numberAbout', { cell: shown(cell) });
  const { rest: bare, sign } = withoutSigns(text);
  const { rest, zeros } = withoutScale(bare, sign !== '');
  const digits = digitsOf(rest, decimal);
  if (!digits)
    return /\d/.test(rest) && /\p{L}/u.test(rest)
      ? fault('numberWithWords', { cell: shown(cell) })
      : fault('noNumber', { cell: shown(cell) });
  const scaled = (figure: string) => Number(zeros === 0 ? figure : `${figure}e${zeros}`);
  const value = scaled(digits.text);
  if (!Number.isFinite(value)) return fault('noNumber', { cell: shown(cell) });
  const read = String(value);
  if (digits.isAmbiguous) return doubted(value, 'numberAmbiguous', { cell: shown(cell), read, other: String(scaled(digits.other)) });
  if (sign !== '') return noted(value, 'numberSign', { cell: shown(cell), read, sign });
  return digits.text === cell.trim() && zeros === 0 ? { value } : noted(value, 'numberRead', { cell: shown(cell), read });
}

/** A currency or percent sign before or behind the figure; accountants' brackets as a minus. */
function withoutSigns(text: string): { rest: string; sign: string } {
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1];
  let rest = inBrackets === undefined ? text : `-${inBrackets}`;
  const signs: string[] = [];
  const take = (sign: RegExp) => {
    const [found] = sign.exec(rest) ?? [];
    if (found === undefined) return;
    signs.push(found.trim());
    rest = rest.replace(sign, '').trim();
  };
  take(/\p{Sc}/u);
  take(percent);
  const code = /(?:^|[^\p{L}])(\p{Lu}{3})(?:[^\p{L}]|$)/u.exec(rest)?.[1];
  if (code !== undefined && codes.has(code)) take(new RegExp(code));
  else if (signs.length > 0) take(/\bUS\b/);
  return { rest: rest.replace(/^-\s+/, '-'), sign: signs.join(' ') };
}

function withoutScale(text: string, hasSign: boolean): { rest: string; zeros: number } {
  const [, rest = text, word = ''] = /^(.*\d)\s?(\p{L}+)\.?$/u.exec(text) ?? [];
  const zeros = scales.find(([, words]) => words.test(word))?.[0] ?? (hasSign ? letters[word.toLowerCase()] : undefined);
  return zeros === undefined ? { rest: text, zeros: 0 } : { rest, zeros };
}
