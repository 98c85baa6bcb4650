/** Which record a page is of: the one that its address names; in a single file the one that was put into it; else that of the build, which is "". */
import { openedInPage } from './opened/inPage.ts';

/** The name of the record that stands in the page itself. */
export const inPage = 'in-page';

/** `asked` is the "data" of a view. */
export function recordName(asked: string): string {
  return asked === '' && import.meta.env.MODE === 'single' && openedInPage() ? inPage : asked;
}
