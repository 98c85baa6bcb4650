/** One line of the grid of months: a year, or years without anything. */
import { Fragment } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Box } from '@/ui/chart/Targets.tsx';
import type { Frame } from './Drawing.tsx';
import { fitText } from '@/ui/textWidth.ts';
import style from './Visits.module.css';

export interface GridCell {
  readonly id: string;
  readonly box: Box;
  readonly ground: 'hatch' | 'dots' | undefined;
  readonly count: number;
  /** True where the filter leaves less than the whole record has. */
  readonly isLess: boolean;
  /** Of the most that a cell has, from 0 to 1. */
  readonly share: number;
}

interface MonthProps {
  name: string;
  y: number;
  isOut: boolean;
  cells: readonly GridCell[];
  frame: Frame;
}

export function MonthLine({ name, y, isOut, cells, frame: { x, begins } }: MonthProps) {
  const m = useRoomMessages();
  return (
    <>
      <text x={x(2)} y={y + 19} textAnchor={begins} className={style.text} data-out={isOut || undefined}>
        {name}
      </text>
      {cells.map(({ id, box, ground, count, isLess, share }) => {
        const inner = { x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 };
        return (
          <Fragment key={id}>
            {ground && <rect {...box} fill={`url(#band-${ground})`} />}
            <rect {...box} className={style.grid} />
            {count > 0 && <Shade box={inner} share={share} />}
            {count > 0 && (
              <text x={box.x + box.width / 2} y={box.y + 20} className={`${style.text} ${style.strong} ${style.middle}`}>
                {m.number(count)}
              </text>
            )}
            {isLess && <rect {...inner} className={style.ghost} />}
          </Fragment>
        );
      })}
    </>
  );
}

/** The more, the darker; never too dark for the number on it. */
export function Shade({ box, share }: { box: Box; share: number }) {
  return (
    <>
      <rect {...box} className={style.ground} />
      <rect {...box} className={style.shade} fillOpacity={0.08 + 0.16 * share} />
    </>
  );
}

export function FoldLine({
  box,
  texts,
  isClosed,
  frame: { x, begins },
}: {
  box: Box;
  texts: readonly string[];
  isClosed: boolean;
  frame: Frame;
}) {
  return (
    <>
      {isClosed && <rect {...box} fill="url(#band-hatch)" />}
      <rect {...box} className={style.grid} />
      {texts.map((text, at) => (
        <text key={text} x={x(4)} y={box.y + 16 + at * 16} textAnchor={begins} className={`${style.text} ${style.quiet} ${style.onHatch}`}>
          {fitText(text, 12, box.width - 8)}
        </text>
      ))}
    </>
  );
}
