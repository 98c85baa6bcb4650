/**
 * What stands between two spaces comes again and again in texts: each such piece has a number, from 0, in the order in which they are met.
 * Texts are read letter by letter into a table of our own; to cut a string for each piece, and look it up in a Map, takes thrice as long.
 */
import { copied } from './rowLists.ts';

export interface Pieces {
  /** Gives the number of each piece of the text. */
  readonly read: (text: string, give: (piece: number) => void) => void;
  /** All pieces met until now. */
  readonly texts: readonly string[];
}

export function makePieces(): Pieces {
  const texts: string[] = [];
  /** The letters of all pieces, one after the other; those of piece p from `ends[p]` up to `ends[p + 1]`. */
  let letters = new Uint16Array(1 << 12);
  let ends = new Uint32Array(1 << 10);
  /** By hash, the number of a piece, counted from 1, and beside it the hash; where a slot is taken, the next that is free. At most half full. */
  let slots = new Int32Array(1 << 12);
  /** The letters of the text at hand. */
  let here = new Uint16Array(1 << 12);

  const isPiece = (piece: number, from: number, to: number) => {
    const start = ends[piece]!;
    if (ends[piece + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at += 1) if (here[at] !== letters[start + at - from]) return false;
    return true;
  };
  const slotOf = (hash: number, from: number, to: number) => {
    const last = slots.length - 1;
    let slot = (hash << 1) & last;
    while (slots[slot] !== 0 && !(slots[slot + 1] === hash && isPiece(slots[slot]! - 1, from, to))) slot = (slot + 2) & last;
    return slot;
  };
  const add = (piece: string, hash: number, slot: number, from: number, to: number) => {
    const start = ends[texts.length]!;
    const count = texts.push(piece);
    if (count === ends.length) ends = copied(ends, new Uint32Array(2 * count));
    if (start + piece.length > letters.length) letters = copied(letters, new Uint16Array(2 * (start + piece.length)));
    letters.set(here.subarray(from, to), start);
    ends[count] = start + piece.length;
    slots[slot] = count;
    slots[slot + 1] = hash;
    if (4 * count > slots.length) slots = roomier(slots);
    return count;
  };
  const read: Pieces['read'] = (text, give) => {
    if (text.length > here.length) here = new Uint16Array(2 * text.length);
    let from = 0;
    let hash = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const letter = at < text.length ? text.charCodeAt(at) : space;
      if (letter !== space) {
        here[at] = letter;
        hash = Math.imul(hash ^ letter, 0x01_00_01_93); // FNV-1a
        continue;
      }
      if (from < at) {
        const slot = slotOf(hash, from, at);
        give((slots[slot] || add(text.slice(from, at), hash, slot, from, at)) - 1);
      }
      from = at + 1;
      hash = 0;
    }
  };
  return { read, texts };
}

const space = 32;

function roomier(slots: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * slots.length);
  for (let old = 0; old < slots.length; old += 2) {
    if (slots[old] === 0) continue;
    let slot = (slots[old + 1]! << 1) & (more.length - 1);
    while (more[slot] !== 0) slot = (slot + 2) & (more.length - 1);
    more[slot] = slots[old]!;
    more[slot + 1] = slots[old + 1]!;
  }
  return more;
}
