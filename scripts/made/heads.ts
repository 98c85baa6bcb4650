/**
 * The head of a record: what others say of it when they are tied to it. It follows from the number of the record alone, so that a record
 * can name those before it without anybody keeping them.
 */
import type { Kind } from '../../src/record/types.ts';
import { type Dated, datedOf } from './dates.ts';
import { drawFrom, Random } from './random.ts';
import { streams } from './sizes.ts';
import type { World } from './world.ts';

export interface Head extends Dated {
  readonly id: string;
  readonly kind: Kind;
  /** The day on which it happened, however precisely it is known. */
  readonly day: number;
  /** Where, as a place in the list of places. */
  readonly place: number;
  /** Of an agreement that is a part of a package, an event: the number of that. */
  readonly packageAt: number | undefined;
}

const kindOf = drawFrom<Kind>({ statement: 30, visit: 22, event: 16, agreement: 12, aid: 11, trade: 5, gas: 4 });

const words: Readonly<Record<Kind, readonly string[]>> = {
  visit: ['summit', 'talks', 'visit', 'delegation', 'call', 'received'],
  agreement: ['memorandum', 'agreement', 'protocol', 'customs', 'visas', 'science'],
  event: ['session', 'forum', 'opening', 'exhibition', 'appointment', 'package'],
  aid: ['convoy', 'food', 'school', 'medicine', 'tents', 'aid'],
  gas: ['gas-supply', 'gas-flow', 'pipeline', 'gas-price'],
  trade: ['trade', 'exports', 'imports', 'investment'],
  statement: ['on-peace', 'on-energy', 'position', 'interview', 'hopes', 'on-aid'],
};

/** A package stands at every 60th record, and agreements among the next 25 may be its parts. */
const packageEvery = 60;
const packageReach = 25;

export function isPackage(at: number): boolean {
  return at % packageEvery === 7;
}

/** Numbers below 36⁵ shuffled: an id ends in letters that no other one ends in. */
const idSpace = 36 ** 5;
function endingOf(at: number): string {
  return ((at * 23_456_789 + 12_345_678) % idSpace).toString(36).padStart(5, '0');
}

/** The head of record `at`, counted from 0. */
export function headOf(world: World, at: number): Head {
  const random = new Random(world.options.seed, streams.heads, at);
  const kind = isPackage(at) ? 'event' : kindOf(random);
  const before = at - ((at - 7 + packageEvery) % packageEvery);
  const packageAt = kind === 'agreement' && before >= 0 && at - before <= packageReach && random.chance(0.7) ? before : undefined;
  const owner = packageAt === undefined ? undefined : headOf(world, packageAt);
  const day = owner?.day ?? world.calendar.draw(random);
  const { date, last, isExact } = owner ?? datedOf(random, day);
  const place = owner?.place ?? world.draws.place.draw(random);
  const stem = date.match(/\d{4}(-\d{2}){0,2}/)?.[0] ?? 'undated';
  const id = `${stem}-${random.pick(words[kind])}-${world.places[place]?.id ?? 'place'}-${endingOf(at)}`;
  return { id, kind, day, date, last, isExact, place, packageAt };
}
