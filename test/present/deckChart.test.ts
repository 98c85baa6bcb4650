/** A chart of the page as a chart of an office program: the same rows and values, and in words what that cannot draw. */
import { expect, test } from 'vitest';
import { first } from '@/i18n/en/first.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { chartOf } from '@/present/deck/chartOf.ts';
import type { ChartData, ChartRow, Series, Value } from '@/ui/chart/chart.ts';

const m = { ...first, ...rooms };
const measure = (text: string, size: number) => text.length * size * 0.5;
const drawn = (data: ChartData) => chartOf(data, 12, m, measure);

const row = (id: string, values: ChartRow['values'], more: Partial<ChartRow> = {}): ChartRow => ({
  id,
  label: id,
  values,
  tip: () => ({ title: id, lines: [] }),
  ...more,
});
const one = (low: number, high = low, more: Partial<Value> = {}): Value => ({ low, high, label: m.number(high), ...more });
const there: Series = { id: 'there', label: 'To Arland', fill: 'solid' };
const back: Series = { id: 'back', label: 'To Borland', fill: 'hatch' };
const visits: ChartData = {
  unit: 'Visits',
  max: 5,
  stacked: true,
  series: [there, back],
  rows: [row('2009', { there: one(2), back: one(1) }), row('2010', {}), row('2011', { back: one(3) })],
};

test('stacked bars stay stacked; what was not found is empty, and not zero', () => {
  const [part] = drawn(visits).parts;
  expect(part?.grouping).toBe('stacked');
  expect(part?.categories).toEqual(['2009', '2010', '2011']);
  expect(part?.series.map(({ name, look, values }) => [name, look, values])).toEqual([
    ['To Arland', 'solid', [2, null, null]],
    ['To Borland', 'hatch', [1, null, 3]],
  ]);
  expect(part?.axis).toEqual({ title: 'Visits', min: 0, max: 6, isLog: false, step: 2 });
});

test('stages that must not be added stand side by side', () => {
  expect(drawn({ ...visits, stacked: false }).parts[0]?.grouping).toBe('clustered');
});

test('a range is drawn to its lower end, with an outline to the higher one, and told in words', () => {
  const rows = [row('2009', { there: one(4, 9, { label: '4–9' }) }), row('2010', { there: one(5) })];
  const { parts, notes } = drawn({ unit: 'Tonnes', max: 10, series: [there], rows, lying: true });
  expect(parts[0]?.series.map(({ name, look, values, labels }) => [name, look, values, labels])).toEqual([
    ['To Arland, at most', 'outline', [9, null], ['4–9', undefined]],
    ['To Arland', 'solid', [4, 5], [null, undefined]],
  ]);
  expect(notes).toEqual(['From the lower to the higher figure: 2009: 4–9.']);
});

test('rivals, estimates, zeros, rows without a figure, closures and what the filter leaves out are told in words', () => {
  const rows = [
    row('2009', { there: one(4, 4, { rivals: [{ low: 6, high: 6 }], isEstimate: true }) }, { ghost: 9 }),
    row('2010', {}, { zero: true, without: 2 }),
    row('2011', {}, { isOut: true }),
    row('2012', {}, { isOut: true }),
  ];
  const bands = [{ from: '2010', to: '2011', label: 'Embassy closed', pattern: 'hatch' as const }];
  const { parts, notes } = drawn({ unit: 'Tonnes', max: 10, series: [there], rows, bands });
  expect(parts[0]?.series[0]?.estimates).toEqual([0]);
  expect(notes).toEqual([
    'Others say: 2009: 6.',
    'Our estimate, with a dashed edge: 2009: 4.',
    'A source reports zero: 2010.',
    'Records without a figure, which is not a zero: 2010: 2.',
    'Embassy closed: 2010–2011.',
    'Left out by From and To: 2011–2012.',
    'The whole record has more in 1 row: the filter leaves less.',
  ]);
});

test('on a logarithmic axis the length of a bar would lie: values are points, and the axis runs in powers of ten', () => {
  const rows = [row('2019', { there: one(200_000) }), row('2025', { there: one(90_000_000) })];
  const [part] = drawn({ unit: 'US dollars', max: 90_000_000, min: 200_000, mark: 'dot', lying: true, series: [there], rows }).parts;
  expect(part?.shape).toBe('points');
  expect(part?.axis).toEqual({ title: 'Million US dollars, logarithmic', min: 0.1, max: 100, isLog: true, step: undefined });
  expect(part?.series[0]?.values).toEqual([0.2, 90]);
  expect(part?.series[0]?.labels).toEqual(['200,000', '90,000,000']);
});

test('rows that do not fit go onto further slides with the same axis, and those that no slide has are counted', () => {
  const rows = Array.from({ length: 45 }, (_, at) => row(`Row ${at}`, { there: one(at + 1, at + 1, { isEstimate: at === 20 }) }));
  const { parts, left } = drawn({ unit: 'Tonnes', max: 45, series: [there], rows, lying: true });
  expect(parts.map(({ categories }) => categories.length)).toEqual([14, 14, 14]);
  expect(parts[1]?.categories[0]).toBe('Row 14');
  expect(parts.map(({ series: [series] }) => series?.estimates)).toEqual([[], [6], []]);
  expect(new Set(parts.map(({ axis }) => axis.max)).size).toBe(1);
  expect(left).toBe(3);
});

test('series that are parts of one row by turns have one entry in the legend', () => {
  const turns: Series[] = ['0', '1', '2'].map((id, at) => ({ id, label: at % 2 ? 'closed' : 'open', fill: at % 2 ? 'hatch' : 'solid' }));
  const rows = [row('2009', { '0': one(5), '1': one(3), '2': one(4) })];
  const [part] = drawn({ unit: 'Days', max: 12, stacked: true, lying: true, series: turns, rows }).parts;
  expect(part?.series.map(({ name, isInLegend }) => [name, isInLegend])).toEqual([['open', true], ['closed', true], ['open', false]]); // oxfmt-ignore
});
