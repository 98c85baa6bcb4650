/** What is opened (a tab, a record, a dialog): its words are there before it is drawn. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { type FirstMessages, RoomMessagesProvider, useMessages } from '@/i18n/messages.tsx';
import { Waiting } from '@/ui/Waiting.tsx';

export const roomWordsQuery = ({ tag, loadRooms }: FirstMessages) =>
  queryOptions({ queryKey: ['words', tag, 'rooms'], queryFn: loadRooms, staleTime: Infinity, gcTime: Infinity, retry: 1 });

/** Shows that something is under way until the words, and whatever is inside, are there. */
export function Room({ room = 'line', children }: { room?: 'line' | 'view'; children: ReactNode }) {
  return (
    <Suspense fallback={<Waiting room={room} />}>
      <Worded>{children}</Worded>
    </Suspense>
  );
}

function Worded({ children }: { children: ReactNode }) {
  const m = useMessages();
  return <RoomMessagesProvider messages={useSuspenseQuery(roomWordsQuery(m)).data}>{children}</RoomMessagesProvider>;
}
