/** The rows of aid and visits for files: the visits and the aid one by one, the figures of the aid, and the counts of the charts. */
import type { TabTables } from '@/exchange/files/about.ts';
import { columnMaker, recordColumns, tableOf } from '@/exchange/files/columns.ts';
import { figureTable, othersOf, type RowOf } from '@/exchange/files/figureTable.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { directionInWords } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { directionOf } from '@/record/derive.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import type { Aid, Kind, RecordOf, Visit } from '@/record/types.ts';
import { countTables } from './countTables.ts';

interface Shown {
  readonly facts: Facts;
  readonly whole: Whole;
  readonly selection: Selection;
}

/** Tables of which nothing is shown are left out. */
export function aidAndVisitsTables({ facts, whole, selection }: Shown, m: Messages): TabTables {
  const rowsOf = <K extends Kind>(kind: K) =>
    selection.shown.flatMap((entry): RowOf<RecordOf<K>>[] => {
      const record = whole.records.get(entry.id);
      return record?.kind === kind ? [{ entry, record: record as RecordOf<K> }] : [];
    });
  const [visits, aid] = [rowsOf('visit'), rowsOf('aid')];
  const given = [
    visitTable(visits, facts, whole, m),
    aidTable(aid, facts, whole, m),
    figureTable({ id: 'aid-figures', title: m.export.aidFigures, rows: aid }, facts, whole, m),
  ];
  const counts = countTables(
    visits.map(({ record }) => record),
    aid.map(({ record }) => record),
    facts,
    whole,
    m,
  );
  return {
    tables: [...given.filter(({ rows }) => rows.length > 0), ...counts],
    records: [...visits, ...aid].map(({ entry }) => entry.id),
  };
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
