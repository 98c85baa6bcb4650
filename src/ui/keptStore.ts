/**
 * What a reader keeps, in the storage of the browser. Storage is the only home: it is read at every look and again at every change, so
 * that one tab undoes nothing of another. What it does not take waits in `pending`, upon what it holds, until it takes it.
 */
import { pageFolder } from './pageFolder.ts';

/** What of the browser's window the store needs. */
export interface Page extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  readonly location: { readonly pathname: string };
  /** Throws where storage is off. */
  readonly localStorage: Storage;
}

/** How a value is kept as text. What comes back is not trusted. */
export interface Form<Value, Problem> {
  /** The name of its key: "saved-views". */
  readonly name: string;
  readonly empty: Value;
  /** Reads any text at all: what can be used of it, and whether something could not be read. */
  readonly parse: (text: string) => { readonly value: Value; readonly isWhole: boolean; readonly problems: readonly Problem[] };
  readonly format: (value: Value) => string;
  /** False for a value that could not be read again. */
  readonly fits: (value: Value, text: string) => boolean;
}

/** A stored text that could not be read whole. It is copied to a key of its own before anything is written over it. */
export interface Unread<Problem> {
  readonly key: string;
  readonly text: string;
  /** Empty where nothing of it could be read. */
  readonly problems: readonly Problem[];
}

export interface Kept<Value, Problem> {
  readonly value: Value;
  /** Whether the value survives the page: "off" where nothing can be stored, "full" where the last change found no room. */
  readonly storage: 'works' | 'off' | 'full';
  readonly unread: Unread<Problem> | undefined;
}

export interface KeptStore<Value, Problem> {
  readonly subscribe: (listener: () => void) => () => void;
  /** The same object until something has changed. */
  readonly read: () => Kept<Value, Problem>;
  /** False, and nothing done, where the value could not be read again. An edit holds for any value: it is repeated where another tab has written meanwhile. */
  readonly change: (edit: (value: Value) => Value) => boolean;
}

export function makeKeptStore<Value, Problem>(page: Page, form: Form<Value, Problem>): KeptStore<Value, Problem> {
  const key = `${form.name}:${pageFolder(page.location)}`;
  const listeners = new Set<() => void>();
  let pending: readonly ((value: Value) => Value)[] = [];
  let refusal: 'off' | 'full' | undefined;
  let text: string | null | undefined; // as it was last read or written
  let value = form.empty; // with what is pending
  let unread: Unread<Problem> | undefined;
  let kept: Kept<Value, Problem> | undefined;

  const read = (): Kept<Value, Problem> => {
    const { isOff, now } = readText();
    if (now !== text) {
      text = now;
      const parsed = now === null ? { value: form.empty, isWhole: true, problems: [] } : form.parse(now);
      // the notice stays when the text is replaced: the copy is still there
      if (!parsed.isWhole) unread = { key: `${key}:unread:${Date.now()}`, text: now ?? '', problems: parsed.problems };
      value = pending.reduce((made, edit) => edit(made), parsed.value);
      kept = undefined;
    }
    const storage = isOff ? 'off' : (refusal ?? 'works');
    if (kept?.storage !== storage) kept = { value, storage, unread };
    return kept;
  };

  const readText = () => {
    try {
      return { isOff: false, now: page.localStorage.getItem(key) };
    } catch {
      return { isOff: true, now: null };
    }
  };

  const change = (edit: (value: Value) => Value): boolean => {
    const before = read().value;
    const next = edit(before);
    if (next === before && pending.length === 0) return true;
    const written = form.format(next);
    if (!form.fits(next, written)) return false;
    try {
      if (unread && unread.text === text) page.localStorage.setItem(unread.key, unread.text);
      page.localStorage.setItem(key, written);
      text = written;
      pending = [];
      refusal = undefined;
    } catch (error) {
      pending = [...pending, edit];
      refusal = (error as Partial<Error> | null)?.name === 'QuotaExceededError' ? 'full' : 'off';
    }
    value = next;
    kept = undefined;
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
