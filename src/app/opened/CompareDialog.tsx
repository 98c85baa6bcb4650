/** Compares the record that is open with another edition of it: one that is kept, that of the build, or one out of a file. */
import { useRef } from 'react';
import { compareEditions } from '@/exchange/bring/compare.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { LargeData } from '@/record/large/data.ts';
import { FileButton } from '@/ui/FileButton.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Sheet } from '@/ui/Sheet.tsx';
import { useSliced } from '@/ui/useSliced.ts';
import { Compared } from './Compared.tsx';
import type { OpenedRecord } from './open.ts';
import { bytesOf, endings } from './brought.ts';
import style from './Report.module.css';
import { useEditionsAtHand, useOtherEdition } from './useOtherEdition.ts';

interface Props {
  opened: OpenedRecord;
  /** Its name in the address. */
  name: string;
  onClose: () => void;
}

export function CompareDialog({ opened, name, onClose }: Props) {
  const { compareEditions: m, opened: words } = useRoomMessages();
  const { other, read, giveUp } = useOtherEdition();
  const editions = useEditionsAtHand(name, opened.data);
  const place = useRef<HTMLDivElement>(null);
  const take = (files: readonly File[]) =>
    read({ name: words.dialog.named(files.map((file) => file.name)), read: () => Promise.all(files.map(bytesOf)) });
  return (
    <Sheet title={m.title(opened.name)} onClose={onClose}>
      <div ref={place} tabIndex={-1} className={style.report}>
        <p>{m.intro}</p>
        <p className={style.files}>
          <FileButton label={m.choose} accept={endings} multiple onFiles={take} />
          {editions.map((edition) => (
            <button key={edition.id} type="button" onClick={() => read(edition)}>
              {m.with(edition.name)}
            </button>
          ))}
        </p>
        {other.is === 'reading' && (
          <p className={style.files}>
            <span role="status">{m.reading(other.name)}</span>
            <button
              type="button"
              onClick={() => {
                place.current?.focus(); // the button goes
                giveUp();
              }}
            >
              {m.giveUp}
            </button>
          </p>
        )}
        {other.is === 'refused' && (
          <Notice urgent>
            <p>{other.why}</p>
          </Notice>
        )}
        {other.is === 'read' && opened.data && <Comparing older={other} newer={{ name: opened.name, data: opened.data }} />}
      </div>
    </Sheet>
  );
}

interface Named {
  readonly name: string;
  readonly data: LargeData;
}

function Comparing({ older, newer }: { older: Named; newer: Named }) {
  const { compareEditions: m } = useRoomMessages();
  const { value } = useSliced(() => compareEditions(older.data, newer.data), [older.data, newer.data]);
  return value ? <Compared comparison={value} older={older.name} newer={newer.name} /> : <p role="status">{m.comparing(older.name)}</p>;
}
