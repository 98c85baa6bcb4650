/**
 * Which bodies concluded agreements with each other, as a matrix holds them:
 *
 *                      second side …   neither side …
 *   first side …            ×                ×
 *   neither side …          ×                ×
 *
 * A text counts once for each pair of its parties that do not speak for the same country: with three parties in up to three pairs. A body of
 * neither side stands at the end of the columns, and at the end of the rows where it concluded something with the second side.
 */
import { paused, type Sliced } from '../slices.ts';
import type { Agreement } from '../types.ts';
import { type Collator, collatorOf } from '../collator.ts';
import type { Ground } from './rows.ts';
import { columnOf, type PartyColumn } from './parties.ts';

/** A body on one axis of the matrix. */
export interface Body {
  /** The id of an actor. */
  readonly id: string;
  readonly name: string;
  readonly place: PartyColumn;
  /** Every text of its pairs on this axis, each once. */
  readonly agreements: readonly Agreement[];
}

/** A cell that is not empty. */
export interface Pair {
  readonly row: string;
  readonly column: string;
  readonly agreements: readonly Agreement[];
}

export interface Pairs {
  /** Each side's own bodies before those of neither, those with most texts first, then by name. */
  readonly rows: readonly Body[];
  readonly columns: readonly Body[];
  /** Those with most texts first, then in the order of rows and columns. */
  readonly pairs: readonly Pair[];
  /** The texts that stand in any pair, each once. */
  readonly paired: readonly Agreement[];
  /** Texts of which no two parties speak for different countries, so that they stand in no pair. */
  readonly unpaired: readonly Agreement[];
}

interface Party {
  readonly id: string;
  readonly name: string;
  readonly place: PartyColumn;
  /** The country that it speaks for; undefined for what speaks for none, as an international body. */
  readonly side: string | undefined;
}

/** From so many agreements on there are pauses between the steps. */
const many = 500;

/** The pairs of bodies among some agreements. */
export function* pairsOf(agreements: readonly Agreement[], ground: Ground): Sliced<Pairs> {
  const collator = collatorOf(ground.language);
  const { cells, partyOf, paired, unpaired } = yield* cellsOf(agreements, ground, collator);
  const isLong = agreements.length > many;
  const rows = bodiesOf([...cells].map(([id, row]) => [partyOf(id), [...row.values()]]), collator); // oxfmt-ignore
  if (isLong) yield;
  const across = new Map<string, (readonly Agreement[])[]>();
  for (const row of cells.values()) for (const [column, texts] of row) added(across, column, []).push(texts);
  const columns = bodiesOf([...across].map(([id, texts]) => [partyOf(id), texts]), collator); // oxfmt-ignore
  if (isLong) yield;
  return { rows, columns, pairs: inOrder(cells, rows, columns), paired, unpaired };
}

/** The most texts that any pair has; 0 without a pair. */
export function* mostOfAPair(agreements: readonly Agreement[], ground: Ground): Sliced<number> {
  let most = 0;
  const { cells } = yield* cellsOf(agreements, ground, collatorOf(ground.language));
  for (const row of cells.values()) for (const texts of row.values()) most = Math.max(most, texts.length);
  return most;
}

/** By row, then by column: the cells that are not empty. */
type Cells = Map<string, Map<string, Agreement[]>>;

function* cellsOf(
  agreements: readonly Agreement[],
  { facts, whole }: Ground,
  collator: Collator,
): Sliced<{
  readonly cells: Cells;
  readonly partyOf: (id: string) => Party;
  readonly paired: Agreement[];
  readonly unpaired: Agreement[];
}> {
  const parties = new Map<string, Party>();
  const partyOf = (id: string): Party => {
    const known = parties.get(id);
    if (known) return known;
    const actor = whole.actors.get(id);
    const side = actor && whole.actors.has(actor.side) ? actor.side : undefined;
    const party = { id, name: actor?.name ?? id, place: columnOf(id, facts, whole), side };
    parties.set(id, party);
    return party;
  };
  const cells: Cells = new Map();
  const paired: Agreement[] = [];
  const unpaired: Agreement[] = [];
  yield* paused(agreements, 500, (agreement) => {
    const found = pairsIn([...new Set(agreement.parties.map(({ actor }) => actor))].map(partyOf), collator);
    (found.length > 0 ? paired : unpaired).push(agreement);
    for (const [row, column] of found) added(added(cells, row, new Map<string, Agreement[]>()), column, [] as Agreement[]).push(agreement);
  });
  return { cells, partyOf, paired, unpaired };
}

function inOrder(cells: Cells, rows: readonly Body[], columns: readonly Body[]): Pair[] {
  const columnAt = new Map(columns.map(({ id }, at) => [id, at]));
  const along = (across: ReadonlyMap<string, readonly Agreement[]>) => [...across].toSorted(([a], [b]) => (columnAt.get(a) ?? 0) - (columnAt.get(b) ?? 0)); // oxfmt-ignore
  return rows
    .flatMap(({ id: row }) => along(cells.get(row) ?? new Map()).map(([column, agreements]) => ({ row, column, agreements })))
    .toSorted((a, b) => b.agreements.length - a.agreements.length);
}

/** The pairs of one text, the row first: two of neither side by name, since either may stand in a row. */
function pairsIn(parties: readonly Party[], collator: Collator): (readonly [row: string, column: string])[] {
  return parties.flatMap((one, at) =>
    parties.slice(at + 1).flatMap((other) => {
      if (one.side !== undefined && one.side === other.side) return [];
      const order = ranks[one.place] - ranks[other.place] || collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
      return [order <= 0 ? ([one.id, other.id] as const) : ([other.id, one.id] as const)];
    }),
  );
}

/** Of two parties the lower stands in the row. */
const ranks: Readonly<Record<PartyColumn, number>> = { 'first-side': 0, others: 1, 'second-side': 2 };

function bodiesOf(found: readonly (readonly [Party, readonly (readonly Agreement[])[]])[], collator: Collator): Body[] {
  return found
    .map(([{ id, name, place }, texts]) => ({ id, name, place, agreements: [...new Set(texts.flat())] }))
    .toSorted(
      (a, b) =>
        Number(a.place === 'others') - Number(b.place === 'others') ||
        b.agreements.length - a.agreements.length ||
        collator.compare(a.name, b.name),
    );
}

/** What a map holds for a key; at first `empty`. */
function added<Value>(map: Map<string, Value>, key: string, empty: Value): Value {
  const value = map.get(key) ?? empty;
  map.set(key, value);
  return value;
}
