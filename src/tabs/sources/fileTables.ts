/** The rows of the sources for files: the works in the order and the groups that are shown, and the register of disagreements. */
import { valueInWords, voicesInWords } from '@/exchange/differences.ts';
import type { TabTables } from '@/exchange/files/about.ts';
import { columnMaker, recordColumns, tableOf } from '@/exchange/files/columns.ts';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { workColumns } from '@/exchange/files/sourcesTable.ts';
import { fieldInWords, rivalInWords } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { type Disagreement, type DifferenceOrder, disagreementsOf, type FieldValue, type Gap, mayDiffer } from '@/record/disagreements.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { groupWorks, type SourceGroup } from './groups.ts';
import { type SourceOrder, type SourceRow, sourceRows } from './rows.ts';

interface Shown {
  readonly facts: Facts;
  readonly whole: Whole;
  /** The record in its own choice: the register of disagreements holds every value, whatever the perspective. */
  readonly own: Whole;
  readonly selection: Selection;
  readonly order: SourceOrder;
  readonly group: SourceGroup;
  readonly differ: DifferenceOrder;
}

/** Works that are cited for the route alone come last, as on the screen. */
export function sourcesTables({ facts, whole, own, selection, order, group, differ }: Shown, m: Messages): TabTables {
  const rows = sourceRows(selection, facts, whole, order);
  const cited = groupWorks(
    rows.filter(({ count }) => count > 0),
    group,
    { facts, whole, m },
  ).flatMap(({ label, rows: works }) => works.map((row) => ({ ...row, group: label })));
  const routeOnly = rows.filter(({ count }) => count === 0).map((row) => ({ ...row, group: '' }));
  const disagreements = disagreementsOf(mayDiffer(selection.shown, own === whole), own, differ);
  const { about } = m.export;
  return {
    tables: [
      workTable([...cited, ...routeOnly], group !== 'none', whole, m),
      ...(disagreements.length > 0 ? [disagreementTable(disagreements, facts, own, m)] : []),
    ],
    records: selection.shown.map(({ id }) => id),
    works: rows.map(({ source }) => source.id),
    order: [
      [about.order, m.sources.orders[order]],
      ...(group === 'none' ? [] : [[about.group, m.sources.groups[group]] as const]),
      ...(disagreements.length > 1 ? [[`${m.disagreements.title}: ${about.order}`, m.disagreements.orders[differ]] as const] : []),
    ],
  };
}

type WorkRow = SourceRow & { readonly group: string };

function workTable(rows: readonly WorkRow[], isGrouped: boolean, whole: Whole, m: Messages): FileTable {
  const { text, number } = columnMaker<WorkRow>(m);
  return tableOf(
    'works',
    m.sources.title,
    [
      ...(isGrouped ? [text('group', (row) => row.group)] : []),
      ...workColumns<WorkRow>(({ source }) => source, whole, m),
      number('citedBy', ({ count }) => count),
      number('alone', ({ alone }) => alone),
      number('sameOrigin', ({ sameOrigin }) => sameOrigin),
      number('legs', ({ legs }) => legs),
    ],
    rows,
  );
}

/** A row for each value that others give, and one for each record that is disputed without any. */
function disagreementTable(rows: readonly Disagreement[], facts: Facts, own: Whole, m: Messages): FileTable {
  const { text, number } = columnMaker<Disagreement>(m);
  const { id, date, title, disputed } = recordColumns<Disagreement>(({ entry }) => entry, facts, own, m);
  // texts stand whole, which the screen cuts
  const inWords = ({ record }: Disagreement, field: string, value: FieldValue) =>
    typeof value === 'string' ? rivalInWords({ field, value }, m) : valueInWords(record, field, value, own, m);
  const days = (gap: Gap | undefined) => (gap && 'days' in gap ? gap : undefined);
  return tableOf(
    'disagreements',
    m.disagreements.title,
    [
      id,
      date,
      title,
      disputed,
      text('field', ({ difference }) => (difference ? fieldInWords(difference.field, m) : m.fields['record'])),
      text('own', (row) =>
        row.difference ? inWords(row, row.difference.field, row.difference.own) : inWords(row, 'summary', row.record.summary),
      ),
      text('ownBy', ({ record, difference }) => {
        if (!difference) return voicesInWords(record.citations, own, m);
        return difference.own === undefined ? undefined : voicesInWords(difference.ownCitations, own, m);
      }),
      text('rival', (row) => row.difference && inWords(row, row.difference.field, row.difference.rival.value)),
      text('rivalBy', ({ difference }) => difference && voicesInWords(difference.rival.citations, own, m)),
      number('leastDays', ({ difference }) => days(difference?.gap)?.least),
      number('days', ({ difference }) => days(difference?.gap)?.days),
      number('perCent', ({ difference }) =>
        difference?.gap && 'perCent' in difference.gap ? Math.round(10 * difference.gap.perCent) / 10 : undefined,
      ),
      text('why', ({ difference }) => (difference ? difference.rival.note : m.disagreements.nothingChosen)),
    ],
    rows,
  );
}
