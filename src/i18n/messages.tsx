/** The words of the reader's language, for every component. */
import { createContext, type ReactNode, use } from 'react';
import { en } from './en.ts';

/** A language is a value of this type: a missing message is an error of the compiler. */
export type Messages = typeof en;

const MessagesContext = createContext<Messages>(en);

export function MessagesProvider({ messages, children }: { messages: Messages; children: ReactNode }) {
  return <MessagesContext value={messages}>{children}</MessagesContext>;
}

export function useMessages(): Messages {
  return use(MessagesContext);
}
