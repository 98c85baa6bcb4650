/** The arithmetic of a brush over adjoining bins: which bin lies under the pointer, which range a gesture means, which bins the axis names. */

/** The first and the last chosen bin, both inclusive; an end at the edge is open. */
export type Range = readonly [first: number | undefined, last: number | undefined];

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** The bin under `x`, the nearest one where the pointer has left the plot. */
export function binAt(x: number, { left, right }: Edges, bins: number, isRtl: boolean): number {
  const share = (isRtl ? right - x : x - left) / (right - left);
  return Math.max(0, Math.min(bins - 1, Math.floor(share * bins) || 0));
}

export function rangeBetween(one: number, other: number, bins: number): Range {
  const first = Math.max(0, Math.min(one, other));
  const last = Math.max(one, other);
  return [first === 0 ? undefined : first, last >= bins - 1 ? undefined : last];
}

/** A click chooses one bin; on the one that alone is chosen it gives all of them back. */
export function rangeOfClick(at: number, chosenFirst: number, chosenLast: number, bins: number): Range {
  return chosenFirst === at && chosenLast === at ? [undefined, undefined] : rangeBetween(at, at, bins);
}

/** In rem: the narrowest plot under which names stand in the middle (narrower ones hide them), one figure, the room between two names. */
const room = { plot: 12.5, letter: 0.5, gap: 0.5 };

/** Bins named between the first and the last: those with a round number ("2010"), as many as never touch. None where ids are no numbers. */
export function namedBetween(bins: readonly { readonly id: string; readonly label: string }[]): number[] {
  const name = Math.max(0, ...bins.map(({ label }) => label.length)) * room.letter;
  const bin = room.plot / bins.length;
  const step = [1, 2, 5, 10, 20, 50, 100].find((each) => each * bin >= name + room.gap);
  if (step === undefined) return [];
  const edge = name * 1.5 + room.gap;
  return [...bins.keys()].filter((at) => {
    const middle = (at + 0.5) * bin;
    return at > 0 && at < bins.length - 1 && Number(bins[at]?.id) % step === 0 && middle >= edge && middle <= room.plot - edge;
  });
}
