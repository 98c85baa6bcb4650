/** Which items of a long list are drawn: those in sight, and the one that has the focus, which takes keys also where it is scrolled out of sight. */
import { defaultRangeExtractor, type Range, useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { type FocusWatch, useFocused } from './useFocused.ts';

interface List {
  /** Holds the items, each with its place as `data-index`. */
  readonly list: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Tells an item from every other, in whatever order they stand; the same function for the same items. */
  readonly keyOf: (index: number) => string | number;
  /** px of an item that has not been measured yet. */
  readonly itemPx: number;
  /** So many are drawn on either side of those in sight. */
  readonly beyond: number;
  readonly scroller: 'page' | (() => HTMLElement | null);
  /** True where all are drawn: they are few, or go on paper. */
  readonly isWhole?: boolean;
}

interface Drawn {
  /** Its place among the items. */
  readonly index: number;
  /** Room of the items before it that are not drawn, px. */
  readonly space: number;
}

interface InSight {
  /** In order. */
  readonly drawn: readonly Drawn[];
  /** Room of the items after the last, px. */
  readonly after: number;
  /** Measures what is drawn. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
  /** Goes to the element around the items. */
  readonly watch: FocusWatch;
  /** Brings an item into sight, which then is drawn. */
  readonly show: (index: number) => void;
}

export function useInSight({ list, count, keyOf, itemPx, beyond, scroller, isWhole = false }: List): InSight {
  const isPage = scroller === 'page';
  const top = useTop(list, isPage && !isWhole);
  const [focused, watch] = useFocused(count, keyOf);
  const common = {
    count,
    overscan: beyond,
    estimateSize: () => itemPx,
    getItemKey: keyOf,
    rangeExtractor: useCallback(
      (range: Range) => {
        const indices = defaultRangeExtractor(range);
        return focused === undefined || indices.includes(focused) ? indices : [...indices, focused].toSorted((a, b) => a - b);
      },
      [focused],
    ),
  };
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here, and never handed on
  const own = useVirtualizer<HTMLElement, HTMLElement>({
    ...common,
    enabled: !isPage && !isWhole,
    getScrollElement: isPage ? () => null : scroller,
  });
  const page = useWindowVirtualizer<HTMLElement>({ ...common, enabled: isPage && !isWhole, scrollMargin: top });
  if (isWhole) {
    const drawn = Array.from({ length: count }, (_, index) => ({ index, space: 0 }));
    return { drawn, after: 0, measure: undefined, watch, show: () => {} };
  }
  const virtual = isPage ? page : own;
  const rows = virtual.getVirtualItems();
  const start = isPage ? top : 0;
  return {
    drawn: rows.map((row, at) => ({ index: row.index, space: row.start - (rows[at - 1]?.end ?? start) })),
    after: virtual.getTotalSize() - ((rows.at(-1)?.end ?? start) - start),
    measure: virtual.measureElement,
    watch,
    show: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  };
}

/** px from the top of the page to a list, looked at again when the page grows: that may be above it. */
function useTop(list: RefObject<HTMLElement | null>, isAsked: boolean): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (!isAsked) return undefined;
    const look = () => setTop((now) => (list.current ? Math.round(list.current.getBoundingClientRect().top + window.scrollY) : now));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [list, isAsked]);
  return top;
}
