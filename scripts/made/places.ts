/** Made-up places: crowded round a few towns of each country, as those of a real record are. Coordinates are WGS 84, to five digits. */
import type { Place } from '../../src/record/types.ts';
import { codeOf, countryIds } from './actors.ts';
import { Lottery, type Random } from './random.ts';
import { slugOf, type Voices } from './words.ts';

/** West, south, east, north. */
type Box = readonly [number, number, number, number];
export const extent: [number, number, number, number] = [25, 29, 55, 45];

/** Of the two sides in the north-east and the south-west; other countries lie anywhere. */
const homes: readonly Box[] = [
  [45, 38.5, 50, 41.5],
  [36, 32.5, 41.5, 36.5],
  [26, 30, 54, 44],
];

/** The first is the capital of the first side, the second that of the second side. */
export function madePlaces(random: Random, count: number, voices: Voices): Place[] {
  const ofCountry = new Lottery(countryIds.map((_, at) => (at === 0 ? 38 : at === 1 ? 38 : 2.4)));
  const inBox = ([west, south, east, north]: Box) =>
    [west + random.next() * (east - west), south + random.next() * (north - south)] as const;
  const towns = countryIds.map((_, at) => {
    const box = homes[Math.min(at, 2)] ?? homes[2]!;
    return Array.from({ length: at < 2 ? 9 : 3 }, () => inBox(box));
  });
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, at): Place => {
    const country = at < 2 ? at : ofCountry.draw(random);
    const [lon, lat] = random.pick(towns[country] ?? []);
    // towards the town: most lie near, few far
    const away = () => (random.next() - random.next()) * random.next() * 1.6;
    const name = voices.latin.name(random);
    const slug = slugOf(name);
    const id = taken.has(slug) ? `${slug}-${at}` : slug;
    taken.add(id);
    return {
      id,
      name,
      variants: [voices.arabic.name(random), voices.cyrillic.name(random)],
      country: codeOf(country),
      lat: fiveDigits(lat + away()),
      lon: fiveDigits(lon + away()),
      accuracyMetres: random.pick([500, 2000, 2000, 10_000]),
      from: 'Made up',
    };
  });
}

function fiveDigits(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}
