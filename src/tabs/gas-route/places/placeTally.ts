/** What the shown records name of places, counted by profile: so many combinations of places, and not so many records. */
import { answered, type Answered } from '@/record/columns/tally.ts';
import { valuesIn } from '@/record/columns/rowsWith.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Kind, Place } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import { layerAt, type Layer, layers } from './layers.ts';

/** Bits for what a record is wherever it is: each layer but that of the plants, which takes from the others. */
export const bits = layers.filter((layer) => layer !== 'plants');
const othersBit = bits.indexOf('others');

/** What the selection has at places, put away or not. */
export interface PlaceTally {
  readonly places: Answered;
  /** How many shown records have a profile of places, by profile and, within it, by bit. */
  readonly counts: Uint32Array;
  /** Of each place by its code: undefined where no place has the id. */
  readonly register: readonly (Place | undefined)[];
  readonly isPlant: Uint8Array;
  /** Of a row of the facts its bit. */
  readonly bitOf: (row: number) => number;
  readonly entries: readonly Entry[];
  /** The rows of a profile that are shown, in order of date. */
  readonly rowsIn: (profile: number) => Uint32Array;
  readonly rows: Uint32Array;
}

export function placeTally(
  { rows }: Pick<Selection, 'rows'>,
  { columns }: Pick<Facts, 'columns'>,
  whole: Pick<Whole, 'places' | 'nodes'>,
): PlaceTally | undefined {
  const [places, kinds] = [answered(columns, 'place'), answered(columns, 'kind')];
  if (!places || !kinds) return undefined;
  const { aspect } = kinds;
  const [direction, form] = (['direction', 'form'] as const).map((facet) => aspect.answers.find((one) => one.facet === facet));
  // what a layer goes by stands in one aspect: a profile of it has one layer
  const bitOfProfile = Uint8Array.from({ length: aspect.profileCount }, (_, profile) => {
    const what = { kind: valuesIn(kinds.answers, profile)[0] as Kind, direction: direction && valuesIn(direction, profile), form: form && valuesIn(form, profile) }; // oxfmt-ignore
    return bits.indexOf(layerAt({ kind: what.kind, ...(what.direction?.length && { direction: what.direction }), ...(what.form?.length && { form: what.form }) }, false) as (typeof bits)[number]); // oxfmt-ignore
  });
  const { profileOf: kindOf } = aspect;
  const { profileOf, profileCount } = places.aspect;
  const bitOf = (row: number) => bitOfProfile[kindOf[row]!]!;
  const counts = new Uint32Array(profileCount * bits.length);
  for (let at = 0; at < rows.length; at += 1) counts[profileOf[rows[at]!]! * bits.length + bitOf(rows[at]!)]! += 1;
  const plants = plantsOf(whole);
  const { values } = places.answers;
  return {
    places,
    counts,
    register: values.map((id) => whole.places.get(id)),
    isPlant: Uint8Array.from(values, (id) => (plants.has(id) ? 1 : 0)),
    bitOf,
    rows,
    entries: columns.entries,
    rowsIn: byProfile(places, rows),
  };
}

/** Places that are power plants of the route, by their ids. */
export function plantsOf({ nodes }: Pick<Whole, 'nodes'>): Set<string> {
  return new Set(nodes.flatMap(({ properties: { role, place } }) => (role === 'power-plant' && place ? [place] : [])));
}

/** The rows of each profile: sorted when the first is asked for. */
function byProfile({ aspect: { profileOf, profileCount } }: Answered, rows: Uint32Array): PlaceTally['rowsIn'] {
  const starts = new Uint32Array(profileCount + 1);
  let sorted: Uint32Array | undefined;
  const sort = () => {
    for (const row of rows) starts[profileOf[row]! + 1]! += 1;
    for (let at = 1; at <= profileCount; at += 1) starts[at]! += starts[at - 1]!;
    const next = starts.slice();
    sorted = new Uint32Array(rows.length);
    for (const row of rows) sorted[next[profileOf[row]!]!++] = row;
    return sorted;
  };
  return (profile) => (sorted ?? sort()).subarray(starts[profile], starts[profile + 1]);
}

/** The known places of the profiles that are shown, by their codes and each once: told one by one, since there are tens of thousands. */
export function eachPlace(
  { places: { aspect, answers }, register, counts }: PlaceTally,
  tell: (profile: number, code: number) => void,
): void {
  const { starts, codes } = answers;
  for (let profile = 0; profile < aspect.profileCount; profile += 1) {
    if (!isShown(counts, profile)) continue;
    const first = starts[profile]!;
    for (let at = first; at < starts[profile + 1]!; at += 1) {
      const code = codes[at]!;
      if (register[code] && codes.indexOf(code, first) === at) tell(profile, code);
    }
  }
}

function isShown(counts: Uint32Array, profile: number): boolean {
  for (let at = profile * bits.length; at < (profile + 1) * bits.length; at += 1) if (counts[at]! > 0) return true;
  return false;
}

export function layerOf(bit: number, isPlant: boolean): Layer {
  return bit === othersBit && isPlant ? 'plants' : bits[bit]!;
}

/** How many different records each layer has, at whatever place. */
export function layerCounts(tally: PlaceTally | undefined): Map<Layer, number> {
  const found = new Map<Layer, number>(layers.map((layer) => [layer, 0]));
  if (!tally) return found;
  const { places, counts, isPlant } = tally;
  const add = (layer: Layer, count: number) => found.set(layer, (found.get(layer) ?? 0) + count);
  /** Of each profile whether it has been counted at a plant (2) and elsewhere (1). */
  const seen = new Uint8Array(places.aspect.profileCount);
  eachPlace(tally, (profile, code) => {
    const [plant, before] = [isPlant[code] === 1, seen[profile]!];
    const way = plant ? 2 : 1;
    if ((before & way) !== 0) return;
    seen[profile] = before | way;
    // what is no other record is the same at a plant
    for (let bit = 0; bit < bits.length; bit += 1)
      if (bit === othersBit || before === 0) add(layerOf(bit, plant), counts[profile * bits.length + bit]!);
  });
  return found;
}

/** How many of the shown records name a place. */
export function placedCount(tally: PlaceTally | undefined): number {
  if (!tally) return 0;
  const { places: { answers }, counts } = tally; // oxfmt-ignore
  let placed = 0;
  for (let profile = 0; profile < answers.starts.length - 1; profile += 1) {
    if (answers.starts[profile] === answers.starts[profile + 1]) continue;
    for (let bit = 0; bit < bits.length; bit += 1) placed += counts[profile * bits.length + bit]!;
  }
  return placed;
}

/** The shown records that stand at one of the places, as rows of the facts, in order of date. */
export function rowsAt(tally: PlaceTally | undefined, hidden: ReadonlySet<MapPart>): Uint32Array {
  if (!tally) return new Uint32Array();
  const { places, isPlant, bitOf, rows } = tally;
  const { profileOf, profileCount } = places.aspect;
  const isHidden = [0, 1].map((plant) => bits.map((_, bit) => hidden.has(layerOf(bit, plant === 1))));
  /** Of each profile the bits that are shown at one of its places. */
  const shown = new Uint8Array(profileCount);
  const bitsAt = isHidden.map((away) => away.reduce((sum, one, bit) => (one ? sum : sum | (1 << bit)), 0));
  eachPlace(tally, (profile, code) => (shown[profile]! |= bitsAt[isPlant[code]!]!));
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (const row of rows) if ((shown[profileOf[row]!]! & (1 << bitOf(row))) !== 0) found[count++] = row;
  return found.slice(0, count);
}
