/** What the volumes stand on: values, months and years, the folds between them, the chosen moment. */
import { Fragment } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { fitText, textWidth } from '@/ui/textWidth.ts';
import { foldWidth, timeTicks } from './volumeAxes.ts';
import { gutter, type Layout } from './volumeLayout.ts';
import style from './Volumes.module.css';

const textPx = 12;
/** Set strong, so that it is wider than its size. */
const headingPx = 14;

export function VolumeGround({ layout, hasRates }: { layout: Layout; hasRates: boolean }) {
  const m = useRoomMessages();
  const words = m.routeTime.volumes;
  const { pieces, values, top, bottom, axisY, totalsY, width, momentX } = layout;
  const labels = new Map<number, string>();
  const taken: (readonly [number, number])[] = [];
  const ticks = timeTicks(pieces);
  for (const { day, x, precision } of ticks) {
    const point = { start: day, precision, approximate: false, uncertain: false };
    const text = m.shortDate({ first: point, last: point });
    const piece = pieces.find(({ start, end }) => start <= day && day <= end);
    const [from, to] = [x, x + textWidth(text, textPx) + 4];
    if (!piece || to > Math.min(piece.x + piece.width + foldWidth, width) || taken.some(([a, b]) => from < b + 6 && a < to + 6)) continue;
    taken.push([from, to]);
    labels.set(day, text);
  }
  return (
    <g aria-hidden="true">
      <text y={12} className={style.heading}>
        {fitText(hasRates ? words.rates : words.noRates, headingPx, width)}
      </text>
      {values.map(({ value, y }) => (
        <Fragment key={value}>
          {pieces.map(({ start, x, width: length }) => (
            <path key={start} d={`M${x} ${y}h${length}`} className={value === 0 ? style.zero : style.grid} />
          ))}
          <text x={gutter - 6} y={y + 4} className={style.value}>
            {m.number(value)}
          </text>
        </Fragment>
      ))}
      <text x={gutter + 2} y={bottom + 15} className={style.tickLabel}>
        {words.others}
      </text>
      {pieces.map(({ start, x, width: length }, at) => (
        <Fragment key={start}>
          <path d={`M${x} ${axisY}h${length}`} className={style.axis} />
          {at > 0 && (
            <path
              d={`M${x - foldWidth} ${axisY}l${foldWidth / 2 - 5} 0l4 -5l4 10l4 -5h${foldWidth / 2 - 7}M${x - foldWidth} ${top}V${axisY}M${x} ${top}V${axisY}`}
              className={style.fold}
            />
          )}
        </Fragment>
      ))}
      {ticks.map(({ day, x }) => (
        <Fragment key={day}>
          <path d={`M${x} ${axisY}v${labels.has(day) ? 7 : 4}`} className={style.axis} />
          <text x={x + 3} y={axisY + 15} className={style.tickLabel}>
            {labels.get(day)}
          </text>
        </Fragment>
      ))}
      {momentX !== undefined && <path d={`M${momentX} ${top - 6}V${axisY}`} className={style.moment} />}
      {layout.totals.length > 0 && (
        <>
          <text y={totalsY + 22} className={style.heading}>
            {fitText(words.totals, headingPx, width)}
          </text>
          <path d={`M${gutter} ${totalsY + 36}V${layout.height - 4}`} className={style.zero} />
        </>
      )}
    </g>
  );
}
