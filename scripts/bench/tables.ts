/** The figures as tables in Markdown, which a terminal shows as well. */
import type { Results } from './results.ts';
import { type Point, type Series, seriesOf } from './series.ts';
import { targetsOf } from './targets.ts';

export function tablesOf(results: Results): string {
  const series = seriesOf(results);
  const part = (name: Series['part'], heading: string, note: string) => {
    const own = series.filter((one) => one.part === name);
    return own.length === 0 ? [] : [`### ${heading}`, note, table(own)];
  };
  const targets = targetsOf(results);
  return [
    machineOf(results),
    ...(targets.length > 0 ? ['### What was wanted', targetTable(results)] : []),
    ...part('node', 'Node', 'Median / 95th of a hundred, ms, where it is a time.'),
    ...part('browser', 'Chromium', 'Median / worst, ms, where it is a time.'),
  ].join('\n\n');
}

function machineOf({ date, machine: { processor, cores, memoryGB, system, node, chromium } }: Results): string {
  const programs = [`Node ${node.replace(/^v/, '')}`, chromium && `Chromium ${chromium}`].filter(Boolean).join(', ');
  return `${date}: ${cores} cores (${processor}), ${memoryGB} GB, ${system}; ${programs}.`;
}

function targetTable(results: Results): string {
  const number = { ms: formatNumber, MB: formatNumber, share: (value: number) => `${(100 * value).toFixed(value < 0.1 ? 1 : 0)} %` };
  const rows = targetsOf(results).map(({ wanted, records, most, found, unit }) => {
    const [limit, value] = [most, found].map((one) => `${number[unit](one)}${unit === 'share' ? '' : ` ${unit}`}`);
    return [wanted, records.toLocaleString('en'), `≤ ${limit}`, value!, found <= most ? 'met' : '**missed**'];
  });
  return markdown([['', 'records', 'wanted', 'found', ''], ...rows]);
}

function table(all: readonly Series[]): string {
  const sizes = [...new Set(all.flatMap(({ lines }) => lines.flatMap(({ points }) => points.map(({ records }) => records))))].toSorted(
    (a, b) => a - b,
  );
  const rows = all.flatMap(({ title, unit, lines }) =>
    lines
      .filter(({ points }) => points.length > 0)
      .map(({ name, points }, at) => [
        at === 0 ? `${title}${unit === 'MB' ? ', MB' : ''}` : '',
        name,
        ...sizes.map((size) => formatPoint(points.find(({ records }) => records === size))),
      ]),
  );
  return markdown([['', '', ...sizes.map((size) => size.toLocaleString('en'))], ...rows]);
}

function formatPoint(point: Point | undefined): string {
  if (!point || Number.isNaN(point.value)) return '–';
  const { value, high } = point;
  return high === undefined ? formatNumber(value) : `${formatNumber(value)} / ${formatNumber(high)}`;
}

/** Three figures, or whole numbers. */
export function formatNumber(value: number): string {
  if (value === 0) return '0';
  return value < 0.1
    ? value.toFixed(3)
    : value < 10
      ? value.toFixed(2)
      : value < 100
        ? value.toFixed(1)
        : Math.round(value).toLocaleString('en');
}

/** Columns stand under one another in the text, too; those behind the first two are numbers. */
function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(3, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [
    line(head),
    `| ${widths.map((width, at) => (at < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`,
    ...body.map(line),
  ].join('\n');
}
