/** The marks of a chart, on the scales of Recharts: row by row what is drawn, what is written, and behind them what the whole record has. */
import { memo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartRow, Series } from './chart.ts';
import { labelRoom, mostBeside, slotsOf, standing, topOf } from './geometry.ts';
import { Ghosts } from './Ghosts.tsx';
import { penOf } from './pen.ts';
import { FootSign, RowLabels, ZeroLabel } from './RowLabels.tsx';
import { RowMarks } from './RowMarks.tsx';
import style from './Chart.module.css';

interface Props {
  rows: readonly ChartRow[];
  series: readonly Series[];
  stacked: boolean;
  lying: boolean;
  mark: 'bar' | 'dot';
  /** px of the widest bar. */
  most: number;
  /** px of what is written. */
  textPx: number;
  /** How many times as large as on a page dots are drawn. */
  unit: number;
  zero: string;
  /** Lying marks grow to the left. */
  toLeft: boolean;
  /** px behind their axis. */
  beside: number;
  /** px from the middle of a row to that of its marks. */
  drop: number;
}

/** A look at a row draws none of them anew. */
export const Marks = memo(function Marks({
  rows,
  series,
  stacked,
  lying,
  mark,
  most,
  textPx,
  unit,
  zero,
  toLeft,
  beside: behind,
  drop,
}: Props) {
  const plot = usePlotArea();
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!plot || !x || !y) return null;
  const [rowScale, valueScale] = lying ? [y, x] : [x, y];
  const band = (lying ? plot.height : plot.width) / Math.max(1, rows.length);
  /** What lies beyond a logarithmic axis stands at its start. */
  const at = (value: number) => valueScale(value) ?? valueScale(0) ?? (lying ? plot.x : plot.y + plot.height);
  const pen = penOf(lying, at, unit);
  const side = lying && (toLeft ? 'left' : 'right');
  const beside = stacked ? 'stacked' : mostBeside(rows, series);
  const origin = toLeft ? plot.x + plot.width : plot.x;
  const isChosen = rows.some(({ isOn }) => isOn);
  return (
    <g aria-hidden="true">
      {rows.map((row, place) => {
        const center = rowScale(row.id, { position: 'middle' });
        if (center === undefined) return null;
        const middle = center + drop;
        const there = stacked ? series : standing(row, series);
        const slotsIn = (values: ChartRow['values']) => slotsOf({ ...row, values }, there, beside, middle, band, most);
        const slots = slotsIn(row.values);
        const isQuiet = row.isOut || (row.isOn === false && isChosen);
        const isFree = (other: ChartRow, end: number) => !other.zero && (topOf(other) === 0 || at(topOf(other)) - at(end) > 2.5 * textPx);
        const roomOf = (end: number, width: number) =>
          stacked || slots.length === 1 ? labelRoom(rows, place, band, (other) => isFree(other, end)) : width + 6;
        return (
          <g key={row.id}>
            <Ghosts row={row} slotsIn={slotsIn} across={middle} width={Math.min(most, band * 0.8)} mark={mark} pen={pen} />
            {/* what comes to have marks is another element: it grows */}
            <g key={slots.length === 0 ? 'none' : 'some'} data-quiet={isQuiet || undefined} data-mark={mark} className={style.row}>
              <RowMarks slots={slots} mark={mark} pen={pen} />
            </g>
            <RowLabels
              slots={slots}
              stacked={stacked}
              mark={mark}
              side={side}
              textPx={textPx}
              unit={unit}
              at={at}
              roomOf={roomOf}
              origin={origin}
              reach={plot.width + behind - 2}
            />
            {row.without !== undefined && row.without > 0 && (
              <FootSign
                {...(lying ? { x: origin, y: middle } : { x: middle, y: plot.y + plot.height })}
                count={String(row.without)}
                band={band}
                side={side}
                textPx={textPx}
              />
            )}
            {row.zero && slots.length === 0 && <ZeroLabel text={zero} across={middle} at={at(0)} side={side} textPx={textPx} />}
          </g>
        );
      })}
    </g>
  );
});
