/** What every picture of contacts is given. */
import type { Contact } from '@/record/contacts.ts';
import type { Shown } from '../shown.ts';

export interface OfContacts {
  readonly shown: Shown;
  /** Those that the filter leaves, in order of date. */
  readonly contacts: readonly Contact[];
  /** Those of the whole record, which hold axes still. */
  readonly all: readonly Contact[];
}
