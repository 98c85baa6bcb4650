/** What is said of a row under the pointer or the focus; near its band, so that the pointer can reach it. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { mostItems, type Tip } from './chart.ts';
import type { Looked } from './Targets.tsx';
import style from './Chart.module.css';

/** px of the names at the axis. */
const below = 26;

interface Props {
  tip: Tip;
  at: Looked;
  lying: boolean;
  /** px of the drawing. */
  width: number;
}

export function ChartTip({ tip, at, lying, width }: Props) {
  const m = useRoomMessages();
  const { title, lines, notes = [], items = [], action } = tip;
  const isLate = at.x + at.width / 2 > width / 2;
  const room = (px: number) => `min(24rem, ${px}px)`;
  // it covers nothing of what it explains: below the axis, or below the row
  const place = lying
    ? { insetBlockStart: at.y + at.height, left: at.x + 8, maxInlineSize: room(at.width - 16) }
    : {
        insetBlockStart: at.y + at.height + below,
        ...(isLate
          ? { right: width - at.x - at.width, maxInlineSize: room(at.x + at.width) }
          : { left: at.x, maxInlineSize: room(width - at.x) }),
      };
  return (
    <div className={style.tip} style={place} dir={m.direction} aria-hidden="true">
      <strong>{title}</strong>
      {[...lines, ...notes].map((line) => (
        <div key={line}>{line}</div>
      ))}
      {items.length > 0 && (
        <ul className={style.items}>
          {items.slice(0, mostItems).map((item) => (
            <li key={item}>{item}</li>
          ))}
          {items.length > mostItems && <li>{m.chart.more(items.length - mostItems)}</li>}
        </ul>
      )}
      {action && <div className="quiet">{action}</div>}
    </div>
  );
}
