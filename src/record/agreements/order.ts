/** The agreements in the order and in the groups that a reader asks for, as rows: a hundred thousand are put in order without reading one that is out of sight. */
import { collatorOf } from '../collator.ts';
import { partsOf, type Precision } from '../edtf.ts';
import type { Entry } from '../entries.ts';
import { paused, type Sliced } from '../slices.ts';
import { type AgreementColumn, type AgreementGrouping, agreementStages, agreementTypes } from '../words.ts';
import { OrderedRows } from './orderedRows.ts';
import { dateRanks, type Ranks, ranksOf } from './ranks.ts';
import { agreementAt, type Ground } from './rows.ts';

export interface SortBy {
  readonly column: AgreementColumn;
  readonly downwards: boolean;
}

export interface Group {
  /** The id of a type, a sector, a stage or a body, or a year; "" where the record says nothing of it. */
  readonly id: string;
  readonly rows: OrderedRows;
}

/** "type,-date" as orders; the text has passed the address. */
export function sortsOf(text: string): SortBy[] {
  return text.split(',').map((part) => ({ column: part.replace(/^-/, '') as AgreementColumn, downwards: part.startsWith('-') }));
}

export function sortText(sorts: readonly SortBy[]): string {
  return sorts.map(({ column, downwards }) => `${downwards ? '-' : ''}${column}`).join(',');
}

/**
 * Rows of agreements by the first order, then by the next; what is equal in all of them stands by date, then by title. What nobody says stands
 * last, upwards and downwards. The first time that a column is sorted by takes long; from then on it is whole numbers.
 */
export function* orderRows(rows: Uint32Array, sorts: readonly SortBy[], ground: Ground): Sliced<OrderedRows> {
  const dates = yield* dateRanks(ground);
  const columns: { readonly ranks: Ranks; readonly downwards: boolean }[] = [];
  for (const { column, downwards } of sorts) columns.push({ ranks: yield* ranksOf(column, ground), downwards });
  let ordered = byRank(rows, dates, false);
  for (const { ranks, downwards } of columns.toReversed()) ordered = byRank(ordered, ranks, downwards);
  return new OrderedRows(ordered, [dates, ...columns.map(({ ranks }) => ranks)], ground);
}

/** Rows that are equal keep their order: each rank is given its room, and each row the next place in it. */
function byRank(rows: Uint32Array, { of, none }: Ranks, downwards: boolean): Uint32Array {
  const rankOf = (row: number) => {
    const rank = of[row]!;
    return downwards && rank !== none ? none - 1 - rank : rank;
  };
  const next = new Uint32Array(none + 2);
  for (const row of rows) next[rankOf(row) + 1]! += 1;
  for (let rank = 1; rank < next.length; rank += 1) next[rank]! += next[rank - 1]!;
  const ordered = new Uint32Array(rows.length);
  for (const row of rows) ordered[next[rankOf(row)]!++] = row;
  return ordered;
}

/** In groups, each with its rows in the order in which they come; an agreement with several sectors or bodies stands in the group of each. */
export function* groupRows(rows: OrderedRows, by: AgreementGrouping, ground: Ground): Sliced<Group[]> {
  if (by === 'none') return [{ id: '', rows }];
  const groups = new Map<string, number[]>();
  const add = (row: number, id: string) => {
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  };
  const { entries } = ground.facts;
  if (by === 'body')
    yield* paused(rows.unsettled, 128, (row) => {
      for (const id of new Set(agreementAt(row, ground)?.parties.map(({ actor }) => actor))) add(row, id);
    });
  else
    yield* paused(rows.unsettled, 5000, (row) => {
      for (const id of groupsOf[by](entries[row]!)) add(row, id);
    });
  return orderOf(by, [...groups.keys()], ground).map((id) => ({ id, rows: rows.part(Uint32Array.from(groups.get(id) ?? [])) }));
}

const exact: ReadonlySet<Precision> = new Set<Precision>(['day', 'month', 'year']);
const unsaid: readonly string[] = [''];

/** Each id once. */
const groupsOf: Readonly<Record<Exclude<AgreementGrouping, 'none' | 'body'>, (entry: Entry) => readonly string[]>> = {
  type: ({ type }) => type ?? unsaid,
  sector: ({ sectors }) => sectors,
  // a year is that of the day, the month or the year in which it begins: a decade or an open beginning has none
  year: ({ date }) => {
    const { first } = date;
    return [first && exact.has(first.precision) ? String(partsOf(first.start).year) : ''];
  },
  status: ({ status }) => (status?.length ? status : unsaid),
};

/** Ids in the order of their register, years as they follow one another, bodies by name; what nobody says last. */
function orderOf(by: Exclude<AgreementGrouping, 'none'>, ids: readonly string[], { facts, whole, language }: Ground): string[] {
  const registers = { type: agreementTypes, status: agreementStages, sector: [...facts.sectors.keys()] } as const;
  const register: readonly string[] | undefined = by === 'year' || by === 'body' ? undefined : registers[by];
  const collator = collatorOf(language);
  const name = (id: string) => (by === 'body' ? (whole.actors.get(id)?.name ?? id) : id);
  return ids.toSorted((a, b) => {
    if (a === '' || b === '') return Number(a === '') - Number(b === '');
    return register ? register.indexOf(a) - register.indexOf(b) : collator.compare(name(a), name(b));
  });
}
