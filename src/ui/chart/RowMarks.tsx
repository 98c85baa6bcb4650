/** The marks of one row: bars or dots, ranges, and what others say beside them. */
import { fills } from './chart.ts';
import type { Slot } from './geometry.ts';
import type { Pen } from './pen.ts';
import style from './Chart.module.css';

/** px of a dot, and of one that stands for what others say. */
export const dotRadius = 5;
const smallRadius = 3.5;

interface Props {
  slots: readonly Slot[];
  mark: 'bar' | 'dot';
  pen: Pen;
}

export function RowMarks({ slots, mark, pen: { unit, box, point, line, cap } }: Props) {
  return slots.map((slot) => {
    const { series: one, value, across, low, high, from } = slot;
    const look = { fill: fills[one.fill], 'data-fill': one.fill, 'data-estimate': value.isEstimate || undefined };
    const said = value.said === undefined ? low : from + value.said;
    return (
      <g key={one.id}>
        {mark === 'bar' ? (
          <>
            <rect {...box(slot, from, said)} {...look} className={style.bar} />
            {said < low && <rect {...box(slot, said, low)} className={style.bar} data-estimate />}
            {low < high && <rect {...box(slot, low, high)} className={style.upTo} />}
          </>
        ) : (
          <>
            {low < high && <path d={line(across, low, high)} className={style.range} />}
            {[...new Set([low, high])].map((end) => (
              <circle key={end} {...point(across, end)} r={dotRadius * unit} {...look} className={style.bar} />
            ))}
          </>
        )}
        {value.rivals?.map((rival) => (
          <g key={`${rival.low} ${rival.high}`} className={style.rival}>
            <path d={line(across, high, rival.high)} className={style.tie} />
            {rival.low < rival.high ? (
              <path
                d={`${line(across, rival.low, rival.high)}${cap(across, rival.low, smallRadius * unit)}${cap(across, rival.high, smallRadius * unit)}`}
              />
            ) : (
              <circle {...point(across, rival.low)} r={smallRadius * unit} />
            )}
          </g>
        ))}
      </g>
    );
  });
}
