/** A record put into a single file: read back as it was, whatever it holds, and never as markup. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openedInPage } from '@/app/opened/inPage.ts';
import { singleFileOf } from '@/exchange/files/singleFile.ts';
import { shellOf } from '@/ui/singlePage.ts';

const shell = `<!doctype html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><title></title><style data-program>a { color: red }</style></head>
<body><div id="root"></div><noscript>Needs <b>JavaScript</b>.</noscript>
<script type="application/json" id="opened"></script>
<script type="application/json" data-file="map.json">{"land":"\\u003c"}</script>
<script type="module">program(1 < 2 && "$&")</script></body></html>
`;
/** As a browser reads the file, which has gone through UTF-8. */
const parsed = (html: string) => new DOMParser().parseFromString(new TextDecoder().decode(new TextEncoder().encode(html)), 'text/html');
const textOf = (page: Document) => new TextDecoder().decode(openedInPage(page)?.bytes);
const elementsIn = (page: Document) => [...page.querySelectorAll('*')].map(({ tagName }) => tagName);

const hostile = fc.string({
  unit: fc.constantFrom('<', '>', '</script>', '<script>', '<!--', '-->', '</title>', '"', "'", '&', '&lt;', '$&', '$`', '\\', '\u2028', '\ud800', '\udc00', 'ə', '😀', 'a'),
}); // oxfmt-ignore

beforeEach(() => vi.stubEnv('MODE', 'single'));
afterEach(() => vi.unstubAllEnvs());

describe('a single file', () => {
  it('holds the record, its name and its title', () => {
    const page = parsed(singleFileOf(shell, { name: 'own.json', title: 'Arland & Borland', json: '{"records": []}' }));
    expect(page.title).toBe('Arland & Borland');
    expect(openedInPage(page)?.name).toBe('own.json');
    expect(JSON.parse(textOf(page))).toEqual({ records: [] });
  });

  it('is read back as any value that it was given, and has no more elements than the shell, so that nothing of a record is markup', () => {
    const known = elementsIn(parsed(shell));
    fc.assert(
      fc.property(fc.dictionary(hostile, fc.oneof(hostile, fc.array(hostile))), hostile, (value, name) => {
        const page = parsed(singleFileOf(shell, { name, title: name, json: JSON.stringify(value) }));
        expect(JSON.parse(textOf(page))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(openedInPage(page)?.name).toBe(name.replaceAll(/\p{Surrogate}/gu, '\uFFFD'));
        expect(elementsIn(page)).toEqual(known);
      }),
    );
  });

  it('keeps a half of a sign, which UTF-8 cannot write, as it stood in the text', () => {
    const page = parsed(singleFileOf(shell, { name: 'a', json: '{"title": "\ud83d"}' }));
    expect(JSON.parse(textOf(page))).toEqual({ title: '\ud83d' });
  });

  it('is no page of its own while a text that is no JSON is in it either', () => {
    const page = parsed(singleFileOf(shell, { name: 'a', json: '</script><script>bad()</script>' }));
    expect(elementsIn(page)).toEqual(elementsIn(parsed(shell)));
  });

  it('needs a shell: a page of something else is refused', () => {
    expect(() => singleFileOf('<!doctype html><title>Not found</title>', { name: 'a', json: '{}' })).toThrow(/has no/);
  });
});

describe('what is opened in a page', () => {
  it('is nothing where the place is empty, and nothing on a site, whose page has no such place to trust', () => {
    expect(openedInPage(parsed(shell))).toBeUndefined();
    vi.stubEnv('MODE', 'production');
    expect(openedInPage(parsed(singleFileOf(shell, { name: 'a', json: '{}' })))).toBeUndefined();
  });
});

describe('a single file as the shell of the next', () => {
  it('is as it was before the program ran, without the record: what the program drew and set is gone', () => {
    const page = parsed(singleFileOf(shell, { name: 'own.json', title: 'Own', json: '{"a":1}' }));
    page.documentElement.dataset['theme'] = 'dark';
    page.documentElement.lang = 'ar';
    page.documentElement.dir = 'rtl';
    page.querySelector('#root')!.innerHTML = '<main>drawn</main>';
    page.body.insertAdjacentHTML(
      'beforeend',
      '<svg></svg><dialog></dialog><script type="application/json" data-file="record/rest.json">{}</script>',
    );
    page.head.insertAdjacentHTML('beforeend', '<style>@page {}</style>');
    expect(parsed(shellOf(page)).documentElement.outerHTML).toBe(parsed(shell).documentElement.outerHTML);
  });

  it('takes another record', () => {
    const first = parsed(singleFileOf(shell, { name: 'first.json', title: 'First', json: '{"a":1}' }));
    const second = parsed(singleFileOf(shellOf(first), { name: 'second.json', json: '{"b":2}' }));
    expect([second.title, openedInPage(second)?.name, textOf(second)]).toEqual(['second.json', 'second.json', '{"b":2}']);
  });
});
