/** Lanes in a box: as many rows as fit, and every record stays in the picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { first as words } from '@/i18n/en/first.ts';
import { entriesByLane, laneKinds } from '@/tabs/timeline/picture/lanes.ts';
import { fitLanes, turned, wideReserves, withMargin } from '@/tabs/timeline/picture/fit.ts';
import { type Frame, layLanes, viewLanes, xOf, zoomOf } from '@/tabs/timeline/picture/layout.ts';
import { evenScale } from '@/tabs/timeline/time/scale.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

/** Ten records of one day in one lane, and one in another. */
const { facts } = makeRecord([
  ...Array.from({ length: 10 }, (_, at) => event(`crowd-${at}`, '2005-06-15')),
  event('alone', '2010', { sectors: ['health'] }),
]);
const coverage = { start: facts.coverage.start, end: facts.coverage.end };
const frame: Frame = { scale: evenScale(coverage), window: coverage, width: 1000 };
const lanes = entriesByLane(laneKinds('sector', {}, facts, undefined, words), facts.entries, []);
const noneFolded: ReadonlySet<string> = new Set();

function seenIn(room: number) {
  const { rows, padding } = fitLanes(lanes, noneFolded, false, { frame, head: 0, room });
  const laid = layLanes(lanes, noneFolded, { scale: frame.scale, zoom: zoomOf(frame) }, false, rows);
  return { rows, lanes: viewLanes(laid, frame, 0, padding) };
}
const heightOf = (room: number) => seenIn(room).lanes.reduce((sum, { height }) => sum + height, 0);

describe('lanes in a box', () => {
  it('keep all rows where there is room, a few drawn apart', () => {
    const { rows } = seenIn(2000);
    expect(rows).toBe(Infinity);
    const most = heightOf(2000);
    expect(heightOf(most - 20)).toBeLessThan(most);
  });

  it('are never higher than the box, as long as each has a line', () => {
    const least = lanes.length * 18;
    fc.assert(
      fc.property(fc.integer({ min: least, max: 1500 }), (room) => {
        expect(heightOf(room)).toBeLessThanOrEqual(room + 1e-6);
      }),
    );
  });

  it('lose no record: what finds no row is counted, and in a single row all lie over one another', () => {
    for (const room of [2000, 300, lanes.length * 18]) {
      const shown = seenIn(room).lanes.map(({ marks, crowds }) => marks.length + crowds.reduce((sum, { count }) => sum + count, 0));
      expect(shown.reduce((sum, count) => sum + count, 0)).toBe(11);
    }
    const { rows, lanes: tight } = seenIn(lanes.length * 18);
    expect(rows).toBe(1);
    expect(tight.every(({ crowds }) => crowds.length === 0)).toBe(true);
  });
});

describe('a window in a box', () => {
  const made = makeRecord([
    event('first', '2005-01-01', { title: 'What happened on the very first day' }),
    event('last', '2005-12-31', { title: 'What happened on the very last day' }),
    event('after', '2006-01-01', { title: 'What happened a day after' }),
  ]).facts;
  const days = { start: made.coverage.start, end: made.coverage.end };
  const year = { start: made.byId.get('first')!.date.start, end: made.byId.get('last')!.date.end };
  const plain: Frame = { scale: evenScale(days), window: year, width: 1000 };
  const wide = withMargin(plain);
  const laid = layLanes(entriesByLane(laneKinds('sector', {}, made, undefined, words), made.entries, []), noneFolded, { scale: wide.scale, zoom: zoomOf(wide) }, false, 4, wideReserves); // oxfmt-ignore
  const marks = turned(viewLanes(laid, wide, 0), wide, year).flatMap((lane) => lane.marks);
  const markOf = (id: string) => marks.find(({ span }) => span.entry.id === id);

  it('has room beside its first and its last day for half a mark, and keeps its middle', () => {
    expect(xOf(year.start + 0.5, wide)).toBeGreaterThan(5);
    expect(xOf(year.end + 0.5, wide)).toBeLessThan(995);
    expect(xOf((year.start + year.end + 1) / 2, wide)).toBeCloseTo(500, 0);
  });

  it('shows nothing from beyond it in that room', () => {
    expect(markOf('after')).toBeUndefined();
  });

  it('has the title of a mark at its end before the mark, with room for all of it', () => {
    expect(markOf('first')?.side).toBe('after');
    expect(markOf('last')?.side).toBe('before');
    expect(markOf('last')?.room).toBeGreaterThan(34 * 12 * 0.52);
  });
});
