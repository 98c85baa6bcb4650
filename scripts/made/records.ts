/** One made-up record, from its number alone. */
import type { StoredRecord } from '../../src/record/types.ts';
import { countryIds, sides } from './actors.ts';
import { agreementOf } from './agreements.ts';
import { citationsOf, rivalsOf } from './citations.ts';
import { type Head, headOf } from './heads.ts';
import { aidOf, gasOf, tradeOf } from './figures.ts';
import { eventOf, statementOf, visitOf } from './meetings.ts';
import { drawFrom, Random } from './random.ts';
import { streams } from './sizes.ts';
import { tiesOf } from './ties.ts';
import { capital, type Script } from './words.ts';
import type { World } from './world.ts';

const scriptOf = drawFrom({ latin: 80, arabic: 11, cyrillic: 9 });

/** How the titles of a kind begin, in the script in which most stand. */
const leads = {
  visit: ['Visit of', 'Talks on', 'Delegation for', 'Received by'],
  agreement: ['Memorandum of understanding on', 'Agreement on', 'Protocol on', 'Agreement between the governments on'],
  event: ['Session of', 'Opening of', 'Forum on', 'Embassy and'],
  aid: ['Aid for', 'Convoy to', 'Food for', 'School in'],
  gas: ['Gas for', 'Supply to', 'Pipeline of'],
  trade: ['Trade in', 'Exports to', 'Investment in'],
  statement: ['On', 'Remarks on', 'Hope for', 'Criticism of'],
} as const;

/** Record `at`, counted from 0. */
export function recordOf(world: World, at: number): StoredRecord {
  const random = new Random(world.options.seed, streams.records, at);
  const head = headOf(world, at);
  const own = ownOf(world, random, head, at);
  const actors = concerned(world, random);
  const script = scriptOf(random);
  const voice = world.voices[script];
  const title = `${leadOf(world, random, head.kind, script)}${voice.phrase(random, random.between(3, 10))}`;
  const isInferred = random.chance(head.isExact ? 0.04 : 0.2);
  const sectors = random.some(random.pick([1, 1, 1, 1, 2, 2, 3]), () => sectorOf(world, random, head.kind));
  // nobody travels for a call
  const isNowhere = 'form' in own && (own.form === 'call' || (head.kind === 'statement' && random.chance(0.5)));
  const places = isNowhere ? [] : [head.place, ...(random.chance(0.15) ? [world.draws.place.draw(random)] : [])];
  return {
    id: head.id,
    kind: head.kind,
    date: head.date,
    ...(isInferred && { dateInferred: 'The report gives no day; this is that of the visit of which it tells.' }),
    title: capital(title),
    summary: voice.sentences(random, 60 + random.below(1 + random.below(540))),
    sectors,
    actors,
    places: [...new Set(places)].map((place) => world.places[place]?.id ?? ''),
    ...(random.chance(0.01) && { disputed: 'One report of the time says that it took place, another that it was put off; neither was corrected.' }),
    ...own,
    citations: citationsOf(world, random, actors),
    rivals: rivalsOf(world, random, { date: head.date, ...own }, head.day),
    related: tiesOf(world, random, head, at),
  } as StoredRecord;
} // oxfmt-ignore

/** The words with which a Latin title begins, now and then with a name behind them. */
function leadOf({ voices }: World, random: Random, kind: Head['kind'], script: Script): string {
  const name = `${voices.latin.name(random)} `;
  if (script !== 'latin') return '';
  return `${random.pick(leads[kind])} ${random.chance(0.5) ? name : ''}`;
}

/** Gas is mostly of the first sector. */
function sectorOf({ sectors, draws }: World, random: Random, kind: Head['kind']): string {
  return sectors[kind === 'gas' && random.chance(0.7) ? 0 : draws.sector.draw(random)]?.id ?? '';
}

function ownOf(world: World, random: Random, head: Head, at: number) {
  switch (head.kind) {
    case 'visit':
      return visitOf(world, random, head);
    case 'agreement':
      return agreementOf(world, random, head);
    case 'event':
      return eventOf(world, random, head, at);
    case 'aid':
      return aidOf(world, random);
    case 'gas':
      return gasOf(world, random, head);
    case 'trade':
      return tradeOf(world, random, head);
    case 'statement':
      return statementOf(world, random);
  }
}

/** Two to six who are concerned: mostly the two sides, then people, bodies and other countries. */
function concerned({ actors }: World, random: Random): string[] {
  const first: string[] = random.chance(0.85) ? [...sides] : [random.pick(sides)];
  const others = random.some(random.pick([1, 1, 2, 2, 3, 4]), () => {
    const group = random.pick([0, 0, 1, 1, 2]);
    if (random.chance(0.1)) return random.pick(countryIds);
    return random.chance(0.6) ? (actors.people[group]?.draw(random).id ?? sides[0]) : (actors.bodies[group]?.draw(random) ?? sides[1]);
  });
  return [...new Set([...first, ...others])];
}
