/** What the signs of the volumes mean: those that are drawn now. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { figureStages } from '@/record/words.ts';
import { Legend, type LegendItem } from '@/ui/Legend.tsx';
import type { Layout } from './volumeLayout.ts';
import type { Drawn } from '@/record/volumes.ts';
import { Claim, Mark, Range, Rival } from './VolumeSigns.tsx';
import style from './Volumes.module.css';

export function VolumeLegend({ drawn, layout, hasMoment }: { drawn: Drawn; layout: Layout; hasMoment: boolean }) {
  const words = useRoomMessages().routeTime.volumes.legend;
  const shown = [...drawn.rates, ...drawn.others, ...drawn.totals];
  const volumes = shown.flatMap(({ rates, total }) => (total ? [...rates, total] : rates));
  const marks = [...layout.rates, ...layout.others];
  const middle = (sign: React.ReactNode) => <g transform="translate(12 8)">{sign}</g>;
  const items: (LegendItem | false)[] = [
    ...([...figureStages, 'unsaid'] as const).map(
      (stage) =>
        shown.some((one) => (one.stage ?? 'unsaid') === stage && one.claims.length === 0) && {
          id: stage,
          label: words[stage],
          sign: middle(<Mark stage={stage} />),
        },
    ),
    volumes.some(({ low, high }) => low < high) && {
      id: 'range',
      label: words.range,
      sign: middle(<Range stage="planned" yLow={6} yHigh={-6} />),
    },
    (drawn.rates.some(({ rates }) => rates.some(({ rivals }) => rivals.length > 0)) ||
      layout.totals.some(({ rivals }) => rivals.length > 0)) && {
      id: 'rival',
      label: words.rival,
      sign: middle(
        <>
          <path d="M0 -8V2" className={style.tie} />
          <Rival yLow={5} yHigh={5} />
        </>,
      ),
    },
    marks.some(({ wide }) => wide !== undefined) && {
      id: 'wide',
      label: words.wide,
      sign: middle(<path d="M-11 0H11" className={style.wide} />),
    },
    marks.some(({ one }) => one.claims.length > 0) && { id: 'claim', label: words.claim, sign: middle(<Claim />) },
    hasMoment && { id: 'moment', label: words.moment, sign: middle(<path d="M0 -8V8" className={style.moment} />) },
  ];
  return (
    <div className={style.legend}>
      <Legend items={items.filter((item) => item !== false)} />
    </div>
  );
}
