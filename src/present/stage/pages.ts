/** Works on pages of a screen each. Pure. */

/** The works of one page, by their places in the list, from 1. */
export interface OnPage {
  readonly first: number;
  readonly last: number;
}

/** What stands on a page; `pageOf` has the page of each work, in order. A page on which no work begins names none. */
export function onPage(pageOf: readonly number[], page: number): OnPage | undefined {
  const first = pageOf.indexOf(page);
  return first < 0 ? undefined : { first: first + 1, last: pageOf.lastIndexOf(page) + 1 };
}

/** The page of what lies `from` px behind the beginning of the first page; a page is `step` px wide. Half a px is a rounding. */
export function pageAt(from: number, step: number): number {
  return step > 0 ? Math.max(0, Math.floor((from + 0.5) / step)) : 0;
}
