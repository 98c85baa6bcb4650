/** SVG elements made one by one: what is put into them is escaped when they are written, never before. */
const namespace = 'http://www.w3.org/2000/svg';

/** XML has no place for these, not even escaped: control characters, and halves of letters. */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

export function cleanText(text: string): string {
  return text.replaceAll(unwritable, '');
}

/** An element of a document of its own; an attribute that is undefined is left out. */
export function makeSvg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly (Element | string)[] = [],
): Element {
  const element = paper.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, cleanText(typeof value === 'number' ? String(round(value)) : value));
  element.append(...children.map((child) => (typeof child === 'string' ? cleanText(child) : child)));
  return element;
}

/** Not the page's: nothing that is made here can load or run. */
const paper = document.implementation.createDocument(namespace, 'svg', null);

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
