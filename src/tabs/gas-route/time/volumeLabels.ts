/** Where figures are written at their marks: beside, above or below them, where nothing else stands. */
import { weightOf } from './volumeCrowd.ts';
import { smallRadius, type Layout, radius, type PlacedMark } from './volumeLayout.ts';
import type { GasVolume, Volume } from '@/record/volumes.ts';

/** Its sides, px. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Label {
  readonly text: string;
  /** Where it begins, ends or has its middle, and its base line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** What is written at a mark, the best first; none where nothing is. */
export interface Says {
  readonly rate: (volume: Volume) => readonly string[];
  readonly other: (one: GasVolume) => readonly string[];
}

interface ToWrite {
  readonly texts: readonly string[];
  readonly weight: number;
  /** The middle of the mark, and how far it reaches. */
  readonly x: number;
  readonly y: number;
  readonly up: number;
}

/** Of a text, px: half its height, and from its middle to its base line. */
const [half, base] = [7, 4];
const gap = 3;

/** Each mark has one at most. Claims come first, then deliveries, contracts, plans, each from the earliest. They hold still while the moment passes behind them. */
export function placeLabels(layout: Layout, says: Says, widthOf: (text: string) => number): Label[] {
  const { rates, others, stripY, pieces, axisY } = layout;
  const toWrite: ToWrite[] = [
    ...rates.flatMap((mark) =>
      mark.rates.map(({ volume, y, yHigh }) => ({
        texts: says.rate(volume),
        weight: weightOf(mark.one),
        x: mark.x,
        y,
        up: y - yHigh + radius,
      })),
    ),
    ...others.map((mark) => ({ texts: says.other(mark.one), weight: weightOf(mark.one), x: mark.x, y: stripY, up: radius + 2 })),
  ].toSorted((a, b) => a.weight - b.weight || a.x - b.x);

  const taken: Box[] = [
    ...rates.flatMap((mark) => mark.rates.flatMap((rate) => boxesOf(mark, rate))),
    ...rates.flatMap(({ x, rates: placed }) => {
      const ys = placed.flatMap(({ yLow, yHigh, rivals }) => [yLow, yHigh, ...rivals.flatMap((rival) => [rival.yLow, rival.yHigh])]);
      return [{ left: x - 1, right: x + 1, top: Math.min(...ys), bottom: Math.max(...ys) }];
    }),
    ...others.flatMap((mark) => [about(mark.x, stripY, radius + 2), ...line(mark, stripY)]),
    { left: 0, right: layout.width, top: axisY - 1, bottom: layout.height },
    { left: 0, right: layout.width, top: layout.bottom - 1, bottom: layout.bottom + 1 },
  ];
  const labels: Label[] = [];
  for (const { texts, x, y, up } of toWrite) {
    const piece = pieces.findLast((one) => one.x <= x);
    const ways = texts.flatMap((text) => {
      const width = widthOf(text);
      const aside = radius + gap;
      const at = (anchor: Label['anchor'], atX: number, middle: number) => {
        const left = atX - { start: 0, middle: width / 2, end: width }[anchor];
        return { text, x: atX, y: middle + base, anchor, box: { left, right: left + width, top: middle - half, bottom: middle + half } };
      };
      return [
        at('start', x + aside, y),
        at('end', x - aside, y),
        ...[y - up - half, y + up + half].flatMap((middle) => [
          at('middle', x, middle),
          at('end', x + radius, middle),
          at('start', x - radius, middle),
          at('end', x, middle),
          at('start', x, middle),
        ]),
      ];
    });
    const way = ways.find(
      ({ box }) =>
        piece &&
        box.left >= piece.x + 1 &&
        box.right <= piece.x + piece.width - 1 &&
        taken.every(
          (other) => box.right + 2 <= other.left || other.right + 2 <= box.left || box.bottom <= other.top || other.bottom <= box.top,
        ),
    );
    if (!way) continue;
    const { box, ...label } = way;
    labels.push(label);
    taken.push(box);
  }
  return labels;
}

function about(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** The line of the days on which it may be. */
function line({ wide }: PlacedMark, y: number): Box[] {
  return wide ? [{ left: wide[0], right: wide[1], top: y - 1, bottom: y + 1 }] : [];
}

type Rate = Layout['rates'][number]['rates'][number];

function boxesOf(mark: PlacedMark, { y, yLow, yHigh, rivals }: Rate): Box[] {
  const { x } = mark;
  return [
    { left: x - radius, right: x + radius, top: yHigh - radius, bottom: yLow + radius },
    ...line(mark, y),
    ...rivals.map((rival) => ({
      left: x - smallRadius,
      right: x + smallRadius,
      top: rival.yHigh - smallRadius,
      bottom: rival.yLow + smallRadius,
    })),
  ];
}
