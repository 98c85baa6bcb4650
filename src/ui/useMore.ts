/** A long list whose first part is drawn, and more of it for each press: thousands at once would take seconds. */
import { useState } from 'react';
import { flushSync } from 'react-dom';

/** How many are drawn, and what a press does: `step` more, then `focus` of the first of them, by its place in the list, for the button may be gone. */
export function useMore(step: number, focus: (first: number) => void): readonly [count: number, showMore: () => void] {
  const [count, setCount] = useState(step);
  const showMore = () => {
    flushSync(() => setCount(count + step));
    focus(count);
  };
  return [count, showMore];
}
