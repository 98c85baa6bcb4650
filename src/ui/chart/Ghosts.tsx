/** What the whole record has of a row, where the filter leaves less. */
import type { ChartRow } from './chart.ts';
import type { Slot } from './geometry.ts';
import type { Pen } from './pen.ts';
import { dotRadius } from './RowMarks.tsx';
import style from './Chart.module.css';

interface Props {
  row: ChartRow;
  /** Where values of the row stand. */
  slotsIn: (values: ChartRow['values']) => readonly Slot[];
  /** px of one outline for all series together. */
  across: number;
  width: number;
  mark: 'bar' | 'dot';
  pen: Pen;
}

export function Ghosts({ row: { ghost = 0, values }, slotsIn, across, width, mark, pen }: Props) {
  const outlines =
    typeof ghost === 'number'
      ? [{ id: 'all', across, width, high: ghost, shown: 0 }]
      : slotsIn(valuesOf(ghost)).map(({ series: { id }, ...slot }) => ({ ...slot, id, shown: values[id]?.high ?? 0 }));
  return outlines.map(({ id, shown, ...slot }) => {
    if (slot.high <= shown) return null;
    return mark === 'bar' ? (
      <rect key={id} {...pen.box(slot, 0, slot.high)} className={style.ghost} />
    ) : (
      <circle key={id} {...pen.point(slot.across, slot.high)} r={dotRadius * pen.unit} className={style.ghost} />
    );
  });
}

function valuesOf(ghost: Readonly<Record<string, number>>): ChartRow['values'] {
  return Object.fromEntries(Object.entries(ghost).map(([id, high]) => [id, { low: high, high }]));
}
