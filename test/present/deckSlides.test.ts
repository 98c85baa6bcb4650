/** Slides: nothing lies upon another, nothing runs out of its box or off the slide, and what has no room is told elsewhere. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Box, type Item, page, type Slide } from '@/exchange/deck/deck.ts';
import { first } from '@/i18n/en/first.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { openingSlide, sourceSlides } from '@/present/deck/endSlides.ts';
import { linesIn, points } from '@/present/deck/fit.ts';
import type { Planned, Seen, Visual } from '@/present/deck/seen.ts';
import { unseen } from '@/present/deck/seen.ts';
import { type Given, slidesOf } from '@/present/deck/slides.ts';
import { defaultView } from '@/view/view.ts';
import { makeRecord } from '../support/makeRecord.ts';

const m = { ...first, ...rooms };
/** Every letter is half as wide as it is high. */
const measure = (text: string, size: number) => text.length * size * 0.5;
const given: Given = { about: 'Arland–Borland · Edition 1.0.0', m, measure };
const works = [...makeRecord([]).whole.sources.values()];

const planned = (more: Partial<Planned> = {}): Planned => ({
  name: 'Visits', title: 'Visits', show: 'view', points: [], note: '', view: defaultView, address: 'https://example.org/?talk=a', mostSlides: 3, isWanted: true, ...more,
}); // oxfmt-ignore
const seen = (visual: Visual, more: Partial<Seen> = {}): Seen => ({ ...unseen, finding: 'Most were in 2009', visual, works, ...more });

const table = (rows: number, columns: number, cell: string): Visual => ({
  kind: 'tables',
  tables: [
    {
      id: 'a',
      title: 'A table',
      columns: Array.from({ length: columns }, (_, at) => ({ id: `c${at}`, header: `Column ${at}`, type: 'text' as const })),
      rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => `${cell} ${row}`)),
    },
  ],
});
const chart: Visual = {
  kind: 'chart',
  data: {
    unit: 'Visits',
    max: 4,
    series: [{ id: 'a', label: 'To Arland', fill: 'solid' }],
    rows: ['2009', '2010'].map((id) => ({
      id,
      label: id,
      values: { a: { low: 1, high: 4, label: '1–4' } },
      tip: () => ({ title: id, lines: [] }),
    })),
  },
};
const png = new Uint8Array([1]);
const signs = { png, width: 1030, height: 44, labels: ['a day'], left: ['a month'] };
const signed: Visual = { kind: 'image', png, width: 800, height: 300, signs };
const counts = (id: string, count: number) => ({
  id,
  title: `By ${id}`,
  columns: ['name', 'made', 'kept'].map((one) => ({ id: one, header: one, type: 'text' as const })),
  rows: Array.from({ length: count }, (_, at) => [`${id} ${at}`, String(at), '0']),
});
const listed = { ...counts('list', 1), rows: [['a promise', 'of something', '']] };
const summary: Visual = { kind: 'tables', tables: [counts('era', 5), counts('sector', 40), listed] };
const image: Visual = { kind: 'image', png: new Uint8Array([1]), width: 800, height: 900 };

/** Inches of text in a box, wrapped as a program wraps it. */
function heightOf(item: Extract<Item, { kind: 'text' }>): number {
  return item.paragraphs.reduce((sum, { runs, size, after = 0, bullet }) => {
    const text = runs.map((run) => run.text).join('');
    const width = item.box.width - (bullet ? 14 / points : 0);
    return sum + (linesIn(text, width, size, measure, runs[0]?.strong ?? false).length * size * 1.2 + after) / points;
  }, 0);
}

function overlap(a: Box, b: Box): boolean {
  const slack = 0.005;
  const apart = (x: number, w: number, y: number, v: number) => x + w <= y + slack || y + v <= x + slack;
  return !apart(a.x, a.width, b.x, b.width) && !apart(a.y, a.height, b.y, b.height);
}

function faultsOf({ items }: Slide): string[] {
  return items
    .flatMap((item, at) => {
      const { x, y, width, height } = item.box;
      const isOff = x < 0 || y < 0 || x + width > page.width + 0.01 || y + height > page.height;
      const covered = items.slice(at + 1).filter((other) => overlap(item.box, other.box));
      const isLong = item.kind === 'text' && heightOf(item) > height + 0.01;
      return [isOff && `${item.kind} is off the slide`, isLong && `text runs out of its box: ${JSON.stringify(item.paragraphs).slice(0, 200)}`, ...covered.map((other) => `${item.kind} and ${other.kind} overlap`)]; // oxfmt-ignore
    })
    .filter((fault) => fault !== false);
}

const word = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('a', 'Wordwithoutanyspaceatallwhichislongerthanmostlines'.repeat(4), '😀', 'المملكة'),
);
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
const visual = fc.oneof(
  fc.constantFrom<Visual>(chart, image, signed, summary, { kind: 'none' }),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 12 }), text)
    .map(([rows, columns, cell]) => table(rows, columns, cell)),
  fc.array(text, { maxLength: 40 }).map((lines): Visual => ({ kind: 'lines', lines })),
);

test('whatever the texts, nothing overlaps, nothing runs out of its box, nothing stands off the slide', () => {
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 12 }), text, text, visual, fc.boolean(), (title, said, subtitle, note, what, isRtl) => {
      const all = slidesOf(
        planned({
          title,
          points: said.map((one) => ({ text: one, records: [] })),
          note,
          guess: note || 'Which?',
          mostSlides: said.length % 2 === 0 ? 1 : 3,
        }),
        seen(what, { subtitle, filter: note, notes: [subtitle, note] }),
        isRtl ? { ...given, m: { ...m, direction: 'rtl' } } : given,
      );
      expect(all.length).toBeGreaterThan(1);
      for (const slide of all) expect(faultsOf(slide)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('the first slide and the slides of works hold whatever their texts are', () => {
  const [source] = works;
  if (!source) throw new Error('no work');
  fc.assert(
    fc.property(text, text, fc.integer({ min: 1, max: 30 }), (title, url, count) => {
      const many = Array.from({ length: count }, (_, at) => ({ ...source, id: `w${at}`, title: `${title} ${at}`, url: `https://example.org/${encodeURIComponent(url)}` })); // oxfmt-ignore
      const all = [
        openingSlide({ title, description: title, lines: [url, title], address: 'https://example.org/' }, given),
        ...sourceSlides(
          { works: many, title, note: url, licence: title, home: 'https://example.org/', address: 'https://example.org/' },
          given,
        ),
      ];
      for (const slide of all) expect(faultsOf(slide)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

const textsOf = ({ items }: Slide) => items.flatMap((item) => (item.kind === 'text' ? item.paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')) : [])); // oxfmt-ignore

test('a question stands on a slide of its own, before what the data say', () => {
  const [question, answer] = slidesOf(planned({ guess: 'Which year had most?', note: 'Ask.\nWait.' }), seen(chart), given);
  expect(textsOf(question as Slide).join(' ')).toContain('Which year had most?');
  expect(textsOf(question as Slide).join(' ')).not.toContain('2009');
  expect(question?.items.some(({ kind }) => kind === 'chart')).toBe(false);
  expect(answer?.items.some(({ kind }) => kind === 'chart')).toBe(true);
  expect(answer?.notes).toEqual(expect.arrayContaining(['Ask.', 'Wait.', 'What the data say: Most were in 2009']));
});

test('a table that is longer than its slides says how many rows are left, and repeats its head', () => {
  const slides = slidesOf(planned(), seen(table(200, 3, 'a cell of some words')), given);
  const tables = slides.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'table' ? item : [])));
  expect(tables).toHaveLength(3);
  for (const one of tables) expect(one.rows[0]?.cells).toEqual(['Column 0', 'Column 1', 'Column 2']);
  const shown = tables.reduce((sum, { rows }) => sum + rows.length - 1, 0);
  expect(textsOf(slides.at(-1) as Slide)).toContain(`${200 - shown} more rows in the view: follow the link.`);
});

test('a scene of a talk has one slide of rows, and says how many are left', () => {
  const slides = slidesOf(planned({ mostSlides: 1 }), seen(table(200, 3, 'a cell of some words')), given);
  expect(slides).toHaveLength(1);
  expect(textsOf(slides[0] as Slide).join(' ')).toMatch(/\d+ more rows in the view/);
});

test('tables of counts stand side by side on one slide; the list that they sum up is left to the view', () => {
  const [slide, ...others] = slidesOf(planned({ mostSlides: 1 }), seen(summary), given);
  const [era, sector, ...more] = slide?.items.filter(({ kind }) => kind === 'table') ?? [];
  expect([others, more]).toEqual([[], []]);
  expect(sector?.box.y).toBe(era?.box.y);
  expect(sector?.box.x).toBeGreaterThan((era?.box.x ?? 0) + (era?.box.width ?? 0));
  expect(slide?.notes).toContain(m.deck.moreLines);
});

test('what the signs of a picture mean stands below it across the slide, and what had no room in the notes', () => {
  const [slide] = slidesOf(planned({ points: [{ text: 'A point', records: [] }] }), seen(signed), given);
  const [picture, strip] = slide?.items.filter(({ kind }) => kind === 'picture') ?? [];
  expect(strip?.box.y).toBeGreaterThan((picture?.box.y ?? 0) + (picture?.box.height ?? 0));
  expect(strip?.box.width).toBeGreaterThan(12);
  expect(slide?.notes).toContain('Further signs: a month.');
});

test('ids that tell people nothing are no column, and columns that are left out are counted', () => {
  const rows = [['x1', 'Ann', ...Array.from({ length: 9 }, (_, at) => `v${at}`)]];
  const columns = ['id', 'name', ...Array.from({ length: 9 }, (_, at) => `c${at}`)].map((id) => ({
    id,
    header: id,
    type: 'text' as const,
  }));
  const [slide] = slidesOf(planned(), seen({ kind: 'tables', tables: [{ id: 'a', title: 'A', columns, rows }] }), given);
  const item = slide?.items.find(({ kind }) => kind === 'table');
  expect(item?.kind === 'table' && item.rows[0]?.cells).toEqual(['name', 'c0', 'c1', 'c2', 'c3', 'c4', 'c5']);
  expect(textsOf(slide as Slide)).toContain('3 more columns in the view and its files.');
});

test('a picture that was not drawn in time leaves a word and the link', () => {
  const [slide] = slidesOf(planned(), seen({ kind: 'none' }, { isFault: true }), given);
  expect(textsOf(slide as Slide)).toEqual(expect.arrayContaining([m.deck.noPicture, m.deck.open]));
});

test('where a language runs from right to left, slides are mirrored', () => {
  const withPoint = planned({ points: [{ text: 'A point', records: [] }] });
  const xOf = (all: readonly Slide[], kind: Item['kind']) => all[0]?.items.find((item) => item.kind === kind)?.box.x ?? -1;
  const [ltr, rtl] = [slidesOf(withPoint, seen(chart), given), slidesOf(withPoint, seen(chart), { ...given, m: { ...m, direction: 'rtl' } })]; // oxfmt-ignore
  expect(xOf(ltr, 'chart')).toBeLessThan(page.width / 4);
  expect(xOf(rtl, 'chart')).toBeGreaterThan(page.width / 4);
  expect(xOf(rtl, 'number')).toBeLessThan(1);
});
