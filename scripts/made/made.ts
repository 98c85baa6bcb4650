/**
 * A made-up record of any size in our own schema: the same number and seed give the same bytes. Nothing here is of Node, so that a page can
 * make one too; `write.ts` puts it into files.
 */
import type { EditionFile } from '../../src/record/editions.ts';
import type { StoredRecord } from '../../src/record/types.ts';
import { changesOf } from './changes.ts';
import { datasetOf } from './dataset.ts';
import { headOf } from './heads.ts';
import { recordOf } from './records.ts';
import { madeRoute } from './route.ts';
import type { MadeOptions } from './sizes.ts';
import { type World, worldOf } from './world.ts';

export type { MadeOptions } from './sizes.ts';

/** The records one by one, so that a million of them need not be held. */
export function* madeRecords(options: MadeOptions, world: World = worldOf(options)): Generator<StoredRecord, void, undefined> {
  for (let at = 0; at < options.records; at += 1) yield recordOf(world, at);
}

export type MadeRegisters = Omit<EditionFile, 'records'>;

/** Everything else: the pair, its sectors, actors, places, works, changes and route. */
export function madeRegisters(options: MadeOptions, world: World = worldOf(options)): MadeRegisters {
  const { families, sectors, actors, places, sources } = world;
  const core = sources[0]?.id ?? '';
  return {
    dataset: datasetOf(options, core),
    families,
    sectors,
    actors: actors.entries,
    places,
    sources,
    changes: changesOf(world),
    ...madeRoute(places, core, headOf(world, 0).id),
    personsPerFamily: { low: 4, high: 5, note: 'Made up.', citations: [{ source: core, locator: '¶ 3' }] },
  };
}

/** The whole in memory, in the form of a kept edition. */
export function makeRecords(options: MadeOptions): EditionFile {
  const world = worldOf(options);
  return { ...madeRegisters(options, world), records: [...madeRecords(options, world)] };
}
