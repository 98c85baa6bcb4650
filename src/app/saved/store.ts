/**
 * The saved views of this reader, in the storage of the browser. Storage is the only home: it is read at every look and again at every
 * change, so that one tab undoes nothing of another. What it does not take waits in `pending`, upon what it holds, until it takes it.
 */
import { type Edit, mergeViews, type Views } from './edits.ts';
import { bytesOf, formatSaved, limits, parseSaved, type Problem } from './parseSaved.ts';

/** What of the browser's window the store needs. */
export interface Page extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  readonly location: { readonly pathname: string };
  /** Throws where storage is off. */
  readonly localStorage: Storage;
}

/** A stored text that could not be read whole. It is copied to a key of its own before anything is written over it. */
export interface Unread {
  readonly key: string;
  readonly text: string;
  /** Empty where nothing of it could be read. */
  readonly problems: readonly Problem[];
}

export interface Saved {
  readonly views: Views;
  /** Whether the views survive the page: "off" where nothing can be stored, "full" where the last change found no room. */
  readonly storage: 'works' | 'off' | 'full';
  readonly unread: Unread | undefined;
}

export interface SavedStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly read: () => Saved;
  /** False, and nothing done, where there would be more views than can be read again. */
  readonly change: (edit: Edit) => boolean;
}

export function makeSavedStore(page: Page): SavedStore {
  // sites on one host share a storage: the folder of the page keeps them apart
  const key = `saved-views:${page.location.pathname.replace(/[^/]*$/, '')}`;
  const listeners = new Set<() => void>();
  let pending: readonly Edit[] = [];
  let refusal: 'off' | 'full' | undefined;
  let text: string | null | undefined; // as it was last read
  let stored: Views = [];
  let unread: Unread | undefined;
  let saved: Saved | undefined;

  const read = (): Saved => {
    const { isOff, now } = readText();
    if (now !== text) {
      text = now;
      const parsed = parseSaved(now ?? formatSaved([]));
      stored = mergeViews(parsed.views)([]);
      // the notice stays when the text is replaced: the copy is still there
      if (parsed.fault || parsed.problems.length > 0)
        unread = { key: `${key}:unread:${Date.now()}`, text: now ?? '', problems: parsed.problems };
      saved = undefined;
    }
    const storage = isOff ? 'off' : (refusal ?? 'works');
    if (saved?.storage !== storage) saved = { views: pending.reduce((views, edit) => edit(views), stored), storage, unread };
    return saved;
  };

  const readText = () => {
    try {
      return { isOff: false, now: page.localStorage.getItem(key) };
    } catch {
      return { isOff: true, now: null };
    }
  };

  const change = (edit: Edit): boolean => {
    const views = edit(read().views);
    const next = formatSaved(views);
    if (views.length > limits.views || bytesOf(next) > limits.bytes) return false;
    try {
      if (unread && unread.text === text) page.localStorage.setItem(unread.key, unread.text);
      page.localStorage.setItem(key, next);
      pending = [];
      refusal = undefined;
    } catch (error) {
      pending = [...pending, edit];
      refusal = (error as Partial<Error> | null)?.name === 'QuotaExceededError' ? 'full' : 'off';
    }
    saved = undefined;
    for (const listener of listeners) listener();
    return true;
  };

  const subscribe = (listener: () => void) => {
    const onStorage = (event: Event) => {
      const changed = (event as StorageEvent).key;
      if (changed === key || changed === null) listener(); // null: all was cleared
    };
    listeners.add(listener);
    page.addEventListener('storage', onStorage);
    return () => {
      listeners.delete(listener);
      page.removeEventListener('storage', onStorage);
    };
  };

  return { subscribe, read, change };
}
