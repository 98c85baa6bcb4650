/** The targets of a chart: the whole band of each row, for a bar may be thin. */
import { useMemo } from 'react';
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import type { ChartRow } from './chart.ts';
import { type Looked, type Target, Targets } from './Targets.tsx';

interface Props {
  rows: readonly ChartRow[];
  lying: boolean;
  /** px behind the axis of lying marks, where their values are written; they grow to the left. */
  beside: number;
  toLeft: boolean;
  label: string;
  onLook: (at: Looked | null) => void;
}

export function RowTargets({ rows, lying, beside, toLeft, label, onLook }: Props) {
  const plot = usePlotArea();
  const [x, y] = [useXAxisScale(), useYAxisScale()];
  const scale = lying ? y : x;
  const targets = useMemo(() => {
    if (!plot || !scale) return [];
    const band = (lying ? plot.height : plot.width) / Math.max(1, rows.length);
    return rows.flatMap((row): Target[] => {
      const middle = scale(row.id, { position: 'middle' });
      if (middle === undefined) return [];
      const { x: left, y: top, width, height } = plot;
      return [
        lying
          ? { row, x: toLeft ? left - beside + 1 : left, y: middle - band / 2, width: width + beside - 1, height: band }
          : { row, x: middle - band / 2, y: top, width: band, height },
      ];
    });
  }, [rows, lying, beside, toLeft, plot, scale]);
  // where there is something
  const first = rows.find(({ values }) => Object.keys(values).length > 0)?.id ?? '';
  return <Targets targets={targets} first={first} label={label} isMirrored={!lying && toLeft} onLook={onLook} />;
}
