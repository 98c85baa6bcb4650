/** The layout of the line diagram: everything has its place, whatever the words and the width. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandsOf,
  type Content,
  type Diagram,
  lineHeight,
  plain,
  type Text,
  textSize,
  type Written,
} from '@/tabs/gas-route/chain/diagram.ts';
import { fitsAcross, layOutAcross } from '@/tabs/gas-route/chain/diagramAcross.ts';
import { layOutDown } from '@/tabs/gas-route/chain/diagramDown.ts';

const measure = (text: string, size: number) => text.length * size * 0.52;
const strong = (text: string): Written => ({ text, tone: 'strong' });

const words = fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,6}$/);
const content: fc.Arbitrary<Content> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc.record({
    stops: fc.array(words, { minLength: count + 1, maxLength: count + 1 }).map((names) => names.map((name, at) => ({ id: `p${at}`, name }))),
    steps: fc
      .array(fc.record({ countries: fc.subarray(['Arland', 'Borland', 'Corland'], { minLength: 1, maxLength: 2 }), texts: fc.tuple(words.map(strong), fc.array(words.map(plain), { maxLength: 4 })).map(([name, said]) => [name, ...said]) }), { minLength: count, maxLength: count })
      .map((steps) => steps.map((step, at) => ({ ...step, id: `leg-${at}` }))),
    swaps: fc.constantFrom([], [{ from: 0, to: count, label: 'under a swap' }]),
  }),
); // oxfmt-ignore

interface Block {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a text covers. */
function blockOf(id: string, { lines, x, y, anchor }: Text): Block {
  const width = Math.max(0, ...lines.map(({ text }) => measure(text, textSize)));
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { id, left, right: left + width, top: y - 12, bottom: y - 12 + Math.max(0, lines.length * lineHeight - 2) };
}

function blocksOf({ stations, segments, bands, brackets }: Diagram): Block[] {
  const named = [...stations.map(({ id, text }) => blockOf(`station ${id}`, text)), ...segments.map(({ id, text }) => blockOf(`leg ${id}`, text)), ...bands.map(({ id, text }) => blockOf(`country ${id}`, text)), ...brackets.map(({ id, text }) => blockOf(`swap ${id}`, text))]; // oxfmt-ignore
  return named.filter(({ top, bottom }) => bottom > top);
}

function collisions(blocks: readonly Block[]): string[] {
  return blocks.flatMap((a, at) =>
    blocks.slice(at + 1).flatMap((b) => (a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom && b.top < a.bottom ? [`${a.id} and ${b.id}`] : [])),
  ); // oxfmt-ignore
}

describe.each([['across', layOutAcross], ['down', layOutDown]] as const)('the diagram drawn %s', (axis, layOut) => {
  const widths = axis === 'across' ? fc.integer({ min: 1300, max: 2400 }) : fc.integer({ min: 280, max: 900 });

  it('covers no word with another, and cuts none off', () => {
    fc.assert(
      fc.property(content, widths, (drawn, width) => {
        fc.pre(axis === 'down' || fitsAcross(drawn, width, measure));
        const diagram = layOut(drawn, width, measure);
        const blocks = blocksOf(diagram);
        expect(collisions(blocks)).toEqual([]);
        for (const { left, right, top, bottom } of blocks) {
          expect(left).toBeGreaterThanOrEqual(-0.1);
          expect(right).toBeLessThanOrEqual(width + 0.1);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(diagram.height);
        }
      }),
    );
  });

  it('holds the words of a leg in what is pressed, and no name of a station', () => {
    fc.assert(
      fc.property(content, widths, (drawn, width) => {
        const { stations, segments } = layOut(drawn, width, measure);
        for (const { text, box } of segments) {
          const { top, bottom } = blockOf('leg', text);
          expect([box.y <= top, bottom <= box.y + box.height]).toEqual([true, true]);
          const pressed = { id: 'box', left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height };
          for (const station of stations) expect(collisions([pressed, blockOf(station.id, station.text)])).toEqual([]);
        }
      }),
    );
  });

  it('has every station once, in order, and every leg between its two', () => {
    fc.assert(
      fc.property(content, widths, (drawn, width) => {
        const { stations, segments } = layOut(drawn, width, measure);
        const place = stations.map(({ x, y }) => (axis === 'across' ? x : y));
        expect(stations.map(({ id }) => id)).toEqual(drawn.stops.map(({ id }) => id));
        expect(place).toEqual([...new Set(place)].toSorted((a, b) => a - b));
        for (const [at, { line: [x1, y1, x2, y2] }] of segments.entries()) {
          const [from, to] = axis === 'across' ? [x1, x2] : [y1, y2];
          expect([place[at]! < from, from < to, to < place[at + 1]!]).toEqual([true, true, true]);
        }
      }),
    ); // oxfmt-ignore
  });

  it('has countries side by side over all of it', () => {
    fc.assert(
      fc.property(content, widths, (drawn, width) => {
        const { bands, height } = layOut(drawn, width, measure);
        const edges = bands.map(({ box }) => (axis === 'across' ? [box.x, box.x + box.width] : [box.y, box.y + box.height]));
        expect([edges[0]?.[0], edges.at(-1)?.[1]]).toEqual([0, axis === 'across' ? width : height]);
        for (const [at, [, end]] of edges.slice(0, -1).entries()) expect(edges[at + 1]?.[0]).toBeCloseTo(end!, 6);
      }),
    );
  });
}); // oxfmt-ignore

describe('the diagram', () => {
  it('is drawn across only where no word would be broken', () => {
    const long: Content = { stops: [{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], steps: [{ id: 'leg', countries: ['Arland'], texts: [strong('x'.repeat(140))] }], swaps: [] }; // oxfmt-ignore
    expect([fitsAcross(long, 895, measure), fitsAcross(long, 1000, measure), fitsAcross(long, 1300, measure)]).toEqual([
      false,
      false,
      true,
    ]);
    expect(fitsAcross({ ...long, steps: [] }, 895, measure)).toBe(false);
  });

  it('lies down rather than stand the name of a leg in a column of words, and begins what is said of all legs at one height', () => {
    const named = (name: string): Content => ({
      stops: [0, 1, 2].map((at) => ({ id: `p${at}`, name: `Point ${at}` })),
      steps: [{ id: 'a', countries: ['Arland'], texts: [strong('1'), strong(name), plain('90 km')] }, { id: 'b', countries: ['Arland'], texts: [strong('2'), strong('Grid'), plain('60 km')] }],
      swaps: [],
    });
    const long = 'abcdefghij '.repeat(40).trim();
    expect([fitsAcross(named('Sea of the north'), 900, measure), fitsAcross(named(long), 900, measure)]).toEqual([true, false]);
    const { segments } = layOutAcross(named('abcdefghij '.repeat(10).trim()), 900, measure);
    const heights = segments.map(({ text }) => text.lines.findIndex((line) => line.text.endsWith('km')));
    expect(heights[0]).toBeGreaterThan(2);
    expect(heights[1]).toBe(heights[0]);
  }); // oxfmt-ignore

  it('has one country for legs that follow one another in it, and half a leg of each where it crosses', () => {
    const steps = [{ countries: ['Arland'] }, { countries: ['Arland'] }, { countries: ['Arland', 'Borland'] }, { countries: ['Arland'] }];
    expect(bandsOf(steps)).toEqual([{ name: 'Arland', from: 0, to: 2.5 }, { name: 'Borland', from: 2.5, to: 3 }, { name: 'Arland', from: 3, to: 4 }]); // oxfmt-ignore
  });
});
