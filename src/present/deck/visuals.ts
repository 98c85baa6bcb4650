/** What a view shows, as items of slides: a chart, a table, a picture or lines, each on as many slides as it takes. */
import type { Box, Item } from '@/exchange/deck/deck.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { chartOf } from './chartOf.ts';
import { leading, linesIn, type Measure, points } from './fit.ts';
import { types, written } from './frame.ts';
import type { Seen, Visual } from './seen.ts';
import { tablePages } from './tablePages.ts';

export interface Drawn {
  /** The items of each slide. */
  readonly slides: readonly (readonly Item[])[];
  /** What the speaker is told besides. */
  readonly notes: readonly string[];
}

const noteHeight = 0.52;
const gap = 0.1;
/** Inches of a line of small text. */
const small = 0.22;
/** Slides of the tables of one figure, and of its lines, and the type in which these are read. */
const [mostTables, mostLists] = [4, 3];
const lineType = { sizes: [13], gap: 5 } as const;

/** `taken` is the height that stands above it on the first slide. */
export function drawnIn(
  box: Box,
  seen: Pick<Seen, 'visual' | 'finding' | 'subtitle' | 'notes' | 'isFault'>,
  m: Messages,
  measure: Measure,
  taken = 0,
): Drawn {
  const { visual } = seen;
  const first: Box = { ...box, y: box.y + taken, height: box.height - taken };
  const alt = { chart: m.deck.altChart(seen.finding, seen.subtitle), picture: m.deck.altPicture(seen.finding, seen.subtitle) };
  switch (visual.kind) {
    case 'none':
      return seen.isFault ? textOnly([m.deck.noPicture]) : { slides: [[]], notes: [] };
    case 'lines':
      return listed(visual.lines);
    case 'image': {
      const below = noted(seen.notes);
      const room = { ...box, height: box.height - below.taken };
      return { slides: [[{ kind: 'picture', box: fitInto(room, visual), png: visual.png, alt: alt.picture }, ...below.items]], notes: [] };
    }
    case 'chart': {
      const { parts, notes, left } = chartOf(visual.data, box.width, m, measure);
      const below = noted([...notes, ...seen.notes, ...(left > 0 ? [m.deck.moreRows(left)] : [])]);
      const room = { ...box, height: box.height - below.taken };
      return { slides: parts.map((chart) => [{ kind: 'chart', box: room, chart, alt: alt.chart }, ...below.items]), notes };
    }
    case 'tables':
      return tabled(visual);
  }

  /** A few lines at the foot of the room; what has no room is in the notes. */
  function noted(notes: readonly string[]): { items: readonly Item[]; taken: number } {
    const text = notes.join(' ');
    const place = { ...box, y: box.y + box.height - noteHeight, height: noteHeight };
    const made = written([text], place, types.note, measure, { quiet: true, anchor: 'bottom' });
    if (!made) return { items: [], taken: 0 };
    return { items: [made.item], taken: noteHeight + gap };
  }

  /** Tables one below the other, as many on a slide as have room. */
  function tabled({ tables }: Extract<Visual, { kind: 'tables' }>): Drawn {
    const slides: Item[][] = [];
    const isOne = tables.length === 1;
    const bottom = box.y + box.height - small - gap;
    let y = first.y;
    for (const table of tables) {
      const inner = { ...box, height: box.height - small - gap - (isOne ? 0 : small) };
      const { pages, leftRows, leftColumns } = tablePages(table, inner, m, measure, isOne ? taken : 0);
      for (const [at, { rows, ...page }] of pages.entries()) {
        const height = rows.reduce((sum, row) => sum + row.height, 0);
        const head = isOne || table.title === '' ? 0 : small;
        if (slides.length === 0 || y + head + height > bottom + 1e-6) {
          y = slides.length === 0 && first.y + head + height <= bottom + 1e-6 ? first.y : box.y;
          if (slides.length === 0 && y !== first.y) slides.push([]); // what stands above leaves it no room
          slides.push([]);
        }
        const named = head > 0 && written([table.title], { ...box, y, height: small }, types.caption, measure);
        const last = at === pages.length - 1;
        const more = [last && leftRows > 0 && m.deck.moreRows(leftRows), leftColumns > 0 && m.deck.moreColumns(leftColumns)];
        const below = { ...box, y: y + head + height + gap / 2, height: small };
        const note = written([more.filter((one) => one !== false).join(' ')], below, types.note, measure, { quiet: true });
        const item: Item = { kind: 'table', box: { ...box, y: y + head, height }, rows, ...page, alt: table.title };
        slides.at(-1)?.push(...(named ? [named.item] : []), item, ...(note ? [note.item] : []));
        y += head + height + gap + (note ? small : 0) + gap;
      }
    }
    return { slides: slides.length > 0 ? slides.slice(0, mostTables) : [[]], notes: slides.length > mostTables ? [m.deck.moreLines] : [] };
  }

  function listed(lines: readonly string[]): Drawn {
    const [size] = lineType.sizes;
    const heightOf = (line: string) => (linesIn(line, box.width, size, measure).length * size * leading + lineType.gap) / points;
    const pages: { lines: string[]; height: number }[] = [];
    for (const line of lines) {
      const height = heightOf(line);
      const last = pages.at(-1);
      if (last && last.height + height <= (pages.length === 1 ? first : box).height) {
        last.lines.push(line);
        last.height += height;
      } else pages.push({ lines: [line], height });
    }
    const slides = pages
      .slice(0, mostLists)
      .map((one, at) => [written(one.lines, at === 0 ? first : box, lineType, measure)].flatMap((made) => made?.item ?? []));
    return { slides: slides.length > 0 ? slides : [[]], notes: pages.length > mostLists ? [m.deck.moreLines] : [] };
  }

  function textOnly(texts: readonly string[]): Drawn {
    const made = written(texts, box, types.subtitle, measure, { quiet: true });
    return { slides: [made ? [made.item] : []], notes: [] };
  }
}

/** The largest that a picture can be in a room, in its middle. */
function fitInto(room: Box, { width, height }: { readonly width: number; readonly height: number }): Box {
  const scale = Math.min(room.width / width, room.height / height);
  const [w, h] = [width * scale, height * scale];
  return { x: room.x + (room.width - w) / 2, y: room.y + (room.height - h) / 2, width: w, height: h };
}
