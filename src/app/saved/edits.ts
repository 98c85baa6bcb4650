/** What can be done to a list of saved views. No two of them share a name. An edit holds for any list: it is repeated where another tab has written meanwhile. */
import { cutName, limits, type SavedView } from './parseSaved.ts';

export type Views = readonly SavedView[];
export type Edit = (views: Views) => Views;

/** In front; in its place where the name is there already. */
export function putView(view: SavedView): Edit {
  return (views) =>
    views.some(({ name }) => name === view.name) ? views.map((one) => (one.name === view.name ? view : one)) : [view, ...views];
}

export function renameView(from: string, to: string): Edit {
  return (views) =>
    views.some(({ name }) => name === to) ? views : views.map((view) => (view.name === from ? { ...view, name: to } : view));
}

export function removeView(gone: string): Edit {
  return (views) => views.filter(({ name }) => name !== gone);
}

/** Back where it was, as far as that place is still there. */
export function restoreView(view: SavedView, index: number): Edit {
  return (views) => {
    const names = namesOf(views);
    const name = freeName(names, view);
    return names.has(name) ? views : views.toSpliced(index, 0, { ...view, name });
  };
}

/** Others behind those that are there. Who is there already, by name and address, is left out; another view under a taken name gets a number. */
export function mergeViews(others: Views): Edit {
  return (views) => {
    const names = namesOf(views);
    const added: SavedView[] = [];
    for (const other of others) {
      const name = freeName(names, other);
      if (names.has(name)) continue;
      names.set(name, other.address);
      added.push({ ...other, name });
    }
    return [...views, ...added];
  };
}

export function namesOf(views: Views): Map<string, string> {
  return new Map(views.map(({ name, address }) => [name, address]));
}

/** The name, or "name (2)" where it is another view's; the name that the view has already where it is there. */
export function freeName(names: ReadonlyMap<string, string>, { name, address }: Pick<SavedView, 'name' | 'address'>): string {
  let free = name;
  for (let number = 2; names.has(free) && names.get(free) !== address; number += 1) {
    const end = ` (${number})`;
    free = `${cutName(name, limits.name - end.length)}${end}`;
  }
  return free;
}
