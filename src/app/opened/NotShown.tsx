/** In place of the dashboard: a file of which nothing can be shown, or that is not on this machine; and the way to open one. */
import { useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { useCode } from '@/ui/useCode.ts';
import { Boundary } from '../Boundary.tsx';
import { Room } from '../Room.tsx';
import type { OpenedRecord } from './open.ts';
import style from './Opened.module.css';
import { ReportView } from './ReportView.tsx';

/** `opened` is null where the file is not kept here. */
export function NotShown({ opened }: { opened: OpenedRecord | null }) {
  const { opened: m } = useRoomMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <main className={style.opened}>
      <Notice urgent title={opened ? m.nothingToShow(opened.name) : m.notKept}>
        <p>{opened ? m.nothingToShowWhy : m.notKeptWhy}</p>
      </Notice>
      <p className={style.ways}>
        <button type="button" onClick={() => setOpen(true)}>
          {m.openAnother}
        </button>
        <button type="button" onClick={() => window.location.assign(window.location.pathname)}>
          {m.toOwn}
        </button>
      </p>
      {opened && <ReportView report={opened.report} />}
      {isOpen && (
        <Boundary resetKey="">
          <Room>
            <Dialog onClose={() => setOpen(false)} />
          </Room>
        </Boundary>
      )}
    </main>
  );
}

function Dialog(props: { onClose: () => void }) {
  const { OpenDialog } = useCode('open-dialog', () => import('./OpenDialog.tsx'));
  return <OpenDialog {...props} />;
}
