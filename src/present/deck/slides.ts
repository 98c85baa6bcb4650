/** The slides of what is planned, from what its view shows: title, what is counted, picture and points, sources, and the way to the view. */
import { bibliography } from '@/exchange/bibliography.ts';
import type { Box, Item, Slide } from '@/exchange/deck/deck.ts';
import { oneLine } from '@/exchange/deck/xml.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Source } from '@/record/types.ts';
import { linesOf } from '../paragraphs.ts';
import { worksInShort } from '../shortWorks.ts';
import { fitted, type Measure, type Type } from './fit.ts';
import { partedBody, wordsOf } from './foot.ts';
import { headOf, mirrored, places, types, written } from './frame.ts';
import type { Planned, Seen } from './seen.ts';
import { type Drawn, drawnIn } from './visuals.ts';

export interface Given {
  /** Title, edition and licence of the record: at the foot of every slide. */
  readonly about: string;
  readonly m: Messages;
  readonly measure: Measure;
}

/** Inches that points above rows may take, and the room below them. */
const [aboveHeight, aboveGap] = [1.5, 0.15];
/** So many works are named in the notes of one slide; all stand at the end of the deck. */
const mostWorks = 60;

export function slidesOf(planned: Planned, seen: Seen, given: Given): Slide[] {
  const { m, measure } = given;
  const { guess, show, address } = planned;
  const { title, subtitle } = wordsOf(planned, seen);
  const points = planned.points.map(({ text }) => text);
  const hasVisual = show === 'view';
  const titlesOf = (count: number) => (count > 1 ? Array.from({ length: count }, (_, at) => m.deck.part(title, at + 1, count)) : [title]);
  // the title of a part is longer, and may leave less room
  const bodyUnder = (titles: readonly string[]) =>
    titles.map((one) => headOf(one, subtitle, measure).body).reduce((least, body) => (body.height < least.height ? body : least));
  let made = bodyOf(planned, seen, bodyUnder([title]), given);
  if (made.slides.length > 1) made = bodyOf(planned, seen, bodyUnder(titlesOf(made.slides.length)), given);
  const titles = titlesOf(made.slides.length);
  const notes = [
    ...linesOf(planned.note),
    ...(made.isCut ? points : []),
    ...(hasVisual && seen.finding !== '' ? [m.chart.line(m.deck.said, seen.finding)] : []),
    ...(hasVisual ? [seen.subtitle, seen.filter, ...new Set([...made.notes, ...seen.notes])] : []),
    ...worksInNotes(seen.works, m),
    m.deck.link(address),
  ].filter((note) => note !== '');
  const answers = made.slides.map((inside, at) =>
    slideOf(
      {
        title: titles[at] ?? title,
        subtitle,
        inside,
        works: seen.works,
        address,
        notes,
      },
      given,
    ),
  );
  return guess === undefined ? answers : [questionSlide(guess, planned, given), ...answers];
}

/** The points, and what is drawn: rows have the whole width, and points above them; a picture has points beside it. */
function bodyOf(planned: Planned, seen: Seen, body: Box, { m, measure }: Given): Drawn & { readonly isCut: boolean } {
  const points = planned.points.map(({ text }) => text);
  const { kind } = seen.visual;
  const hasPoints = points.length > 0;
  const say = (box: Box, type: Type) => written(points, box, type, measure, { role: 'points', bullet: true });
  if (planned.show !== 'view' || (kind === 'none' && !seen.isFault && hasPoints)) {
    const said = say(body, types.points);
    return {
      slides: [said ? [said.item] : []],
      notes: [],
      isCut: said?.isCut ?? false,
    };
  }
  if (kind === 'tables' || kind === 'lines') {
    const said = say({ ...body, height: aboveHeight }, types.above);
    const { slides, notes } = drawnIn(body, planned, seen, m, measure, said ? said.height + aboveGap : 0);
    const above = said ? [{ ...said.item, box: { ...said.item.box, height: said.height } }] : [];
    return {
      slides: slides.map((items, at) => (at === 0 ? [...above, ...items] : items)),
      notes,
      isCut: said?.isCut ?? false,
    };
  }
  const { slides, notes, taken = 0 } = drawnIn(body, planned, seen, m, measure);
  const said = say(partedBody(body, taken, hasPoints).points, types.beside);
  return {
    slides: slides.map((items, at) => (at === 0 && said ? [...items, said.item] : items)),
    notes,
    isCut: said?.isCut ?? false,
  };
}

/** A guess before what the data say: the question and nothing else. */
function questionSlide(guess: string, { note, address }: Planned, given: Given): Slide {
  const { m, measure, about } = given;
  const asked = written([guess], places.question, types.question, measure, {
    role: 'title',
    anchor: 'bottom',
    align: 'middle',
  });
  const below = {
    ...places.question,
    y: places.question.y + places.question.height + 0.3,
    height: 0.6,
  };
  const hint = written([m.deck.guess], below, types.above, measure, {
    quiet: true,
    align: 'middle',
  });
  const items = [asked, hint].flatMap((one) => one?.item ?? []);
  const notes = linesOf(note);
  return {
    items: mirrored([...items, ...footItems(address, about, given)], m.direction),
    notes: asked?.isCut ? [oneLine(guess), ...notes] : notes,
  };
}

interface Parts {
  readonly title: string;
  readonly subtitle: string;
  readonly inside: readonly Item[];
  readonly works: readonly Source[];
  readonly address: string;
  readonly notes: readonly string[];
}

export function slideOf({ title, subtitle, inside, works, address, notes }: Parts, given: Given): Slide {
  const { about, m, measure } = given;
  const head = headOf(title, subtitle, measure);
  const cited = written([shortSources(works, m, measure)], places.sources, types.small, measure, { quiet: true, anchor: 'bottom' });
  const items: Item[] = [
    ...[head.title, head.subtitle].flatMap((one) => one?.item ?? []),
    ...inside,
    ...(cited ? [cited.item] : []),
    ...footItems(address, about, given),
  ];
  return {
    items: mirrored(items, m.direction),
    notes: head.title?.isCut ? [oneLine(title), ...notes] : notes,
  };
}

/** The record, the way to the view, the number of the slide. */
function footItems(address: string, about: string, { m, measure }: Given): Item[] {
  const foot = written([about], places.foot, types.small, measure, { quiet: true });
  const link = written([m.deck.open], places.link, types.small, measure, {
    link: address,
    align: 'end',
  });
  return [...[foot, link].flatMap((one) => one?.item ?? []), { kind: 'number', box: places.number, size: 9 }];
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
