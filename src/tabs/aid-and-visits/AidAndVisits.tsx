/** What was exchanged, counted and measured: an overview, then contacts, aid, and trade and gas. */
import type { ReactNode } from 'react';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { AidCharts } from './aid/AidCharts.tsx';
import style from './AidAndVisits.module.css';
import { Overview } from './overview/Overview.tsx';
import type { Shown } from './shown.ts';
import { TradeCharts } from './trade/TradeCharts.tsx';
import { VisitCharts } from './visits/VisitCharts.tsx';

interface Props extends Omit<Shown, 'filterWords'> {
  /** The filter as a sentence. */
  inWords: (m: Messages) => string;
}

export function AidAndVisits({ inWords, ...props }: Props) {
  const m = useRoomMessages();
  const shown: Shown = { ...props, filterWords: inWords(m) };
  return (
    <div className={style.page}>
      <Section id="overview" title={m.aidAndVisits.overview}>
        <Overview shown={shown} />
      </Section>
      <Section id="visits" title={m.aidAndVisits.visitsAndContacts}>
        <VisitCharts shown={shown} />
      </Section>
      <Section id="aid" title={m.aidAndVisits.aid}>
        <AidCharts shown={shown} />
      </Section>
      <Section id="trade" title={m.aidAndVisits.tradeAndGas}>
        <TradeCharts shown={shown} />
      </Section>
    </div>
  );
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={style.section} aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`}>{title}</h2>
      {children}
    </section>
  );
}
