/** Visits, and the contacts for which nobody travelled. */
import { type ReactNode, useMemo } from 'react';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { allContacts } from '@/record/contacts.ts';
import { shownOf } from '@/record/rowsOf.ts';
import { Part } from '@/ui/setting.tsx';
import { Ready } from '../Ready.tsx';
import type { Shown } from '../shown.ts';
import { useReady } from '../useReady.ts';
import { ContactEras } from './ContactEras.tsx';
import { ContactsByTime } from './ContactsByTime.tsx';
import { ContactSilences } from './ContactSilences.tsx';
import { othersCounted, visitsCounted } from './counting.ts';
import type { OfContacts } from './ofContacts.ts';
import { allMet } from './pairs.ts';
import { VisitsBySplit } from './VisitsBySplit.tsx';
import { WhoMetWhom } from './WhoMetWhom.tsx';
import { YearCalendar } from './YearCalendar.tsx';

/** By their names in an address. */
const charts = {
  'visits-by-time': (given: OfContacts) => <VisitsByTime {...given} />,
  'calls-by-time': (given: OfContacts) => <ContactsByTime {...given} counted={othersCounted} />,
  'visits-by': (given: OfContacts) => <VisitsBySplit {...given} />,
  'who-met-whom': (given: OfContacts) => <WhoMetWhom {...given} />,
  'longest-silences': (given: OfContacts) => <ContactSilences {...given} />,
  calendar: (given: OfContacts) => <YearCalendar {...given} />,
  eras: (given: OfContacts) => <ContactEras {...given} />,
} satisfies Partial<Record<keyof Messages['figures'], (given: OfContacts) => ReactNode>>;
const names = Object.keys(charts) as (keyof typeof charts)[];

const needed = [allContacts];
const neededForPairs = [allContacts, allMet];

/** Where no contact is shown one line says so for all of them. */
export function VisitCharts({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { facts, whole, selection } = shown;
  const isReady = useReady(needed, shown);
  if (isReady && shownOf(allContacts(facts, whole), selection, facts.columns).length === 0)
    return (
      <Part name={names}>
        <p>{m.visits.nothing('contacts')}</p>
      </Part>
    );
  return names.map((name) => (
    <Ready key={name} name={name} shown={shown} needs={name === 'who-met-whom' ? neededForPairs : needed}>
      {() => charts[name](givenOf(shown))}
    </Ready>
  ));
}

function givenOf(shown: Shown): OfContacts {
  const { facts, whole, selection } = shown;
  const all = allContacts(facts, whole);
  return { shown, contacts: shownOf(all, selection, facts.columns), all };
}

function VisitsByTime(given: OfContacts) {
  const { facts } = given.shown;
  const counted = useMemo(() => visitsCounted(facts, given.all), [facts, given.all]);
  return <ContactsByTime {...given} counted={counted} />;
}
