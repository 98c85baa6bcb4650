/** So many records that marks could not be told apart: as high as they are many. It opens its own stretch of time, where they stand one by one. */
import { useMessages } from '@/i18n/messages.tsx';
import { paint } from '@/ui/colour.ts';
import { textWidth } from '@/ui/textWidth.ts';
import { dayPoint } from '../time/point.ts';
import type { Window } from '../time/window.ts';
import type { Crowd } from './crowds.ts';
import { crowdHeight, labelSize, type Lane } from './layout.ts';
import style from './Picture.module.css';
import { SvgButton } from './SvgButton.tsx';

interface ColumnProps {
  crowd: Crowd;
  lane: Lane;
  x: number;
  y: number;
  most: number;
  onWindow: (window: Window) => void;
}

const highest = crowdHeight - 16;

export function Column({ crowd: { window, precision, count, width }, lane: { kind }, x, y, most, onWindow }: ColumnProps) {
  const m = useMessages();
  const point = { ...dayPoint(window.start), precision };
  const isQuarter = precision === 'month' && window.end - window.start > 31;
  const when = m.date({ first: point, last: isQuarter ? { ...dayPoint(window.end), precision } : point });
  const name = m.timeline.crowd(count, when, kind.label);
  const height = Math.max(3, (count / most) * highest);
  const text = m.number(count);
  return (
    <SvgButton label={name} className={style.crowd} transform={`translate(${x} ${y})`} onPress={() => onWindow(window)}>
      <title>{name}</title>
      <rect width={width} height={crowdHeight} className={style.hit} />
      <rect x={0.5} y={crowdHeight - height} width={Math.max(2, width - 1)} height={height} fill={kind.colour && paint(kind.colour)} />
      {textWidth(text, labelSize) <= width && (
        <text x={width / 2} y={crowdHeight - height - 3} textAnchor="middle" className={style.label}>
          {text}
        </text>
      )}
    </SvgButton>
  );
}
