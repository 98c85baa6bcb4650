/** j and k, arrows, Home and End go from row to row: to the button that opens it in place, which Enter presses. */
import type { KeyboardEvent, RefObject } from 'react';
import { placeIn } from '@/ui/useFocused.ts';
import { type Items, rowBeside } from './items.ts';

const steps: Readonly<Record<string, -2 | -1 | 1 | 2>> = { ArrowUp: -1, k: -1, ArrowDown: 1, j: 1, Home: -2, End: 2 };
/** Frames that a row out of sight is given to be drawn. */
const patience = 20;

export function useRowKeys(items: Items, frame: RefObject<HTMLDivElement | null>, show: (index: number) => void) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const by = steps[event.key];
    const target = event.target as HTMLElement;
    if (event.defaultPrevented || !target.closest('tbody')) return; // a menu has taken the key, or the head has the focus
    if (
      by === undefined ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      target.closest('input, select, textarea, [role="menu"], [role="separator"]')
    )
      return;
    const to = rowBeside(items, placeIn(target) ?? -1, by);
    if (to === undefined) return;
    event.preventDefault();
    focusRow(to, frame, show);
  };
}

/** Gives the focus to the button of a row; one out of sight is drawn first. */
export function focusRow(index: number, frame: RefObject<HTMLDivElement | null>, show: (index: number) => void, frames = patience): void {
  const button = frame.current?.querySelector<HTMLElement>(`[data-index="${index}"] [aria-expanded]`);
  if (button) {
    button.focus();
    button.scrollIntoView({ block: 'nearest' });
    return;
  }
  if (frames === patience) show(index);
  if (frames > 0) requestAnimationFrame(() => focusRow(index, frame, show, frames - 1));
}
