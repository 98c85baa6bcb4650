/** The spreadsheet of TimelineJS: a slide in each row. */
import { fold } from '@/record/fold.ts';
import type { Brought } from '../brought.ts';
import type { Finding } from '../finding.ts';
import { type Cell, columnLetter, type Table, shownCell } from '../table.ts';
import { type Slide, type SlideField, slideFields, type SlideHome } from './slide.ts';
import { draftOf } from './timelineDraft.ts';

/** Its headings without spaces and capitals, with those of older editions. */
const fieldOf = new Map<string, SlideField>([
  ...slideFields.map((field): [string, SlideField] => [field.toLowerCase(), field]),
  ['mediacredit', 'credit'],
  ['mediacaption', 'caption'],
  ['mediathumbnail', 'thumbnail'],
  ['tag', 'group'],
]);

/** Lines in which the headings are looked for, and how many of them have to be known. */
const mostAbove = 10;
const fewest = 4;

interface Header {
  readonly line: number;
  /** By column, from 0. */
  readonly fields: readonly (SlideField | undefined)[];
}

export function isTimelineSheet(table: Table): boolean {
  return headerOf(table) !== undefined;
}

/** To be asked only of what is one. */
export function fromTimelineSheet(table: Table): Brought {
  const { file, sheet, rows } = table;
  const header = headerOf(table);
  if (!header) return { draft: { records: [] }, places: new Map(), sums: [], findings: [] };
  const { line, fields } = header;
  const columnOf = (field: SlideField) => fields.indexOf(field);
  const below = rows.slice(line + 1).map((row, at) => ({ row, at: line + 1 + at }));
  const slides = below.filter(({ row }) => !row.every(isBlank)).map(({ row, at }) => slideOf(row, at, fields));
  const home: SlideHome = {
    file,
    placeOf: (slide, field) => {
      // of a column that is missing the one next to it: the headline stands in every sheet
      const column = columnOf(field) < 0 ? columnOf('headline') : columnOf(field);
      return { file, sheet, row: slide.row + 1, column: headingOf(table, header, column), letter: columnLetter(column), cell: shownCell(rows[slide.row]?.[column]) }; // oxfmt-ignore
    },
    rowOf: ({ row }) => ({ table, row, columnOf: (path) => columnOfPath(path, columnOf) }),
  };
  const lines = { sheet, rows: rows.length, headings: Math.min(rows.length, line + 1), blank: below.length - slides.length };
  const brought = draftOf(slides, home, lines, true);
  return { ...brought, findings: [...unknownColumns(table, header), ...brought.findings] };
}

/** In which field of a slide a field of a record, or of the dataset, stands. */
const fieldOfPath: Readonly<Record<string, SlideField>> = {
  date: 'year',
  dateInferred: 'displayDate',
  title: 'headline',
  summary: 'text',
  description: 'text',
  sectors: 'group',
  citations: 'media',
};

function columnOfPath(path: string, columnOf: (field: SlideField) => number): number | undefined {
  const [name = ''] = path.split('.');
  const column = Object.hasOwn(fieldOfPath, name) ? columnOf(fieldOfPath[name]!) : -1;
  return column < 0 ? undefined : column;
}

function headerOf({ rows }: Table): Header | undefined {
  for (const [line, row] of rows.slice(0, mostAbove).entries()) {
    const seen = new Set<SlideField>();
    const fields = row.map((cell) => {
      const field = fieldOf.get(keyOf(cell));
      // a heading that stands twice is that of the first column
      if (field === undefined || seen.has(field)) return undefined;
      seen.add(field);
      return field;
    });
    if (seen.has('headline') && (seen.has('year') || seen.has('startDate')) && seen.size >= fewest) return { line, fields };
  }
  return undefined;
}

function keyOf(cell: Cell): string {
  return typeof cell === 'string' && cell.length < 60 ? fold(cell).replaceAll(/[^a-z]+/g, '') : '';
}

function slideOf(row: readonly Cell[], at: number, fields: Header['fields']): Slide {
  const cells: Partial<Record<SlideField, Cell>> = {};
  fields.forEach((field, column) => {
    if (field !== undefined && !isBlank(row[column] ?? null)) cells[field] = row[column] ?? null;
  });
  const type = keyOf(cells.type ?? null);
  // "start" in TimelineJS 1
  return { kind: type === 'title' || type === 'start' ? 'title' : type === 'era' ? 'era' : 'event', cells, row: at };
}

function unknownColumns(table: Table, { line, fields }: Header): Finding[] {
  const below = table.rows.slice(line + 1);
  const width = below.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => column)
    .filter((column) => fields[column] === undefined && below.some((row) => !isBlank(row[column] ?? null)))
    .map((column) => {
      const heading = headingOf(table, { line }, column);
      const place = { file: table.file, sheet: table.sheet, row: line + 1, column: heading, letter: columnLetter(column) };
      return heading === ''
        ? { severity: 'warning', code: 'columnWithoutHeading', values: {}, ...place }
        : { severity: 'warning', code: 'timelineColumn', values: { heading }, ...place };
    });
}

function headingOf({ rows }: Table, { line }: Pick<Header, 'line'>, column: number): string {
  return shownCell(rows[line]?.[column]).trim();
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
