import style from './MapStage.module.css';
import type { Frame } from './mercator.ts';
import { type NameOnMap, namePx } from './names.ts';

/** The names over everything else. They stand about their middles, so that they need not know in which direction they are read. */
export function Names({ names, frame }: { names: readonly NameOnMap[]; frame: Frame }) {
  const size = namePx * frame.scale;
  return (
    <g aria-hidden="true" className={style.names} fontSize={size}>
      {names.map(({ id, kind, text, x, y }) => (
        <text key={id} className={style[kind]} x={x.toFixed(1)} y={(y + size * 0.35).toFixed(1)}>
          {text}
        </text>
      ))}
    </g>
  );
}
