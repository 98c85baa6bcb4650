/** The record that was put into a single file (exchange/files/singleFile.ts). */

export interface InPage {
  /** As the reader called it who saved the file. */
  readonly name: string;
  /** The record as JSON in UTF-8, as it would lie in a file. Not trusted. */
  readonly bytes: Uint8Array;
}

/** Undefined on a site, and in a single file of the record of the build. */
export function openedInPage(page: Document = document): InPage | undefined {
  if (import.meta.env.MODE !== 'single') return undefined;
  const place = page.getElementById('opened');
  const text = place?.textContent;
  if (!text) return undefined;
  return {
    name: place?.dataset['name'] ?? '',
    get bytes() {
      return new TextEncoder().encode(text); // when they are asked for: whether a record is here is asked more often
    },
  };
}
