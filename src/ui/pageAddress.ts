/** Where this page is, for links and citations. A single file is called by its name alone: its folder tells of the machine on which it lies. */

const isSingle = import.meta.env.MODE === 'single';

/** What a link to the bare page leads to: "./", or the name of the single file. */
export function thisPage(): string {
  return isSingle ? (window.location.pathname.split('/').pop() ?? '') : './';
}

/** The whole address of a view, as somebody elsewhere opens it; `query` is what stands from "?" on. */
export function wholeAddress(query: string): string {
  return isSingle ? `${decodeURIComponent(thisPage())}${query}` : new URL(`./${query}`, window.location.href).href;
}
