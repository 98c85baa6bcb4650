/** Which items of the table are drawn: all of a short one and on paper; of a long one those in sight, in its own frame or, as cards, in the page. */
import { defaultRangeExtractor, type Range, useVirtualizer, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { usePaper } from '@/ui/usePaper.ts';
import type { Items } from './items.ts';

/** So many rows are drawn without a thought. */
const few = 60;
/** px of a row that has not been measured yet. */
const rowHeight = 72;
const cardHeight = 420;

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
  /** Brings an item into sight, which then is drawn. */
  readonly show: (index: number) => void;
}

/** `focused` is the item that has the focus, which is drawn wherever it is: scrolled out of sight it still takes keys. */
export function useRowsInSight(
  items: Items,
  frame: RefObject<HTMLDivElement | null>,
  isCards: boolean,
  focused: number | undefined,
): InSight {
  const isPaper = usePaper();
  const isLong = items.length > few && !isPaper;
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => {
    const top = frame.current?.getBoundingClientRect().top;
    if (isLong && isCards && top !== undefined) setAbove(top + window.scrollY);
  }, [frame, isLong, isCards, items]);
  const common = {
    count: items.length,
    overscan: 6,
    getItemKey: useCallback((index: number) => items.keyOf(index), [items]),
    rangeExtractor: useCallback(
      (range: Range) => {
        const indices = defaultRangeExtractor(range);
        const isApart = focused !== undefined && focused < items.length && !indices.includes(focused);
        return isApart ? [...indices, focused].toSorted((a, b) => a - b) : indices;
      },
      [focused, items],
    ),
  };
  // oxlint-disable-next-line react/incompatible-library -- its functions are called here, and never handed on
  const own = useVirtualizer<HTMLDivElement, HTMLElement>({
    ...common,
    enabled: isLong && !isCards,
    estimateSize: () => rowHeight,
    getScrollElement: () => frame.current,
  });
  const page = useWindowVirtualizer<HTMLElement>({
    ...common,
    enabled: isLong && isCards,
    estimateSize: () => cardHeight,
    scrollMargin: above,
  });
  if (!isLong)
    return {
      drawn: Array.from({ length: items.length }, (_, index) => ({ index, space: 0 })),
      after: 0,
      measure: undefined,
      show: () => {},
    };
  const virtual = isCards ? page : own;
  const rows = virtual.getVirtualItems();
  const start = isCards ? above : 0;
  return {
    drawn: rows.map((row, at) => ({ index: row.index, space: row.start - (rows[at - 1]?.end ?? start) })),
    after: virtual.getTotalSize() - ((rows.at(-1)?.end ?? start) - start),
    measure: virtual.measureElement,
    show: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
  };
}
