/** The course of a number through the years: small bars, as wide as their card. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Band } from '@/ui/chart/chart.ts';
import { useWidth } from '@/ui/useWidth.ts';
import type { YearBar } from './course.ts';
import style from './Overview.module.css';

interface Props {
  /** What it counts, with its years in words. */
  label: string;
  years: readonly YearBar[];
  bands: readonly Band[];
}

/** The first year and the last, at the ends of a picture. */
export function Edges({ from, to }: { from: string | undefined; to: string | undefined }) {
  const { timeDirection } = useRoomMessages();
  return (
    <div className={style.edges} dir={timeDirection} aria-hidden="true">
      <span>{from}</span>
      <span>{to}</span>
    </div>
  );
}

const height = 36;
/** px of a bar that is too low to be seen, and of the room above the highest. */
const [least, above] = [2.5, 2];

export function Spark({ label, years, bands }: Props) {
  const { timeDirection } = useRoomMessages();
  const [ref, width] = useWidth<HTMLDivElement>('spark', 300);
  const step = width / Math.max(1, years.length);
  const most = Math.max(1e-9, ...years.map(({ high, ghost }) => Math.max(high, ghost)));
  const tall = (value: number) => (value > 0 ? Math.max(least, (value / most) * (height - above)) : 0);
  const placeOf = new Map(years.map(({ id }, at) => [id, at]));
  /** From the side where time begins. */
  const left = (at: number, count = 1) => (timeDirection === 'rtl' ? width - (at + count) * step : at * step);
  const bar = Math.max(1.5, Math.min(10, step - 1.5));
  const box = (at: number, from: number, to: number) => ({
    x: left(at) + (step - bar) / 2,
    y: height - tall(to),
    width: bar,
    height: Math.max(0, tall(to) - tall(from)),
  });
  return (
    <div ref={ref} dir="ltr">
      <svg className={style.spark} width={width} height={height + 1} role="img" aria-label={label}>
        {bands.map(({ from, to, pattern }) => {
          const [first, last] = [placeOf.get(from) ?? 0, placeOf.get(to) ?? 0];
          return (
            <rect
              key={`${pattern} ${from}`}
              x={left(first, last - first + 1)}
              width={(last - first + 1) * step}
              height={height}
              fill={`url(#band-${pattern})`}
            />
          );
        })}
        {years.map(({ id, low, high, ghost, isPart, zero, isOut }, at) => (
          <g key={id} opacity={isOut ? 0.45 : undefined}>
            {ghost > 0 && <rect {...box(at, 0, ghost)} className={style.ghost} />}
            {high > 0 && <rect {...box(at, 0, low)} className={style.bar} data-part={isPart || undefined} />}
            {high > low && <rect {...box(at, low, high)} className={style.bar} data-part="true" />}
            {zero && high === 0 && <circle cx={left(at) + step / 2} cy={height - 2.5} r={2} className={style.zero} />}
          </g>
        ))}
        <path d={`M0 ${height + 0.5}H${width}`} className={style.axis} />
      </svg>
      <Edges from={years[0]?.id} to={years.at(-1)?.id} />
    </div>
  );
}
