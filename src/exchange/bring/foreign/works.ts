/** The works of a file of others: the file itself, and the pages that it links. */
import type { foreignWords } from '@/i18n/en/foreign.ts';
import { readWeb } from '../cells/web.ts';
import type { Json } from '../brought.ts';
import { Ids } from './ids.ts';
import { oneLine } from './plainHtml.ts';

type Words = typeof foreignWords;

/** As much of a description as a title has: UTF-16 units. */
const longestTitle = 200;

export class Works {
  readonly #ids = new Ids();
  readonly #byUrl = new Map<string, Json>();
  /** Addresses as they were written, most of which come again. */
  readonly #read = new Map<string, string | undefined>();
  readonly #words: Words;
  readonly sources: Json[] = [];
  /** The id of the file itself. */
  readonly fileId: string;

  /** `title`: what the file calls itself, "" where it does not. */
  constructor(file: string, title: string, words: Words) {
    this.#words = words;
    const name = words.file(file.split(/[/\\]/).at(-1)!);
    this.fileId = this.#ids.of(name.replace(/\.\w{1,8}$/, ''), 'file');
    this.sources.push({
      id: this.fileId,
      title: title || name,
      ...(title === '' && { titleIsDescription: true }),
      publisher: title || name,
      type: 'unknown',
      side: 'unknown',
      origin: this.fileId,
      read: 'whole',
    });
  }

  /** The id of the work at an address; undefined where it is none of the web. `about`: what the file says of it. */
  ofWeb(address: string, about: { readonly title?: string; readonly credit?: string } = {}): string | undefined {
    const url = this.#addressOf(address);
    if (url === undefined) return undefined;
    const known = this.#byUrl.get(url);
    const title = cut(oneLine(about.title ?? '') || oneLine(about.credit ?? ''));
    if (known) {
      if (title !== '' && known['title'] === url) known['title'] = title;
      return known['id'] as string;
    }
    const { host, pathname } = new URL(url);
    const publisher = host.replace(/^www\./, '');
    const id = this.#ids.of(`${publisher} ${pathname}`, 'page');
    const credit = about.title && about.credit ? { note: this.#words.credit(cut(oneLine(about.credit))) } : {};
    // nobody has read it here: the file names it
    const work = { id, title: title || url, titleIsDescription: true, publisher, url, type: 'unknown', side: 'unknown', origin: id, read: 'reported', ...credit }; // oxfmt-ignore
    this.#byUrl.set(url, work);
    this.sources.push(work);
    return id;
  }

  #addressOf(written: string): string | undefined {
    if (!this.#read.has(written)) {
      const read = readWeb(written.startsWith('//') ? `https:${written}` : written);
      this.#read.set(written, 'fault' in read ? undefined : read.value);
    }
    return this.#read.get(written);
  }
}

function cut(text: string): string {
  return text.length > longestTitle ? `${text.slice(0, longestTitle - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
