/** Search without an index: the words of each record, folded once, in one text, which is looked through at each keystroke. */
import { wordsOf } from '../../../src/record/fold.ts';
import type { BenchRecords } from './records.ts';

/** " sent to damascus" of each row: a word begins behind a space. */
export function foldedTexts({ rows, registers }: BenchRecords): readonly string[] {
  const names = new Map<string, string>();
  const learn = (id: string, texts: readonly string[]) => names.set(id, folded(texts));
  for (const { id, name, variants, offices } of registers.actors)
    learn(`actor ${id}`, [name, ...variants, ...(offices ?? []).map(({ office }) => office)]);
  for (const { id, name, variants } of registers.places) learn(`place ${id}`, [name, ...variants]);
  for (const { id, label } of registers.sectors) learn(`sector ${id}`, [label]);
  return rows.map(({ title, summary, actors, places, sectors }) => {
    const of = (register: string, ids: readonly string[]) => ids.map((id) => names.get(`${register} ${id}`) ?? '').join('');
    return folded([title, summary]) + of('actor', actors) + of('place', places) + of('sector', sectors);
  });
}

/** A word as it stands where it begins; what is asked for is one word, too short for slips to be allowed. */
export function wordIn(text: string): string {
  return ` ${wordsOf(text)[0]}`;
}

function folded(texts: readonly string[]): string {
  return texts
    .flatMap(wordsOf)
    .map((word) => ` ${word}`)
    .join('');
}
