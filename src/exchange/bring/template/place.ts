/** Puts values at paths of an entry, and knows in which column each of them stood. */
import type { Json } from '../brought.ts';

/** A value with the path at which it belongs: names, and places in lists as they were written, holes and all. */
export interface Placed {
  readonly path: readonly (string | number)[];
  readonly column: number;
  readonly value: unknown;
}

/** The entry, its lists without holes: of "citations 1" and "citations 3" are made two citations. */
export function assemble(cells: readonly Placed[], fixed: Json, lists: readonly (readonly string[])[]): Json {
  const entry = structuredClone(fixed);
  for (const { path, value } of closed(cells)) put(entry, path, value);
  for (const list of lists) fill(entry, list);
  return entry;
}

/** In which column a field of the entry stands ("citations.0.source"); of what is missing the column of what is next to it, else undefined. */
export function columnAt(cells: readonly Placed[], path: string): number | undefined {
  const all = closed(cells).map(({ path: own, column }) => ({ own: own.join('.'), column }));
  const exact = all.find(({ own }) => own === path);
  if (exact) return exact.column;
  // a part of a cell (an item of a list in it), or the first cell of what is named
  const around = all.find(({ own }) => path.startsWith(`${own}.`)) ?? all.find(({ own }) => own.startsWith(`${path}.`));
  return around?.column;
}

/** Places in lists counted anew, from 0 and without holes. */
function closed(cells: readonly Placed[]): Placed[] {
  const used = new Map<string, Set<number>>();
  for (const { path } of cells)
    path.forEach((part, depth) => {
      if (typeof part !== 'number') return;
      const list = path.slice(0, depth).join('.');
      used.set(list, (used.get(list) ?? new Set()).add(part));
    });
  const numberOf = new Map(
    Array.from(used, ([list, places]) => [list, new Map([...places].toSorted((a, b) => a - b).map((place, index) => [place, index]))]),
  );
  return cells.map((cell) => ({
    ...cell,
    path: cell.path.map((part, depth) => (typeof part === 'number' ? numberOf.get(cell.path.slice(0, depth).join('.'))!.get(part)! : part)),
  }));
}

/** Names come from the schema alone, never from the file. */
function put(entry: Json, path: readonly (string | number)[], value: unknown): void {
  let holder: Record<string | number, unknown> = entry;
  path.forEach((part, depth) => {
    const next = path[depth + 1];
    if (next === undefined) holder[part] = value;
    else holder = (holder[part] ??= typeof next === 'number' ? [] : {}) as Record<string | number, unknown>;
    if (typeof holder !== 'object' || holder === null) holder = {}; // a value stands where its parts would: the check names it
  });
}

/** An empty list where the schema wants one, in each entry of the lists around it. */
function fill(holder: unknown, [name, ...rest]: readonly string[]): void {
  if (typeof holder !== 'object' || holder === null || name === undefined) return;
  if (name === '#') {
    if (Array.isArray(holder)) for (const one of holder) fill(one, rest);
    return;
  }
  const own = holder as Json;
  if (rest.length === 0) own[name] ??= [];
  else fill(own[name], rest);
}
