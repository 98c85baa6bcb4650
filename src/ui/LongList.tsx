/** A list in the page that may be very long. Of a short one all is drawn, and on paper; of a long one the blocks near the window, and the others keep their place. */
import { lazy, type ReactNode, Suspense } from 'react';
import { useSetting } from './setting.tsx';
import { usePaper } from './usePaper.ts';
import { Waiting } from './Waiting.tsx';

/** For the `li` of an item of which not all neighbours are in the page: its place among them all. */
export interface InList {
  readonly role?: 'listitem';
  readonly 'aria-posinset'?: number;
  readonly 'aria-setsize'?: number;
}

interface Props<Item> {
  items: readonly Item[];
  className?: string | undefined;
  /** px of an item before any is measured. */
  itemPx: number;
  /** An `li` with a key. */
  draw: (item: Item, inList: InList) => ReactNode;
}

/** So many are drawn without a thought; blocks of so many stand and go together: an even number, where they stand in two columns. */
const [few, perBlock] = [300, 20];

// only a large record has such a list
const Blocks = lazy(async () => ({ default: (await import('./Blocks.tsx')).Blocks }));

export function LongList<Item>({ items, className, itemPx, draw }: Props<Item>) {
  const isPaper = usePaper();
  const { place } = useSetting();
  const isLong = items.length > few && place === 'page';
  const whole = (!isLong || isPaper) && <ol className={className}>{items.map((item) => draw(item, {}))}</ol>;
  if (!isLong) return whole;
  const drawBlock = (block: number) => {
    const first = block * perBlock;
    return (
      <ol role="none" className={className}>
        {items
          .slice(first, first + perBlock)
          .map((item, at) => draw(item, { role: 'listitem', 'aria-posinset': first + at + 1, 'aria-setsize': items.length }))}
      </ol>
    );
  };
  return (
    // nothing to press stands there in the meantime: it would go from under the reader’s hand
    <Suspense fallback={whole || <Waiting />}>
      <Blocks count={Math.ceil(items.length / perBlock)} blockPx={perBlock * itemPx} draw={drawBlock} whole={whole} />
    </Suspense>
  );
}
