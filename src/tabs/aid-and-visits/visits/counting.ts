/** Contacts as rows of counts, and which of the rows have the most. */
import type { Contact } from '@/record/contacts.ts';
import type { Facts } from '@/record/facts.ts';
import { ofAll } from '../ofAll.ts';
import { type CountRow, sumOf } from '../rows.ts';

/** What is counted in one chart: some of the contacts, told apart by series. */
export interface Counted {
  readonly id: 'visits' | 'others';
  readonly isIn: (contact: Contact) => boolean;
  /** Ids of series, in drawing order. */
  readonly series: readonly string[];
  readonly seriesOf: (contact: Contact) => string;
}

/** Visits by where they led, as in the facet `direction`: the id of a side, "third", and "none" where a visit of the whole record has none. */
export function visitsCounted({ dataset }: Pick<Facts, 'dataset'>, all: readonly Contact[]): Counted {
  const none = ofAll(all, 'none', () => all.some((contact) => isVisit(contact) && contact.direction === 'none')) ? ['none'] : [];
  return { id: 'visits', isIn: isVisit, series: [...dataset.sides, 'third', ...none], seriesOf: ({ direction }) => direction };
}

/** Calls and meetings of envoys. */
export const othersCounted: Counted = {
  id: 'others',
  isIn: (contact) => !isVisit(contact),
  series: ['call', 'envoy'],
  seriesOf: ({ kind }) => kind,
};

export function isVisit({ kind }: Contact): boolean {
  return kind === 'visit';
}

/** Rows by id, in the order in which their ids first come; what has no id stands in none. */
export function countBy(
  contacts: readonly Contact[],
  { series, seriesOf }: Counted,
  idOf: (contact: Contact) => string | undefined,
): ReadonlyMap<string, CountRow> {
  const rows = new Map<string, { id: string; values: Record<string, number>; items: Contact[] }>();
  for (const contact of contacts) {
    const id = idOf(contact);
    if (id === undefined) continue;
    let row = rows.get(id);
    if (!row) rows.set(id, (row = { id, values: Object.fromEntries(series.map((one) => [one, 0])), items: [] }));
    const one = seriesOf(contact);
    row.values[one] = (row.values[one] ?? 0) + 1;
    row.items.push(contact);
  }
  return rows;
}

/** A row for each id, also where there is nothing. */
export function rowsFor(ids: readonly string[], rows: ReadonlyMap<string, CountRow>): CountRow[] {
  return ids.map((id) => rows.get(id) ?? { id, values: {}, items: [] });
}

/** The rows with the most, all that are alike, and how many that is; none where there is nothing. */
export function topOf<Row extends Pick<CountRow, 'values'>>(rows: readonly Row[]): { readonly top: Row[]; readonly most: number } {
  const most = rows.reduce((highest, row) => Math.max(highest, sumOf(row)), 0);
  return { top: most === 0 ? [] : rows.filter((row) => sumOf(row) === most), most };
}

/** How many of each kind. */
export function kindsIn(contacts: readonly Contact[]): Record<Contact['kind'], number> {
  const counts = { visit: 0, call: 0, envoy: 0 };
  for (const { kind } of contacts) counts[kind] += 1;
  return counts;
}
