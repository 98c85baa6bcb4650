/** The spreadsheet of TimelineJS: nineteen columns, a row for each slide. */
import type { Brought, RowPlace } from '../brought.ts';
import { type Cell, columnLetter, type Table } from '../table.ts';
import { shownCell } from '../template/rows.ts';
import { draftOf, type Part, type Slide } from './timeline.ts';

const names = {
  year: 'year', month: 'month', day: 'day', endYear: 'endyear', endMonth: 'endmonth', endDay: 'endday', headline: 'headline', text: 'text', media: 'media',
  credit: 'mediacredit', caption: 'mediacaption', type: 'type', group: 'group',
} as const; // oxfmt-ignore
type Name = keyof typeof names;

/** Headings stand in one of the first lines. */
const mostAbove = 5;

const bare = (cell: Cell | undefined) => (typeof cell === 'string' ? cell.toLowerCase().replaceAll(/[^a-z]/g, '') : '');
const isBlank = (row: readonly Cell[]) => row.every((cell) => cell === null || String(cell).trim() === '');

function headingLine({ rows }: Table): number {
  return rows.slice(0, mostAbove).findIndex((row) => {
    const found = new Set(row.map(bare));
    return found.has('year') && found.has('headline') && (found.has('text') || found.has('media'));
  });
}

/** By its columns "Year" and "Headline", and "Text" or "Media". */
export function isTimelineSheet(table: Table): boolean {
  return headingLine(table) !== -1;
}

export function fromTimelineSheet(table: Table): Brought {
  const line = headingLine(table);
  const headings = (table.rows[line] ?? []).map(bare);
  const at = Object.fromEntries(Object.entries(names).map(([name, heading]) => [name, headings.indexOf(heading)])) as Record<Name, number>;
  const slides: Slide[] = [];
  const rowOf = new Map<Slide, number>();
  let [blank, titles] = [0, 0];
  table.rows.forEach((row, index) => {
    if (index <= line) return;
    if (isBlank(row)) {
      blank += 1;
      return;
    }
    const cell = (name: Name) => (at[name] === -1 ? '' : textOf(row[at[name]]));
    const type = cell('type').trim().toLowerCase();
    const slide: Slide = {
      type: type === 'title' || type === 'era' ? type : 'event',
      start: { year: cell('year'), month: cell('month'), day: cell('day') },
      end: { year: cell('endYear'), month: cell('endMonth'), day: cell('endDay') },
      headline: cell('headline'),
      text: cell('text'),
      group: cell('group'),
      url: cell('media').trim(),
      credit: cell('credit'),
      caption: cell('caption'),
    };
    if (slide.type !== 'event') titles += 1;
    slides.push(slide);
    rowOf.set(slide, index);
  });
  const { draft, recordOf, findings } = draftOf(slides, table.file);
  const columnOfPart = (part: Part): Name =>
    ({ start: 'year', end: 'endYear', headline: 'headline', text: 'text', media: 'media' })[part] as Name;
  const places = new Map<object, RowPlace>();
  for (const [slide, record] of recordOf) {
    const columnOf = (path: string) => {
      const name = { date: 'year', title: 'headline', summary: 'text', sectors: 'group' }[path.split('.')[0] ?? ''] ?? 'media';
      return at[name as Name] === -1 ? undefined : at[name as Name];
    };
    places.set(record, { table, row: rowOf.get(slide)!, columnOf });
  }
  const { file, sheet } = table;
  return {
    draft,
    places,
    sums: [
      {
        file,
        sheet,
        rows: table.rows.length,
        entries: recordOf.size,
        headings: line + 1 + titles,
        blank,
        unread: slides.length - titles - recordOf.size,
      },
    ],
    findings: findings.map(({ slide, part, ...finding }) => {
      const row = slide && rowOf.get(slide);
      const column = at[columnOfPart(part)];
      const letter = column === -1 ? undefined : columnLetter(column);
      return { ...finding, file, sheet, row: row === undefined ? undefined : row + 1, column: column === -1 ? undefined : String(table.rows[line]?.[column] ?? ''), letter, cell: row === undefined || column === -1 ? undefined : shownCell(table.rows[row]?.[column]) }; // oxfmt-ignore
    }),
  };
}

function textOf(cell: Cell | undefined): string {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
}
