/** The words of the reader's language, for every component: those of the first view, and those of the rooms that are opened later. */
import { createContext, type ReactNode, use, useMemo } from 'react';
import { first as english } from './en/first.ts';
import type { rooms } from './en/rooms.ts';
import type { Translated } from './translated.ts';

/** A language is a value of these types: a missing message is an error of the compiler. */
export type RoomMessages = Translated<typeof rooms>;
export type FirstMessages = Translated<Omit<typeof english, 'direction' | 'timeDirection' | 'loadRooms'>> & {
  readonly direction: 'ltr' | 'rtl';
  readonly timeDirection: 'ltr' | 'rtl';
  readonly loadRooms: () => Promise<RoomMessages>;
};
export type Messages = FirstMessages & RoomMessages;

const FirstContext = createContext<FirstMessages>(english);
const AllContext = createContext<Messages | undefined>(undefined);

/** Gives the words of a language to the whole page. */
export function MessagesProvider({ messages, children }: { messages: FirstMessages; children: ReactNode }) {
  return <FirstContext value={messages}>{children}</FirstContext>;
}

/** Gives the words of the rooms to what is inside. */
export function RoomMessagesProvider({ messages, children }: { messages: RoomMessages; children: ReactNode }) {
  const first = use(FirstContext);
  const all = useMemo(() => ({ ...first, ...messages }), [first, messages]);
  return <AllContext value={all}>{children}</AllContext>;
}

/** The words of the frame, the filter and the first view: they are there from the start. */
export function useMessages(): FirstMessages {
  return use(FirstContext);
}

/** All words; only inside a room. */
export function useRoomMessages(): Messages {
  const messages = use(AllContext);
  if (!messages) throw new Error('The words of the rooms are asked for outside of a room');
  return messages;
}
