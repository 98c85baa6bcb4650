/** What was wanted, beside what was found. */
import type { Results } from './results.ts';
import { type Series, seriesOf } from './series.ts';

export interface Target {
  readonly wanted: string;
  readonly records: number;
  /** In the unit of the series, or a share where `of` names another line. */
  readonly most: number;
  readonly found: number;
  readonly unit: 'ms' | 'MB' | 'share';
}

/** The limit of a figure, by the number of records; `of` makes it a share of what another engine takes. */
interface Wanted {
  readonly title: string;
  readonly line: string;
  readonly most: Readonly<Record<number, number>>;
  readonly of?: string;
}

const wanted: readonly Wanted[] = [
  ...['six', 'all'].flatMap((set): Wanted[] => [
    { title: `A sector ticked, ${set} facets`, line: 'ours', of: 'crossfilter2', most: { 100_000: 0.5 } },
    { title: `A sector ticked, ${set} facets`, line: 'ours', of: 'Array.filter', most: { 100_000: 0.1 } },
    { title: `Made before the first question, ${set} facets`, line: 'ours', of: 'crossfilter2', most: { 100_000: 0.2, 1_000_000: 0.2 } },
    { title: `Held beyond the records, ${set} facets`, line: 'ours', of: 'crossfilter2', most: { 100_000: 0.1, 1_000_000: 0.1 } },
  ]),
  { title: 'A sector ticked, all facets', line: 'ours', most: { 1_000_000: 16 } },
  { title: 'A move of the brush, all facets', line: 'ours', most: { 100_000: 4, 1_000_000: 16 } },
  { title: 'A letter typed, all facets', line: 'ours', most: { 100_000: 10, 1_000_000: 50 } },
  ...['Timeline', 'Agreements', 'Gas route', 'Aid & visits', 'Sources'].map((tab) => ({
    title: `To ${tab}: from click to painted`,
    line: 'again',
    most: { 100_000: 100, 1_000_000: 250 },
  })),
  ...['ticking', 'brushing', 'typing', 'zooming and panning', 'scrolling'].map((line) => ({
    title: 'The longest task',
    line,
    most: { 100_000: 50 },
  })),
];

/** Those whose figures were taken. */
export function targetsOf(results: Results): Target[] {
  const all = seriesOf(results);
  return wanted.flatMap(({ title, line, most, of }) => {
    const series = all.find((one) => one.title === title);
    return Object.entries(most).flatMap(([size, limit]): Target[] => {
      const records = Number(size);
      const own = valueIn(series, line, records);
      const other = of === undefined ? 1 : valueIn(series, of, records);
      if (!series || own === undefined || other === undefined) return [];
      const words = of === undefined ? (line === 'ours' || line === 'again' ? title : `${title}, ${line}`) : `${title}, of ${of}`;
      return [{ wanted: words, records, most: limit, found: own / other, unit: of === undefined ? series.unit : 'share' }];
    });
  });
}

function valueIn(series: Series | undefined, name: string, records: number): number | undefined {
  return series?.lines.find((line) => line.name === name)?.points.find((point) => point.records === records)?.value;
}
