import { type RefObject, useEffect } from 'react';
import type { Facts } from '@/record/facts.ts';
import type { Items } from './items.ts';
import { focusRow } from './useRowKeys.ts';

/** Who comes back from the page of an agreement (its id; "" is none) stands at its row, where nothing else has the focus. */
export function useReturnToRow(
  left: string,
  items: Items,
  { byId, entries }: Facts,
  frame: RefObject<HTMLDivElement | null>,
  show: (index: number) => void,
): void {
  useEffect(() => {
    const entry = left === '' ? undefined : byId.get(left);
    const index = entry ? items.indexOf(entries.indexOf(entry)) : -1;
    if (index >= 0 && document.activeElement === document.body) focusRow(index, frame, show);
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the table is there again
  }, []);
}
