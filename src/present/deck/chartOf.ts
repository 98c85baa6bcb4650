/** The data of a chart of the page as a chart of an office program, and what that cannot draw in words. */
import type { NativeChart, NativeSeries } from '@/exchange/deck/nativeChart.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { ChartData, ChartRow, Series } from '@/ui/chart/chart.ts';
import { decadesOf, everyFitting, ticksTo } from '@/ui/chart/geometry.ts';
import { fitText } from '@/ui/textWidth.ts';
import { chartNotes } from './chartNotes.ts';
import { type Measure, points } from './fit.ts';

export interface DrawnChart {
  /** One for each slide. */
  readonly parts: readonly NativeChart[];
  /** What is not drawn: a sentence each. */
  readonly notes: readonly string[];
  /** Rows that no slide has. */
  readonly left: number;
}

/** Rows of one slide, so that their names can be read; and slides of one chart. */
const most = { lying: 14, standing: 48, points: 20 } as const;
const mostParts = 3;
/** Points of the names at an axis, and what the axis of values takes. */
const [nameSize, axisRoom] = [12, 70];
/** The share of the width that a name beside a lying bar may have; few of them may take two lines. Points of a name below a point. */
const [nameShare, fewRows, nameBelow] = [0.3, 8, 150];
/** From here on values are written in millions. */
const large = 10_000_000;

/** `width` is that of the whole chart, in inches; `slides` are as many as it may take. */
export function chartOf(data: ChartData, width: number, m: Messages, measure: Measure, slides = mostParts): DrawnChart {
  const { rows, series, min, lying = false, mark } = data;
  const shape = mark === 'dot' && min !== undefined ? 'points' : lying ? 'lying' : 'standing';
  const there = shape === 'lying' ? rows : rows.filter(({ isHead }) => !isHead);
  // lying rows are no course of time: where there are too many, those go that have nothing to show
  const drawn = shape === 'lying' && there.length > most.lying ? there.filter(hasSomething) : there;
  const isSingle = drawn.every(({ values }) => Object.values(values).filter((value) => value !== undefined).length <= 1);
  const grouping = isSingle ? 'overlaid' : data.stacked ? 'stacked' : 'clustered';
  const scale = data.max >= large ? 1_000_000 : 1;
  const scaled = (value: number) => Number((value / scale).toPrecision(12));
  const made = seriesOf(drawn, series, grouping, scale === 1 ? undefined : scaled, m);
  const lines = drawn.length <= fewRows ? 1.8 : 1;
  const nameRoom = shape === 'lying' ? nameShare * width * points * lines : nameBelow;
  const names = drawn.map(({ label, tick }) => fitText(shape === 'standing' ? (tick ?? label) : label, nameSize, nameRoom, measure));
  const unit = scale === 1 ? data.unit : m.deck.millions(data.unit);
  const axis = axisOf(data, scaled, shape === 'points' ? m.deck.logarithmic(unit) : unit);
  const size = most[shape];
  const parts = Array.from({ length: Math.min(slides, Math.ceil(drawn.length / size)) }, (_, at): NativeChart => {
    const cut = <One>(all: readonly One[]) => all.slice(at * size, (at + 1) * size);
    const categories = cut(names);
    const widths = categories.map((name) => measure(name, nameSize));
    return {
      shape,
      grouping,
      categories,
      every: shape === 'standing' ? everyFitting(widths, (width * points - axisRoom) / Math.max(1, categories.length), 10) : 1,
      series: made.map(({ values, labels, estimates, ...one }) => ({
        ...one,
        values: cut(values),
        labels: cut(labels),
        estimates: estimates.map((place) => place - at * size).filter((place) => place >= 0 && place < categories.length),
      })),
      axis,
    };
  });
  return { parts, notes: chartNotes(data, m), left: Math.max(0, drawn.length - size * slides) };
}

function hasSomething({ values, zero, without = 0, isHead }: ChartRow): boolean {
  return isHead === true || zero === true || without > 0 || Object.values(values).some((value) => value !== undefined);
}

function axisOf({ max, min, isWhole = true }: ChartData, scaled: (value: number) => number, title: string): NativeChart['axis'] {
  const ticks = min === undefined ? ticksTo(Math.max(isWhole ? 1 : 0, max) || 1, isWhole) : decadesOf(min, max);
  const [first = 0, second = 1] = ticks;
  return {
    title,
    min: scaled(first),
    max: scaled(ticks.at(-1) ?? 1),
    isLog: min !== undefined,
    step: min === undefined ? scaled(second - first) : undefined,
  };
}

/** Of each what is surely known; where each row has one value, behind it an outline up to the higher figure of a range. */
function seriesOf(
  rows: readonly ChartRow[],
  series: readonly Series[],
  grouping: NativeChart['grouping'],
  inMillions: ((value: number) => number) | undefined,
  m: Messages,
): NativeSeries[] {
  const scaled = inMillions ?? ((value: number) => value);
  const seen = new Set<string>();
  return series.flatMap(({ id, label, fill }): NativeSeries[] => {
    const values = rows.map((row) => row.values[id]);
    if (values.every((value) => value === undefined)) return [];
    const isRange = values.map((value) => value !== undefined && value.low < value.high);
    const isInLegend = !seen.has(`${label} ${fill}`);
    seen.add(`${label} ${fill}`);
    const labelOf = (value: ChartRow['values'][string]) =>
      grouping === 'stacked' || (!inMillions && value?.label === m.number(value?.high ?? 0)) ? undefined : value?.label;
    const isOutlined = grouping === 'overlaid' && isRange.includes(true);
    const main: NativeSeries = {
      name: label,
      look: fill,
      values: values.map((value) => (value === undefined ? null : scaled(value.low))),
      labels: values.map((value, at) => (isOutlined && isRange[at] ? null : labelOf(value))),
      estimates: values.flatMap((value, at) => (value?.isEstimate ? at : [])),
      isInLegend,
    };
    if (!isOutlined) return [main];
    const outline: NativeSeries = {
      name: m.deck.upTo(label),
      look: 'outline',
      values: values.map((value, at) => (value && isRange[at] ? scaled(value.high) : null)),
      labels: values.map(labelOf),
      estimates: [],
      isInLegend,
    };
    return [outline, main];
  });
}
