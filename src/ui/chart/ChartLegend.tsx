/** What the signs of a chart mean: those that are drawn. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Legend, type LegendItem } from '../Legend.tsx';
import { type Band, type ChartRow, fills, type Series } from './chart.ts';
import { Without } from './RowLabels.tsx';

interface Props {
  series: readonly Series[];
  bands: readonly Band[];
  rows: readonly ChartRow[];
  /** The signs are as they are drawn. */
  mark: 'bar' | 'dot';
  /** What else the signs mean. */
  others: readonly LegendItem[];
}

export function ChartLegend({ series, bands, rows, mark, others }: Props) {
  const m = useRoomMessages();
  const box = (fill: string, stroke: string, dash?: string) => (
    <rect x={1.5} y={1.5} width={13} height={13} fill={fill} stroke={stroke} strokeDasharray={dash} />
  );
  const dot = (fill: string, stroke: string, dash?: string) => (
    <circle cx={8} cy={8} r={5} fill={fill} stroke={stroke} strokeDasharray={dash} />
  );
  const shape = mark === 'dot' ? dot : box;
  const rangeOfDots = (
    <>
      <path d="M3.5 8h9" stroke="var(--ink)" strokeWidth={2} />
      {[3.5, 12.5].map((cx) => (
        <circle key={cx} cx={cx} cy={8} r={2.5} fill="var(--surface)" stroke="var(--ink)" />
      ))}
    </>
  );
  const values = rows.flatMap((row) => Object.values(row.values).filter((value) => value !== undefined));
  const signs: (LegendItem | false)[] = [
    values.some(({ low, high }) => low < high) && {
      id: 'range',
      label: m.chart.range,
      sign: mark === 'dot' ? rangeOfDots : box('none', 'var(--ink)', '2 2'),
    },
    values.some(({ isEstimate, said }) => isEstimate || said !== undefined) && {
      id: 'estimate',
      label: m.chart.estimate,
      sign: shape('var(--wash)', 'var(--ink)', '4 2'),
    },
    values.some(({ rivals = [] }) => rivals.length > 0) && {
      id: 'rival',
      label: m.chart.rival,
      sign: (
        <>
          <path d="M0 8h8.5" stroke="var(--line-strong)" strokeDasharray="1 2" />
          <circle cx={12} cy={8} r={3.5} fill="var(--surface)" stroke="var(--ink)" />
        </>
      ),
    },
    rows.some(isLess) && { id: 'ghost', label: m.chart.ghost, sign: shape('none', 'var(--line-strong)', '1 1.5') },
    rows.some(({ zero }) => zero) && { id: 'zero', label: m.silence.zero },
    rows.some(({ without = 0 }) => without > 0) && { id: 'without', label: m.chart.without, sign: <Without x={8} y={8} /> },
  ];
  const items = [
    ...(series.length > 1
      ? series.filter(isFirstSo).map((one) => ({ id: one.id, label: nameOfSeries(one), sign: shape(fills[one.fill], 'var(--ink)') }))
      : []),
    ...bands.map(({ from, label, pattern }) => ({
      id: `${pattern} ${from}`,
      label,
      sign: box(`url(#band-${pattern})`, 'var(--line-strong)'),
    })),
    ...signs.filter((item) => item !== false),
    ...others,
  ];
  return <Legend items={items} width={16} />;
}

/** Series of one name and fill are parts of one row. */
function isFirstSo({ label, fill }: Series, at: number, all: readonly Series[]): boolean {
  return all.findIndex((one) => one.label === label && one.fill === fill) === at;
}

/** A series that can be pressed filters by it. */
function nameOfSeries({ label, link, isOn }: Series) {
  return link ? (
    <a {...link} aria-current={isOn ? 'true' : undefined}>
      {label}
    </a>
  ) : (
    label
  );
}

/** True where the filter leaves less than the whole record has. */
function isLess({ ghost, values }: ChartRow): boolean {
  if (ghost === undefined) return false;
  const shown = Object.values(values).reduce((sum, value) => sum + (value?.high ?? 0), 0);
  if (typeof ghost === 'number') return ghost > shown;
  return Object.entries(ghost).some(([id, all]) => all > (values[id]?.high ?? 0));
}
