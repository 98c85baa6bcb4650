/** The workbook with which people begin: every column once, and of a record at most two rows in each sheet, with whatever these name. */
import type { EditionFile } from '@/record/editions.ts';
import { kinds } from '@/record/words.ts';
import type { AnyRecord } from '@/record/types.ts';
import { type WrittenSheet, writeSheets } from './write.ts';

/** Rows of each kind. */
const rows = 2;

export function templateOf(edition: EditionFile): WrittenSheet[] {
  return writeSheets(exampleOf(edition), 'all');
}

/** A record that holds together: of each kind the first two, without ties to those that are left out, and what they name. */
export function exampleOf(edition: EditionFile): EditionFile {
  const chosen = kinds.flatMap((kind) => edition.records.filter((record) => record.kind === kind).slice(0, rows));
  const ids = new Set(chosen.map(({ id }) => id));
  const records = chosen.map((record) => ({ ...record, related: record.related.filter(({ id }) => ids.has(id)) })) as AnyRecord[];
  const legs = edition.legs.toSorted((a, b) => a.properties.order - b.properties.order).slice(0, rows);
  const ends = new Set(legs.flatMap(({ properties }) => [properties.from, properties.to]));
  const nodes = edition.nodes.filter(({ id }) => ends.has(id));
  const { personsPerFamily: _, ...rest } = edition;
  const base = { ...rest, records, legs, nodes, paths: [], changes: [] };
  const named = (text: string, id: string) => text.includes(`"${id}"`);
  const needed = <Entry extends { readonly id: string }>(entries: readonly Entry[], by: unknown): Entry[] => {
    const text = JSON.stringify(by);
    return entries.filter(({ id }) => named(text, id));
  };
  const sectors = needed(edition.sectors, records);
  const first = [records, legs, edition.dataset, nodes];
  const places = needed(edition.places, first);
  let [actors, sources] = [needed(edition.actors, first), needed(edition.sources, first)];
  // what these name in their turn: offices cite works, works are of a side
  for (;;) {
    const more = { actors: needed(edition.actors, [first, actors, sources]), sources: needed(edition.sources, [first, actors, sources]) };
    if (more.actors.length === actors.length && more.sources.length === sources.length) break;
    [actors, sources] = [more.actors, more.sources];
  }
  return { ...base, sectors, families: needed(edition.families, sectors), places, actors, sources };
}
