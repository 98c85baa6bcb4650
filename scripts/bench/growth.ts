/** How each figure grows with the number of records: small multiples, both scales in powers of ten. Lines are told apart by dash and name, not by colour. */
import type { Line, Series } from './series.ts';
import { formatNumber } from './tables.ts';

/** px */
const plot = { width: 190, height: 150 };
const margin = { left: 44, right: 118, top: 40, bottom: 26 };
const cell = { width: margin.left + plot.width + margin.right, height: margin.top + plot.height + margin.bottom };
const perRow = 3;
const nameHeight = 12;

const dashes = ['none', '6 3', '2 3', '9 3 2 3', '1 4', '12 4'];

const style = `
  text { font: 11px system-ui, sans-serif; fill: #1d2429; }
  .title { font-size: 12px; font-weight: 600; }
  .part { font-size: 15px; font-weight: 600; }
  .axis, .name { fill: #4c565d; }
  .ground { fill: #ffffff; }
  .grid { stroke: #d9dee1; }
  .line { fill: none; stroke: #1d2429; stroke-width: 1.5; }
  .point { fill: #1d2429; }
  .lead { stroke: #9aa4aa; }
  @media (prefers-color-scheme: dark) {
    text, .point { fill: #e8ecee; }
    .axis, .name { fill: #a9b3b9; }
    .ground { fill: #14191c; }
    .grid { stroke: #323a3f; }
    .line { stroke: #e8ecee; }
    .lead { stroke: #6d777d; }
  }
`;

const headings: Readonly<Record<Series['part'], string>> = {
  node: 'In Node: ours, crossfilter2 and Array.filter',
  browser: 'In Chromium',
};

/** An SVG file. A figure of nothing but zeros has no place on such a scale, and is left to the tables. */
export function drawGrowth(all: readonly Series[]): string {
  const drawn = all.map(positive).filter(({ lines }) => lines.length > 0);
  let y = 0;
  const body: string[] = [];
  for (const part of ['node', 'browser'] as const) {
    const own = drawn.filter((series) => series.part === part);
    if (own.length === 0) continue;
    body.push(`<text class="part" x="12" y="${y + 26}">${escape(headings[part])}</text>`);
    y += 36;
    own.forEach((series, at) => {
      const [column, row] = [at % perRow, Math.floor(at / perRow)];
      body.push(`<g transform="translate(${column * cell.width} ${y + row * cell.height})">${panel(series)}</g>`);
    });
    y += Math.ceil(own.length / perRow) * cell.height + 12;
  }
  const width = perRow * cell.width;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img">`,
    `<title>How each figure grows with the number of records</title><style>${style}</style>`,
    `<rect class="ground" width="${width}" height="${y}"/>`,
    ...body,
    '</svg>\n',
  ].join('\n');
}

function positive(series: Series): Series {
  const lines = series.lines.map((line) => ({ ...line, points: line.points.filter(({ value }) => value > 0) }));
  return { ...series, lines: lines.filter(({ points }) => points.length > 0) };
}

function panel({ title, unit, lines }: Series): string {
  const values = lines.flatMap(({ points }) => points.map(({ value }) => value));
  const sizes = lines.flatMap(({ points }) => points.map(({ records }) => records));
  const x = scaleOf(sizes, margin.left, margin.left + plot.width);
  const y = scaleOf(values, margin.top + plot.height, margin.top);
  const [right, bottom] = [margin.left + plot.width, margin.top + plot.height];
  const grid = [
    ...x.powers.map((power) => [
      `<path class="grid" d="M${x.at(power)} ${margin.top}V${bottom}"/>`,
      `<text class="axis" x="${x.at(power)}" y="${bottom + 16}" text-anchor="middle">${shortOf(power)}</text>`,
    ]),
    ...y.powers.map((power) => [
      `<path class="grid" d="M${margin.left} ${y.at(power)}H${right}"/>`,
      `<text class="axis" x="${margin.left - 6}" y="${y.at(power) + 4}" text-anchor="end">${shortOf(power)}</text>`,
    ]),
  ];
  const ends = lines.map(({ points }) => y.at(points.at(-1)!.value));
  const places = apart(ends, margin.top);
  return [
    `<text class="title" x="12" y="16">${escape(title)}</text>`,
    `<text class="axis" x="12" y="31">${unit}, by records</text>`,
    ...grid.flat(),
    ...lines.map((line, at) => drawLine(line, dashes[at % dashes.length]!, x.at, y.at, ends[at]!, places[at]!)),
  ].join('');
}

function drawLine({ name, points }: Line, dash: string, x: At, y: At, end: number, place: number): string {
  const path = points.map(({ records, value }, at) => `${at === 0 ? 'M' : 'L'}${x(records)} ${y(value)}`).join('');
  const right = x(points.at(-1)!.records);
  return [
    `<path class="line" d="${path}" stroke-dasharray="${dash}"/>`,
    ...points.map(
      ({ records, value }) =>
        `<circle class="point" cx="${x(records)}" cy="${y(value)}" r="2"><title>${escape(`${name}, ${records.toLocaleString('en')}: ${formatNumber(value)}`)}</title></circle>`,
    ),
    `<path class="lead" d="M${right + 4} ${end}L${right + 12} ${place}"/>`,
    ...wrap(name).map((words, at, all) => {
      const top = place + 4 + (at - (all.length - 1) / 2) * 11;
      return `<text class="name" x="${right + 15}" y="${round(top)}">${escape(words)}</text>`;
    }),
  ].join('');
}

type At = (value: number) => number;

/** From the power of ten below the least to the one above the most. */
function scaleOf(values: readonly number[], start: number, end: number): { at: At; powers: number[] } {
  const first = Math.floor(Math.log10(Math.min(...values)) + 1e-9);
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  const powers = Array.from({ length: last - first + 1 }, (_, at) => 10 ** (first + at));
  return { at: (value) => round(start + ((Math.log10(value) - first) / (last - first)) * (end - start)), powers };
}

/** The same places, moved apart so that no name lies over another, and none above `top`; in the order in which they were given. */
export function apart(places: readonly number[], top = -Infinity, gap = 2 * nameHeight): number[] {
  const order = [...places.keys()].toSorted((a, b) => places[a]! - places[b]!);
  const moved = [...places];
  for (const [at, one] of order.entries()) {
    const before = order[at - 1];
    if (before !== undefined) moved[one] = Math.max(moved[one]!, moved[before]! + gap);
  }
  // what was pushed down as a crowd goes up again by half of it, as far as there is room
  const pushed = Math.max(0, ...order.map((one) => moved[one]! - places[one]!)) / 2;
  const up = Math.min(pushed, Math.min(...moved) - top);
  return moved.map((place) => round(place - up));
}

function wrap(name: string): string[] {
  const most = 17;
  const rows = [''];
  for (const word of name.split(' ')) {
    const row = rows.at(-1)!;
    if (row !== '' && row.length + 1 + word.length > most) rows.push(word);
    else rows[rows.length - 1] = row === '' ? word : `${row} ${word}`;
  }
  return rows;
}

function shortOf(power: number): string {
  if (power >= 1e6) return `${power / 1e6}M`;
  if (power >= 1e3) return `${power / 1e3}k`;
  return String(Number(power.toPrecision(1)));
}

const round = (value: number) => Math.round(value * 10) / 10;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
