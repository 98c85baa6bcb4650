/** A few large numbers, each with its course through the years and what it compares with. */
import { type ReactNode, useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { allContacts } from '@/record/contacts.ts';
import { isoOf, trusted } from '@/record/edtf.ts';
import { Patterns } from '@/ui/chart/Patterns.tsx';
import type { Band } from '@/ui/chart/chart.ts';
import { Legend, type LegendItem } from '@/ui/Legend.tsx';
import { drawnRows } from '../ChartFigure.tsx';
import { Counting } from '../Ready.tsx';
import { yearsOf } from '../rows.ts';
import type { Basis, Shown } from '../shown.ts';
import { useReady } from '../useReady.ts';
import { bandsOf } from '../years.ts';
import { Card } from './Card.tsx';
import { CountOf } from './CountCards.tsx';
import { aidCard, contactCard, type CountCard, neededBy, visitCards } from './counted.ts';
import { erasOf } from './eras.ts';
import { figuresOf, type Figures, silenceCard } from './figures.ts';
import style from './Overview.module.css';
import { GasOf, TradeOf } from './ReportedCards.tsx';
import { gasCard, gasTotals, tradeCard, tradeFigures } from './reported.ts';
import { isSoft, SilenceStrip } from './SilenceStrip.tsx';

/** Each card is there as soon as what it counts has been read. */
export function Overview({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { facts } = shown;
  const eras = erasOf(facts);
  const bands = useMemo(() => bandsOf(yearsOf(facts).map((year) => ({ id: String(year) })), facts, m), [facts, m]); // oxfmt-ignore
  // a closed channel is a reason for few contacts, and none for a year without a figure
  const uncovered = bands.filter(({ pattern }) => pattern === 'dots');
  const day = (at: number) => m.date(trusted(isoOf(at)));
  const words = m.overview;
  const cards = (those: readonly CountCard[]) =>
    those.map((card) => <CountOf key={card.id} shown={shown} card={card} eras={eras} bands={bands} />);
  return (
    <>
      <Patterns />
      <p className={style.intro}>
        {eras
          ? words.compared(eras.last.label, day(eras.last.date.start), day(facts.coverage.start), day(eras.last.date.start - 1))
          : words.uncompared}
      </p>
      <ul className={style.grid}>
        <CardsOf shown={shown} needs={needs.visits} titles={[words.titles.visits, words.titles.heads]} of={visitCards} draw={cards} />
        <CardsOf shown={shown} needs={needs.contacts} titles={[words.titles.contacts]} of={contactCard} draw={(card) => cards([card])} />
        <CardsOf shown={shown} needs={needs.aid} titles={[words.titles.aid]} of={aidCard} draw={(card) => cards([card])} />
        <CardsOf
          shown={shown}
          needs={needs.trade}
          titles={[m.kinds.trade]}
          of={tradeCard}
          draw={(card) => <TradeOf shown={shown} of={card} bands={uncovered} />}
        />
        <CardsOf
          shown={shown}
          needs={needs.gas}
          titles={[words.gas.title]}
          of={gasCard}
          draw={(card) => <GasOf shown={shown} of={card} bands={uncovered} />}
        />
        <CardsOf
          shown={shown}
          needs={needs.silence}
          titles={[words.silence.title(shown.filterWords !== '')]}
          isWide
          of={silenceCard}
          draw={(card) => <SilenceStrip shown={shown} card={card} />}
        />
      </ul>
      <Foot shown={shown} bands={bands} />
    </>
  );
}

/** What must be known of the whole record. */
const needs = {
  visits: [neededBy.visits],
  contacts: [neededBy.contacts],
  aid: [neededBy.aid],
  trade: [tradeFigures],
  gas: [gasTotals],
  silence: [allContacts],
};
const needsOfAll = [...new Set(Object.values(needs).flat())];

interface CardsProps<Cards> {
  shown: Shown;
  needs: (typeof needs)[keyof typeof needs];
  /** What stands there while it is counted. */
  titles: readonly string[];
  isWide?: boolean;
  of: (basis: Basis) => Cards;
  draw: (cards: Cards) => ReactNode;
}

function CardsOf<Cards>({ shown, needs: needed, titles, isWide = false, of, draw }: CardsProps<Cards>) {
  const { facts, whole, selection, filter } = shown;
  const isReady = useReady(needed, shown);
  const counted = useMemo(
    () => (isReady ? { cards: known(of, { facts, whole, selection, filter }) } : undefined),
    [isReady, of, facts, whole, selection, filter],
  );
  if (counted) return draw(counted.cards);
  return titles.map((title) => (
    <Card key={title} title={title} isWide={isWide} notes={[]}>
      <Counting />
    </Card>
  ));
}

const counted = new WeakMap<Basis['selection'], Map<unknown, { readonly whole: Basis['whole']; readonly cards: unknown }>>();

/** Cards are counted once, for themselves and for what stands at their foot. */
function known<Cards>(of: (basis: Basis) => Cards, basis: Basis): Cards {
  const { selection, whole } = basis;
  const those = counted.get(selection) ?? new Map<unknown, { readonly whole: Basis['whole']; readonly cards: unknown }>();
  counted.set(selection, those);
  const found = those.get(of);
  if (found?.whole === whole) return found.cards as Cards;
  const cards = of(basis);
  those.set(of, { whole, cards });
  return cards;
}

/** What the signs mean, and the works behind all numbers. */
function Foot({ shown, bands }: { shown: Shown; bands: readonly Band[] }) {
  const m = useRoomMessages();
  const { facts, whole, selection, filter } = shown;
  const isReady = useReady(needsOfAll, shown);
  const figures = useMemo(
    () => (isReady ? figuresOf({ facts, whole, selection, filter }, known) : undefined),
    [isReady, facts, whole, selection, filter],
  );
  const drawn = useMemo(() => figures && drawnRows(rowsOf(figures, facts), [], facts), [figures, facts]);
  return (
    <div className={style.foot}>
      <p>{m.overview.scaled}</p>
      <Legend width={16} items={[...bands.map(bandItem), ...(figures ? signsOf(figures, m) : [])]} />
      {drawn && shown.sources(drawn)}
    </div>
  );
}

/** All that is counted or compared, each once. */
function rowsOf({ counts, trade, gas }: Figures, { columns }: Shown['facts']): { readonly row: number }[] {
  const isIn = new Uint8Array(columns.rowCount);
  return [...counts.flatMap(({ shown }) => shown), trade.card?.shown ?? [], gas.card?.shown ?? []].flatMap((those) =>
    those.filter(({ row }) => {
      const isNew = isIn[row] === 0;
      isIn[row] = 1;
      return isNew;
    }),
  );
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
