/** Lies over the foot of a list that is longer than its box: it hides the line that would be cut through, and says that there is more. */
import { type RefObject, useEffect, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './MoreBelow.module.css';
import { endOfWhole } from './wholeRows.ts';

/** px of its own, at the browser's text size. */
const least = 28;
const lines = 'tr, li, p, dt, dd, h2, h3, h4, summary, button, label, text';

/** `box` is what scrolls; it stands in the same cell of a grid. */
export function MoreBelow({ box }: { box: RefObject<HTMLElement | null> }) {
  const m = useRoomMessages();
  const [px, setPx] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = () => setPx(coverOf(element));
    const observer = new ResizeObserver(look);
    const watch = () => {
      for (const one of [element, ...element.children]) observer.observe(one);
      look();
    };
    const changes = new MutationObserver(watch);
    changes.observe(element, { childList: true, subtree: true });
    element.addEventListener('scroll', look, { passive: true });
    watch();
    return () => {
      observer.disconnect();
      changes.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);
  if (px === 0) return null;
  return (
    <button
      type="button"
      className={style.more}
      style={{ blockSize: px }}
      onClick={() => box.current?.scrollBy({ top: box.current.clientHeight - px })}
    >
      <span>{m.chart.below}</span>
    </button>
  );
}

/** px at the foot that it covers; 0 where nothing is below, or where what is in it fills the box by itself. */
function coverOf(element: HTMLElement): number {
  const { clientHeight, scrollHeight, scrollTop } = element;
  if (scrollHeight - scrollTop - clientHeight <= 2 || element.querySelector(':scope > [data-fills]')) return 0;
  const unit = (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
  const { top } = element.getBoundingClientRect();
  const seen = [...element.querySelectorAll(lines)].flatMap((one) => {
    if (one.querySelector(lines) && one.tagName !== 'TR') return []; // its own lines count
    if (one.parentElement?.closest('tr')) return [];
    const { top: above, bottom } = one.getBoundingClientRect();
    return bottom > above && above < top + clientHeight && bottom > top ? [{ top: above - top, bottom: bottom - top }] : [];
  });
  return Math.round(clientHeight - endOfWhole(seen, clientHeight - least * unit));
}
