/** Each era: how many contacts, the first, and those of the highest level. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Contact } from '@/record/contacts.ts';
import { undated } from '@/record/facets.ts';
import { ChartFigure } from '../ChartFigure.tsx';
import { TableOf } from '../TableOf.tsx';
import { topOf } from './counting.ts';
import { eraRows } from './eras.ts';
import { contactInWords, eraInWords, eraTable } from './eraTable.ts';
import type { OfContacts } from './ofContacts.ts';

/** So many contacts that are alike are named. */
const named = 3;

export function ContactEras({ shown, contacts }: OfContacts) {
  const m = useRoomMessages();
  const words = m.visits.eras;
  const { facts, narrow, linkTo } = shown;
  const rows = useMemo(() => eraRows(contacts, facts), [contacts, facts]);
  // on the screen a cell of its own names them
  const table = (most?: number) => eraTable(rows, facts, m, most === undefined ? undefined : named);
  const { top, most } = topOf(rows.filter(({ id }) => id !== undated).map(({ id, counts }) => ({ id, values: counts })));
  const label = (id: string) => facts.eras.find((era) => era.id === id)?.label ?? id;
  const links = (list: readonly Contact[]) =>
    list.length > 0 && (
      <>
        {list.slice(0, named).map((contact) => (
          <div key={contact.row}>
            <a {...linkTo(contact.entry.id)}>{contactInWords(contact, m)}</a>
          </div>
        ))}
        {list.length > named && <div>{m.chart.more(list.length - named)}</div>}
      </>
    );
  const cells = {
    era: (at: number) => {
      const id = rows[at]?.id ?? '';
      const { link, isOn } = narrow({ choices: { era: [id] } });
      return (
        <a {...link} aria-current={isOn ? 'true' : undefined}>
          {eraInWords(id, facts, m)}
        </a>
      );
    },
    first: (at: number) => links(rows[at]?.first ?? []) || undefined,
    highest: (at: number) => links(rows[at]?.highest ?? []) || undefined,
  };
  return (
    <ChartFigure
      shown={shown}
      id="eras"
      isRows
      name={words.name}
      finding={m.visits.most('contacts', m.and(top.map(({ id }) => label(id))), top.length, most, contacts.length, words.any)}
      subtitle={words.subtitle(m.visits.contacts(contacts.length))}
      notes={[words.note, m.visits.blank]}
      empty={contacts.length === 0 && m.visits.nothing('contacts')}
      rows={contacts}
      fileName="contacts-by-era"
      table={table}
      cells={cells}
    >
      <TableOf table={table} cells={cells} />
    </ChartFigure>
  );
}
