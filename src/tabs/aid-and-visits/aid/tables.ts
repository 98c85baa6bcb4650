/** The aid for files: one by one, figure by figure, and the counts of the charts. */
import { figureTable } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { rowsOfKind } from '../fileRows.ts';
import type { Basis, Options } from '../shown.ts';
import { partPicture, yearPicture } from './aidPictures.ts';
import { aidByPartTable, aidByYearTable } from './countTables.ts';
import { givenTable } from './givenTable.ts';
import { aidPromises, promisesTable } from './promised.ts';

/** In the order of the charts; those of which nothing is shown are left out later. */
export function aidTables(basis: Basis, options: Options, m: Messages): FileTable[] {
  const aid = rowsOfKind('aid', basis);
  return [
    aidByYearTable(yearPicture(basis, options), basis.facts, m),
    aidByPartTable(partPicture(basis, options, m), options.parts, basis, m),
    promisesTable(aidPromises(basis), m),
    givenTable(aid, basis.facts, basis.whole, m),
    figureTable({ id: 'aid-figures', title: m.export.aidFigures, rows: aid }, basis.facts, basis.whole, m),
  ];
}
