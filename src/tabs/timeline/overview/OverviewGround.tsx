/** What the overview is drawn on: columns of records and closures hatched; over them the eras' edges and names, and a few years. */
import { memo, useId } from 'react';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { textWidth } from '@/ui/textWidth.ts';
import { type Bin, roundYears } from './density.ts';
import { labelSize } from '../picture/layout.ts';
import style from './Overview.module.css';
import { dayPoint } from '../time/point.ts';
import { lengthOf, type Window } from '../time/window.ts';

interface Strip {
  facts: Facts;
  coverage: Window;
  /** px, unscaled; `scale` is how large the reader has set text. */
  width: number;
  scale: number;
}

/** px of the columns, and of the years below. */
export const columnsHeight = 32;
const yearsHeight = 15;
const height = columnsHeight + yearsHeight;
/** px kept above the highest column. */
const air = 3;

/** The height of a column grows with the square root of its count, or a year with a single record would vanish beside a busy one. */
export const Columns = memo(function Columns({ facts, coverage, width, scale, bins }: Strip & { bins: readonly Bin[] }) {
  const hatch = useId();
  const xOf = placing(coverage, width);
  const highest = Math.max(...bins.map(({ count }) => count));
  const columns = bins
    .filter(({ count }) => count > 0)
    .map(({ start, end, count }) => {
      const [from, to] = [xOf(start), xOf(end + 1)];
      const top = columnsHeight - Math.max(1, Math.sqrt(count / highest) * (columnsHeight - air));
      return `M${round(from)} ${columnsHeight}V${round(top)}H${round(to - Math.min(1, (to - from) / 4))}V${columnsHeight}Z`;
    });
  return (
    <svg className={style.columns} {...sizes(width, scale)} aria-hidden="true">
      <defs>
        <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width={1} height={6} className={style.hatch} />
        </pattern>
      </defs>
      {facts.closures.map(({ id, date }) => (
        <rect key={id} x={xOf(date.start)} width={xOf(date.end + 1) - xOf(date.start)} height={columnsHeight} fill={`url(#${hatch})`} />
      ))}
      <path d={columns.join('')} className={style.column} />
    </svg>
  );
});

/** Stands over the columns, and lets the pointer through. */
export const Names = memo(function Names({ facts, coverage, width, scale }: Strip) {
  const m = useMessages();
  const xOf = placing(coverage, width);
  return (
    <svg className={style.names} {...sizes(width, scale)} aria-hidden="true">
      <line x2={width} y1={columnsHeight} y2={columnsHeight} className={style.line} />
      {facts.eras.map(({ id, label, date }) => {
        const x = xOf(date.start);
        return (
          <g key={id} transform={`translate(${x} 0)`}>
            {x > 0 && <line y2={columnsHeight} className={style.edge} />}
            {x + textWidth(label, labelSize) + 8 <= xOf(date.end + 1) && (
              <text x={4} y={12} fontSize={labelSize} className={style.era}>
                {label}
              </text>
            )}
          </g>
        );
      })}
      {roundYears(coverage, width).map((day) => {
        const point = { ...dayPoint(day), precision: 'year' as const };
        const label = m.shortDate({ first: point, last: point });
        const x = xOf(day);
        if (x + 3 + textWidth(label, labelSize) > width) return null;
        return (
          <g key={day} transform={`translate(${x} ${columnsHeight})`}>
            <line y2={yearsHeight - 3} className={style.line} />
            <text x={3} y={yearsHeight - 3} fontSize={labelSize} className={style.year}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
});

/** px at which a day begins; at the nearest edge for one outside the coverage. */
function placing({ start, end }: Window, width: number): (day: number) => number {
  return (day) => ((Math.min(Math.max(day, start), end + 1) - start) / lengthOf({ start, end })) * width;
}

function sizes(width: number, scale: number) {
  return { width: width * scale, height: height * scale, viewBox: `0 0 ${width} ${height}` };
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
