/** A table in as many slides as it may have: columns that have room, cells that are cut where they are too long, the head on each. In inches. */
import type { Box, TableItem } from '@/exchange/deck/deck.ts';
import { cellMargin } from '@/exchange/deck/tableXml.ts';
import { cellText } from '@/exchange/files/cellText.ts';
import { oneLine } from '@/exchange/deck/xml.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { parseEdtf } from '@/record/edtf.ts';
import type { PictureTable } from '@/ui/Figure.tsx';
import { fitted, leading, linesIn, type Measure, points } from './fit.ts';

export interface TablePages {
  /** The rows of each slide, the head before them. */
  readonly pages: readonly Pick<TableItem, 'widths' | 'rows' | 'size'>[];
  readonly leftRows: number;
  readonly leftColumns: number;
}

/** Of a column. */
const narrowest = 0.85;
/** Rows whose cells are looked at to find how wide a column would be. */
const sampled = 60;
/** The share of cells that are to stand in one line, where there is room. */
const common = 0.8;

export interface TableLook {
  /** Slides that it may take, and columns. */
  readonly mostPages: number;
  readonly mostColumns: number;
  /** Points. */
  readonly size: number;
  /** Inches of a column, and lines of a cell. */
  readonly widest: number;
  readonly mostLines: number;
}

/** `taken` is the height that the first slide has for something else. */
export function tablePages(
  { columns, rows }: PictureTable,
  room: Pick<Box, 'width' | 'height'>,
  { mostPages, mostColumns, size, widest, mostLines }: TableLook,
  m: Messages,
  measure: Measure,
  taken = 0,
): TablePages {
  const text = (row: PictureTable['rows'][number], at: number) => {
    const cell = row[at] ?? null;
    if (typeof cell === 'number') return m.number(cell);
    const said = oneLine(cellText(cell));
    const date = columns[at]?.type === 'date' && said !== '' ? parseEdtf(said) : null;
    return date ? m.date(date) : said;
  };
  const filled = columns.map((_, at) => rows.filter((row) => text(row, at) !== '').length);
  const told = columns.flatMap(({ id }, at) => (isForPrograms(id) || filled[at] === 0 ? [] : at));
  // those in which most rows say something, in their order
  const fullest = new Set(told.toSorted((a, b) => (filled[b] ?? 0) - (filled[a] ?? 0) || a - b).slice(0, mostColumns));
  const used = told.filter((at) => fullest.has(at));
  const widths: number[] = [];
  for (const at of used) {
    const cells = rows.slice(0, sampled).map((row) => measure(text(row, at), size));
    // a few long cells may break, so that those of other columns need not
    const usual = cells.toSorted((a, b) => a - b)[Math.floor(common * (cells.length - 1))] ?? 0;
    const longestWord = Math.max(0, ...(columns[at]?.header ?? '').split(' ').map((word) => measure(word, size) * 1.15));
    const natural = Math.max(usual * 1.06, longestWord) / points + 2 * cellMargin.side;
    widths.push(Math.min(widest, Math.max(narrowest, natural)));
  }
  while (widths.length > 1 && widths.length * narrowest > room.width) widths.pop();
  const shared = shareOut(widths, room.width);
  const shown = used.slice(0, shared.length);
  const rowOf = (cells: readonly string[], strong: boolean) => {
    const inner = (at: number) => Math.max(0.2, (shared[at] ?? narrowest) - 2 * cellMargin.side);
    const most = (mostLines * size * leading) / points;
    const cut = cells.map(
      (cell, at) => fitted([cell], { width: inner(at), height: most }, { sizes: [size], strong }, measure).texts[0] ?? '',
    );
    const lines = Math.max(1, ...cut.map((cell, at) => (cell === '' ? 1 : linesIn(cell, inner(at), size, measure, strong).length)));
    return { cells: cut, height: (lines * size * leading) / points + 2 * cellMargin.edge };
  };
  const head = rowOf(shown.map((at) => columns[at]?.header ?? ''), true); // oxfmt-ignore
  const pages: { rows: ReturnType<typeof rowOf>[]; height: number }[] = [];
  let placed = 0;
  for (const row of rows) {
    const made = rowOf(shown.map((at) => text(row, at)), false); // oxfmt-ignore
    const last = pages.at(-1);
    if (last && last.height + made.height <= room.height - (pages.length === 1 ? taken : 0)) {
      last.rows.push(made);
      last.height += made.height;
    } else {
      if (pages.length === mostPages) break;
      pages.push({ rows: [head, made], height: head.height + made.height });
    }
    placed += 1;
  }
  const leftColumns = columns.filter(({ id }) => !isForPrograms(id)).length - shown.length;
  return { pages: pages.map(({ rows: own }) => ({ rows: own, widths: shared, size })), leftRows: rows.length - placed, leftColumns };
}

/** Ids tell people nothing. */
function isForPrograms(id: string): boolean {
  return id === 'id' || id.endsWith('-id');
}

/** As wide as the room: what is too much is taken from the wide ones, what is left is given to all alike. */
function shareOut(widths: readonly number[], room: number): number[] {
  const sum = widths.reduce((all, width) => all + width, 0);
  if (sum <= room) return widths.map((width) => (width * room) / sum);
  const free = widths.reduce((all, width) => all + width - narrowest, 0);
  const over = sum - room;
  return widths.map((width) => width - ((width - narrowest) / free) * over);
}
