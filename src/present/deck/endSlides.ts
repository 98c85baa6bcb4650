/** The first slide of a deck, and the last: its works, each once. */
import { worksInOrder } from '@/exchange/bibliography.ts';
import type { Box, Item, Paragraph, Run, Slide } from '@/exchange/deck/deck.ts';
import { oneLine } from '@/exchange/deck/xml.ts';
import { titleOf } from '@/exchange/titleOf.ts';
import { publishedInWords } from '@/exchange/words.ts';
import type { Source } from '@/record/types.ts';
import { fitted, leading, linesIn, points } from './fit.ts';
import { headOf, mirrored, places, written } from './frame.ts';
import { linesOf } from '../paragraphs.ts';
import { type Given, slideOf } from './slides.ts';

interface Opening {
  readonly title: string;
  readonly description: string;
  /** Under it: edition and licence, when it was made, where it leads. */
  readonly lines: readonly string[];
  readonly address: string;
}

export function openingSlide({ title, description, lines, address }: Opening, { m, measure }: Given): Slide {
  const { x, width } = places.body;
  const part = (y: number, height: number): Box => ({ x, y, width, height });
  const heading = written([title], part(1.3, 2.2), { sizes: [44, 36, 30, 24], strong: true }, measure, { role: 'title', anchor: 'bottom' });
  const about = written(linesOf(description), part(3.8, 1.7), { sizes: [20, 18, 16, 14, 12], gap: 6 }, measure);
  const made = written(lines, part(5.6, 0.8), { sizes: [13, 11] }, measure, {
    quiet: true,
  });
  const link = written([address], part(6.5, 0.5), { sizes: [12, 10] }, measure, { link: address });
  const items = [heading, about, made, link].flatMap((one): Item[] => (one ? [one.item] : []));
  return { items: mirrored(items, m.direction), notes: [title, ...linesOf(description), ...lines, address] };
}

interface Ending {
  readonly works: readonly Source[];
  readonly title: string;
  readonly note: string;
  readonly licence: string;
  /** Where the record can be seen. */
  readonly home: string;
  /** Where its link leads. */
  readonly address: string;
}

const size = 10;
const gap = 3;
/** Lines of one work; an address that is longer still leads there. */
const mostLines = 4;
/** Letters of an address that is written out. */
const longestUrl = 110;

/** As many slides as the works take. */
export function sourceSlides({ works, title, note, licence, home, address }: Ending, given: Given): Slide[] {
  const { m, about } = given;
  const subtitle = `${m.deck.works(works.length)} ${about}. ${licence} ${home}`;
  // as long a title as any of them has
  const room = headOf(m.deck.part(title, 888, 888), subtitle, given.measure, false).body;
  const entries = worksInOrder(works, m).map((work) => entryOf(work, room.width, given));
  const fill = (most: number) => {
    const pages: { paragraphs: Paragraph[]; height: number }[] = [];
    for (const { runs, height } of entries) {
      const paragraph: Paragraph = { runs, size, after: gap };
      const last = pages.at(-1);
      if (last && last.height + height <= most) {
        last.paragraphs.push(paragraph);
        last.height += height;
      } else pages.push({ paragraphs: [paragraph], height });
    }
    return pages;
  };
  const least = fill(room.height);
  // as much on each as on the others, so that the last has more than a line
  const even = entries.reduce((sum, { height }) => sum + height, 0) / Math.max(1, least.length);
  const evened = fill(Math.min(room.height, even + Math.max(0, ...entries.map(({ height }) => height))));
  const pages = evened.length === least.length ? evened : least;
  return pages.map(({ paragraphs }, at) =>
    slideOf(
      {
        title: pages.length > 1 ? m.deck.part(title, at + 1, pages.length) : title,
        subtitle,
        inside: [{ kind: 'text', role: 'plain', box: room, paragraphs }],
        works: [],
        address,
        notes: at === 0 ? linesOf(note) : [],
      },
      given,
    ),
  );
}

/** "A. Writer, A headline, The Gazette, 12 December 2024, https://…": what can be followed is a link. */
function entryOf(work: Source, width: number, { m, measure }: Given): { runs: Run[]; height: number } {
  const author = work.author === work.publisher ? undefined : work.author;
  const title = oneLine(titleOf(work));
  const behind = [work.publisher, publishedInWords(work, m)].filter(Boolean).join(', ');
  const url = work.url && oneLine(work.url);
  // one that is long, or in letters of another script, is no text that somebody copies from paper
  const isPlain = url !== undefined && url.length <= longestUrl && /^[!-~]+$/.test(url);
  const runsOf = (name: string, isLong: boolean): Run[] => [
    ...(author ? [{ text: `${oneLine(author)}, ` }] : []),
    { text: name, link: url },
    { text: `, ${oneLine(behind)}${isLong && url ? ', ' : ''}` },
    ...(isLong && url ? [{ text: url, link: url }] : []),
  ];
  const linesFor = (runs: readonly Run[]) => linesIn(runs.map(({ text }) => text).join(''), width, size, measure).length;
  const room = { width, height: (2 * size * leading) / points };
  const cut = () => runsOf(fitted([title], room, { sizes: [size] }, measure).texts[0] ?? '', false);
  const runs = [runsOf(title, isPlain), runsOf(title, false)].find((one) => linesFor(one) <= mostLines) ?? cut();
  return { runs, height: (linesFor(runs) * size * leading + gap) / points };
}
