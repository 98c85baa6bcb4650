/** What is said of a row under the pointer or the focus; near its band, so that the pointer can reach it. */
import { useLayoutEffect, useRef, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { mostItems, type Tip } from './chart.ts';
import type { Looked } from './Targets.tsx';
import { unbroken } from './unbroken.ts';
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
  const { title, lines, notes = [], items = [], more = 0, action } = tip;
  const untold = more + Math.max(0, items.length - mostItems);
  const isLate = at.x + at.width / 2 > width / 2;
  const ref = useRef<HTMLDivElement>(null);
  const [up, setUp] = useState(0);
  const foot = at.y + at.height + (lying ? 0 : below);
  useLayoutEffect(() => {
    const { parentElement: box, offsetHeight: height = 0 } = ref.current ?? {};
    const top = (box?.getBoundingClientRect().top ?? 0) + foot;
    const over = Math.max(0, top + height - globalThis.innerHeight);
    // a row has room above it, a bar at its side
    setUp(over === 0 ? 0 : lying ? height + at.height : Math.min(over, top));
  }, [foot, lying, at]);
  const room = (px: number) => `min(20rem, ${px}px)`;
  const aside = up > 0 && !lying ? at.width : 0;
  // it covers nothing of what it explains: below the axis, or below the row; where the window ends there, above the row or beside the bar
  const place = {
    insetBlockStart: foot - up,
    ...(lying
      ? { left: at.x + 8, maxInlineSize: room(at.width - 16) }
      : isLate
        ? { right: width - at.x - at.width + aside, maxInlineSize: room(at.x + at.width - aside) }
        : { left: at.x + aside, maxInlineSize: room(width - at.x - aside) }),
  };
  return (
    <div ref={ref} className={style.tip} style={place} dir={m.direction} aria-hidden="true">
      <strong>{unbroken(title)}</strong>
      {[...lines, ...notes].map((line) => (
        <div key={line}>{unbroken(line)}</div>
      ))}
      {items.length > 0 && (
        <ul className={style.items}>
          {items.slice(0, mostItems).map((item) => (
            <li key={item}>{unbroken(item)}</li>
          ))}
          {untold > 0 && <li>{m.chart.more(untold)}</li>}
        </ul>
      )}
      {action && <div className="quiet">{action}</div>}
    </div>
  );
}
