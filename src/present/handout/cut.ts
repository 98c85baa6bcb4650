/**
 * Leaves out the rows of a table or list that are too many for paper. It marks elements that others have drawn, since a figure does not
 * know of pages; what is marked is not seen, and the marks go with the element.
 */

const rows = 'tbody > tr:not([id]), li';
/** What would head nothing. */
const heads = 'section, tbody, h3, h4, tr[id]';

/** Marks what ends more than `limit` px below the top of the box; how many rows that are. Undefined takes all marks away. */
export function cutRows(box: HTMLElement, limit: number | undefined): number {
  for (const element of box.querySelectorAll('[data-beyond]')) delete (element as HTMLElement).dataset['beyond'];
  if (limit === undefined) return 0;
  const { top, height } = box.getBoundingClientRect();
  const scale = height / (box.offsetHeight || height || 1); // it may be drawn smaller at this moment
  const isBelow = (y: number) => (y - top) / scale > limit;
  const placed = [...box.querySelectorAll<HTMLElement>(rows)].map((element) => {
    const place = element.getBoundingClientRect();
    return { element, isBeyond: isBelow(place.bottom), holdsRows: element.querySelector('tr, li') !== null };
  });
  // all is measured before anything is marked, as a mark moves what follows
  const headings = [...box.querySelectorAll<HTMLElement>(heads)].filter((element) => isBelow(element.getBoundingClientRect().top));
  const left = placed.filter(({ isBeyond, holdsRows }) => isBeyond && !holdsRows);
  for (const element of [...left.map((one) => one.element), ...headings]) element.dataset['beyond'] = 'true';
  return left.length;
}

/** True where a figure is rows, and no picture that is drawn whole. */
export function isOfRows(box: HTMLElement): boolean {
  const heights = [...box.querySelectorAll('svg')].map((picture) => picture.getBoundingClientRect().height);
  return Math.max(0, ...heights) < box.getBoundingClientRect().height * 0.4 && box.querySelector(rows) !== null;
}
