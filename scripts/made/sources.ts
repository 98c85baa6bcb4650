/** Made-up works: of all sides, types and languages, some of them reprints of another. */
import { isoOf } from '../../src/record/edtf.ts';
import type { Source } from '../../src/record/types.ts';
import type { sourceTypes } from '../../src/record/words.ts';
import { countryIds } from './actors.ts';
import { type Calendar, lastDay } from './dates.ts';
import { drawFrom, Lottery, type Random, zipf } from './random.ts';
import { capital, slugOf, type Voices } from './words.ts';

const typeOf = drawFrom<(typeof sourceTypes)[number]>({
  agency: 34, press: 30, official: 16, research: 6, opinion: 6, company: 4, encyclopaedia: 2, unknown: 2,
}); // oxfmt-ignore
const languageOf = drawFrom({ en: 40, az: 16, ar: 18, ru: 12, tr: 7, fr: 2, de: 1, fa: 1, none: 3 });
const readOf = drawFrom({ part: 68, whole: 24, reported: 8 });
const sideIds = [...countryIds, 'independent', 'unknown'];
const sideLottery = new Lottery(sideIds.map((_, at) => [30, 22, 4, 4, 4, 3, 3, 2, 2, 2, 1, 1, 17, 5][at] ?? 1));

/** The first five are core documents, of which every citation says where. */
export function madeSources(random: Random, count: number, voices: Voices, calendar: Calendar): Source[] {
  const publishers = Array.from({ length: Math.max(12, Math.round(count / 12)) }, () => ({
    name: `${voices.latin.name(random)} ${random.pick(['News', 'Agency', 'Press', 'Review', 'Times', 'Institute', 'Daily'])}`,
    side: sideIds[sideLottery.draw(random)] ?? 'unknown',
    type: typeOf(random),
    language: languageOf(random),
  }));
  const publisherLottery = zipf(publishers.length, 5);
  const sources: Source[] = [];
  for (let at = 0; at < count; at += 1) {
    const { name, side, type, language } = publishers[publisherLottery.draw(random)] ?? random.pick(publishers);
    const id = `${slugOf(name).split('-')[0]}-${at.toString(36).padStart(3, '0')}`;
    const published = calendar.draw(random);
    const voice = language === 'ar' || language === 'fa' ? voices.arabic : language === 'ru' ? voices.cyrillic : voices.latin;
    const isReprint = at > 20 && random.chance(0.12);
    sources.push({
      id,
      title: capital(voice.phrase(random, random.between(4, 13))),
      ...(random.chance(0.1) && { titleIsDescription: true }),
      ...(random.chance(0.15) && { author: `${voices.latin.name(random)} ${voices.latin.name(random)}` }),
      publisher: name,
      ...(random.chance(0.92) && { url: `https://example.org/${id}` }),
      ...(random.chance(0.9) && { published: isoOf(Math.min(lastDay, published + random.below(3))) }),
      ...(language !== 'none' && { language }),
      type,
      side,
      origin: isReprint ? (sources[random.below(at)]?.origin ?? id) : id,
      read: readOf(random),
      ...(at < 5 && { locators: true }),
    });
  }
  return sources;
}
