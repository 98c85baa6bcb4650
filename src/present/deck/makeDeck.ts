/** Makes the file: draws what is planned, one after the other, and writes the slides. */
import type { Deck, Slide } from '@/exchange/deck/deck.ts';
import { pptxOf, pptxType } from '@/exchange/deck/pptx.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Source, Talk } from '@/record/types.ts';
import type { Shown } from '@/view/shown.ts';
import { worksOfTalk } from '../talkSources.ts';
import { openingSlide, sourceSlides } from './endSlides.ts';
import { deckMeasure, paletteNow } from './ink.ts';
import type { Planned, Seen } from './seen.ts';
import { type Given, slidesOf } from './slides.ts';

export interface Order {
  readonly plan: readonly Planned[];
  readonly title: string;
  readonly description: string;
  /** Where the whole of it can be seen. */
  readonly address: string;
  /** Where the record can be seen. */
  readonly home: string;
  /** Undefined for the present view. */
  readonly talk: Talk | undefined;
  readonly shown: Shown;
  readonly m: Messages;
  readonly draw: (planned: Planned, signal: AbortSignal) => Promise<Seen>;
  readonly onProgress: (done: number) => void;
  readonly signal: AbortSignal;
}

export interface Made {
  readonly blob: Blob;
  readonly slides: number;
  /** What was not drawn in time, by name. */
  readonly faults: readonly string[];
  /** What has nothing to show, by name. */
  readonly left: readonly string[];
}

/** Throws where it is cancelled. */
export async function makeDeck({
  plan,
  title,
  description,
  address,
  home,
  talk,
  shown,
  m,
  draw,
  onProgress,
  signal,
}: Order): Promise<Made> {
  const { dataset } = shown.ownFacts;
  const edition = m.frame.edition(dataset.edition.version, m.date(trusted(dataset.edition.date)));
  const about = m.deck.about(dataset.title, edition);
  const given: Given = { about, m, measure: deckMeasure() };
  const made = new Date().toISOString();
  const lines = [about, dataset.licence, m.deck.made(m.date(trusted(made.slice(0, 10))))];
  const slides: Slide[] = [openingSlide({ title, description, lines, address }, given)];
  const works = new Set<Source>();
  const [faults, left]: [string[], string[]] = [[], []];
  for (const [at, planned] of plan.entries()) {
    onProgress(at);
    const seen = await draw(planned, signal);
    signal.throwIfAborted();
    if (seen.isFault) faults.push(planned.name);
    if (!planned.isWanted && !seen.isFault && seen.visual.kind === 'none') {
      left.push(planned.name);
      continue;
    }
    for (const work of seen.works) works.add(work);
    slides.push(...slidesOf(planned, seen, given));
  }
  onProgress(plan.length);
  const sources = talk?.scenes.find(({ show }) => show === 'sources');
  // what was not drawn in time is still cited
  if (talk && shown.own && faults.length > 0) for (const work of worksOfTalk(talk, shown.ownFacts, shown.own)) works.add(work);
  const first = slides.length;
  const listed = sourceSlides(
    {
      works: [...works],
      title: sources?.title ?? m.deck.sources,
      note: sources?.note ?? '',
      licence: dataset.licence,
      home,
      address,
    },
    given,
  );
  const deck: Deck = {
    title,
    subject: dataset.title,
    description: [about, dataset.licence, address].join('. '),
    language: m.tag.replace(/-u-.*/, ''), // office programs know no digits
    direction: m.direction,
    timeDirection: m.timeDirection,
    palette: paletteNow(),
    made,
    slides: [...slides, ...listed],
    sections: [
      { name: talk ? m.deck.sections.talk : m.deck.sections.view, first: 0 },
      ...(listed.length > 0 ? [{ name: m.deck.sections.sources, first }] : []),
    ],
  };
  const file = pptxOf(deck, signal);
  signal.throwIfAborted();
  return { blob: new Blob([file], { type: pptxType }), slides: deck.slides.length, faults, left };
}
