/** A list that may be very long: its first part, how many there are, and more for each press. */
import { type ReactNode, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { useMore } from './useMore.ts';

interface Props<Item> {
  items: readonly Item[];
  keyOf: (item: Item) => string;
  draw: (item: Item) => ReactNode;
  /** How many are drawn at first, and how many more for each press. */
  step?: number;
}

/** Each item has a link, which takes the focus when it is the first of those that came. */
export function FirstOfList<Item>({ items, keyOf, draw, step = 100 }: Props<Item>) {
  const m = useRoomMessages();
  const list = useRef<HTMLUListElement>(null);
  const [count, showMore] = useMore(step, (first) => list.current?.children[first]?.querySelector('a')?.focus({ preventScroll: true }));
  const left = items.length - count;
  return (
    <>
      <ul ref={list}>
        {items.slice(0, count).map((item) => (
          <li key={keyOf(item)}>{draw(item)}</li>
        ))}
      </ul>
      {left > 0 && (
        <p className="quiet">
          {m.sources.listed(count, items.length)}{' '}
          <button type="button" onClick={showMore}>
            {m.chart.moreRows(Math.min(step, left))}
          </button>
        </p>
      )}
    </>
  );
}
