/** Made-up aid, gas and trade: records of figures. */
import { isoOf } from '../../src/record/edtf.ts';
import type { Aid, Quantity } from '../../src/record/types.ts';
import { tradeMeasures } from '../../src/record/words.ts';
import { crowdOf } from './actors.ts';
import { amountOf, quantityOf } from './citations.ts';
import type { Head } from './heads.ts';
import type { Own } from './own.ts';
import { drawFrom, Lottery, type Random } from './random.ts';
import type { World } from './world.ts';

const aidStage = drawFrom<NonNullable<Aid['stage']>>({ delivered: 62, pledged: 24, committed: 14 });
const aidUnits: readonly (readonly [unit: Quantity['unit'], low: number, high: number])[] = [
  ['tonne', 0, 2], ['family', 1, 2], ['person', 1, 3], ['truck', 0, 0], ['usd', 4, 6], ['eur', 4, 5], ['item', 1, 3], ['school', 0, 0], ['household', 1, 3],
  ['patient', 0, 2], ['orphan', 0, 1],
]; // oxfmt-ignore
const aidUnit = new Lottery([20, 18, 14, 12, 10, 3, 9, 5, 4, 3, 2]);
const goods = [
  'food',
  'flour',
  'medicine',
  'tents',
  'blankets',
  'clothes',
  'books',
  'generators',
  'cement',
  'toys',
  'seeds',
  'transformers',
];

export function aidOf(world: World, random: Random): Own<'aid'> {
  const { bodies } = world.actors;
  const figures = Array.from({ length: random.pick([0, 1, 1, 1, 2, 2, 3]) }, (_, at): Quantity => {
    const [unit, low, high] = aidUnits[aidUnit.draw(random)] ?? aidUnits[0]!;
    return { ...quantityOf(random, unit, amountOf(random, low, high)), ...(at > 1 && { role: 'part' as const }) };
  });
  return {
    stage: aidStage(random),
    quantities: figures,
    ...(random.chance(0.6) && { goods: random.some(random.between(1, 3), () => random.pick(goods)) }),
    ...(random.chance(0.5) && { beneficiaries: `Families of ${world.voices.latin.name(random)}` }),
    donors: random.some(random.pick([1, 1, 1, 2]), () => crowdOf(bodies, random.pick([0, 0, 0, 2])).draw(random)),
    channels: random.some(random.pick([0, 1, 1, 2]), () => crowdOf(bodies, 1).draw(random)),
  };
}

const figureStage = drawFrom({ delivered: 60, contracted: 18, planned: 22 });

/** The year or the month of a figure, where it is not the date of the record. */
const periodOf = (random: Random, { day }: Head) => isoOf(day).slice(0, random.pick([4, 4, 7]));

export function gasOf(world: World, random: Random, head: Head): Own<'gas'> {
  const unit = random.pick(['bcm-per-year', 'mcm-per-day', 'mcm-per-day', 'bcm', 'mcm', 'usd', 'megawatt'] as const);
  const value =
    unit === 'usd' ? amountOf(random, 5, 7) : unit === 'mcm' || unit === 'megawatt' ? amountOf(random, 0, 1) : random.between(1, 68) / 10;
  return {
    stage: figureStage(random),
    quantities: random.chance(0.1)
      ? []
      : [{ ...quantityOf(random, unit, value), ...(random.chance(0.12) && { role: 'capacity' as const }) }],
    ...(random.chance(0.4) && { period: periodOf(random, head) }),
    ...(random.chance(0.6) && { reporter: crowdOf(world.actors.bodies, random.below(3)).draw(random) }),
  };
}

export function tradeOf(world: World, random: Random, head: Head): Own<'trade'> {
  const measure = random.pick(tradeMeasures);
  const value = amountOf(random, 2, 6);
  const share = (value * random.between(1, 9)) / 10;
  const isTurnover = measure === 'turnover';
  return {
    measure,
    stage: measure === 'investment' ? figureStage(random) : 'delivered',
    quantities: [
      quantityOf(random, 'usd', value),
      ...(isTurnover && random.chance(0.5)
        ? ([{ value: share, unit: 'usd', measure: 'exports' }, { value: value - share, unit: 'usd', measure: 'imports' }] as const)
        : []),
    ],
    ...(random.chance(0.7) && { period: periodOf(random, head) }),
    ...(random.chance(0.7) && { reporter: crowdOf(world.actors.bodies, random.below(2)).draw(random) }),
  };
} // oxfmt-ignore
