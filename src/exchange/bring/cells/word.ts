/** A word of a vocabulary, or the id of an entry in a register, though it be written in another way. */
import { fold } from '@/record/fold.ts';
import { nearest } from '@/record/problem.ts';
import type { Cell } from '../table.ts';
import { plainOf, shown, textOfCell } from './plain.ts';
import { fault, longestRead, noted, type Understood } from './understood.ts';

export interface Choice {
  readonly id: string;
  readonly label?: string | undefined;
}

interface Index {
  readonly ids: ReadonlySet<string>;
  /** What ids and labels come to, and whose they are: several where two entries are written alike. */
  readonly byKey: ReadonlyMap<string, ReadonlySet<string>>;
  /** The sentences of words that were not found: the same mistake comes often. */
  readonly near: Map<string, string>;
}

const indexes = new WeakMap<readonly Choice[], Index>();
/** Of a long list that many are named. */
const mostNamed = 12;
/** Different words whose nearest is looked for, and names with which one of them is compared. */
const mostMeasured = 2000;
const many = 1500;

/** The id that is meant; hand in the same list for all cells of a column, for it is gone through once. */
export function readWord(cell: Cell, choices: readonly Choice[]): Understood<string> {
  const text = textOfCell(cell).slice(0, longestRead).trim();
  const index = indexOf(choices);
  if (index.ids.has(text)) return { value: text };
  const meant = index.byKey.get(keyOf(text)) ?? new Set();
  const [id] = meant;
  if (id !== undefined && meant.size === 1) return noted(id, 'wordRead', { cell: shown(cell), read: id });
  if (meant.size > 1) return fault('wordOfMany', { cell: shown(cell), choices: named([...meant]) });
  return fault('unknownWord', { cell: shown(cell), near: nearOf(text, index), choices: named([...index.ids]) });
}

function indexOf(choices: readonly Choice[]): Index {
  const known = indexes.get(choices);
  if (known) return known;
  const byKey = new Map<string, Set<string>>();
  for (const { id, label } of choices)
    for (const name of label === undefined ? [id] : [id, label]) {
      const key = keyOf(name);
      if (key !== '') byKey.set(key, (byKey.get(key) ?? new Set()).add(id));
    }
  // an id is itself, whatever else is labelled so
  for (const { id } of choices) if (keyOf(id) !== '') byKey.set(keyOf(id), idsLike(byKey.get(keyOf(id))!, keyOf(id)));
  const index = { ids: new Set(choices.map(({ id }) => id)), byKey, near: new Map<string, string>() };
  indexes.set(choices, index);
  return index;
}

function idsLike(ids: Set<string>, key: string): Set<string> {
  return new Set([...ids].filter((id) => keyOf(id) === key));
}

/** "Signed_Agreement ", "signed agreement" and "signed–agreement" → "signed-agreement" */
function keyOf(text: string): string {
  return fold(plainOf(text)).replaceAll(/[^\p{L}\p{N}]+/gu, '-').replaceAll(/^-|-$/g, ''); // oxfmt-ignore
}

/** ' (did you mean "energy"?)', or nothing. Of many names those that begin alike are measured, and words much longer or shorter never. */
function nearOf(text: string, { byKey, near }: Index): string {
  const word = keyOf(text).slice(0, 60);
  const known = near.get(word);
  if (known !== undefined || near.size >= mostMeasured) return known ?? '';
  const widest = Math.max(2, word.length / 3);
  const alike = (key: string) => Math.abs(key.length - word.length) <= widest && (byKey.size < many || key[0] === word[0]);
  const [, best = ''] = /"(.*)"/.exec(nearest(word, [...byKey.keys()].filter(alike).slice(0, many))) ?? [];
  const [id] = byKey.get(best) ?? [];
  const sentence = id === undefined ? '' : ` (did you mean "${id}"?)`;
  near.set(word, sentence);
  return sentence;
}

function named(ids: readonly string[]): string {
  const some = ids.slice(0, mostNamed).map((id) => `"${id}"`).join(', '); // oxfmt-ignore
  return ids.length > mostNamed ? `${some}, …` : some;
}
