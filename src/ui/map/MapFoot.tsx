import { useRoomMessages } from '@/i18n/messages.tsx';
import { type Foot, scaleOf } from './foot.ts';
import style from './MapStage.module.css';
import type { Frame } from './mercator.ts';

/** Below the land and within the picture, so that nothing on the map has to make room for it. */
export function MapFoot({ foot, frame }: { foot: Foot; frame: Frame }) {
  const m = useRoomMessages();
  const { size, pad, indent } = foot;
  const { km, px } = scaleOf(frame, foot.room);
  /** From the start edge of the picture. */
  const from = (start: number) => (m.direction === 'rtl' ? frame.width - start : start);
  const tick = size * 0.4;
  const base = pad + size;
  return (
    <g className={style.foot} transform={`translate(0 ${frame.height})`} fontSize={size}>
      <rect className={style.footGround} width={frame.width} height={foot.height} />
      <path className={style.scale} d={`M${from(pad)} ${base - tick}V${base}H${from(pad + px)}V${base - tick}`} />
      <text x={from(pad + px + pad * 0.75)} y={base}>
        {m.routeMap.km(km)}
      </text>
      {foot.lines.map((line, at) => (
        <text key={at} x={from(indent)} y={foot.baselines[at]}>
          {line}
        </text>
      ))}
    </g>
  );
}
