/** The aid one by one, for files and beside the rows on the screen. */
import { columnMaker, recordColumns, tableOf } from '@/exchange/files/columns.ts';
import { othersOf, type RowOf } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { countedOnce } from '@/record/aid/countedOnce.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Aid } from '@/record/types.ts';

/** The first `most`, where that is said. */
export function givenTable(rows: readonly RowOf<Aid>[], facts: Facts, whole: Whole, m: Messages, most?: number): FileTable {
  const tied = new Map(countedOnce(rows.map(({ record }) => record), whole).tied.map((one) => [one.record.id, one])); // oxfmt-ignore
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
    {
      id: 'tied',
      header: m.aidCharts.columns.tied,
      type: 'text' as const,
      cell: ({ record }: RowOf<Aid>) => {
        const tie = tied.get(record.id);
        return tie && m.aidCharts.countedWith(record.title, tie.relation, tie.to.title);
      },
    },
    common.places,
    common.sectors,
    common.works,
    common.origins,
    common.official,
    common.disputed,
  ];
  return tableOf('aid', m.aidAndVisits.aidGiven, columns, rows.slice(0, most));
}
