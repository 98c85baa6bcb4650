/** Colours for sectors that a file gives none: each is at least 3:1 on its theme, and neighbours in the list are told apart. From the sixteenth on they repeat, as no more can be told apart. */
import type { Json } from './brought.ts';

const tones = [
  ['#be6f18', '#ac6227'], ['#005499', '#649ae1'], ['#104f28', '#53946d'], ['#8f2c4b', '#e0a1a8'], ['#45277b', '#7f67b5'],
  ['#3984a1', '#7bd6ff'], ['#a06600', '#b77e29'], ['#345a00', '#87b362'], ['#a8424d', '#ffc6c7'], ['#58356e', '#9c78b0'],
  ['#236db6', '#88bafc'], ['#678d55', '#abd48a'], ['#8e4866', '#e083a4'], ['#196b86', '#53b4dd'], ['#078ac9', '#b4e3fc'],
] as const; // oxfmt-ignore

/** The colour of the sector at a place of the list, from 0. */
export function toneOf(place: number): { readonly light: string; readonly dark: string } {
  const [light, dark] = tones[place % tones.length]!;
  return { light, dark };
}

/** An id for the family of sectors that name none. */
export function familyOf(families: readonly Json[]): string {
  const taken = new Set(families.map(({ id }) => id));
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? 'groups' : `groups-${count}`;
    if (!taken.has(id)) return id;
  }
}

/** The sector of all records of a file that names none. */
export const notGrouped = 'not-grouped';
