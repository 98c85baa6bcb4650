/** What is written at the marks of a row: its values, a zero, how many have no value. */
import { textWidth } from '../textWidth.ts';
import type { Slot } from './geometry.ts';
import { labelPlace } from './labelPlace.ts';
import { dotRadius } from './RowMarks.tsx';
import style from './Chart.module.css';

/** Which way lying bars grow; false where they stand. */
type Side = 'left' | 'right' | false;

interface Props {
  slots: readonly Slot[];
  stacked: boolean;
  mark: 'bar' | 'dot';
  side: Side;
  textPx: number;
  /** How many times as large as on a page dots are drawn. */
  unit: number;
  /** px of a value. */
  at: (value: number) => number;
  /** px for the label of a standing mark that ends at this value and is so wide. */
  roomOf: (end: number, width: number) => number;
  /** Where the values of lying marks begin, and how far behind it there is room to write. */
  origin: number;
  reach: number;
}

/** px between lying marks and what is written. */
const gap = 6;

export function RowLabels({ slots, stacked, mark, side, textPx, unit, at, roomOf, origin, reach }: Props) {
  // of a stack the last says it, for all of them
  return (stacked ? slots.slice(-1) : slots).map(({ series: { id }, value: { label, rivals = [] }, across, width, low, high }) => {
    if (!label) return null;
    const wide = textWidth(label, textPx);
    if (side) {
      const along = (value: number) => Math.abs(at(value) - origin);
      const radius = mark === 'dot' ? dotRadius * unit : 0;
      const others = rivals.map((rival) => [along(rival.low), along(rival.high)] as const);
      const place = labelPlace({ from: along(low) - radius, to: along(high) + radius, others }, wide, reach, mark === 'bar');
      // a dot leaves room above it in its row
      const above = place === undefined && mark === 'dot';
      if (place === undefined && !above) return null;
      const start = place ?? Math.max(0, Math.min(along(high) - wide / 2, reach - wide));
      const x = side === 'left' ? origin - start : origin + start;
      const y = above ? across - dotRadius * unit - 2 - textPx / 2 : across;
      return (
        <g key={`${id} ${label}`}>
          {mark === 'bar' && start < along(high) && (
            <rect
              x={(side === 'left' ? x - wide : x) - 3}
              y={y - 0.65 * textPx}
              width={wide + 6}
              height={1.3 * textPx}
              className={style.plate}
            />
          )}
          <text x={x} y={y} className={style.label} data-lying={side} fontSize={textPx}>
            {label}
          </text>
        </g>
      );
    }
    // the sign of another value that stands just above is written over, and no farther one
    const end = rivals.reduce(
      (most, rival) => (Math.abs(at(rival.low) - at(high)) < textPx + 10 ? Math.max(most, rival.high) : most),
      high,
    );
    return (
      wide <= roomOf(end, width) && (
        <text key={`${id} ${label}`} x={across} y={at(end) - 4} className={style.label} fontSize={textPx}>
          {label}
        </text>
      )
    );
  });
}

/** `at` is px of nothing. */
export function ZeroLabel({ text, across, at, side, textPx }: { text: string; across: number; at: number; side: Side; textPx: number }) {
  return (
    <text
      {...(side ? { x: side === 'left' ? at - gap : at + gap, y: across, 'data-lying': side } : { x: across, y: at - 4 })}
      className={style.label}
      fontSize={textPx}
    >
      {text}
    </text>
  );
}

/** An open diamond: something stands there without a value. */
export function Without({ x, y }: { x: number; y: number }) {
  return <path d={`M${x} ${y - 4.5}l4.5 4.5l-4.5 4.5l-4.5 -4.5z`} className={style.rival} />;
}

interface FootProps {
  /** Where the axis of the rows crosses the row. */
  x: number;
  y: number;
  count: string;
  /** px of the row. */
  band: number;
  side: Side;
  textPx: number;
}

/** How many have no value, between the axis and where the bars begin; without its number where there is no room for that. */
export function FootSign({ x, y, count, band, side, textPx }: FootProps) {
  if (side) {
    const away = side === 'left' ? -1 : 1;
    return (
      <>
        <Without x={x + away * 6} y={y} />
        <text x={x + away * 12} y={y} className={style.label} data-lying={side} fontSize={textPx}>
          {count}
        </text>
      </>
    );
  }
  const isRoom = band >= textWidth(count, textPx) + 14;
  return (
    <>
      <Without x={isRoom ? x - 5 : x} y={y - 9} />
      {isRoom && (
        <text x={x + 6} y={y - 9 + textPx * 0.35} className={style.label} fontSize={textPx}>
          {count}
        </text>
      )}
    </>
  );
}
