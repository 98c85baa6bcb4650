/** What the shapes of the timeline mean. */
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { Legend } from '@/ui/Legend.tsx';

export function TimelineLegend({ facts }: { facts: Facts }) {
  const m = useMessages();
  const { legend } = m.timeline;
  const pale = { fillOpacity: 0.25 };
  const items = [
    { id: 'day', label: legend.day, sign: <circle cx={8} cy={8} r={4.5} /> },
    { id: 'month', label: legend.month, sign: <rect x={3} y={3} width={8} height={10} {...pale} /> },
    { id: 'year', label: legend.year, sign: <rect x={0.5} y={3} width={23} height={10} {...pale} /> },
    { id: 'open', label: legend.open, sign: <path d="M0.5 3H18L23 8L18 13H0.5Z" {...pale} /> },
    { id: 'about', label: legend.about, sign: <rect x={0.5} y={3} width={23} height={10} {...pale} strokeDasharray="3 2" /> },
    {
      id: 'disputed',
      label: legend.disputed,
      sign: (
        <g fill="none">
          <circle cx={5} cy={8} r={4} strokeWidth={2} />
          <rect x={13} y={3} width={10} height={10} strokeDasharray="3 2" />
        </g>
      ),
    },
    { id: 'inferred', label: legend.inferred },
    ...facts.closures.map(({ id, label, date }) => ({
      id,
      label: m.silence.closed(label, m.date(date)),
      sign: <rect x={0.5} y={2.5} width={23} height={11} fill="url(#band-hatch)" />,
    })),
    { id: 'blank', label: m.silence.blank },
  ];
  return <Legend items={items} />;
}
