/** The rules of a page, which no module can hold: the margins of a page take no elements, only a text. */

/** A4 upright; `foot` stands at the foot of every page, with the number of the page on the other side. */
export function pageStyle(foot: string, direction: 'ltr' | 'rtl'): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  // the last rule: words on paper are somewhat larger than those of a printed dashboard, since a page holds one view
  return `
@page {
  size: A4 portrait;
  margin: 12mm 15mm 16mm;
  @bottom-${start} { content: ${cssText(foot)}; inline-size: 88%; text-align: start }
  @bottom-${end} { content: counter(page) ' / ' counter(pages); inline-size: 12%; text-align: end }
}
:root:root:root:root { font-size: 10.5pt }`;
}

/** A text as CSS writes it: what could end it is written by its number. */
export function cssText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these end a text
  return `"${text.replaceAll(/["\\<\u0000-\u001f]/g, (letter) => `\\${letter.charCodeAt(0).toString(16) || '0'} `)}"`;
}
