/** The dialog that takes out of the program what a tab shows: as rows, as citations, as a footnote. */
import { useState } from 'react';
import { rowCountOf } from '@/exchange/files/fileTable.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import type { DialogProps } from '../Tools.tsx';
import type { Shown } from '@/view/shown.ts';
import style from './Export.module.css';
import { Files } from './Files.tsx';
import { today } from './today.ts';
import { useShownFile } from './useShownFile.ts';

export function Export({ shown, onClose }: DialogProps) {
  const m = useRoomMessages();
  const [accessed] = useState(() => today());
  const { whole, own } = shown;
  return (
    <Sheet title={m.frame.export} onClose={onClose}>
      <div className={style.sheet}>
        {shown.state === 'failed' ? (
          <p role="status" className={style.plain}>
            {m.export.searchFailed}
          </p>
        ) : shown.state === 'pending' || !whole || !own ? (
          <p role="status" className={style.plain}>
            {m.export.pending}
          </p>
        ) : (
          <Ready shown={shown} whole={whole} own={own} accessed={accessed} />
        )}
      </div>
    </Sheet>
  );
}

interface ReadyProps {
  shown: Shown;
  whole: Whole;
  own: Whole;
  /** ISO date. */
  accessed: string;
}

function Ready({ shown, whole, own, accessed }: ReadyProps) {
  const m = useRoomMessages();
  const [report, setReport] = useState('');
  const made = useShownFile(shown, whole, own, accessed);
  if (!made)
    return (
      <p role="status" className={style.plain}>
        {m.export.pending}
      </p>
    );
  const { file, lines, footnote, map } = made;
  if (file.tables.every((table) => rowCountOf(table) === 0))
    return (
      <p role="status" className={style.plain}>
        {m.export.nothing}
      </p>
    );
  return (
    <>
      <p className={style.plain}>{m.export.intro}</p>
      <dl className={style.lines}>
        <div>
          <dt>{m.export.tables}</dt>
          <dd>
            {file.tables.map((table) => (
              <span key={table.id}>{m.export.table(table.title, rowCountOf(table))}</span>
            ))}
          </dd>
        </div>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{m.export.notInIt}</p>
      <Files shown={shown} file={file} map={map} accessed={accessed} onReport={setReport} />
      <section className={style.group} aria-labelledby="export-cite">
        <h3 id="export-cite">{m.export.cite}</h3>
        <p className={style.footnote} dir="auto">
          {footnote}
        </p>
        <CopyButton label={m.export.copy} text={footnote} />
      </section>
      <p role="status" className={style.report}>
        {report}
      </p>
    </>
  );
}
