/** English in disguise: what stays plain was never a message, what is cut off had no room for a longer language, what stands on the wrong side is not mirrored. */
import { mapTexts } from './mapTexts.ts';
import type { FirstMessages } from './messages.tsx';

const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', c: 'ç', n: 'ñ', s: 'š', y: 'ý', A: 'Á', E: 'É', O: 'Ó', S: 'Š' }; // oxfmt-ignore

/** "Search" → "[Šéárçh ~~]" */
function longer(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  return `[${text.replaceAll(/[aeioucnsyAEOS]/g, (letter) => accented[letter] ?? letter)}${' ~'.repeat(Math.ceil(text.length / 6))}]`;
}

/** What is written by Intl, or read by the program, stays. */
const plain = new Set([
  'tag',
  'direction',
  'timeDirection',
  'loadRooms',
  'loadFindings',
  'date',
  'shortDate',
  'number',
  'and',
  'or',
  'pieces',
  'country',
  'languageName',
]);

export function disguise(first: FirstMessages, direction: 'ltr' | 'rtl'): FirstMessages {
  return {
    ...mapTexts(first, longer, plain),
    tag: direction === 'rtl' ? 'ar-XB' : 'en-XA',
    direction,
    timeDirection: direction,
    loadRooms: async () => mapTexts(await first.loadRooms(), longer, plain),
  };
}
