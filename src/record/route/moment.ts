/** What a leg is on a day: what its stages, its capacities and what it carries say of that day, and nothing beyond. */
import { type Day, type Edtf, trusted } from '../edtf.ts';
import type { Leg, RoutePath } from '../types.ts';

type Stage = Leg['properties']['stages'][number];
type Capacity = Leg['properties']['capacities'][number];

/**
 * How a leg stands on a day.
 * "before": nothing is known of it yet. "undated": there, and nobody says since when. "unknown": its last stage is over, and what came then is not
 * said. "unsaid": nobody reports such a pipe.
 */
export type Standing =
  | { readonly is: Stage['stage']; readonly stage: Stage }
  | { readonly is: 'before' | 'unsaid' }
  | { readonly is: 'undated'; readonly stage: Stage }
  | { readonly is: 'unknown'; readonly last: Stage };

/** The last stage that has begun by then; where none has a date, it is undated. */
export function standingOf({ properties: { stages } }: Leg, day: Day): Standing {
  const [first] = stages;
  if (!first) return { is: 'unsaid' };
  const dated = stages.map((stage) => ({ stage, date: dateOf(stage.date) })).filter(({ date }) => date.first?.precision !== 'unknown');
  if (dated.length === 0) return { is: 'undated', stage: first };
  const begun = dated.findLast(({ date }) => date.start <= day);
  if (!begun) return { is: 'before' };
  return begun.date.end < day ? { is: 'unknown', last: begun.stage } : { is: begun.stage.stage, stage: begun.stage };
}

/** The legs of which something is known by then. */
export function knownOf(legs: readonly Leg[], day: Day): Leg[] {
  return legs.filter((leg) => standingOf(leg, day).is !== 'before');
}

/** The capacity that it has by then; undefined where none is published for that day. */
export function capacityOf({ properties: { capacities } }: Leg, day: Day): Capacity | undefined {
  return capacities.findLast(({ date }) => dateOf(date).start <= day);
}

/** How the gas of the chain is delivered along it on that day; undefined where it is not. */
export function carriageOf({ properties: { carries } }: Leg, day: Day): 'pipe' | 'swap' | undefined {
  return carries && isOn(carries.date, day) ? carries.how : undefined;
}

/** True on the days of the contract or the swap. */
export function isInForce({ properties: { date } }: RoutePath, day: Day): boolean {
  return isOn(date, day);
}

function isOn(text: string, day: Day): boolean {
  const { start, end } = dateOf(text);
  return start <= day && day <= end;
}

const dates = new Map<string, Edtf>();

/** Asked for every leg in every frame: parsed once. */
function dateOf(text: string): Edtf {
  const known = dates.get(text);
  if (known) return known;
  const date = trusted(text);
  dates.set(text, date);
  return date;
}
