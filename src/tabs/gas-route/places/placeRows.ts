/** The places of the shown records, each with how many name it by what happened there. */
import type { Entry } from '@/record/entries.ts';
import type { Place } from '@/record/types.ts';
import type { MapPart } from '@/record/words.ts';
import type { Layer } from './layers.ts';
import { bits, eachPlace, layerOf, type PlaceTally } from './placeTally.ts';

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
