/** The files of the site: beside the page, or within it where the page is a single file. */
import { fileInPage } from './singlePage.ts';

/** As fetch() answers, which it is on a site: "base-map.json". A single file has no others than its own: 404. */
export async function siteFile(name: string, init?: RequestInit): Promise<Response> {
  if (import.meta.env.MODE !== 'single') return fetch(`${import.meta.env.BASE_URL}${name}`, init);
  try {
    return new Response(fileInPage(name));
  } catch {
    return new Response(null, { status: 404 });
  }
}
