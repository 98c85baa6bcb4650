/** What the shown records name of places, counted by profile: so many combinations of places, and not so many records. */
import { answered, type Answered } from '@/record/columns/tally.ts';
import { valuesIn } from '@/record/columns/rowsWith.ts';
import type { Entry } from '@/record/entries.ts';
import type { FacetId } from '@/record/facets.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Kind, Place } from '@/record/types.ts';
import { layerAt, type Layer, layers } from './layers.ts';

/** Bits for what a record is wherever it is: each layer but that of the plants, which takes from the others. */
export const bits = layers.filter((layer) => layer !== 'plants');
export const othersBit = bits.indexOf('others');

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
  const bitOfProfile = bitsOfKinds(kinds);
  const { profileOf: kindOf } = kinds.aspect;
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
    rowsIn: rowsByProfile(places, rows),
  };
}

/** The bit of each profile of kinds: what a layer goes by stands in one aspect, so a profile of it has one layer. */
function bitsOfKinds({ aspect, answers }: Answered): Uint8Array {
  const of = (facet: FacetId) => aspect.answers.find((one) => one.facet === facet);
  const [directions, forms] = [of('direction'), of('form')];
  return Uint8Array.from({ length: aspect.profileCount }, (_, profile) => {
    const [kind] = valuesIn(answers, profile) as Kind[];
    const direction = directions && valuesIn(directions, profile);
    const form = forms && valuesIn(forms, profile);
    const layer = layerAt({ kind: kind!, ...(direction?.length && { direction }), ...(form?.length && { form }) }, false);
    return bits.indexOf(layer as (typeof bits)[number]);
  });
}

/** Places that are power plants of the route, by their ids. */
export function plantsOf({ nodes }: Pick<Whole, 'nodes'>): Set<string> {
  return new Set(nodes.flatMap(({ properties: { role, place } }) => (role === 'power-plant' && place ? [place] : [])));
}

/** The rows of each profile: sorted when the first is asked for. */
function rowsByProfile({ aspect: { profileOf, profileCount } }: Answered, rows: Uint32Array): PlaceTally['rowsIn'] {
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
