/** The aid for files: one by one, figure by figure, and the counts of the charts. */
import { columnMaker, recordColumns, tableOf } from '@/exchange/files/columns.ts';
import { figureTable, othersOf, type RowOf } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Aid } from '@/record/types.ts';
import { rowsOfKind } from '../fileRows.ts';
import type { Basis, Options } from '../shown.ts';

/** In the order of the charts; those of which nothing is shown are left out later. */
export function aidTables(basis: Basis, _: Options, m: Messages): FileTable[] {
  const aid = rowsOfKind('aid', basis);
  return [
    aidTable(aid, basis.facts, basis.whole, m),
    figureTable({ id: 'aid-figures', title: m.export.aidFigures, rows: aid }, basis.facts, basis.whole, m),
  ];
}

function aidTable(rows: readonly RowOf<Aid>[], facts: Facts, whole: Whole, m: Messages): FileTable {
  const { text } = columnMaker<RowOf<Aid>>(m);
  const common = recordColumns<RowOf<Aid>>(({ entry }) => entry, facts, whole, m);
  const names = (ids: readonly string[]) => ids.map((one) => whole.actors.get(one)?.name ?? one);
  const columns = [
    common.id,
    common.date,
    common.inferred,
    common.otherDates,
    common.title,
    text('stage', common.stage.cell, m.columns.stage),
    text('figures', ({ record }) => record.quantities.map((one) => m.amount(one))),
    text('otherFigures', ({ record }) => othersOf(record, 'quantities', whole, m)),
    text('goods', ({ record }) => record.goods),
    text('beneficiaries', ({ record }) => record.beneficiaries),
    text('donors', ({ record }) => names(record.donors)),
    text('channels', ({ record }) => names(record.channels)),
    common.places,
    common.sectors,
    common.works,
    common.origins,
    common.official,
    common.disputed,
  ];
  return tableOf('aid', m.aidAndVisits.aidGiven, columns, rows);
}
