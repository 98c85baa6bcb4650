/** Finds the row of an id without an object for each: a hash table of rows, whose ids stand in `Texts`. */
import { type Texts, textAt } from './texts.ts';

/** 1 + the row, or 0 for a free slot; its length is a power of two. */
export type IdIndex = Uint32Array;

/** The index, and the rows whose id another row has already. */
export function idIndexOf(ids: Texts): { readonly index: IdIndex; readonly twice: readonly number[] } {
  const rows = ids.starts.length - 1;
  const index = new Uint32Array(2 ** Math.ceil(Math.log2(Math.max(16, rows * 2))));
  const twice: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const id = textAt(ids, row);
    const slot = slotOf(index, ids, id);
    if (index[slot] === 0) index[slot] = row + 1;
    else twice.push(row);
  }
  return { index, twice };
}

/** The row with this id; undefined when there is none. */
export function rowOf(index: IdIndex, ids: Texts, id: string): number | undefined {
  const found = index[slotOf(index, ids, id)]!;
  return found === 0 ? undefined : found - 1;
}

/** Where an id stands, or would stand. */
function slotOf(index: IdIndex, ids: Texts, id: string): number {
  const mask = index.length - 1;
  let slot = hashOf(id) & mask;
  while (index[slot] !== 0 && textAt(ids, index[slot]! - 1) !== id) slot = (slot + 1) & mask;
  return slot;
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
