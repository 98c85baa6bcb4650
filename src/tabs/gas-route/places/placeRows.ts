/** The places of the shown records, each with how many name it by what happened there. Counted by profile: so many combinations of places, and not so many records. */
import { answered, type Answered } from '@/record/columns/tally.ts';
import { valuesIn } from '@/record/columns/rowsWith.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Kind, Place } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import { layerAt, type Layer, layers } from './layers.ts';

export interface PlaceRow {
  readonly place: Place;
  /** How many shown records name it; of the layers that are not put away. */
  readonly count: number;
  /** The same by layer, each record in one; only layers that it has, in the order of the legend. */
  readonly byLayer: ReadonlyMap<Layer, number>;
  /** These records, in order of date; found when they are asked for. */
  readonly entries: readonly Entry[];
}

/** What is put away counts nowhere: a place of which nothing is left has no row. */
export interface ShownPlaces {
  /** The place with most records first. */
  readonly rows: readonly PlaceRow[];
  /** How many different records name one of some of these places. */
  readonly recordsAt: (rows: readonly PlaceRow[]) => number;
}

/** Bits for what a record is wherever it is: each layer but that of the plants, which takes from the others. */
const bits = layers.filter((layer) => layer !== 'plants');
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
function eachPlace({ places: { aspect, answers }, register, counts }: PlaceTally, tell: (profile: number, code: number) => void): void {
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

function layerOf(bit: number, isPlant: boolean): Layer {
  return bit === othersBit && isPlant ? 'plants' : bits[bit]!;
}

const nothingHidden: ReadonlySet<MapPart> = new Set();

export function shownPlaces(tally: PlaceTally | undefined, hidden: ReadonlySet<MapPart> = nothingHidden): ShownPlaces {
  if (!tally) return { rows: [], recordsAt: () => 0 };
  const { places, counts, register, isPlant } = tally;
  const isHidden = [0, 1].map((plant) => bits.map((_, bit) => hidden.has(layerOf(bit, plant === 1))));
  const profileCount = places.aspect.profileCount;
  /** By code and bit. */
  const at = new Uint32Array(register.length * bits.length);
  /** By code: the profiles that have it and are shown. */
  const profilesAt = new Map<number, number[]>();
  eachPlace(tally, (profile, code) => {
    for (let bit = 0; bit < bits.length; bit += 1) at[code * bits.length + bit]! += counts[profile * bits.length + bit]!;
    const known = profilesAt.get(code);
    if (known) known.push(profile);
    else profilesAt.set(code, [profile]);
  });
  const codeOf = new Map<PlaceRow, number>();
  const rows: PlaceRow[] = [];
  for (const code of profilesAt.keys()) {
    const hiddenHere = isHidden[isPlant[code]!]!;
    const byLayer = new Map<Layer, number>();
    let count = 0;
    bits.forEach((_, bit) => {
      const those = at[code * bits.length + bit]!;
      if (those === 0 || hiddenHere[bit]) return;
      byLayer.set(layerOf(bit, isPlant[code] === 1), those);
      count += those;
    });
    if (count === 0) continue;
    const row = new Row(tally, code, count, byLayer, profilesAt.get(code)!, hiddenHere);
    codeOf.set(row, code);
    rows.push(row);
  }
  rows.sort((a, b) => b.count - a.count || compareNames(a.place.name, b.place.name));
  const seenIn = new Uint32Array(profileCount);
  const seenBits = new Uint8Array(profileCount);
  let turn = 0;
  return {
    rows,
    recordsAt: (some) => {
      turn += 1;
      let different = 0;
      for (const row of some) {
        const code = codeOf.get(row)!;
        const hiddenHere = isHidden[isPlant[code]!]!;
        for (const profile of profilesAt.get(code)!) {
          if (seenIn[profile] !== turn) {
            seenIn[profile] = turn;
            seenBits[profile] = 0;
          }
          for (let bit = 0; bit < bits.length; bit += 1) {
            if (hiddenHere[bit] || (seenBits[profile]! & (1 << bit)) !== 0) continue;
            seenBits[profile]! |= 1 << bit;
            different += counts[profile * bits.length + bit]!;
          }
        }
      }
      return different;
    },
  };
}

const { compare: compareNames } = new Intl.Collator('en');

class Row implements PlaceRow {
  readonly place: Place;
  readonly count: number;
  readonly byLayer: ReadonlyMap<Layer, number>;
  readonly #tally: PlaceTally;
  readonly #profiles: readonly number[];
  readonly #isHidden: readonly boolean[];
  #entries: readonly Entry[] | undefined;

  constructor(
    tally: PlaceTally,
    code: number,
    count: number,
    byLayer: ReadonlyMap<Layer, number>,
    profiles: readonly number[],
    isHidden: readonly boolean[],
  ) {
    this.place = tally.register[code]!;
    this.count = count;
    this.byLayer = byLayer;
    this.#tally = tally;
    this.#profiles = profiles;
    this.#isHidden = isHidden;
  }

  get entries() {
    return (this.#entries ??= this.#find());
  }

  #find(): readonly Entry[] {
    const { rowsIn, bitOf, entries } = this.#tally;
    const rows = new Uint32Array(this.count);
    let found = 0;
    for (const profile of this.#profiles) for (const row of rowsIn(profile)) if (!this.#isHidden[bitOf(row)]) rows[found++] = row;
    return Array.from(rows.sort(), (row) => entries[row]!);
  }
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
