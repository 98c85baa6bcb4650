/** What is said of a row under the pointer or the focus; beside its band, so that the pointer can reach it. */
import { useMessages } from '@/i18n/messages.tsx';
import { mostItems, type Tip } from './chart.ts';
import type { Looked } from './Targets.tsx';
import style from './Chart.module.css';

interface Props {
  tip: Tip;
  at: Looked;
  lying: boolean;
  /** px of the drawing. */
  width: number;
}

export function ChartTip({ tip: { title, lines, notes = [], items = [], action }, at, lying, width }: Props) {
  const m = useMessages();
  const isLate = at.x + at.width / 2 > width / 2;
  const place = lying
    ? { insetBlockStart: at.y + at.height, left: at.x + 8, maxInlineSize: at.width - 16 }
    : isLate
      ? { insetBlockStart: at.y, right: width - at.x, maxInlineSize: at.x }
      : { insetBlockStart: at.y, left: at.x + at.width, maxInlineSize: width - at.x - at.width };
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
          {items.length > mostItems && <li>{m.figure.more(items.length - mostItems)}</li>}
        </ul>
      )}
      {action && <div className="quiet">{action}</div>}
    </div>
  );
}
