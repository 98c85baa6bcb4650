/** A list that may be very long. Of a short one all is drawn; of a long one the blocks near the window, and the others keep their place. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import style from './LongList.module.css';
import { useSetting } from './setting.tsx';
import { usePaper } from './usePaper.ts';

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
const [few, perBlock] = [150, 20];
/** px beyond the window. */
const margin = 800;

export function LongList<Item>(props: Props<Item>) {
  const { items, className, draw } = props;
  const isPaper = usePaper();
  const { place } = useSetting();
  if (items.length <= few || isPaper || place !== 'page') return <ol className={className}>{items.map((item) => draw(item, {}))}</ol>;
  return <Blocks {...props} />;
}

function Blocks<Item>({ items, className, itemPx, draw }: Props<Item>) {
  const box = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState<ReadonlySet<number>>(() => new Set([0]));
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(() => new Map());
  const count = Math.ceil(items.length / perBlock);
  useEffect(() => {
    const blocks = [...(box.current?.children ?? [])].slice(0, count);
    const placeOf = new Map(blocks.map((block, at) => [block, at]));
    const observer = new IntersectionObserver(
      (changes) => {
        const left = changes.filter(({ isIntersecting, target }) => !isIntersecting && !target.contains(document.activeElement));
        const came = changes.filter(({ isIntersecting }) => isIntersecting);
        const placesOf = (some: typeof changes) => some.map(({ target }) => placeOf.get(target) ?? -1);
        setSeen((now) => {
          const next = new Set(now);
          for (const at of placesOf(left)) next.delete(at);
          for (const at of placesOf(came)) next.add(at);
          return next;
        });
        setHeights((now) => new Map([...now, ...left.map(({ target, boundingClientRect: { height } }) => [placeOf.get(target) ?? -1, height] as const)])); // oxfmt-ignore
      },
      { rootMargin: `${margin}px` },
    );
    for (const block of blocks) observer.observe(block);
    return () => observer.disconnect();
  }, [count]);
  const known = [...heights.values()];
  const usual = known.length > 0 ? known.reduce((sum, height) => sum + height, 0) / known.length : perBlock * itemPx;
  return (
    <div ref={box} role="list">
      {Array.from({ length: count }, (_, block) => {
        const first = block * perBlock;
        if (!seen.has(block)) return <div key={block} className={style.block} style={{ blockSize: heights.get(block) ?? usual }} />;
        return (
          <div key={block} role="none" className={style.block}>
            <ol role="none" className={className}>
              {items
                .slice(first, first + perBlock)
                .map((item, at) => draw(item, { role: 'listitem', 'aria-posinset': first + at + 1, 'aria-setsize': items.length }))}
            </ol>
          </div>
        );
      })}
    </div>
  );
}
