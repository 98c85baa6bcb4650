/** Compares the record that is open with another edition of it: one that is kept, that of the build, or one out of a file. */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type Change, type Comparison, comparedParts, compareEditions } from '@/exchange/bring/compare.ts';
import { formatCsv } from '@/exchange/files/csv.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { EditionFile } from '@/record/editions.ts';
import { editionBytes } from '@/record/large/write.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { FileButton } from '@/ui/FileButton.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { saveFile } from '@/ui/saveFile.ts';
import { Sheet } from '@/ui/Sheet.tsx';
import { readEdition } from './bringing.ts';
import { keptFile, keptFiles } from './kept.ts';
import type { OpenedRecord } from './open.ts';
import style from './Report.module.css';

interface Props {
  opened: OpenedRecord;
  /** Its name in the address. */
  name: string;
  onClose: () => void;
}

const editionOf = (bytes: Uint8Array): EditionFile => JSON.parse(new TextDecoder().decode(bytes)) as EditionFile;

export function CompareDialog({ opened, name, onClose }: Props) {
  const { opened: m } = useRoomMessages();
  const [other, setOther] = useState<{ readonly name: string; readonly edition: EditionFile }>();
  const [failed, setFailed] = useState('');
  const { data: kept = [] } = useQuery({ queryKey: ['kept'], queryFn: keptFiles, staleTime: 0 });
  const own = useMemo(() => opened.data && editionOf(editionBytes(opened.data)), [opened.data]);
  const comparison = useMemo(() => (own && other ? compareEditions(other.edition, own) : undefined), [own, other]);
  const take = async (label: string, read: () => Promise<Uint8Array | undefined>) => {
    setFailed('');
    try {
      const bytes = await read();
      if (bytes) setOther({ name: label, edition: editionOf(bytes) });
      else setFailed(m.nothingToShow(label));
    } catch (error) {
      setFailed(m.dialog.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <Sheet title={m.compare.title(opened.name)} onClose={onClose}>
      <div className={style.report}>
        <p>{m.compare.intro}</p>
        <p className={style.files}>
          <FileButton
            label={m.compare.choose}
            accept=".json,.xlsx,.csv,.zip"
            onFile={(file) =>
              void take(file.name, async () =>
                readEdition([{ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }], m.completion),
              )
            }
          />
          {kept
            .filter(({ key }) => key !== name)
            .map(({ key, name: label }) => (
              <button key={key} type="button" onClick={() => void take(label, async () => (await keptFile(key))?.bytes)}>
                {m.compare.with(label)}
              </button>
            ))}
        </p>
        {failed && (
          <Notice urgent>
            <p>{failed}</p>
          </Notice>
        )}
        {comparison && other && <Compared comparison={comparison} older={other.name} newer={opened.name} />}
      </div>
    </Sheet>
  );
}

function Compared({ comparison: { changes, sums }, older, newer }: { comparison: Comparison; older: string; newer: string }) {
  const { opened: m, number } = useRoomMessages();
  const parts = comparedParts.filter((part) => Object.values(sums[part]).some((count) => count > 0));
  const saidOf = ({ fields }: Change) => fields.map(({ path, before, after }) => `${path}: ${before} → ${after}`).join('\n');
  const save = () => {
    const columns = m.compare.columns.map((header, at) => ({ id: `${at}`, header, type: 'text' as const }));
    const rows = changes.flatMap(({ part, id, title, how, fields }) => (fields.length > 0 ? fields : [{ path: null, before: null, after: null }]).map((field) => [m.compare.how[how], part, id, title, field.path, field.before, field.after])); // oxfmt-ignore
    saveFile('comparison.csv', new Blob([formatCsv({ id: 'comparison', title: m.compare.title(newer), columns, rows })], { type: 'text/csv;charset=utf-8' })); // oxfmt-ignore
  };
  return (
    <>
      <p role="status">{m.compare.sum(older, newer, sums.records)}</p>
      <DataTable
        caption={m.compare.sumsCaption}
        columns={[
          { id: 'part', header: m.compare.part, cell: (part) => m.compare.parts[part] },
          ...(['unchanged', 'changed', 'added', 'removed'] as const).map((how) => ({
            id: how,
            header: m.compare.how[how],
            cell: (part: (typeof parts)[number]) => number(sums[part][how]),
            numeric: true,
          })),
        ]}
        rows={parts}
        keyOf={(part) => part}
      />
      {changes.length > 0 && (
        <>
          <DataTable
            caption={m.compare.changes}
            columns={[
              { id: 'title', header: m.compare.what, cell: ({ title, id }) => <bdi title={id}>{title}</bdi>, heads: true },
              {
                id: 'how',
                header: m.compare.change,
                cell: ({ how, part }) =>
                  m.compare.changed(m.compare.how[how], part === 'dataset' ? m.compare.dataset : m.compare.parts[part]),
              },
              {
                id: 'fields',
                header: m.compare.fields,
                cell: (change) => (
                  <span className={style.lines} dir="auto">
                    {saidOf(change)}
                  </span>
                ),
              },
            ]}
            rows={changes}
            keyOf={({ part, id, how }) => `${part} ${id} ${how}`}
          />
          <p>
            <button type="button" onClick={save}>
              {m.compare.save}
            </button>
          </p>
        </>
      )}
    </>
  );
}
