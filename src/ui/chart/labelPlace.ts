/** Where the value of a lying mark is written: at that mark, whatever others say beyond it. In px along the axis, from its start. */

interface Mark {
  /** Where the mark itself begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Signs of what others say. The tie to them may run under what is written. */
  readonly others: readonly (readonly [from: number, to: number])[];
}

/** px between a mark and its value. */
const gap = 6;
/** px that the sign of another value takes to either side. */
const sign = 5;

/** Behind the mark; where something stands there before it, or on it; undefined where it has no room in its row. */
export function labelPlace({ from, to, others }: Mark, width: number, reach: number, isBar: boolean): number | undefined {
  const isFree = (start: number) => start >= 0 && start + width <= reach && others.every(([low, high]) => start + width < low - sign || start > high + sign); // oxfmt-ignore
  return [to + gap, isBar ? to - gap - width : from - gap - width].find(isFree);
}
