/** What a chart of an office program does not draw, in words: ranges, what others say, what is ours, and the kinds of nothing. */
import type { Messages } from '@/i18n/messages.tsx';
import type { ChartData, ChartRow, Range, Value } from '@/ui/chart/chart.ts';

/** A sentence for each that there is. */
export function chartNotes({ rows, bands = [] }: ChartData, m: Messages): string[] {
  const words = m.deck;
  const there = rows.flatMap((row) => Object.values(row.values).flatMap((value) => (value ? { row, value } : [])));
  const named = (those: readonly { readonly row: ChartRow; readonly value: Value }[], textOf: (value: Value) => string) => [
    ...new Set(those.map(({ row, value }) => m.chart.line(row.label, textOf(value)))),
  ];
  const range = ({ low, high }: Range) => (low === high ? m.number(low) : `${m.number(low)}–${m.number(high)}`);
  const labels = (those: readonly ChartRow[]) => those.map(({ label }) => label);
  const ranges = named(there.filter(({ value }) => value.low < value.high), (value) => value.label ?? range(value)); // oxfmt-ignore
  const rivals = named(there.filter(({ value }) => (value.rivals ?? []).length > 0), ({ rivals: all = [] }) => m.or(all.map(range))); // oxfmt-ignore
  const ours = named(there.filter(({ value }) => value.isEstimate), (value) => value.label ?? range(value)); // oxfmt-ignore
  const partly = named(there.filter(({ value }) => value.said !== undefined), (value) => value.label ?? range(value)); // oxfmt-ignore
  const without = rows.filter((row) => (row.without ?? 0) > 0).map((row) => m.chart.line(row.label, m.number(row.without ?? 0)));
  const zeros = labels(rows.filter(({ zero }) => zero));
  const less = rows.filter(isLess).length;
  const out = spansOf(rows, m);
  const labelOf = (id: string) => rows.find((row) => row.id === id)?.label ?? id;
  return [
    ranges.length > 0 && words.range(ranges),
    rivals.length > 0 && words.rivals(rivals),
    ours.length > 0 && words.estimates(ours),
    partly.length > 0 && words.partEstimates(partly),
    zeros.length > 0 && words.zeros(zeros),
    without.length > 0 && words.without(without),
    ...bands.map(({ from, to, label }) => words.band(label, words.span(labelOf(from), labelOf(to)))),
    out.length > 0 && words.out(m.and(out)),
    less > 0 && words.less(less),
  ].filter((note) => note !== false);
}

/** True where the filter leaves less than the whole record has. */
function isLess({ ghost, values }: ChartRow): boolean {
  if (ghost === undefined) return false;
  if (typeof ghost === 'number') return ghost > Object.values(values).reduce((sum, value) => sum + (value?.high ?? 0), 0);
  return Object.entries(ghost).some(([id, all]) => all > (values[id]?.high ?? 0));
}

/** Rows that the dates of the filter leave out, those that follow one another as one span. */
function spansOf(rows: readonly ChartRow[], m: Messages): string[] {
  const spans: { from: string; to: string }[] = [];
  for (const [at, { isOut, label }] of rows.entries()) {
    const last = spans.at(-1);
    if (!isOut) continue;
    if (last && rows[at - 1]?.isOut) last.to = label;
    else spans.push({ from: label, to: label });
  }
  return spans.map(({ from, to }) => m.deck.span(from, to));
}
