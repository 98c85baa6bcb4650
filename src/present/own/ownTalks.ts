/** The talks of this reader, kept in the storage of the browser. */
import { useSyncExternalStore } from 'react';
import { makeKeptStore } from '@/ui/keptStore.ts';
import { pageFolder } from '@/ui/pageFolder.ts';
import { type Desk, makeDesk } from './desk.ts';
import { type Talks, talksForm, type TalkStore } from './keptTalks.ts';

interface Own {
  readonly store: TalkStore;
  readonly desk: Desk;
}

let own: Own | undefined;

/** Made when it is first used, and for as long as the page lives: it holds what could not be stored. */
export function ownTalks(): Own {
  if (own) return own;
  const store = makeKeptStore(window, talksForm);
  const desk = makeDesk(store, () => window.sessionStorage, `undo:${pageFolder(window.location)}`);
  window.addEventListener('pagehide', desk.leave);
  own = { store, desk };
  return own;
}

export function useOwnTalks(): Talks {
  const { store } = ownTalks();
  return useSyncExternalStore(store.subscribe, () => store.read().value);
}
