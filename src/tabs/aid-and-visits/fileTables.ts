/** The rows of the tab for files: contacts, aid, trade and gas one by one, and the counts of the charts. */
import type { TabTables } from '@/exchange/files/about.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { allContacts } from '@/record/contacts.ts';
import { kept } from '@/record/kept.ts';
import { shownOf } from '@/record/rowsOf.ts';
import { aidTables } from './aid/tables.ts';
import type { Basis, Options } from './shown.ts';
import { tradeTables } from './trade/tables.ts';
import { visitsTables } from './visits/tables.ts';

/** What the charts draw beside contacts. */
const kinds = ['aid', 'trade', 'gas'] as const;

/** Tables of which nothing is shown are left out. */
export function aidAndVisitsTables(basis: Basis, options: Options, m: Messages): TabTables {
  const { facts, whole, selection } = basis;
  const tables = [visitsTables, aidTables, tradeTables].flatMap((make) => make(basis, options, m));
  const drawn = [allContacts(facts, whole), ...kinds.map((kind) => kept[kind](facts, whole))];
  const rows = drawn.flatMap((all: readonly { readonly row: number }[]) => shownOf(all, selection, facts.columns).map(({ row }) => row));
  return {
    tables: tables.filter((table) => table.rows.length > 0),
    records: rows.toSorted((a, b) => a - b).map((row) => facts.entries[row]!.id),
  };
}
