/** The first of a long list, and how many there are; more of them at a press. */
import { type ReactNode, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';

interface Props<Item> {
  items: readonly Item[];
  /** So many at first, and so many more at a press. */
  step?: number;
  children: (some: readonly Item[]) => ReactNode;
}

export function Firsts<Item>({ items, step = 100, children }: Props<Item>) {
  const { agreements: m } = useRoomMessages();
  const [most, setMost] = useState(step);
  const left = items.length - most;
  return (
    <>
      {children(left > 0 ? items.slice(0, most) : items)}
      {left > 0 && (
        <p className="quiet">
          {m.firsts(most, items.length)}{' '}
          <button type="button" onClick={() => setMost(most + step)}>
            {m.more(Math.min(step, left))}
          </button>
        </p>
      )}
    </>
  );
}
