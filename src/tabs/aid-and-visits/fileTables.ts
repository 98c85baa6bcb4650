/** The rows of the tab for files: contacts, aid, trade and gas one by one, and the counts of the charts. */
import type { TabTables } from '@/exchange/files/about.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { isContact } from '@/record/contacts.ts';
import { aidTables } from './aid/tables.ts';
import type { Basis, Options } from './shown.ts';
import { tradeTables } from './trade/tables.ts';
import { visitsTables } from './visits/tables.ts';

/** What the charts draw beside contacts. */
const kinds = new Set(['aid', 'trade', 'gas']);

/** Tables of which nothing is shown are left out. */
export function aidAndVisitsTables(basis: Basis, options: Options, m: Messages): TabTables {
  const tables = [visitsTables, aidTables, tradeTables].flatMap((make) => make(basis, options, m));
  return {
    tables: tables.filter(({ rows }) => rows.length > 0),
    records: basis.selection.shown.filter(({ id, kind }) => kinds.has(kind) || isContact(basis.whole.records.get(id))).map(({ id }) => id),
  };
}
