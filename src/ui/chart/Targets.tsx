/** What is pointed at, focused and pressed: the whole band of a row, for a bar may be thin. One Tab stop for the chart, arrow keys from row to row. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { useMessages } from '@/i18n/messages.tsx';
import { useRoving } from '../useRoving.ts';
import { type ChartRow, spoken } from './chart.ts';
import style from './Chart.module.css';

/** Where a row is looked at: its band, in px of the drawing. */
export interface Looked {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Props {
  rows: readonly ChartRow[];
  lying: boolean;
  label: string;
  onLook: (at: Looked | null) => void;
}

export function Targets({ rows, lying, label, onLook }: Props) {
  const m = useMessages();
  const plot = usePlotArea();
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  // Tab leads to what is chosen, else to the last row in which there is something
  const first = rows.find(({ isOn }) => isOn) ?? rows.findLast(({ values }) => Object.keys(values).length > 0);
  const roving = useRoving(
    rows.map(({ id }) => id),
    first?.id ?? '',
    undefined,
    !lying && m.direction === 'rtl',
  );
  const scale = lying ? y : x;
  if (!plot || !scale) return null;
  const band = (lying ? plot.height : plot.width) / Math.max(1, rows.length);
  return (
    <g role="list" aria-label={label} data-screen-only onKeyDown={roving.onKeyDown}>
      {rows.map((row) => {
        const middle = scale(row.id, { position: 'middle' });
        if (middle === undefined) return null;
        const at = lying
          ? { x: plot.x, y: middle - band / 2, width: plot.width, height: band }
          : { x: middle - band / 2, y: plot.y, width: band, height: plot.height };
        const { mark, onFocus } = withFocus(roving.mark(row.id), () => onLook({ id: row.id, ...at }));
        const props = {
          ...mark,
          onFocus,
          onBlur: () => onLook(null),
          onPointerEnter: () => onLook({ id: row.id, ...at }),
          className: style.target,
          'aria-label': spoken(row.tip()),
        };
        const area = <rect {...at} />;
        return (
          <g key={row.id} role="listitem">
            {row.link ? (
              <a {...row.link} {...props} aria-current={row.isOn ? 'true' : undefined}>
                {area}
              </a>
            ) : (
              <g {...props} role="img">
                {area}
              </g>
            )}
          </g>
        );
      })}
    </g>
  );
}

function withFocus<Mark extends { onFocus: () => void }>({ onFocus, ...mark }: Mark, look: () => void) {
  return {
    mark,
    onFocus: () => {
      onFocus();
      look();
    },
  };
}
