/** The tables of the two charts, the same on the screen and in files. */
import { columnMaker } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import type { Basis } from '../shown.ts';
import { yearInWords } from '../years.ts';
import { aidCountTable } from './aidCountTable.ts';
import { type AidPicture, nameOfPart } from './aidPictures.ts';
import type { AidRow, Part } from './aidRows.ts';

export function aidByYearTable(picture: AidPicture, { coverage }: Pick<Facts, 'coverage'>, m: Messages): FileTable {
  const { number, text } = columnMaker<AidRow>(m);
  const inWords = (year: string) => yearInWords(year, coverage, m);
  const head = [number('year', ({ id }) => Number(id)), text('covered', ({ id }) => (inWords(id) === id ? undefined : inWords(id)))];
  return aidCountTable('aid-by-year', m.aidCharts.year.name, head, picture, m);
}

export function aidByPartTable(picture: AidPicture, part: Part, basis: Pick<Basis, 'facts' | 'whole'>, m: Messages): FileTable {
  const { text } = columnMaker<AidRow>(m);
  const head = [text('name', ({ id }) => nameOfPart(id, part, basis, m), m.aidCharts.shared.heads[part])];
  return aidCountTable(`aid-by-${part}`, m.aidCharts.shared.name(part), head, picture, m);
}
