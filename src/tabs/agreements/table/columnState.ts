/** The columns of the table between the address, which keeps them as text, and TanStack Table, which knows them as state. */
import { agreementColumns, type AgreementColumn } from '@/record/words.ts';

/** What the address keeps of the columns; see `Options` in the view. */
export interface ColumnOptions {
  readonly columns: string;
  readonly pinned: string;
  readonly widths: string;
}

/** TanStack Table's state of columns. Widths in rem. */
export interface ColumnState {
  readonly columnOrder: string[];
  readonly columnVisibility: Record<string, boolean>;
  readonly columnPinning: { start: string[]; end: string[] };
  readonly columnSizing: Record<string, number>;
}

/** Widths in rem, where nobody has changed them. */
export const usualWidths: Readonly<Record<AgreementColumn, number>> = {
  title: 22, date: 8, type: 9, status: 12, 'first-side': 11, 'second-side': 11, sources: 9, sectors: 9, place: 7, signatories: 13, duration: 7, text: 12, disputes: 18, others: 9,
}; // oxfmt-ignore
export const narrowest = 5;
export const widest = 60;

/** The columns in which nothing is hidden stand in the order of the record's words. */
export function columnState({ columns, pinned, widths }: ColumnOptions): ColumnState {
  const seen = columns === '' ? [...agreementColumns] : columns.split(',');
  const rest = agreementColumns.filter((column) => !seen.includes(column));
  return {
    columnOrder: [...seen, ...rest],
    columnVisibility: Object.fromEntries(rest.map((column) => [column, false])),
    columnPinning: { start: pinned === 'none' ? [] : pinned.split(','), end: [] },
    columnSizing: Object.fromEntries(
      widths.split(',').flatMap((part) => {
        const [column = '', width] = part.split(':');
        return width === undefined ? [] : [[column, Number(width)]];
      }),
    ),
  };
}

/** The texts of a state; what is as usual is left out. One column at least stays. */
export function columnOptions({ columnOrder, columnVisibility, columnPinning, columnSizing }: ColumnState): ColumnOptions {
  const seen = columnOrder.filter((column) => columnVisibility[column] !== false);
  const usual = seen.join() === agreementColumns.join();
  const widths = agreementColumns.flatMap((column) => {
    const width = Math.round(Math.min(widest, Math.max(narrowest, columnSizing[column] ?? usualWidths[column])));
    return width === usualWidths[column] ? [] : [`${column}:${width}`];
  });
  return {
    columns: usual || seen.length === 0 ? '' : seen.join(),
    pinned: columnPinning.start.join() || 'none',
    widths: widths.join(),
  };
}

/** The columns that are seen, as they stand: the pinned ones, then the others. */
export function seenColumns({ columnOrder, columnVisibility, columnPinning }: ColumnState): AgreementColumn[] {
  const seen = columnOrder.filter((column) => columnVisibility[column] !== false);
  const pinned = columnPinning.start.filter((column) => seen.includes(column));
  return [...pinned, ...seen.filter((column) => !pinned.includes(column))] as AgreementColumn[];
}

/** A hidden column is seen again behind the nearest of those that stand before it at first. */
export function withColumn(state: ColumnState, column: AgreementColumn): ColumnState {
  const seen = state.columnOrder.filter((one) => state.columnVisibility[one] !== false);
  const before = agreementColumns.slice(0, agreementColumns.indexOf(column)).findLast((one) => seen.includes(one));
  const at = before === undefined ? 0 : seen.indexOf(before) + 1;
  const order = [...seen.slice(0, at), column, ...seen.slice(at)];
  return {
    ...state,
    columnOrder: [...order, ...state.columnOrder.filter((one) => !order.includes(one))],
    columnVisibility: { ...state.columnVisibility, [column]: true },
  };
}

/** A column one place towards the start (-1) or the end (1): a pinned one among those that are pinned, any other among the others that are seen. */
export function moved(state: ColumnState, column: string, by: -1 | 1): ColumnState {
  const { columnOrder, columnVisibility, columnPinning } = state;
  const isSeen = (one: string) => columnVisibility[one] !== false;
  const pinned = columnPinning.start.filter(isSeen);
  const isPinned = pinned.includes(column);
  const list = isPinned ? pinned : columnOrder.filter((one) => isSeen(one) && !pinned.includes(one));
  const other = list[list.indexOf(column) + by];
  if (!list.includes(column) || other === undefined) return state;
  const swap = (ids: readonly string[]) => ids.map((one) => (one === column ? other : one === other ? column : one));
  return isPinned
    ? { ...state, columnPinning: { start: swap(columnPinning.start), end: [] } }
    : { ...state, columnOrder: swap(columnOrder) };
}
