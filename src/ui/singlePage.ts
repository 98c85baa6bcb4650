/** A page that is a single file: what it carries in itself, and the same page without a record, to put another into. */

/** The file of a site that is such a page with an empty place for a record (scripts/single). */
export const shellFile = 'single/shell.html';

/** The text of a file that the page carries; throws where it carries none of that name. */
export function fileInPage(name: string, page: Document = document): string {
  if (name === shellFile) return shellOf(page);
  const found = [...page.querySelectorAll<HTMLElement>('script[data-file]')].find(({ dataset }) => dataset['file'] === name);
  if (!found) throw new Error(`${name} is not in this file`);
  return found.textContent;
}

/** The page as it was before the program ran, with neither the record of the build nor one that was put into it. */
export function shellOf(page: Document): string {
  const shell = page.documentElement.cloneNode(true) as HTMLElement;
  for (const name of shell.getAttributeNames()) if (name !== 'lang' && name !== 'dir') shell.removeAttribute(name);
  shell.lang = 'en';
  shell.dir = 'ltr';
  for (const element of shell.querySelectorAll('title, #root, #opened')) element.textContent = '';
  shell.querySelector('#opened')?.removeAttribute('data-name');
  const brought = 'head > style:not([data-program]), [data-file^="record/"], body > :not(#root, script, noscript)';
  for (const element of shell.querySelectorAll(brought)) element.remove();
  return `<!doctype html>\n${shell.outerHTML}`;
}
