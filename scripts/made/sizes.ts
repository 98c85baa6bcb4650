/** How large the registers of a made-up record are: they grow with the square root of the records, as those of a real one do more slowly than it. */

import type { Script } from './words.ts';

export interface MadeOptions {
  /** How many records. */
  readonly records: number;
  /** A whole number: another one, another record. */
  readonly seed: number;
}

export interface Sizes {
  readonly actors: number;
  readonly places: number;
  readonly sources: number;
  /** Different words of each script. */
  readonly words: Readonly<Record<Script, number>>;
}

/** 1,000 records: 60 people and bodies, 95 places, 632 works, 3,900 Latin words; a million: 1,900, 3,000, 20,000, 62,000. */
export function sizesOf({ records }: MadeOptions): Sizes {
  const root = Math.sqrt(records);
  const grown = (least: number, each: number) => Math.max(least, Math.round(each * root));
  return {
    actors: grown(40, 1.9),
    places: grown(40, 3),
    sources: grown(200, 20),
    words: { latin: 2000 + grown(0, 60), arabic: 1000 + grown(0, 15), cyrillic: 1000 + grown(0, 15) },
  };
}

/** What is drawn for what: none disturbs another. */
export const streams = { calendar: 2, actors: 3, places: 4, sources: 5, changes: 6, heads: 7, records: 8 } as const;
