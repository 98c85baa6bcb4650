import { type RefObject, useEffect } from 'react';
import type { Item } from './items.ts';
import { focusRow } from './useRowKeys.ts';

/** Who comes back from the page of an agreement (its id; "" is none) stands at its row, where nothing else has the focus. */
export function useReturnToRow(
  left: string,
  items: readonly Item[],
  frame: RefObject<HTMLDivElement | null>,
  show: (index: number) => void,
): void {
  useEffect(() => {
    const index = items.findIndex((item) => item.item === 'row' && item.agreement.id === left);
    if (index >= 0 && document.activeElement === document.body) focusRow(index, frame, show);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the table is there again
  }, []);
}
