/** What is different between two editions: sums that add up, each change with its fields, and all of it as a file. */
import { type Change, type ComparedPart, comparedParts, type Comparison } from '@/exchange/bring/compare.ts';
import { formatCsv } from '@/exchange/files/csv.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { DataTable } from '@/ui/DataTable.tsx';
import { saveFile } from '@/ui/saveFile.ts';
import style from './Report.module.css';

interface Props {
  comparison: Comparison;
  /** What the two are called. */
  older: string;
  newer: string;
}

/** Fields of a change that are shown; the file has all of them. */
const mostFields = 12;
/** Characters that are shown of what a field said. */
const mostShown = 200;

const short = (text: string) => (text.length > mostShown ? `${text.slice(0, mostShown - 1)}…` : text);

export function Compared({ comparison: { changes, sums }, older, newer }: Props) {
  const { compareEditions: m, number } = useRoomMessages();
  const parts = comparedParts.filter((part) => Object.values(sums[part]).some((count) => count > 0));
  const save = () => {
    const columns = m.columns.map((header, at) => ({ id: `${at}`, header, type: 'text' as const }));
    const table = { id: m.fileName, title: m.title(newer), columns, rows: rowsOf(changes, m) };
    saveFile(`${m.fileName}.csv`, new Blob([formatCsv(table)], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <>
      <p role="status">{m.sum(older, newer, sums.records)}</p>
      <DataTable
        caption={m.sumsCaption}
        cardsBelow="26rem"
        columns={[
          { id: 'part', header: m.part, cell: (part) => m.parts[part] },
          ...(['unchanged', 'changed', 'added', 'removed'] as const).map((how) => ({
            id: how,
            header: m.how[how],
            cell: (part: ComparedPart) => number(sums[part][how]),
            numeric: true,
          })),
        ]}
        rows={parts}
        keyOf={(part) => part}
      />
      {changes.length === 0 ? (
        <p>{m.same}</p>
      ) : (
        <>
          <DataTable
            caption={m.changes}
            cardsBelow="34rem"
            columns={[
              { id: 'title', header: m.what, cell: ({ title, id }) => <bdi title={id}>{title}</bdi>, heads: true },
              { id: 'how', header: m.change, cell: ({ how, part }) => m.changed(m.how[how], m.parts[part]) },
              { id: 'fields', header: m.fields, cell: ({ fields }) => <Fields fields={fields} /> },
            ]}
            rows={changes}
            keyOf={({ part, id, how }) => `${part} ${id} ${how}`}
          />
          <p>
            <button type="button" onClick={save}>
              {m.save}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function Fields({ fields }: Pick<Change, 'fields'>) {
  const { compareEditions: m } = useRoomMessages();
  const more = fields.length - mostFields;
  const said = fields.slice(0, mostFields).map(({ path, before, after }) => m.field(path, short(before), short(after)));
  return (
    <span className={style.lines} dir="auto">
      {[...said, ...(more > 0 ? [m.more(more)] : [])].join('\n')}
    </span>
  );
}

/** A row for each field that differs, and one for what came or went. */
function rowsOf(changes: readonly Change[], { how, parts }: ReturnType<typeof useRoomMessages>['compareEditions']): (string | null)[][] {
  return changes.flatMap((change) => {
    const about = [how[change.how], parts[change.part], change.id, change.title];
    if (change.fields.length === 0) return [[...about, null, null, null]];
    return change.fields.map(({ path, before, after }) => [...about, path, before, after]);
  });
}
