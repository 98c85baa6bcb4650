/** Measures a sheet and fits its picture to the page, whenever something on it has grown or shrunk. */
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { cutRows, isOfRows } from './cut.ts';
import { type Fit, fitOf, page } from './fit.ts';
import { onHurry } from './hurry.ts';

const asItIs = { scale: 1, rowsTo: undefined, isOnePage: true, height: 0 };

/** The refs go to the parts of the sheet; `onPages` is told how many pages it takes. */
export function useFit(content: RefObject<HTMLDivElement | null>, onPages: (pages: number) => void) {
  const box = useRef<HTMLDivElement>(null);
  const figure = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLDivElement>(null);
  const [fit, setFit] = useState<Fit & { readonly height: number }>(asItIs);
  const [left, setLeft] = useState(0);
  const [pages, setPages] = useState(1);
  useLayoutEffect(() => {
    const sheet = content.current;
    if (!sheet) return undefined;
    const measure = () => {
      if (box.current && figure.current) {
        const made = fitted(sheet, box.current, figure.current, note.current);
        const height = Math.ceil(figure.current.offsetHeight * made.scale);
        setLeft(cutRows(figure.current, made.rowsTo));
        setFit((before) => (before.scale === made.scale && before.height === height ? before : { ...made, height }));
      }
      setPages(Math.max(1, Math.ceil(sheet.offsetHeight / (page.height + 1))));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(sheet);
    // a picture that is scaled keeps its box, so that a change of its own height is not one of the sheet's
    const parts = new MutationObserver(() => figure.current && observer.observe(figure.current));
    parts.observe(sheet, { childList: true, subtree: true });
    const stopHurry = onHurry(measure);
    return () => {
      stopHurry();
      observer.disconnect();
      parts.disconnect();
    };
  }, [content]);
  const latest = useRef(onPages);
  useEffect(() => {
    latest.current = onPages;
  });
  useEffect(() => latest.current(pages), [pages]);
  return { box, figure, note, fit, left };
}

/** What is said under a picture is left out where the page has no room for it; the live view has it. */
function fitted(sheet: HTMLElement, box: HTMLElement, figure: HTMLElement, note: HTMLElement | null): Fit {
  cutRows(figure, undefined);
  const fit = () =>
    fitOf({
      figure: figure.offsetHeight, // without the scale
      others: sheet.offsetHeight - box.offsetHeight,
      above: box.getBoundingClientRect().top - sheet.getBoundingClientRect().top,
      note: note?.offsetHeight ?? 0,
      isRows: isOfRows(figure),
    });
  delete figure.dataset['tight'];
  const loose = fit();
  if (loose.isOnePage) return loose;
  figure.dataset['tight'] = 'true';
  return fit();
}
