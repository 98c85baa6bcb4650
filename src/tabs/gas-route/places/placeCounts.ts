/** What is read off the tally of places: how much each layer has, how many records name a place, which stand at one. */
import type { MapPart } from '@/record/words.ts';
import { type Layer, layers } from './layers.ts';
import { bits, eachPlace, layerOf, othersBit, type PlaceTally } from './placeTally.ts';

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
