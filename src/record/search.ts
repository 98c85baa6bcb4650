/** Full text over titles, summaries, people, bodies, places and their spelling variants. Loaded with its library on first use. */
import MiniSearch from 'minisearch';
import type { Facts, Whole } from './facts.ts';
import { wordsOf } from './fold.ts';

export type SearchIndex = MiniSearch<{ id: string }>;

const fields = ['title', 'summary', 'actors', 'places', 'sectors', 'offices'] as const;

export function buildSearchIndex(facts: Facts, whole: Whole): SearchIndex {
  const index: SearchIndex = new MiniSearch({
    fields: [...fields],
    tokenize: wordsOf,
    processTerm: (term) => term, // folded already
    searchOptions: { combineWith: 'AND', prefix: true, fuzzy: (term) => (term.length > 5 ? 0.2 : false) },
  });
  const namesOf = (register: ReadonlyMap<string, { name: string; variants: readonly string[] }>, ids: readonly string[]) =>
    ids.flatMap((id) => [register.get(id)?.name, ...(register.get(id)?.variants ?? [])]).join(' ');
  index.addAll(
    facts.entries.map((entry) => ({
      id: entry.id,
      title: entry.title,
      summary: whole.records.get(entry.id)?.summary ?? '',
      actors: namesOf(whole.actors, entry.actors),
      places: namesOf(whole.places, entry.places),
      sectors: entry.sectors.map((id) => facts.sectors.get(id)?.label).join(' '),
      offices: entry.actors.flatMap((id) => whole.actors.get(id)?.offices?.map(({ office }) => office) ?? []).join(' '),
    })),
  );
  return index;
}

/** The ids of the records that hold every word of the text, as a whole, as a beginning, or nearly. */
export function search(index: SearchIndex, text: string): ReadonlySet<string> {
  return new Set(index.search(text).map((result) => String(result.id)));
}
