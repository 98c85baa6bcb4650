/** A picture in a frame: it has the shape that is asked for, its words can be read from afar, and nothing runs out of it. */
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { drawPicture } from '@/exchange/picture.ts';
import { fitInto, frames, placings, scaleIn, widthsFor } from '@/exchange/picture/frame.ts';
import type { Captions } from '@/exchange/picture/layout.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;
const captions: Captions = {
  title: 'Most visits were in 2009', subtitle: '9 visits', filter: 'Energy: 3 of 9 records', legend: [], notes: ['A note.'],
  sources: ['A work'], sourcesTitle: 'Sources', moreSources: (count) => `and ${count} more`, countedSources: (count) => `${count} in all`,
  foot: ['Arland–Borland', 'CC BY 4.0', 'https://example.org/?sector=energy'], language: 'en', direction: 'ltr',
}; // oxfmt-ignore

function draw(frame: keyof typeof frames, more: Partial<Captions> = {}, size = 'width="600" height="240"') {
  document.body.innerHTML = `<svg ${size}><rect class="drawn" width="9" height="9"/></svg>`;
  const text = drawPicture(document.querySelector('svg')!, { ...captions, ...more }, measure, frames[frame]);
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const [, , width = 0, height = 0] = root.getAttribute('viewBox')!.split(' ').map(Number);
  const scale = Number(root.getAttribute('width')) / width;
  /** Feet of all lines in px of the file. */
  const lines = [...root.querySelectorAll('tspan')].map((line) => {
    const [, top = 0] = /translate\([\d.-]+ ([\d.-]+)\)/.exec(line.closest('g')?.getAttribute('transform') ?? '') ?? [];
    return scale * (Number(line.getAttribute('y')) + Number(top));
  });
  const sizes = [...root.querySelectorAll('text')].map((one) => scale * Number(one.getAttribute('font-size')));
  return { root, width, height, scale, lines, sizes, text: root.textContent };
}

const manySources = Array.from(
  { length: 28 },
  (_, at) => `Work ${at}, in a paper with a long name, 5 January 2025, https://example.org/${at}`,
);

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a picture in a frame', () => {
  it.each([
    ['square', '1080', '1080'],
    ['slide', '1920', '1080'],
  ] as const)('is a %s of just so many px, with no text below 24', (frame, width, height) => {
    const { root, sizes } = draw(frame);
    expect([root.getAttribute('width'), root.getAttribute('height')]).toEqual([width, height]);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  it('names its sources where they have room, and else counts them: the notes go last', () => {
    expect(draw('slide').text).toContain('A work');
    const counted = draw('slide', { sources: manySources }).text;
    expect(counted).toContain('28 in all');
    expect(counted).not.toContain('Work 3,');
    expect(counted).toContain('A note.');
    expect(counted).toContain('example.org/?sector=energy');
    const short = draw('slide', { sources: manySources, notes: Array.from({ length: 30 }, () => 'A long note on what was counted.') });
    expect(short.text).not.toContain('A long note');
    expect(Math.min(...short.sizes)).toBeGreaterThanOrEqual(24);
  });

  it('keeps its words inside, and the drawing between them, however much is said', () => {
    const some = fc.array(fc.stringMatching(/^[a-z ]{5,60}$/), { maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom('square', 'slide'), some, some, some, (frame, notes, sources, filter) => {
        const { lines, root, scale, height } = draw(frame, { notes, sources, filter: filter.join(' ') });
        for (const y of lines) expect(y).toBeLessThanOrEqual(frames[frame].height);
        const drawn = root.querySelector('rect.drawn, svg rect[width="9"]')?.closest('g')?.getAttribute('transform') ?? '';
        const [, , y = '', size = ''] = /translate\(([\d.-]+) ([\d.-]+)\) scale\(([\d.]+)\)/.exec(drawn) ?? [];
        expect(Number(y) + 240 * Number(size)).toBeLessThanOrEqual(height);
        expect(scale).toBeGreaterThan(0);
      }),
      { numRuns: 8 }, // each computes the styles of a page
    );
  });
});

describe('a drawing in its room', () => {
  it('is at its middle, whole, and keeps its shape', () => {
    const side = fc.integer({ min: 50, max: 2000 });
    fc.assert(
      fc.property(side, side, side, side, (width, height, drawnWidth, drawnHeight) => {
        const { x, y, scale } = fitInto({ x: 10, y: 20, width, height }, { width: drawnWidth, height: drawnHeight });
        expect(x - 10).toBeCloseTo(width - (x - 10) - scale * drawnWidth);
        expect(y - 20).toBeCloseTo(height - (y - 20) - scale * drawnHeight);
        expect(Math.min(x - 10, y - 20)).toBeGreaterThanOrEqual(-1e-9);
      }),
    );
  });

  it('is asked to be as wide as makes it that shape, narrower where it is still too high, or as wide as fills it, whichever makes its words largest', () => {
    const room = { width: 1000, height: 400 };
    const tries = (heightAt: (width: number) => number) => {
      let width = 1100;
      return widthsFor(room).map((next) => (width = next({ width, height: heightAt(width) })));
    };
    expect(tries(() => 240)).toEqual([600, 600, 600, 600, 600]); // a chart, as high as ever
    expect(tries((width) => width / 2)).toEqual([1000, 800, 1250, 1118, 800]); // a map
    expect(tries((width) => 1e6 / width)).toEqual([1000, 600, 2500, 1581, 1581]); // lanes, which take more lines when they are narrow
    expect(tries(() => 800)).toEqual([1000, 600, 2000, 1414, 2000]); // a chart of many rows: its words are small however wide it is, and fill the room
    expect(tries((width) => (width > 1200 ? 300 : 900)).at(-1)).toBe(1500); // months, of which more stand side by side
    expect(tries((width) => (width > 800 ? 900 : 400)).at(-1)).toBe(600);
    expect(tries(() => 50)[0]).toBe(420);
  });

  it('may have its words beside it where the frame is wide', () => {
    expect(placings(frames.slide).map(({ isBeside = false }) => isBeside)).toEqual([false, true]);
    expect(placings(frames.square)).toEqual([frames.square]);
  });

  it.each(['ltr', 'rtl'] as const)('does not run into the words beside it (%s)', (direction) => {
    document.body.innerHTML = '<svg width="600" height="700"><rect width="9" height="9"/></svg>';
    const text = drawPicture(document.querySelector('svg')!, { ...captions, direction }, measure, { ...frames.slide, isBeside: true });
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const unit = frames.slide.width / Number(root.getAttribute('viewBox')!.split(' ')[2]);
    const placed = root.querySelector('rect[width="9"]')?.closest('g')?.getAttribute('transform') ?? '';
    const [, x = 0, , scale = 0] = (/translate\(([\d.-]+) ([\d.-]+)\) scale\(([\d.]+)\)/.exec(placed) ?? []).map(Number);
    const words = [...root.querySelectorAll('g[transform]')].find((one) => one.querySelector('text'));
    const left = Number(/translate\(([\d.-]+)/.exec(words?.getAttribute('transform') ?? '')?.[1]);
    const edge = (0.36 * frames.slide.width) / unit - 24;
    if (direction === 'ltr') expect(x).toBeGreaterThanOrEqual(left + edge);
    else expect(x + 600 * scale).toBeLessThanOrEqual(left);
    expect(scaleIn({ width: 600, height: 700 }, { width: 600, height: 700 })).toBe(1);
  });
});
