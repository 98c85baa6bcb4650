/** What is opened (a tab, a record, a dialog): its words are there before it is drawn. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { type FirstMessages, RoomMessagesProvider, useMessages } from '@/i18n/messages.tsx';
import { Waiting } from '@/ui/Waiting.tsx';

export const roomWordsQuery = ({ tag, loadRooms }: FirstMessages) =>
  queryOptions({ queryKey: ['words', tag, 'rooms'], queryFn: loadRooms, staleTime: Infinity, gcTime: Infinity, retry: 1 });

interface Props {
  /** What is kept free, and says that something is under way, until it is there; "none" where the place itself keeps its room. */
  room?: 'line' | 'view' | 'none';
  children: ReactNode;
}

/** Draws what is inside when its words and its code are there. */
export function Room({ room = 'line', children }: Props) {
  return (
    <Suspense fallback={room === 'none' ? null : <Waiting room={room} />}>
      <Worded>{children}</Worded>
    </Suspense>
  );
}

function Worded({ children }: { children: ReactNode }) {
  const m = useMessages();
  return <RoomMessagesProvider messages={useSuspenseQuery(roomWordsQuery(m)).data}>{children}</RoomMessagesProvider>;
}
