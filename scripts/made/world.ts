/** Everything that records of a made-up set draw from: registers, words, the calendar. Made once for a number and a seed. */
import sectorFile from '../../data/sectors.json';
import type { Family, Place, Sector, Source } from '../../src/record/types.ts';
import { type MadeActors, madeActors } from './actors.ts';
import { Calendar } from './dates.ts';
import { madePlaces } from './places.ts';
import { type Lottery, Random, zipf } from './random.ts';
import { type MadeOptions, sizesOf, streams } from './sizes.ts';
import { madeSources } from './sources.ts';
import { Vocabulary, type Voices } from './words.ts';

export interface World {
  readonly options: MadeOptions;
  readonly calendar: Calendar;
  readonly voices: Voices;
  readonly families: readonly Family[];
  readonly sectors: readonly Sector[];
  readonly actors: MadeActors;
  readonly places: readonly Place[];
  readonly sources: readonly Source[];
  /** Which of a list comes up: the first most. */
  readonly draws: Readonly<Record<'sector' | 'place' | 'source', Lottery>>;
}

export function worldOf(options: MadeOptions): World {
  const sizes = sizesOf(options);
  const random = (stream: number) => new Random(options.seed, stream);
  const voices = {
    latin: new Vocabulary('latin', sizes.words.latin),
    arabic: new Vocabulary('arabic', sizes.words.arabic),
    cyrillic: new Vocabulary('cyrillic', sizes.words.cyrillic),
  };
  const calendar = new Calendar(random(streams.calendar));
  const { families, sectors } = sectorFile as { families: Family[]; sectors: Sector[] };
  return {
    options,
    calendar,
    voices,
    families,
    sectors,
    actors: madeActors(random(streams.actors), sizes.actors, voices),
    places: madePlaces(random(streams.places), sizes.places, voices),
    sources: madeSources(random(streams.sources), sizes.sources, voices, calendar),
    draws: { sector: zipf(sectors.length, 1), place: zipf(sizes.places, 2), source: zipf(sizes.sources, 12) },
  };
}
