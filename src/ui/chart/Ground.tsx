/** What lies behind the marks: the lines of the value axis, and the bands of rows that are empty for a reason. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { Band } from './chart.ts';

interface Props {
  /** Values at which a line stands; the plot is closed by one at either end. */
  ticks: readonly number[];
  bands: readonly Band[];
  lying: boolean;
}

export function Ground({ ticks, bands, lying }: Props) {
  const plot = usePlotArea();
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  if (!plot || !x || !y) return null;
  const [rowScale, valueScale] = lying ? [y, x] : [x, y];
  const ends = lying ? [plot.x, plot.x + plot.width] : [plot.y, plot.y + plot.height];
  const lines = new Set([...ends, ...ticks.flatMap((tick) => valueScale(tick) ?? [])]);
  return (
    <g aria-hidden="true">
      {[...lines].map((at) => (
        <path key={at} d={lying ? `M${at} ${plot.y}v${plot.height}` : `M${plot.x} ${at}h${plot.width}`} fill="none" stroke="var(--line)" />
      ))}
      {bands.map(({ from, to, pattern }) => {
        const [first, last] = [rowScale(from, { position: 'start' }), rowScale(to, { position: 'end' })];
        if (first === undefined || last === undefined) return null;
        const [start, length] = [Math.min(first, last), Math.abs(last - first)];
        const box = lying ? { ...plot, y: start, height: length } : { ...plot, x: start, width: length };
        return <rect key={`${pattern} ${from}`} {...box} fill={`url(#band-${pattern})`} />;
      })}
    </g>
  );
}
