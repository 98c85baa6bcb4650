/** What is derived of the chain as a whole: its countries, how its legs stand on a day, along which of them its gas goes. */
import { type Day, trusted } from '@/record/edtf.ts';
import { capacityOf, carriageOf, standingOf } from '@/record/route/moment.ts';
import type { Citation, Leg } from '@/record/types.ts';
import { carriages } from '@/record/route/words.ts';

/** In the order in which they are told: what works first. */
const standings = ['operating', 'undated', 'idle', 'building', 'planned', 'unknown', 'unsaid', 'before'] as const;
export type StandingName = (typeof standings)[number];

/** The one word for how a leg stands. "undated" is in service since nobody says when; what else nobody dates is what its stage says. */
export function standingName(leg: Leg, day: Day): StandingName {
  const { is } = standingOf(leg, day);
  const stage = leg.properties.stages[0]?.stage;
  return is === 'undated' && stage && stage !== 'operating' ? stage : is;
}

const inService: ReadonlySet<StandingName> = new Set(['operating', 'undated', 'unsaid'] as const);

/** Whether it is in service as far as is known; what nobody reports is taken to be. */
export function isInService(leg: Leg, day: Day): boolean {
  return inService.has(standingName(leg, day));
}

/** The legs by how they stand on a day; only what there is. */
export function byStanding(legs: readonly Leg[], day: Day): { readonly name: StandingName; readonly legs: readonly Leg[] }[] {
  return standings
    .map((name) => ({ name, legs: legs.filter((leg) => standingName(leg, day) === name) }))
    .filter((group) => group.legs.length > 0);
}

/** Country codes in the order in which the chain crosses them. */
export function countriesOf(legs: readonly Leg[]): string[] {
  return [...new Set(legs.flatMap(({ properties }) => properties.countries))];
}

/** Along which legs the gas of the chain goes on a day. */
export interface Flow {
  readonly by: readonly { readonly carriage: (typeof carriages)[number]; readonly legs: readonly Leg[] }[];
  /** Legs along which it goes only later. */
  readonly later: readonly Leg[];
  /** Legs of which nobody says it, for that day or a later one. */
  readonly unsaid: readonly Leg[];
  /** EDTF of the next delivery that begins after the day; undefined where none does. */
  readonly next: string | undefined;
}

export function flowOf(legs: readonly Leg[], day: Day): Flow {
  const idle = legs.filter((leg) => carriageOf(leg, day) === undefined);
  const startOf = ({ properties: { carries } }: Leg) => (carries ? trusted(carries.date).start : -Infinity);
  const later = idle.filter((leg) => startOf(leg) > day);
  const [first] = later.toSorted((a, b) => startOf(a) - startOf(b));
  return {
    by: carriages
      .map((carriage) => ({ carriage, legs: legs.filter((leg) => carriageOf(leg, day) === carriage) }))
      .filter((group) => group.legs.length > 0),
    later,
    unsaid: idle.filter((leg) => !later.includes(leg)),
    next: first?.properties.carries?.date,
  };
}

/** Legs of which the same is said, by the same, of how they deliver the gas. */
export interface Carried {
  readonly carries: NonNullable<Leg['properties']['carries']>;
  readonly legs: readonly Leg[];
}

export function byCarriage(legs: readonly Leg[]): Carried[] {
  const groups = new Map<string, { carries: Carried['carries']; legs: Leg[] }>();
  for (const leg of legs) {
    const { carries } = leg.properties;
    if (!carries) continue;
    const key = JSON.stringify([carries.date, carries.note, carries.citations.map(({ source, by }) => [source, by])]);
    const same = groups.get(key);
    if (same) same.legs.push(leg);
    else groups.set(key, { carries, legs: [leg] });
  }
  return [...groups.values()];
}

/** Who says something of a leg: the citations for that field, or else those for the leg as a whole. */
export function citationsFor({ properties: { citations } }: Leg, field: string): Citation[] {
  const exact = citations.filter(({ supports }) => supports?.some((path) => path.split('.')[0] === field));
  return exact.length > 0 ? exact : citations.filter(({ supports }) => supports === undefined);
}

/** The rival figures of some fields of a leg. */
export function rivalsOf({ properties: { rivals } }: Leg, isAbout: (field: string) => boolean): Leg['properties']['rivals'] {
  return rivals.filter(({ field }) => isAbout(field.split('.')[0] ?? field));
}

/** The rivals of the capacity that a leg has on a day. Rivals have no date: they stand against the last capacity, and against none before it. */
export function capacityRivalsOf(leg: Leg, day: Day): Leg['properties']['rivals'] {
  return capacityOf(leg, day) === leg.properties.capacities.at(-1) ? rivalsOf(leg, (field) => field === 'capacities') : [];
}

/** Citations of the same work, by the same speaker, as one: its places and notes one after the other. */
export function mergeCitations(citations: readonly Citation[]): Citation[] {
  const groups = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = `${citation.source} ${citation.by ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), citation]);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (!first) return [];
    const joined = (texts: readonly (string | undefined)[], between: string) => [...new Set(texts.filter(Boolean))].join(between);
    const locator = joined(all.map((one) => one.locator), '; '); // oxfmt-ignore
    const note = joined(all.map((one) => one.note), ' '); // oxfmt-ignore
    return [{ source: first.source, ...(first.by && { by: first.by }), ...(locator && { locator }), ...(note && { note }) }];
  });
}
