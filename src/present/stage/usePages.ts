/** Columns that are as high as their box and go on beside it: page by page, each with whole lines alone. */
import { type FocusEvent, type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { type OnPage, onPage, pageAt } from './pages.ts';

/** Turns a page; false where there is none that way. */
export type Turn = (by: 1 | -1) => boolean;

interface Pages {
  readonly box: RefObject<HTMLDivElement | null>;
  /** px by which the columns are moved; negative from left to right. */
  readonly shift: number;
  readonly shown: OnPage | undefined;
  readonly onFocus: (event: FocusEvent) => void;
}

/** `box` holds the columns, whose list items are counted; `turn` is there for whoever hears the keys. */
export function usePages(turn: RefObject<Turn | null>): Pages {
  const box = useRef<HTMLDivElement>(null);
  const [page, setPage] = useState(0);
  const [{ step, isRtl, pageOf }, setLaidOut] = useState<LaidOut>(unknown);
  const last = Math.max(0, ...pageOf);
  const at = Math.min(page, last);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const measure = () => setLaidOut(layOf(element));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const works = new MutationObserver(measure);
    works.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      works.disconnect();
    };
  }, []);
  useEffect(() => {
    void document.fonts?.ready.then(() => box.current && setLaidOut(layOf(box.current)));
  }, []);
  useImperativeHandle(turn, () => (by) => {
    const to = at + by;
    if (to < 0 || to > last) return false;
    setPage(to);
    return true;
  });
  return {
    box,
    shift: (isRtl ? 1 : -1) * at * step,
    shown: onPage(pageOf, at),
    onFocus: ({ target }) => {
      if (box.current) setPage(pageAt(behind(box.current, target, isRtl), step));
    },
  };
}

interface LaidOut {
  /** px from the beginning of a page to that of the next. */
  readonly step: number;
  readonly isRtl: boolean;
  /** Of each work. */
  readonly pageOf: readonly number[];
}

const unknown: LaidOut = { step: 0, isRtl: false, pageOf: [] };

function layOf(box: HTMLElement): LaidOut {
  const { direction, columnGap } = getComputedStyle(box);
  const isRtl = direction === 'rtl';
  const step = box.clientWidth + (Number.parseFloat(columnGap) || 0);
  return { step, isRtl, pageOf: [...box.querySelectorAll('li')].map((item) => pageAt(behind(box, item, isRtl), step)) };
}

/** px by which something lies behind the beginning of the first page, wherever the columns have been moved. */
function behind(box: HTMLElement, item: Element, isRtl: boolean): number {
  const [from, to] = [box.getBoundingClientRect(), item.getBoundingClientRect()];
  return isRtl ? from.right - to.right : to.left - from.left;
}
