/** Made-up visits, events and statements: who met whom, and who said what. */
import { isoOf } from '../../src/record/edtf.ts';
import type { Visit } from '../../src/record/types.ts';
import { type statementForms, visitLevels } from '../../src/record/words.ts';
import { codeOf, type Crowd, crowdOf, type Holder, type Level } from './actors.ts';
import { citationsOf } from './citations.ts';
import { lastDay } from './dates.ts';
import { type Head, isPackage } from './heads.ts';
import type { Own } from './own.ts';
import { drawFrom, type Random } from './random.ts';
import type { World } from './world.ts';

const formOf = drawFrom<NonNullable<Visit['form']>>({ official: 32, working: 30, margins: 12, call: 14, unknown: 12 });

/** A person with the office of then; of one in twelve nobody gives it. */
function participant(random: Random, crowd: Crowd<Holder>): { actor: string; office?: string; level?: Level } {
  const { id, office, level } = crowd.draw(random);
  return random.chance(0.08) ? { actor: id } : { actor: id, office, level };
}

function participants(random: Random, crowd: Crowd<Holder>, count: number): ReturnType<typeof participant>[] {
  const found = Array.from({ length: count }, () => participant(random, crowd));
  return [...new Map(found.map((one) => [one.actor, one])).values()];
}

/** Who comes is mostly of the other side than the place. */
export function visitOf(world: World, random: Random, head: Head): Own<'visit'> {
  const { people } = world.actors;
  const home = [0, 1].find((group) => world.places[head.place]?.country === codeOf(group));
  const from = home === undefined || random.chance(0.04) ? random.below(2) : 1 - home;
  const visitors = participants(random, crowdOf(people, from), random.pick([1, 1, 1, 2, 3]));
  const hosts = participants(random, crowdOf(people, 1 - from), random.pick([0, 1, 1, 2, 3]));
  const ranks = visitors.flatMap(({ level }) => (level ? [visitLevels.indexOf(level)] : []));
  return { visitors, hosts, level: visitLevels[Math.min(...ranks)] ?? 'official', form: formOf(random) };
}

export function eventOf(world: World, random: Random, head: Head, at: number): Own<'event'> {
  const { people } = world.actors;
  if (isPackage(at)) {
    const said = { citations: citationsOf(world, random, [], 2) };
    return {
      quantities: [{ value: random.between(4, 18), unit: 'document' }],
      package: {
        stages: random.chance(0.5) ? [{ stage: 'in-force', date: `../${isoOf(lastDay).slice(0, 7)}`, share: random.pick(['some', 'most', 'all']), ...said }] : [],
        inAll: random.chance(0.2) ? [{ value: random.between(18, 60), date: head.date, ...said }] : [],
      },
    };
  }
  if (!random.chance(0.2)) return {};
  const home = random.below(2);
  const envoys = participants(random, crowdOf(people, home), 1);
  return { meeting: { envoys, hosts: participants(random, crowdOf(people, 1 - home), random.pick([1, 1, 2])) } };
} // oxfmt-ignore

const statementForm = drawFrom<(typeof statementForms)[number]>({ position: 46, prospect: 28, assessment: 16, allegation: 10 });

export function statementOf(world: World, random: Random): Own<'statement'> {
  const { people, authors } = world.actors;
  const form = statementForm(random);
  const isAuthor = form === 'assessment' && authors.items.length > 0;
  const { id, office } = crowdOf(people, random.pick([0, 0, 0, 1, 1, 2])).draw(random);
  return { form, speakers: [isAuthor ? { actor: authors.draw(random) } : { actor: id, office }] };
}
