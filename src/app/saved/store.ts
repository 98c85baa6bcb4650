/** The saved views of this reader, in the storage of the browser. */
import { type Kept, type KeptStore, makeKeptStore, type Page } from '@/ui/keptStore.ts';
import { type Edit, mergeViews, type Views } from './edits.ts';
import { bytesOf, formatSaved, limits, parseSaved, type Problem } from './parseSaved.ts';

export interface Saved extends Omit<Kept<Views, Problem>, 'value'> {
  readonly views: Views;
}

export interface SavedStore {
  readonly subscribe: KeptStore<Views, Problem>['subscribe'];
  readonly read: () => Saved;
  /** False, and nothing done, where there would be more views than can be read again. */
  readonly change: (edit: Edit) => boolean;
}

export function makeSavedStore(page: Page): SavedStore {
  const store = makeKeptStore<Views, Problem>(page, {
    name: 'saved-views',
    empty: [],
    parse: (text) => {
      const { fault, views, problems } = parseSaved(text);
      return { value: mergeViews(views)([]), isWhole: !fault && problems.length === 0, problems };
    },
    format: formatSaved,
    fits: (views, text) => views.length <= limits.views && bytesOf(text) <= limits.bytes,
  });
  let kept: Kept<Views, Problem> | undefined;
  let saved: Saved | undefined;
  const read = (): Saved => {
    const now = store.read();
    if (now !== kept || !saved) {
      kept = now;
      saved = { views: now.value, storage: now.storage, unread: now.unread };
    }
    return saved;
  };
  return { subscribe: store.subscribe, read, change: store.change };
}
