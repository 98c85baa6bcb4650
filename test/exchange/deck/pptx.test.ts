/** A deck is a file that office programs open: its parts name one another, and any text at all can stand in it. */
import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Deck, Item, Slide } from '@/exchange/deck/deck.ts';
import type { NativeChart } from '@/exchange/deck/nativeChart.ts';
import { pptxOf } from '@/exchange/deck/pptx.ts';
import { columnName } from '@/exchange/deck/workbook.ts';

const box = { x: 1, y: 1, width: 3, height: 1 };
const titled = (text: string, link?: string): Item => ({
  kind: 'text',
  role: 'title',
  box,
  paragraphs: [{ runs: [{ text, link }], size: 20 }],
});
const chart: NativeChart = {
  shape: 'standing',
  grouping: 'stacked',
  categories: ['2009', '2010', '2011'],
  every: 1,
  series: [
    { name: 'To Arland', look: 'hatch', values: [3, null, 0], labels: [undefined, undefined, '≈ 0'], estimates: [2], isInLegend: true },
  ],
  axis: { title: 'Visits', min: 0, max: 4, isLog: false, step: 1 },
};
const deckOf = (slides: readonly Slide[], more: Partial<Deck> = {}): Deck => ({
  title: 'Arland & Borland',
  subject: 'A test',
  description: '',
  language: 'en-GB',
  direction: 'ltr',
  timeDirection: 'ltr',
  palette: { ink: '111111', muted: '555555', surface: 'ffffff', wash: 'eeeeee', line: 'cccccc', strong: '888888' },
  made: '2021-01-01T00:00:00.000Z',
  slides,
  sections: [{ name: 'All', first: 0 }],
  ...more,
});

/** The parts of the file, as text. */
async function partsOf(deck: Deck): Promise<Map<string, string>> {
  const parts = unzipSync(pptxOf(deck));
  return new Map(Object.entries(parts).map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

/** What stands between tags; throws where a tag is not closed. A small reader, for the tests of node have none. */
function textsIn(xml: string): string[] {
  const open: string[] = [];
  const texts: string[] = [];
  const rest = xml
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replaceAll(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g, (_, close, name, __, single, text) => {
      if (text !== undefined) {
        if (/&(?!(?:amp|lt|gt|quot);)/.test(text as string)) throw new Error(`A bare & in ${String(text)}`);
        texts.push(text as string);
      } else if (close) {
        if (open.pop() !== name) throw new Error(`${String(name)} closes what is not open`);
      } else if (!single) open.push(name as string);
      return '';
    });
  if (rest !== '' || open.length > 0) throw new Error(`Not XML: ${rest.slice(0, 80)} ${open.join(' ')}`);
  return texts;
}

test('every part that is named is there, and every part that is there is named', async () => {
  const slide: Slide = {
    items: [
      titled('One', 'https://example.org/?a=1&b="2"'),
      { kind: 'chart', box, chart, alt: 'A chart' },
      { kind: 'picture', box, png: new Uint8Array([1, 2, 3]), alt: 'A picture' },
      { kind: 'table', box, size: 11, widths: [1, 2], rows: [{ height: 0.3, cells: ['A', 'B'] }, { height: 0.3, cells: ['1', '<2>'] }], alt: 'A table' },
      { kind: 'number', box, size: 9 },
    ],
    notes: ['First.', 'Second.'],
  }; // oxfmt-ignore
  const parts = await partsOf(deckOf([slide, slide], { direction: 'rtl' }));
  const types = parts.get('[Content_Types].xml') ?? '';
  const named = new Set<string>(['[Content_Types].xml', '_rels/.rels']);
  for (const [name, xml] of parts) {
    if (/\.(xml|rels)$/.test(name)) textsIn(xml);
    if (name.endsWith('.xml') && name !== '[Content_Types].xml') expect(types).toContain(`PartName="/${name}"`);
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]+$/, '');
    for (const [, target = '', mode] of xml.matchAll(/Target="([^"]+)"( TargetMode="External")?/g)) {
      if (mode) continue;
      const path = new URL(target, `file:///${folder}`).pathname.slice(1);
      expect(parts.has(path), `${path}, which ${name} names`).toBe(true);
      named.add(path).add(name);
    }
  }
  expect([...parts.keys()].filter((name) => !named.has(name))).toEqual([]);
  for (const [, path = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(parts.has(path), path).toBe(true);
  expect(parts.get('ppt/slides/_rels/slide1.xml.rels')).toContain('Target="https://example.org/?a=1&amp;b=%222%22"');
  expect(textsIn(parts.get('ppt/notesSlides/notesSlide2.xml') ?? '')).toEqual(['First.', 'Second.']);
});

test('what is missing in a chart is no zero: it has no point in the picture and no cell in the workbook', async () => {
  const parts = unzipSync(pptxOf(deckOf([{ items: [{ kind: 'chart', box, chart, alt: '' }], notes: [] }])));
  const xml = new TextDecoder().decode(parts['ppt/charts/chart1.xml']);
  const [values = ''] = /<c:numCache>.*?<\/c:numCache>/.exec(xml) ?? [];
  expect([...values.matchAll(/idx="(\d)"><c:v>(\d)/g)].map(([, at, value]) => [at, value])).toEqual([['0', '3'], ['2', '0']]); // oxfmt-ignore
  expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  const book = unzipSync(parts['ppt/embeddings/chart1.xlsx'] ?? new Uint8Array());
  const sheet = new TextDecoder().decode(book['xl/worksheets/sheet1.xml']);
  expect([...sheet.matchAll(/r="(B\d)" ><v>/g)].map(([, cell]) => cell)).toEqual(['B2', 'B4']);
});

test('nothing but the web is linked: an address that could run is no link', async () => {
  const slide = (link: string): Slide => ({ items: [titled('One', link)], notes: [] });
  const parts = await partsOf(deckOf([slide('javascript:alert(1)'), slide('https://example.org/a b'), slide('file:///etc/passwd')]));
  for (const number of [1, 2, 3]) {
    expect(parts.get(`ppt/slides/_rels/slide${number}.xml.rels`)).not.toContain('hyperlink');
    expect(parts.get(`ppt/slides/slide${number}.xml`)).not.toContain('hlinkClick');
  }
});

test('any text at all makes a file that can be read, with what of it can be written', async () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('<a&b>"', '\u0000\u000B', '\uD800x', '😀 مرحبا', ']]>'),
  );
  await fc.assert(
    fc.asyncProperty(any, any, async (title, note) => {
      const hostile = {
        ...chart,
        categories: [title, note, ''],
        series: chart.series.map((one) => ({ ...one, name: title, labels: [note, null, title] })),
      };
      const table: Item = { kind: 'table', box, size: 11, widths: [1], rows: [{ height: 0.3, cells: [title] }], alt: note };
      const items: Item[] = [titled(title), { kind: 'chart', box, chart: hostile, alt: title }, table];
      const parts = await partsOf(deckOf([{ items, notes: [note] }], { title, subject: note, sections: [{ name: title, first: 0 }] }));
      for (const [name, xml] of parts) {
        if (!/\.(xml|rels)$/.test(name)) continue;
        textsIn(xml);
        // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
        expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
      }
    }),
    { numRuns: 6 },
  );
});

test('a deck that is given up is not written to its end', () => {
  const control = new AbortController();
  control.abort();
  expect(() => pptxOf(deckOf([{ items: [], notes: [] }]), control.signal)).toThrow(/abort/i);
});

test('columns of a workbook go on after Z', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
