/** What is opened (a tab, a record, a dialog): its words are there before it is drawn. */
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, Suspense } from 'react';
import { loadRooms, RoomMessagesProvider, useMessages } from '@/i18n/messages.tsx';

export const roomWordsQuery = queryOptions({ queryKey: ['words'], queryFn: loadRooms, staleTime: Infinity, gcTime: Infinity, retry: 1 });

/** Shows that something is under way until the words, and whatever is inside, are there. */
export function Room({ children }: { children: ReactNode }) {
  const m = useMessages();
  return (
    <Suspense fallback={<p>{m.frame.loading}</p>}>
      <Worded>{children}</Worded>
    </Suspense>
  );
}

function Worded({ children }: { children: ReactNode }) {
  return <RoomMessagesProvider messages={useSuspenseQuery(roomWordsQuery).data}>{children}</RoomMessagesProvider>;
}
