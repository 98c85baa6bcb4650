/** Visits and contacts for files: one by one, and the counts of the charts. */
import { columnMaker, recordColumns, tableOf } from '@/exchange/files/columns.ts';
import { othersOf, type RowOf } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { directionInWords } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { directionOf } from '@/record/derive.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Visit } from '@/record/types.ts';
import { rowsOfKind } from '../fileRows.ts';
import type { Basis, Options } from '../shown.ts';

/** In the order of the charts; those of which nothing is shown are left out later. */
export function visitsTables(basis: Basis, _: Options, m: Messages): FileTable[] {
  return [visitTable(rowsOfKind('visit', basis), basis.facts, basis.whole, m)];
}

function visitTable(rows: readonly RowOf<Visit>[], facts: Facts, whole: Whole, m: Messages): FileTable {
  const { text } = columnMaker<RowOf<Visit>>(m);
  const common = recordColumns<RowOf<Visit>>(({ entry }) => entry, facts, whole, m);
  const holders = (list: Visit['visitors']) =>
    list.map(({ actor, office }) => `${whole.actors.get(actor)?.name ?? actor}${office === undefined ? '' : ` (${office})`}`);
  const columns = [
    common.id,
    common.date,
    common.inferred,
    common.otherDates,
    common.title,
    text('direction', ({ record }) => directionInWords(directionOf(record, facts.dataset, whole), whole, m)),
    text('level', ({ record }) => record.level && m.levels[record.level]),
    text('otherLevels', ({ record }) => othersOf(record, 'level', whole, m)),
    text('form', ({ record }) => record.form && m.forms[record.form]),
    text('visitors', ({ record }) => holders(record.visitors)),
    text('hosts', ({ record }) => holders(record.hosts)),
    common.places,
    common.sectors,
    common.works,
    common.origins,
    common.official,
    common.disputed,
  ];
  return tableOf('visits', m.export.visits, columns, rows);
}

/** The rows of the table of what was given, with its figures in words; as numbers they stand in a table of their own. */
