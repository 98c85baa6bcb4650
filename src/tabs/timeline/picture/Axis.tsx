/** The marks of the time axis, and grid lines that whisper. */
import { useMessages } from '@/i18n/messages.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import { type Frame, labelSize, xOf } from './layout.ts';
import { dayPoint } from '../time/point.ts';
import { ticksOf } from './ticks.ts';
import style from './Picture.module.css';

interface Props {
  frame: Frame;
  /** px from the top to the axis, and of the whole picture. */
  y: number;
  height: number;
}

export function Axis({ frame, y, height }: Props) {
  const m = useMessages();
  return (
    <g aria-hidden="true">
      {ticksOf(frame).map(({ day, precision, named }) => {
        const point = { ...dayPoint(day), precision };
        const text = named ? m.shortDate({ first: point, last: point }) : '';
        const x = xOf(day, frame);
        return (
          <g key={day} transform={`translate(${x} 0)`}>
            <line y1={y + 6} y2={height} className={style.grid} />
            {text && x + 4 + textWidth(text, labelSize) <= frame.width && (
              <text x={4} y={y + 16} className={style.tick}>
                {text}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
