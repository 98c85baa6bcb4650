/** What was found, as figures that grow with the number of records: the same for the tables and for the drawing. */
import type { BrowserFigures, StepFigures } from './browser/figures.ts';
import type { SizeFigures } from './node/bench.ts';
import type { EngineFigures } from './node/measure.ts';
import type { Results } from './results.ts';

export interface Point {
  readonly records: number;
  readonly value: number;
  /** The 95th of a hundred in Node, the worst of all in a browser. */
  readonly high?: number | undefined;
}

export interface Line {
  readonly name: string;
  readonly points: readonly Point[];
}

export interface Series {
  readonly part: 'node' | 'browser';
  readonly title: string;
  readonly unit: 'ms' | 'MB';
  readonly lines: readonly Line[];
}

export function seriesOf({ node = [], browser = [] }: Results): Series[] {
  return [...(node.length > 0 ? nodeSeries(node) : []), ...(browser.length > 0 ? browserSeries(browser) : [])];
}

function nodeSeries(sizes: readonly SizeFigures[]): Series[] {
  type Value = Omit<Point, 'records'>;
  const ids = Object.keys(sizes[0]?.engines ?? {});
  const series = (title: string, unit: Series['unit'], of: (engine: EngineFigures) => Value): Series => ({
    part: 'node',
    title,
    unit,
    lines: ids.map((name) => ({
      name,
      points: sizes.flatMap(({ records, engines }) => (engines[name] ? [{ records, ...of(engines[name]) }] : [])),
    })),
  });
  const times = ({ median, p95 }: { median: number; p95: number }): Value => ({ value: median, high: p95 });
  const mb = (bytes: number | undefined): Value => ({ value: (bytes ?? Number.NaN) / 1e6 });
  return [
    series('Made before the first question, six facets', 'ms', ({ six }) => ({ value: six.build.ms })),
    series('Made before the first question, all facets', 'ms', ({ all }) => ({ value: all.build.ms })),
    series('Held beyond the records, six facets', 'MB', ({ six }) => mb(six.build.bytes)),
    series('Held beyond the records, all facets', 'MB', ({ all }) => mb(all.build.bytes)),
    series('A sector ticked, six facets', 'ms', ({ six }) => times(six.tick)),
    series('A sector ticked, all facets', 'ms', ({ all }) => times(all.tick)),
    series('A move of the brush, six facets', 'ms', ({ six }) => times(six.brush)),
    series('A move of the brush, all facets', 'ms', ({ all }) => times(all.brush)),
    series('A letter typed, all facets', 'ms', ({ search }) => times(search.keystroke)),
    series('Made before the first search', 'ms', ({ search }) => ({ value: search.build.ms })),
    series('Held for the search', 'MB', ({ search }) => mb(search.build.bytes)),
  ];
}

function browserSeries(sizes: readonly BrowserFigures[]): Series[] {
  const line = (name: string, of: (size: BrowserFigures) => Omit<Point, 'records'> | undefined): Line => ({
    name,
    points: sizes.flatMap((size) => {
      const point = of(size);
      return point ? [{ records: size.records, ...point }] : [];
    }),
  });
  const named = (size: BrowserFigures, name: string) => size.steps.find(({ step, samples }) => step === name && samples > 0);
  const painted = (step: string, name = step) =>
    line(name, (size) => {
      const found = named(size, step);
      return found && { value: found.painted.median, high: found.painted.worst };
    });
  const settled = (step: string, name: string) =>
    line(name, (size) => {
      const found = named(size, step);
      return found && { value: found.settled.median, high: found.settled.worst };
    });
  const series = (title: string, lines: readonly Line[], unit: Series['unit'] = 'ms'): Series => ({ part: 'browser', title, unit, lines });
  const steps = sizes[0]?.steps.map(({ step }) => step) ?? [];
  const tabs = steps.flatMap((step) => /^(.*), again$/.exec(step)?.[1] ?? []);
  const longest = (name: string, of: (step: StepFigures) => boolean) =>
    line(name, (size) => ({ value: Math.max(0, ...size.steps.filter(of).map((step) => step.longest)) }));
  return [
    series('A file opened', [
      line('read by the worker', ({ open }) => ({ value: open.read })),
      line('from data to painted', ({ open }) => ({ value: open.painted })),
    ]),
    ...tabs.map((tab) =>
      series(`To ${tab}: from click to painted`, [
        painted(`${tab}, the first time`, 'the first time'),
        painted(`${tab}, again`, 'again'),
        settled(`${tab}, again`, 'again, at rest'),
      ]),
    ),
    series(
      'A sector ticked: from click to its counts',
      tabs.map((tab) => painted(`a sector ticked, ${tab}`, tab)),
    ),
    series(
      'A sector ticked: from click to rest',
      tabs.map((tab) => settled(`a sector ticked, ${tab}`, tab)),
    ),
    series('A move of the brush', [painted('a move of the brush', 'its counts'), settled('a move of the brush', 'at rest')]),
    series('A letter typed', [
      painted('the first letter of a search', 'the first'),
      painted('a letter of a search', 'its counts'),
      settled('a letter of a search', 'at rest'),
    ]),
    series('To the next frame', [
      painted('a turn of the wheel that zooms in', 'zoomed in'),
      painted('a turn of the wheel that pans', 'panned'),
      painted('a turn of the wheel over the table', 'table scrolled'),
    ]),
    series('The longest task', [
      longest('to a tab', ({ step }) => /, (again|the first time)$/.test(step)),
      longest('ticking', ({ step }) => step.startsWith('a sector ticked')),
      longest('brushing', ({ step }) => step.includes('brush')),
      longest('typing', ({ step }) => step.includes('letter')),
      longest('zooming and panning', ({ step }) => /zooms|pans/.test(step)),
      longest('scrolling', ({ step }) => step.includes('table')),
    ]),
    series(
      'Held by the page',
      [
        line('objects', ({ heap }) => ({ value: heap.objects / 1e6 })),
        line('buffers, the file among them', ({ heap }) => ({ value: heap.buffers / 1e6 })),
      ],
      'MB',
    ),
  ];
}
