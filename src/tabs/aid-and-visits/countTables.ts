/** The counts of the charts for files: the rows of their tables. Where no record is found the cell is empty, which is not a zero. */
import { type ColumnOf, columnMaker, tableOf } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { directionInWords } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Aid, Visit } from '@/record/types.ts';
import { aidStages } from '@/record/words.ts';
import { aidByYear, type CountRow, directionIds, visitsByLevel, visitsByYear } from './rows.ts';
import { yearInWords } from './years.ts';

/** In the order of the charts; those of which nothing is shown are left out. */
export function countTables(visits: readonly Visit[], aid: readonly Aid[], facts: Facts, whole: Whole, m: Messages): FileTable[] {
  const { aidAndVisits: titles } = m;
  const directions = directionIds(facts).map((id) => ({
    id,
    label: directionInWords(id === 'third' || id === 'none' ? id : { to: id.slice('to:'.length) }, whole, m),
  }));
  const stages = aidStages.map((id) => ({ id, label: m.aidStages[id] }));
  const year = yearColumns(facts, m);
  const levels = visits.length > 0 ? visitsByLevel(visits, facts, whole) : [];
  return [
    countTable('visits-by-year', titles.visitsByYear, year, directions, used(visitsByYear(visits, facts, whole)), m),
    countTable('visits-by-level', titles.visitsByLevel, [levelColumn(m)], directions, levels, m),
    countTable('aid-by-year', titles.aidByYear, year, stages, used(aidByYear(aid, facts)), m),
  ].filter(({ rows }) => rows.length > 0);
}

const used = (rows: readonly CountRow[]) => rows.filter(({ records }) => records.length > 0);

function countTable(
  id: string,
  title: string,
  head: readonly ColumnOf<CountRow>[],
  series: readonly { readonly id: string; readonly label: string }[],
  rows: readonly CountRow[],
  m: Messages,
): FileTable {
  const { text } = columnMaker<CountRow>(m);
  const counts = series.map((one): ColumnOf<CountRow> => ({
    id: one.id,
    header: one.label,
    type: 'number',
    cell: ({ values }) => values[one.id] || undefined,
  }));
  return tableOf(id, title, [...head, ...counts, text('records', ({ records }) => records.map((record) => record.title))], rows);
}

/** The year, and how much of it is covered where that is not the whole. */
function yearColumns({ coverage }: Facts, m: Messages): ColumnOf<CountRow>[] {
  const { number, text } = columnMaker<CountRow>(m);
  const inWords = (year: string) => yearInWords(year, coverage, m);
  return [number('year', ({ id }) => Number(id)), text('covered', ({ id }) => (inWords(id) === id ? undefined : inWords(id)))];
}

function levelColumn(m: Messages): ColumnOf<CountRow> {
  const words: Readonly<Record<string, string>> = m.levels;
  return columnMaker<CountRow>(m).text('level', ({ id }) => words[id] ?? id);
}
