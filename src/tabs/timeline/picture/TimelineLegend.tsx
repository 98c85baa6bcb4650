/** What the shapes of the timeline mean, drawn as they are there. */
import { useId } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { Legend } from '@/ui/Legend.tsx';
import { Ghost, Shape } from './Shapes.tsx';
import style from './Picture.module.css';

const bar = { width: 22, hedged: false, disputed: false, opensBefore: false, opensAfter: false };
const day = { ...bar, shape: 'day', width: 10 } as const;

export function TimelineLegend({ facts }: { facts: Facts }) {
  const m = useRoomMessages();
  const hatch = useId();
  const words = m.timelineTools.legend;
  const items = [
    { id: 'day', label: words.day, sign: <Shape {...day} /> },
    { id: 'month', label: words.month, sign: <Shape {...bar} shape="month" width={14} /> },
    { id: 'year', label: words.year, sign: <Shape {...bar} shape="year" /> },
    { id: 'span', label: words.span, sign: <Shape {...bar} shape="span" /> },
    { id: 'open', label: words.open, sign: <Shape {...bar} shape="span" opensAfter /> },
    { id: 'about', label: words.about, sign: <Shape {...bar} shape="month" width={14} hedged /> },
    { id: 'disputed', label: words.disputed, sign: <Shape {...day} disputed /> },
    {
      id: 'ghost',
      label: words.ghost,
      sign: (
        <>
          <Shape {...day} width={8} />
          <Ghost ghost={{ ...day, x: 14, width: 9 }} x={0} width={8} />
        </>
      ),
    },
    { id: 'inferred', label: words.inferred },
    { id: 'crowd', label: words.crowd, sign: <path d="M2 17V12H10V17ZM12 17V4H20V17Z" className={style.crowdSign} /> },
    ...facts.closures.map(({ id, label, date }) => ({
      id,
      label: m.silence.closed(label, m.date(date)),
      sign: (
        <>
          <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
            <rect width={1} height={6} className={style.hatch} />
          </pattern>
          <rect x={0.5} y={4.5} width={22} height={11} fill={`url(#${hatch})`} />
        </>
      ),
    })),
    { id: 'blank', label: m.silence.blank },
    { id: 'covered', label: words.covered(m.date(facts.coverage)) },
  ];
  return <Legend items={items.map(({ sign, ...item }) => ({ ...item, sign: sign && <g className={style.sign}>{sign}</g> }))} />;
}
