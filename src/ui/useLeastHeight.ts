/** The least height of the box of a drawing, in a frame that scrolls as a whole: as long as a part of the drawing is cut off, the box grows. */
import { type RefCallback, useCallback } from 'react';

/** px that are no part of a drawing: the room below a line, what only ears are given. */
const loose = 8;
/** ms without a change after which a drawing counts as drawn. */
const calm = 100;
/** px: what asks for more scrolls in its own room. */
const most = 1600;

/** Writes px into `--figure-least` of the page, of which the box makes its height; nothing while `isOn` is false. What is no drawing, as a list, scrolls in its room. */
export function useLeastHeight(isOn: boolean): RefCallback<HTMLElement> {
  return useCallback(
    (box: HTMLElement | null) => {
      if (!box || !isOn) return undefined;
      const { style } = document.documentElement;
      const forget = () => style.removeProperty('--figure-least');
      let width = box.clientWidth;
      let waits = 0;
      const look = () => {
        if (box.clientWidth !== width) forget(); // a phone that is turned: it is drawn anew
        width = box.clientWidth;
        const lacks = lackingIn(box);
        if (lacks > loose) style.setProperty('--figure-least', `${Math.min(most, box.clientHeight + lacks)}px`);
      };
      const soon = () => {
        window.clearTimeout(waits);
        waits = window.setTimeout(look, calm);
      };
      const resizing = new ResizeObserver(soon);
      const changing = new MutationObserver((changes) => {
        // what was opened and is closed again leaves no room behind, nor what was drawn before it was fitted
        if (changes.some(isLess)) forget();
        soon();
      });
      resizing.observe(box);
      changing.observe(box, { subtree: true, childList: true, attributeFilter: ['open', 'height'], attributeOldValue: true });
      return () => {
        window.clearTimeout(waits);
        resizing.disconnect();
        changing.disconnect();
        forget();
      };
    },
    [isOn],
  );
}

/** px that are cut off, of the figure or within its drawing. */
function lackingIn(box: HTMLElement): number {
  const rooms = [
    ...box.querySelectorAll<HTMLElement>(
      'figure[data-fit="true"], [data-body] > [data-fills], [data-fills] > div, [data-fills] > div > div',
    ),
  ];
  return Math.max(0, ...rooms.map((room) => room.scrollHeight - room.clientHeight));
}

/** True where something was opened or closed, or a drawing has become lower. */
function isLess({ type, attributeName, oldValue, target }: MutationRecord): boolean {
  if (type !== 'attributes' || !(target instanceof Element)) return false;
  if (attributeName === 'open') return true;
  return target.hasAttribute('data-picture') && Number(target.getAttribute('height')) < Number(oldValue) - loose;
}
