/** Which record a page is of: the one that its address names; in a single file the one that was put into it; else that of the build, which is "". */
import { openedInPage } from './opened/inPage.ts';

/** The name of the record that stands in the page itself. */
export const inPage = 'in-page';

/** `asked` is the "data" of a view. */
export function recordName(asked: string): string {
  return asked === '' && import.meta.env.MODE === 'single' && openedInPage() ? inPage : asked;
}

/** True of a file beside the page; any other name in an address is that of a file that one browser keeps. */
export const isBeside = (name: string): boolean => name.endsWith('.json');

/** True where an address of the record opens it for everybody, so that others can be sent there. */
export const isPublic = (asked: string): boolean => import.meta.env.MODE !== 'single' && (asked === '' || isBeside(asked));
