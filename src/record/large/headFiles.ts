/** What one file holds beside its records, as the files of `data/`, so that one check serves both. */
import type { LargeData } from './data.ts';

export type Head = LargeData['head'];

/** A head as it was read: nothing of it is checked. */
export type RawHead = Readonly<Partial<Record<keyof Head, unknown>>>;

/** A list of the head, and where its entries stand in a file of `data/`. */
export const listsOfHead = {
  families: ['sectors.json', 'families'],
  sectors: ['sectors.json', 'sectors'],
  sources: ['sources.json', 'entries'],
  actors: ['actors.json', 'entries'],
  places: ['places.json', 'entries'],
  changes: ['changes.json', 'entries'],
  legs: ['gas-route.geojson', 'features'],
  nodes: ['gas-route.geojson', 'features'],
  paths: ['gas-route.geojson', 'features'],
} as const;

export type HeadList = keyof typeof listsOfHead;

/** The files of `data/` that are no records; a list that is missing is an empty one. */
export function filesOf(head: RawHead) {
  const { dataset, personsPerFamily } = head;
  const list = (name: HeadList): readonly unknown[] => (Array.isArray(head[name]) ? (head[name] as unknown[]) : []);
  return {
    'dataset.json':
      typeof dataset === 'object' && dataset !== null ? { ...dataset, ...(personsPerFamily ? { personsPerFamily } : {}) } : dataset,
    'sectors.json': { families: list('families'), sectors: list('sectors') },
    'sources.json': { entries: list('sources') },
    'actors.json': { entries: list('actors') },
    'places.json': { entries: list('places') },
    'changes.json': { entries: list('changes') },
    'gas-route.geojson': { type: 'FeatureCollection', features: [...list('legs'), ...list('nodes'), ...list('paths')] },
  };
}
