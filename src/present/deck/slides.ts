/** The slides of what is planned, from what its view shows: title, what is counted, picture and points, sources, and the way to the view. */
import { bibliography } from '@/exchange/bibliography.ts';
import type { Box, Item, Slide } from '@/exchange/deck/deck.ts';
import { oneLine } from '@/exchange/deck/xml.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import { worksInShort } from '../shortWorks.ts';
import { fitted, type Measure } from './fit.ts';
import { mirrored, places, types, written } from './frame.ts';
import type { Planned, Seen } from './seen.ts';
import { drawnIn } from './visuals.ts';

export interface Given {
  /** Title, edition and licence of the record: at the foot of every slide. */
  readonly about: string;
  readonly m: Messages;
  readonly measure: Measure;
}

/** The width of a picture that has points beside it, and the room between them. */
const [pictureWidth, gutter] = [7.7, 0.35];
/** Inches that points above rows may take. */
const aboveHeight = 1.3;
/** So many works are named in the notes of one slide; all stand at the end of the deck. */
const mostWorks = 60;

export function slidesOf(planned: Planned, seen: Seen, given: Given): Slide[] {
  const { m, measure } = given;
  const { guess, show } = planned;
  const title = planned.title || seen.finding || planned.name;
  const points = planned.points.map(({ text }) => text);
  const hasVisual = show === 'view';
  const { body } = places;
  // rows have the whole width, and points above them; a picture has points beside it
  const isRows = seen.visual.kind === 'tables' || seen.visual.kind === 'lines';
  const isBeside = hasVisual && points.length > 0 && !isRows && (seen.visual.kind !== 'none' || seen.isFault);
  const isAbove = hasVisual && points.length > 0 && isRows;
  const room: Box = isBeside ? { ...body, width: pictureWidth } : body;
  const pointsBox: Box = isBeside ? { ...body, x: body.x + pictureWidth + gutter, width: body.width - pictureWidth - gutter } : body;
  const said = written(
    points,
    isAbove ? { ...body, height: aboveHeight } : pointsBox,
    isAbove ? types.above : isBeside ? types.beside : types.points,
    measure,
    { role: 'points', bullet: true },
  );
  const drawn =
    hasVisual && (isBeside || isAbove || points.length === 0)
      ? drawnIn(room, seen, m, measure, isAbove ? (said?.height ?? 0) + gutter / 2 : 0)
      : { slides: [[]], notes: [] };
  const notes = [
    ...paragraphsOf(planned.note),
    ...(said?.isCut ? points : []),
    ...(hasVisual && seen.finding !== '' ? [m.chart.line(m.deck.said, seen.finding)] : []),
    ...(hasVisual ? [seen.subtitle, seen.filter, ...new Set([...drawn.notes, ...seen.notes])] : []),
    ...worksInNotes(seen.works, m),
    m.deck.link(planned.address),
  ].filter((note) => note !== '');
  const subtitle = hasVisual ? [seen.subtitle, seen.filter].filter(Boolean).join(' ') : '';
  const count = drawn.slides.length;
  const answers = drawn.slides.map((items, at): Slide => {
    const pointed = at === 0 && said ? [isAbove ? { ...said.item, box: { ...said.item.box, height: said.height } } : said.item] : [];
    const inside = isAbove ? [...pointed, ...items] : [...items, ...pointed];
    const named = count > 1 ? m.deck.part(title, at + 1, count) : title;
    return slideOf({ title: named, subtitle, inside, works: seen.works, address: planned.address, notes }, given);
  });
  if (guess === undefined) return answers;
  const question = written([m.deck.guess], body, types.points, measure, { quiet: true });
  const asked = slideOf(
    {
      title: guess,
      subtitle: '',
      inside: question ? [question.item] : [],
      works: [],
      address: planned.address,
      notes: paragraphsOf(planned.note),
    },
    given,
  );
  return [asked, ...answers];
}

interface Parts {
  readonly title: string;
  readonly subtitle: string;
  readonly inside: readonly Item[];
  readonly works: readonly Source[];
  readonly address: string;
  readonly notes: readonly string[];
}

export function slideOf({ title, subtitle, inside, works, address, notes }: Parts, { about, m, measure }: Given): Slide {
  const heading = written([title], places.title, types.title, measure, { role: 'title' });
  const counted = written([subtitle], places.subtitle, types.subtitle, measure, { quiet: true });
  const cited = written([shortSources(works, m, measure)], places.sources, types.small, measure, { quiet: true, anchor: 'bottom' });
  const foot = written([about], places.foot, types.small, measure, { quiet: true });
  const link = written([m.deck.open], places.link, types.small, measure, { link: address, atEnd: true });
  const items: Item[] = [
    ...[heading, counted].flatMap((one) => one?.item ?? []),
    ...inside,
    ...[cited, foot, link].flatMap((one) => one?.item ?? []),
    { kind: 'number', box: places.number, size: 9 },
  ];
  return { items: mirrored(items, m.direction), notes: heading?.isCut ? [oneLine(title), ...notes] : notes };
}

/** As many as two lines hold, and how many more there are. */
function shortSources(works: readonly Source[], m: Messages, measure: Measure): string {
  if (works.length === 0) return '';
  const textOf = (most: number) => {
    const { named, more } = worksInShort(works, most, m);
    return m.deck.shortSources(named, more);
  };
  let most = 1;
  while (most < works.length && most < 40 && !fitted([textOf(most + 1)], places.sources, types.small, measure).isCut) most += 1;
  return textOf(most);
}

function worksInNotes(works: readonly Source[], m: Messages): string[] {
  if (works.length === 0) return [];
  const more = works.length - mostWorks;
  return [`${m.deck.sources}:`, ...bibliography(works.slice(0, mostWorks), m), ...(more > 0 ? [m.deck.moreWorks(more)] : [])];
}

/** Every line of a note is a paragraph of its own. */
export function paragraphsOf(note: string): string[] {
  return note.split(/\n+/).map(oneLine).filter(Boolean);
}
