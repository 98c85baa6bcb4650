/** What the volumes stand on: values, months and years, the folds between them, the chosen moment. */
import { Fragment } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { foldWidth, timeTicks } from './volumeAxes.ts';
import type { Mirror } from './mirror.ts';
import { gutter, type Layout } from './volumeLayout.ts';
import style from './Volumes.module.css';

const textPx = 12;
/** px from one value of the axis to the next. */
const valuePx = 15;
/** Set strong, so that it is wider than its size. */
const headingPx = 14;

interface Props {
  layout: Layout;
  /** Where the chosen moment stands; undefined at the end of the coverage. */
  momentX: number | undefined;
  hasRates: boolean;
  mirror: Mirror;
}

export function VolumeGround({ layout, momentX, hasRates, mirror: { at: from, by } }: Props) {
  const m = useRoomMessages();
  const words = m.routeTime.volumes;
  const { pieces, values, top, bottom, axisY, totalsY, width } = layout;
  const labels = new Map<number, string>();
  const taken: (readonly [number, number])[] = [];
  const ticks = timeTicks(pieces);
  for (const { day, x, precision } of ticks) {
    const point = { start: day, precision, approximate: false, uncertain: false };
    const text = m.shortDate({ first: point, last: point });
    const piece = pieces.find(({ start, end }) => start <= day && day <= end);
    const to = x + textWidth(text, textPx) + 4;
    if (!piece || to > Math.min(piece.x + piece.width + foldWidth, width) || taken.some(([a, b]) => x < b + 6 && a < to + 6)) continue;
    taken.push([x, to]);
    labels.set(day, text);
  }
  // in a low plot not every value has room for its name
  const named = Math.ceil((valuePx * (values.length - 1)) / Math.max(1, bottom - top));
  return (
    <g aria-hidden="true">
      <text x={from(0)} y={12} className={style.heading}>
        {fitText(hasRates ? words.rates : words.noRates, headingPx, width)}
      </text>
      {values.map(({ value, y }, at) => (
        <Fragment key={value}>
          {pieces.map(({ start, x, width: length }) => (
            <path key={start} d={`M${from(x)} ${y}h${by * length}`} className={value === 0 ? style.zero : style.grid} />
          ))}
          {at % named === 0 && (
            <text x={from(gutter - 6)} y={y + 4} className={style.value}>
              {m.number(value)}
            </text>
          )}
        </Fragment>
      ))}
      <text x={from(gutter + 2)} y={bottom + 15} className={style.tickLabel}>
        {words.others}
      </text>
      {pieces.map(({ start, x, width: length }, at) => (
        <Fragment key={start}>
          <path d={`M${from(x)} ${axisY}h${by * length}`} className={style.axis} />
          {at > 0 && (
            <path
              d={`M${from(x - foldWidth)} ${axisY}h${by * (foldWidth / 2 - 5)}l${by * 4} -5l${by * 4} 10l${by * 4} -5H${from(x)}M${from(x - foldWidth)} ${top}V${axisY}M${from(x)} ${top}V${axisY}`}
              className={style.fold}
            />
          )}
        </Fragment>
      ))}
      {ticks.map(({ day, x }) => (
        <Fragment key={day}>
          <path d={`M${from(x)} ${axisY}v${labels.has(day) ? 7 : 4}`} className={style.axis} />
          <text x={from(x + 3)} y={axisY + 15} className={style.tickLabel}>
            {labels.get(day)}
          </text>
        </Fragment>
      ))}
      {momentX !== undefined && <path d={`M${from(momentX)} ${top - 6}V${axisY}`} className={style.moment} />}
      {layout.totals.length > 0 && (
        <>
          <text x={from(0)} y={totalsY + 22} className={style.heading}>
            {fitText(words.totals, headingPx, width)}
          </text>
          <path d={`M${from(gutter)} ${totalsY + 36}V${layout.height - 6}`} className={style.zero} />
        </>
      )}
    </g>
  );
}
