/** Full text over titles, summaries, people, bodies, places and their spelling variants, sectors and offices. Loaded on first use. */
import type { Facts, Whole } from './facts.ts';
import { type Doc, type Names, rowsFound, type TextIndex, textIndexOf } from './search/textIndex.ts';

export type SearchIndex = TextIndex;

/** The rows are those of `facts.entries`. */
export function buildSearchIndex(facts: Facts, whole: Whole): SearchIndex {
  return textIndexOf(docsOf(facts, whole), namesOf(facts, whole));
}

function* docsOf(facts: Facts, whole: Whole): Generator<Doc> {
  for (const { id, title, actors, places, sectors } of facts.entries)
    yield { texts: [title, whole.records.get(id)?.summary ?? ''], named: [actors, places, sectors] };
}

function namesOf(facts: Facts, { actors, places, namesElsewhere = {} }: Whole): Names {
  const names = <Item>(register: ReadonlyMap<string, Item>, of: (item: Item) => readonly string[]) =>
    new Map([...register].map(([id, item]) => [id, [...of(item), ...(namesElsewhere[id] ?? [])]]));
  return [
    names(actors, ({ name, variants, offices }) => [name, ...variants, ...(offices ?? []).map(({ office }) => office)]),
    names(places, ({ name, variants }) => [name, ...variants]),
    names(facts.sectors, ({ label }) => [label]),
  ];
}

/** By row, 1 for the records that hold every word of the text, as a whole, as a beginning, or nearly. */
export const search: (index: SearchIndex, text: string) => Uint8Array = rowsFound;
