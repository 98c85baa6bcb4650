/** Made-up agreements with their parties and their course. */
import { isoOf } from '../../src/record/edtf.ts';
import type { Agreement } from '../../src/record/types.ts';
import { agreementStages, type agreementTypes } from '../../src/record/words.ts';
import { crowdOf, type Holder, sides } from './actors.ts';
import { citationsOf } from './citations.ts';
import { firstDay, lastDay } from './dates.ts';
import type { Head } from './heads.ts';
import type { Own } from './own.ts';
import { drawFrom, type Random } from './random.ts';
import type { World } from './world.ts';

const typeOf = drawFrom<(typeof agreementTypes)[number]>({
  'memorandum-of-understanding': 34, agreement: 28, protocol: 14, memorandum: 10, unknown: 6, treaty: 3, 'protocol-of-intent': 3, 'memorandum-of-intent': 2,
}); // oxfmt-ignore
const mainStage = drawFrom<(typeof agreementStages)[number]>({ signed: 72, announced: 10, negotiated: 8, initialled: 5, 'in-force': 5 });

export function agreementOf(world: World, random: Random, head: Head): Own<'agreement'> {
  const { bodies, people } = world.actors;
  const parties = [0, 1].map((group) => ({ actor: crowdOf(bodies, group).draw(random) }));
  const third = random.chance(0.06) ? [{ actor: crowdOf(bodies, 2).draw(random) }] : [];
  return {
    type: typeOf(random),
    ...(third.length > 0 && { thirdParty: true }),
    parties: [...parties, ...third],
    ...(random.chance(0.4) && { signatories: [0, 1].map((group) => signatory(crowdOf(people, group).draw(random))) }),
    stages: stagesOf(world, random, head),
    ...(random.chance(0.06) && {
      notReached: [{ stage: 'in-force' as const, date: isoOf(lastDay), citations: citationsOf(world, random, [], 1) }],
    }),
    ...(random.chance(0.12) && { texts: [{ language: random.pick(['en', 'az', 'ar']), citations: citationsOf(world, random, [], 1) }] }),
    ...(random.chance(0.1) && { duration: { value: random.pick([1, 2, 3, 5, 5, 5, 10]), unit: 'year' as const } }),
  };
}

const signatory = ({ id, office }: Holder) => ({ actor: id, office });

/** The stage of the record's own date, now and then one before it, and up to three after it, in order of time. */
function stagesOf(world: World, random: Random, { date, day, last }: Head): Agreement['stages'] {
  const said = () => ({ citations: citationsOf(world, random, [], 2) });
  const main = mainStage(random);
  const place = agreementStages.indexOf(main);
  const stages: Agreement['stages'] = [{ stage: main, date, ...said() }];
  if (place > 1 && random.chance(0.15)) stages.unshift({ stage: 'announced', date: isoOf(Math.max(firstDay, day - random.between(0, 300))).slice(0, 7), ...said() });
  let now = last;
  for (const stage of agreementStages.slice(place + 1)) {
    if (!random.chance(0.16)) continue;
    now += random.between(1, 700);
    if (now > lastDay) break;
    stages.push({ stage, date: random.chance(0.7) ? isoOf(now) : isoOf(now).slice(0, 7), ...(stage === 'approved' && { by: random.pick(sides) }), ...said() });
  }
  return stages;
} // oxfmt-ignore
