/** A place that is no point: a circle of its true size with a broken edge, and a number on the edge to press. What lies inside can still be pressed. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { textWidth } from '@/ui/textWidth.ts';
import type { Roving } from '../map/useRoving.ts';
import { onlyLayer } from './layers.ts';
import { numberPx, type SoftMark } from './marks.ts';
import style from './Marks.module.css';
import { signOf } from './signs.ts';

interface Props {
  name: string;
  mark: SoftMark;
  scale: number;
  isChosen: boolean;
  onPress: () => void;
  focus: ReturnType<Roving['mark']>;
}

export function SoftPlace({ name, mark: { row, x, y, radius, label }, scale, isChosen, onPress, focus }: Props) {
  const m = useRoomMessages();
  const count = row.entries.length;
  const layer = onlyLayer(row);
  const text = m.number(count);
  const width = Math.max(20 * scale, textWidth(text, numberPx * scale) + 10 * scale);
  const height = 18 * scale;
  return (
    <g role="button" aria-label={name} aria-pressed={isChosen} className={style.mark} onClick={onPress} {...focus}>
      <title>{name}</title>
      <circle cx={x} cy={y} r={radius} className={style.soft} />
      <g transform={`translate(${label[0].toFixed(1)} ${label[1].toFixed(1)})`}>
        <Pill width={width + 8 * scale} height={height + 8 * scale} className={style.focusRing} />
        <Pill width={width} height={height} className={style.pill} />
        {layer && count === 1 ? (
          <path d={signOf(layer, 5 * scale)} className={style.sign} />
        ) : (
          <text className={style.number} y="0.35em" fontSize={numberPx * scale}>
            {text}
          </text>
        )}
        <Pill width={Math.max(width, 24 * scale)} height={24 * scale} className={style.hit} screenOnly />
      </g>
    </g>
  );
}

function Pill({
  width,
  height,
  className,
  screenOnly,
}: {
  width: number;
  height: number;
  className: string | undefined;
  screenOnly?: true;
}) {
  return (
    <rect
      x={-width / 2}
      y={-height / 2}
      width={width}
      height={height}
      rx={height / 2}
      className={className}
      {...(screenOnly && { 'data-screen-only': '' })}
    />
  );
}
