/** Made-up corrections: one in two hundred records was corrected. */
import type { Change } from '../../src/record/types.ts';
import { headOf } from './heads.ts';
import { Random } from './random.ts';
import { streams } from './sizes.ts';
import type { World } from './world.ts';

export function changesOf(world: World): Change[] {
  const { records, seed } = world.options;
  const random = new Random(seed, streams.changes);
  return Array.from({ length: Math.floor(records / 200) }, (): Change => {
    const { id } = headOf(world, random.below(records));
    return {
      edition: '0.1.0',
      date: '2026-03-31',
      record: id,
      field: random.pick(['date', 'title', 'summary']),
      old: 'As it was first read',
      new: 'As it stands',
      source: world.sources[world.draws.source.draw(random)]?.id ?? '',
      why: 'Another work says it more precisely.',
    };
  });
}
