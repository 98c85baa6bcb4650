/** Yes or no, in the words of several languages and of their spreadsheets. */
import { fold } from '@/record/fold.ts';
import type { Cell } from '../table.ts';
import { plainOf, shown } from './plain.ts';
import { fault, longestRead, noted, type Understood } from './understood.ts';

const yes = wordsOf('true yes y 1 x ✓ ✔ ☑ bəli hə doğru evet да истина نعم صح صحيح wahr ja vrai oui verdadero sí');
const no = wordsOf('false no n 0 ✗ ✘ ☐ xeyr yox yanlış hayır нет ложь لا خطأ falsch nein faux non falso');

export function readBoolean(cell: Cell): Understood<boolean> {
  if (typeof cell === 'boolean') return { value: cell };
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  const word = text.length > longestRead ? '' : fold(plainOf(text));
  if (word === 'true' || word === 'false') return { value: word === 'true' };
  if (yes.has(word)) return noted(true, 'booleanRead', { cell: shown(cell), read: 'true' });
  if (no.has(word)) return noted(false, 'booleanRead', { cell: shown(cell), read: 'false' });
  return fault('noBoolean', { cell: shown(cell) });
}

function wordsOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(fold));
}
