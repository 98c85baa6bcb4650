/** Ties of made-up records: always to one before, so that none leads back. */
import type { StoredRecord } from '../../src/record/types.ts';
import { type Head, headOf } from './heads.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

type Tie = StoredRecord['related'][number];

/** What a record of a kind may be to an earlier one of another, or of its own. */
const ties: readonly (readonly [of: Head['kind'], relation: Tie['relation'], to: Head['kind']])[] = [
  ['visit', 'follows', 'visit'], ['statement', 'part-of', 'visit'], ['statement', 'repeats', 'statement'], ['statement', 'follows', 'event'],
  ['aid', 'implements', 'agreement'], ['aid', 'repeats', 'aid'], ['aid', 'part-of', 'aid'], ['gas', 'implements', 'agreement'], ['gas', 'follows', 'gas'],
  ['event', 'follows', 'event'], ['event', 'part-of', 'visit'], ['agreement', 'amends', 'agreement'], ['agreement', 'follows', 'visit'],
  ['trade', 'follows', 'trade'],
]; // oxfmt-ignore
const tieReach = 120;

/** The package of which record `at` is a part, and about one in five times another record. */
export function tiesOf(world: World, random: Random, { kind, packageAt }: Head, at: number): Tie[] {
  const found: Tie[] = packageAt === undefined ? [] : [{ id: headOf(world, packageAt).id, relation: 'part-of' }];
  if (at === 0 || !random.chance(0.22)) return found;
  const [, relation, to] = random.pick(ties.filter(([of]) => of === kind));
  for (let step = random.between(1, tieReach); step <= 2 * tieReach && step <= at; step += 1) {
    const other = headOf(world, at - step);
    if (other.kind === to && at - step !== packageAt) return [...found, { id: other.id, relation }];
  }
  return found;
}
