/** The dashboard over a record out of a file: how far its opening has come, why it cannot be shown, and then the dashboard. */
import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Notice } from '@/ui/Notice.tsx';
import { Room } from '../Room.tsx';
import { clientOf } from './clients.ts';
import { type OpenedRecord, openedQuery } from './open.ts';
import style from './Opened.module.css';
import { useProgress } from './progress.ts';
import { ReportView } from './ReportView.tsx';

interface Props {
  /** Its name in the address. */
  name: string;
  children: ReactNode;
}

const OpenedContext = createContext<(OpenedRecord & { readonly key: string }) | undefined>(undefined);

/** The record out of a file that is shown; undefined for that of the build. */
export const useOpened = () => use(OpenedContext);

export function Opened({ name, children }: Props) {
  const page = useQueryClient();
  return (
    <QueryClientProvider client={clientOf(name, page)}>
      <Room room="view">
        <Shown name={name}>{children}</Shown>
      </Room>
    </QueryClientProvider>
  );
}

function Shown({ name, children }: Props) {
  const { opened: m } = useRoomMessages();
  const { data: opened, error } = useQuery(openedQuery(name, m.completion));
  if (error) throw error;
  if (opened === undefined) return <Opening name={name} />;
  const toOwn = { label: m.toOwn, onClick: () => window.location.assign(window.location.pathname) };
  if (opened?.data) return <OpenedContext value={{ ...opened, key: name }}>{children}</OpenedContext>;
  return (
    <main className={style.opened}>
      <Notice urgent title={opened ? m.nothingToShow(opened.name) : m.notKept} action={toOwn}>
        {opened ? <ReportView report={opened.report} /> : <p>{m.notKeptWhy}</p>}
      </Notice>
    </main>
  );
}

function Opening({ name }: { name: string }) {
  const { opened: m } = useRoomMessages();
  const { done, of, what } = useProgress();
  return (
    <main className={style.opened}>
      <h1>{m.opening(name)}</h1>
      <progress aria-label={m.opening(name)} {...(of > 0 && { max: of, value: done })} />
      <p role="status">{m[what](done, of)}</p>
    </main>
  );
}
