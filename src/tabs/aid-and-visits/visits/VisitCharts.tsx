/** Visits, and the contacts for which nobody travelled. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { contactsOf } from '@/record/contacts.ts';
import { Part } from '@/ui/setting.tsx';
import type { Shown } from '../shown.ts';
import { ContactEras } from './ContactEras.tsx';
import { ContactsByTime } from './ContactsByTime.tsx';
import { ContactSilences } from './ContactSilences.tsx';
import { othersCounted, visitsCounted } from './counting.ts';
import { VisitsBySplit } from './VisitsBySplit.tsx';
import { WhoMetWhom } from './WhoMetWhom.tsx';
import { YearCalendar } from './YearCalendar.tsx';

/** Their names in an address. */
const charts = ['visits-by-time', 'calls-by-time', 'visits-by', 'who-met-whom', 'longest-silences', 'calendar', 'eras'];

export function VisitCharts({ shown }: { shown: Shown }) {
  const m = useRoomMessages();
  const { facts, whole, selection } = shown;
  const contacts = useMemo(() => contactsOf(selection.shown, facts, whole), [selection, facts, whole]);
  const all = useMemo(() => contactsOf(facts.entries, facts, whole), [facts, whole]);
  const visits = useMemo(() => visitsCounted(facts, all), [facts, all]);
  if (contacts.length === 0)
    return (
      <Part name={charts}>
        <p>{m.visits.nothing('contacts')}</p>
      </Part>
    );
  const given = { shown, contacts, all };
  return (
    <>
      <ContactsByTime {...given} counted={visits} />
      <ContactsByTime {...given} counted={othersCounted} />
      <VisitsBySplit {...given} />
      <WhoMetWhom {...given} />
      <ContactSilences {...given} />
      <YearCalendar {...given} />
      <ContactEras {...given} />
    </>
  );
}
