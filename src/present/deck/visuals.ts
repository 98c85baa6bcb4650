/** What a view shows, as items of slides: a chart, a table, a picture or lines, each on as many slides as it takes. */
import type { Box, Item } from '@/exchange/deck/deck.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { PictureTable } from '@/ui/Figure.tsx';
import { chartOf } from './chartOf.ts';
import { leading, linesIn, type Measure, points } from './fit.ts';
import { footOf, partedBody } from './foot.ts';
import { types, written } from './frame.ts';
import type { Planned, Seen, Visual } from './seen.ts';
import { type TableLook, tablePages } from './tablePages.ts';

export interface Drawn {
  /** The items of each slide. */
  readonly slides: readonly (readonly Item[])[];
  /** What the speaker is told besides. */
  readonly notes: readonly string[];
  /** Inches at the foot of the body, across the whole slide. */
  readonly taken?: number;
}

const gap = 0.1;
/** Inches of a line of small text; and of the room between two tables that stand side by side. */
const [small, between] = [0.24, 0.4];
/** Tables side by side, one that is shown on a slide, and one that is read. */
const looks = {
  summary: { mostPages: 1, mostColumns: 7, size: 11, widest: 4.2, mostLines: 2 },
  shown: { mostPages: 1, mostColumns: 5, size: 12, widest: 7, mostLines: 3 },
  read: { mostColumns: 7, size: 12, widest: 4.2, mostLines: 4 },
} as const;
/** Slides of the lines of a figure, and the type in which these are read. */
const mostLists = 3;
const lineType = { sizes: [13], gap: 5 } as const;

/** `body` is all that the slide has; `taken` is the height that stands above it on the first slide. */
export function drawnIn(body: Box, planned: Planned, seen: Seen, m: Messages, measure: Measure, taken = 0): Drawn {
  const { visual } = seen;
  const first: Box = {
    ...body,
    y: body.y + taken,
    height: body.height - taken,
  };
  const alt = { chart: m.deck.altChart(seen.finding, seen.subtitle), picture: m.deck.altPicture(seen.finding, seen.subtitle) };
  const hasPoints = planned.points.length > 0;
  switch (visual.kind) {
    case 'none':
      return seen.isFault ? textOnly([m.deck.noPicture]) : { slides: [[]], notes: [] };
    case 'lines':
      return listed(visual.lines);
    case 'image': {
      const { png, signs } = visual;
      const foot = footOf(body, signs, seen.notes, measure);
      const box = fitInto(partedBody(body, foot.taken, hasPoints).visual, visual);
      const left = signs && signs.left.length > 0 ? [m.deck.signs(signs.left)] : [];
      return {
        slides: [[{ kind: 'picture', box, png, alt: alt.picture }, ...foot.items]],
        notes: left,
        taken: foot.taken,
      };
    }
    case 'chart': {
      const { width } = partedBody(body, 0, hasPoints).visual;
      const { parts, notes, left } = chartOf(visual.data, width, m, measure, planned.mostSlides);
      const foot = footOf(body, undefined, [...(left > 0 ? [m.deck.moreRows(left)] : []), ...notes, ...seen.notes], measure);
      const box = partedBody(body, foot.taken, hasPoints).visual;
      const slides = parts.map((chart): Item[] => [{ kind: 'chart', box, chart, alt: alt.chart }, ...foot.items]);
      return { slides, notes, taken: foot.taken };
    }
    case 'tables':
      return tabled(visual);
  }

  /** Summaries side by side; else one table after the other. */
  function tabled({ tables }: Extract<Visual, { kind: 'tables' }>): Drawn {
    const sums = tables.filter(isSummary);
    const most = planned.mostSlides;
    // a list of what is summed up can be read in the view
    const rows = sums.length > 1 ? pairsOf(sums) : tables.map((table) => [table]);
    const slides = rows.flatMap((row, place): Item[][] => {
      const box = place === 0 ? first : body;
      const width = (box.width - (row.length - 1) * between) / row.length;
      const parts = row.map((table, at) =>
        tableIn(
          table,
          { ...box, x: box.x + at * (width + between), width },
          row.length > 1 ? looks.summary : most === 1 ? looks.shown : { ...looks.read, mostPages: most },
        ),
      );
      const count = Math.max(...parts.map(({ length }) => length));
      return Array.from({ length: count }, (_, at) => parts.flatMap((part) => part[at] ?? []));
    });
    const isMore = slides.length > most || rows.flat().length < tables.length;
    return {
      slides: slides.length > 0 ? slides.slice(0, most) : [[]],
      notes: isMore ? [m.deck.moreLines] : [],
    };
  }

  /** The items of each slide of one table, which has this room on the first. */
  function tableIn(table: PictureTable, box: Box, look: TableLook): Item[][] {
    const head = visual.kind === 'tables' && visual.tables.length > 1 && table.title !== '' ? small + 0.04 : 0;
    const room = { width: box.width, height: body.height - small - gap - head };
    const { pages, leftRows, leftColumns } = tablePages(table, room, look, m, measure, body.height - box.height);
    return pages.map(({ rows, ...page }, at) => {
      const y = (at === 0 ? box.y : body.y) + head;
      const height = rows.reduce((sum, row) => sum + row.height, 0);
      const named = head > 0 && written([table.title], { ...box, y: y - head, height: small }, types.caption, measure);
      const last = at === pages.length - 1;
      const more = [last && leftRows > 0 && m.deck.moreRows(leftRows), leftColumns > 0 && m.deck.moreColumns(leftColumns)];
      const below = { ...box, y: y + height + gap / 2, height: small };
      const note = written([more.filter((one) => one !== false).join(' ')], below, types.note, measure, { quiet: true });
      const item: Item = {
        kind: 'table',
        box: { ...box, y, height },
        rows,
        ...page,
        alt: table.title,
      };
      return [...(named ? [named.item] : []), item, ...(note ? [note.item] : [])];
    });
  }

  function listed(lines: readonly string[]): Drawn {
    const [size] = lineType.sizes;
    const heightOf = (line: string) => (linesIn(line, body.width, size, measure).length * size * leading + lineType.gap) / points;
    const pages: { lines: string[]; height: number }[] = [];
    for (const line of lines) {
      const height = heightOf(line);
      const last = pages.at(-1);
      if (last && last.height + height <= (pages.length === 1 ? first : body).height) {
        last.lines.push(line);
        last.height += height;
      } else pages.push({ lines: [line], height });
    }
    const most = Math.min(mostLists, planned.mostSlides);
    const slides = pages
      .slice(0, most)
      .map((one, at) => [written(one.lines, at === 0 ? first : body, lineType, measure)].flatMap((made) => made?.item ?? []));
    return {
      slides: slides.length > 0 ? slides : [[]],
      notes: pages.length > most ? [m.deck.moreLines] : [],
    };
  }

  function textOnly(texts: readonly string[]): Drawn {
    const { visual: box } = partedBody(body, 0, hasPoints);
    const made = written(texts, box, types.subtitle, measure, { quiet: true });
    return { slides: [made ? [made.item] : []], notes: [] };
  }
}

/** Counts and no words, but for the names of its rows. */
function isSummary({ columns, rows }: PictureTable): boolean {
  return (
    columns.length > 1 &&
    rows.every((row) => row.slice(1).every((cell) => typeof cell === 'number' || /^[\d.,\s–-]*$/.test(String(cell ?? ''))))
  );
}

function pairsOf<One>(all: readonly One[]): One[][] {
  return all.flatMap((_, at) => (at % 2 === 0 ? [all.slice(at, at + 2)] : []));
}

/** The largest that a picture can be in a room, in its middle. */
function fitInto(room: Box, { width, height }: { readonly width: number; readonly height: number }): Box {
  const scale = Math.min(room.width / width, room.height / height);
  const [w, h] = [width * scale, height * scale];
  return { x: room.x + (room.width - w) / 2, y: room.y + (room.height - h) / 2, width: w, height: h };
}
