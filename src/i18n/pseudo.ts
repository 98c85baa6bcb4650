/** English in disguise: what stays plain was never a message, what is cut off had no room for a longer language, what stands on the wrong side is not mirrored. */
import type { FirstMessages, RoomMessages } from './messages.tsx';

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

function disguised<Words>(words: Words): Words {
  if (typeof words === 'string') return longer(words) as Words;
  if (typeof words === 'function') return ((...values: unknown[]) => disguised(Reflect.apply(words, undefined, values))) as Words;
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, plain.has(key) ? word : disguised(word)])) as Words;
}

export function disguise(first: FirstMessages, direction: 'ltr' | 'rtl'): FirstMessages {
  return {
    ...disguised(first),
    tag: direction === 'rtl' ? 'ar-XB' : 'en-XA',
    direction,
    loadRooms: async (): Promise<RoomMessages> => disguised(await first.loadRooms()),
  };
}
