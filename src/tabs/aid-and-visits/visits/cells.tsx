/** Cells of tables that are links to records. */
import type { ReactNode } from 'react';
import type { Contact } from '@/record/contacts.ts';
import type { Shown } from '../shown.ts';

/** The titles in the rows of a table, by their place. */
export function recordLinks(
  contactAt: (row: number) => Contact | undefined,
  { linkTo }: Pick<Shown, 'linkTo'>,
): Readonly<Record<string, (row: number) => ReactNode>> {
  return {
    title: (row) => {
      const contact = contactAt(row);
      return contact && <a {...linkTo(contact.entry.id)}>{contact.title}</a>;
    },
  };
}
