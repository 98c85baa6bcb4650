/** Numbers from 0, in as few bytes as the largest of them needs. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** So many numbers below `limit`. */
export function numbersOf(length: number, limit: number, numberAt: (at: number) => number): Numbers {
  const made = limit <= 0x100 ? new Uint8Array(length) : limit <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
  for (let at = 0; at < length; at += 1) made[at] = numberAt(at);
  return made;
}
