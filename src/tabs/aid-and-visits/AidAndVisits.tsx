/** What was exchanged, counted and measured: an overview, then contacts, aid, and trade and gas. */
import { memo, useDeferredValue } from 'react';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { AidCharts } from './aid/AidCharts.tsx';
import { Part } from '@/ui/setting.tsx';
import { mostAtOnce } from '@/ui/WhenInSight.tsx';
import style from './AidAndVisits.module.css';
import { Overview } from './overview/Overview.tsx';
import type { Shown } from './shown.ts';
import { TradeCharts } from './trade/TradeCharts.tsx';
import { VisitCharts } from './visits/VisitCharts.tsx';

interface Props extends Omit<Shown, 'filterWords'> {
  /** The filter as a sentence; nothing where all is shown. */
  inWords: (m: Messages) => string;
}

export function AidAndVisits({ inWords, ...props }: Props) {
  const m = useRoomMessages();
  const shown: Shown = { ...props, filterWords: inWords(m) };
  return props.facts.columns.rowCount > mostAtOnce ? <Following shown={shown} /> : <Sections shown={shown} />;
}

/** Of a large record the pictures follow what is pressed in short tasks, one after the other. */
function Following({ shown }: { shown: Shown }) {
  return <Sections shown={useDeferredValue(shown)} />;
}

const Sections = memo(function Sections({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  return (
    <div className={style.page}>
      {sections.map(({ id, Content }) => (
        <section key={id} className={style.section} aria-labelledby={headingOf(id)}>
          <Part>
            <h2 id={headingOf(id)} tabIndex={-1}>
              {m.aidAndVisits.sections[id]}
            </h2>
            {id === 'overview' && <ToSections />}
          </Part>
          <Content shown={shown} />
        </section>
      ))}
    </div>
  );
});

const sections = [
  {
    id: 'overview',
    Content: ({ shown }: { shown: Shown }) => (
      <Part name="overview">
        <Overview shown={shown} />
      </Part>
    ),
  },
  { id: 'visits', Content: VisitCharts },
  { id: 'aid', Content: AidCharts },
  { id: 'trade', Content: TradeCharts },
] as const;

const headingOf = (id: string) => `section-${id}`;

/** The page is long: a press leads to a section, and the focus with it. The address is the view's and stays as it is. */
function ToSections() {
  const m = useRoomMessages();
  return (
    <nav className={style.sections} aria-label={m.aidAndVisits.onThisPage}>
      {sections.slice(1).map(({ id }) => (
        <button key={id} type="button" onClick={() => document.getElementById(headingOf(id))?.focus()}>
          {m.aidAndVisits.sections[id]}
        </button>
      ))}
    </nav>
  );
}
