/** The reader's language where the address says none: the one that was chosen here before, or the browser's. `before.js` puts it on the page; an embed has none. */

/** An id of i18n/languages.ts; "" where nobody asked for one. */
export function ownLanguage(): string {
  return typeof document === 'undefined' ? '' : (document.documentElement.dataset['language'] ?? '');
}

/** Remembers a choice on the reader's machine. */
export function keepLanguage(id: string): void {
  document.documentElement.dataset['language'] = id;
  try {
    localStorage.setItem('language', id);
  } catch {
    // storage is off: the address has it
  }
}
