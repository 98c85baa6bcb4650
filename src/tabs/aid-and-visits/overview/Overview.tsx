/** A few large numbers, each with its course through the years and what it compares with. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { isoOf, trusted } from '@/record/edtf.ts';
import { Patterns } from '@/ui/chart/Patterns.tsx';
import { Legend, type LegendItem } from '@/ui/Legend.tsx';
import type { Shown } from '../shown.ts';
import { bandsOf } from '../years.ts';
import { CountOf } from './CountCards.tsx';
import { figuresOf, type Figures } from './figures.ts';
import style from './Overview.module.css';
import { GasOf, TradeOf } from './ReportedCards.tsx';
import { isSoft, SilenceStrip } from './SilenceStrip.tsx';

export function Overview({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { facts, whole, selection, filter } = shown;
  const figures = useMemo(() => figuresOf({ facts, whole, selection, filter }), [facts, whole, selection, filter]);
  const { eras, counts, trade, gas, silence } = figures;
  const bands = useMemo(() => bandsOf(figures.counts[0]?.years ?? [], facts, m), [figures, facts, m]);
  // a closed channel is a reason for few contacts, and none for a year without a figure
  const uncovered = bands.filter(({ pattern }) => pattern === 'dots');
  const day = (at: number) => m.date(trusted(isoOf(at)));
  const words = m.overview;
  const records = useMemo(() => recordsOf(figures), [figures]);
  return (
    <>
      <Patterns />
      <p className={style.intro}>
        {eras
          ? words.compared(eras.last.label, day(eras.last.date.start), day(facts.coverage.start), day(eras.last.date.start - 1))
          : words.uncompared}
      </p>
      <ul className={style.grid}>
        {counts.map((card) => (
          <CountOf key={card.id} shown={shown} card={card} eras={eras} bands={bands} />
        ))}
        <TradeOf shown={shown} of={trade} bands={uncovered} />
        <GasOf shown={shown} of={gas} bands={uncovered} />
        <SilenceStrip shown={shown} card={silence} />
      </ul>
      <div className={style.foot}>
        <p>{words.scaled}</p>
        <Legend width={16} items={[...bands.map(bandItem), ...signsOf(figures, m)]} />
        {shown.sources({ records })}
      </div>
    </>
  );
}

/** All that is counted or compared. */
function recordsOf({ counts, trade, gas }: Figures): string[] {
  return [...new Set([...counts.flatMap((card) => card.records), ...(trade.card?.records ?? []), ...(gas.card?.records ?? [])])];
}

const box = (fill: string, look: string | undefined) => <rect x={1.5} y={1.5} width={13} height={13} fill={fill} className={look} />;

function bandItem({ from, label, pattern }: ReturnType<typeof bandsOf>[number]): LegendItem {
  return { id: `${pattern} ${from}`, label, sign: box(`url(#band-${pattern})`, style.ghostLine) };
}

function signsOf({ counts, trade, gas, silence }: Figures, m: ReturnType<typeof useRoomMessages>): LegendItem[] {
  const bars = [...counts.flatMap(({ years }) => years), ...(trade.card?.years ?? []), ...(gas.card?.years ?? [])];
  const { legend } = m.overview;
  return [
    ...(bars.some(({ isPart, low, high }) => isPart || low < high)
      ? [{ id: 'part', label: legend.part, sign: <rect x={4} y={2} width={8} height={13} className={style.bar} data-part="true" /> }]
      : []),
    ...(bars.some(({ ghost }) => ghost > 0) ? [{ id: 'ghost', label: legend.ghost, sign: box('none', style.ghostLine) }] : []),
    ...(bars.some(({ zero }) => zero)
      ? [{ id: 'zero', label: m.silence.zero, sign: <circle cx={8} cy={8} r={2} className={style.zero} /> }]
      : []),
    ...(silence ? [{ id: 'silence', label: legend.silence, sign: <rect y={4} width={16} height={8} className={style.silence} /> }] : []),
    ...(silence?.contacts.some(isSoft)
      ? [{ id: 'soft', label: legend.soft, sign: <rect x={2} y={1} width={12} height={14} className={style.contact} data-soft="true" /> }]
      : []),
  ];
}
