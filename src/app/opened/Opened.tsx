/** The dashboard over a record out of a file: how far its opening has come, why it cannot be shown, and then the dashboard. */
import { QueryClientProvider, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { useView } from '@/view/useView.ts';
import { Room } from '../Room.tsx';
import { Banner } from './Banner.tsx';
import { clientOf } from '../clients.ts';
import { NotShown } from './NotShown.tsx';
import { openedQuery } from './open.ts';
import style from './Opened.module.css';
import { Progress } from './Progress.tsx';

interface Props {
  /** Its name in the address. */
  name: string;
  children: ReactNode;
}

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
  const { view } = useView();
  const { data: opened, error } = useQuery(openedQuery(name, m.completion));
  if (error) throw error;
  if (opened === undefined) return <Opening name={name} />;
  if (!opened?.data) return <NotShown opened={opened} />;
  return (
    <>
      {view.screen === 'view' && view.talk === '' && <Banner name={name} opened={opened} />}
      {children}
    </>
  );
}

function Opening({ name }: { name: string }) {
  const { opened: m } = useRoomMessages();
  return (
    <main className={style.opened}>
      <h1>{m.opening(name)}</h1>
      <Progress label={m.opening(name)} />
    </main>
  );
}
