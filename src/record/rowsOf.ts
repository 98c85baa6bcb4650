/** Rows of columns: those of a kind, which of them a filter shows, and what a row answers. Found once for each. */
import type { ColumnData, Columns } from './columns/columns.ts';
import { answered } from './columns/tally.ts';
import type { FacetId } from './facets.ts';
import type { Selection } from './select.ts';
import type { Kind } from './types.ts';

/** The first value that a row has in a facet; undefined where it has none. */
export function valueIn(columns: ColumnData, facet: FacetId): (row: number) => string | undefined {
  const of = answered(columns, facet);
  if (!of) return () => undefined;
  const { aspect, answers: { starts, codes, values } } = of; // oxfmt-ignore
  return (row) => {
    const profile = aspect.profileOf[row]!;
    return starts[profile]! < starts[profile + 1]! ? values[codes[starts[profile]!]!] : undefined;
  };
}

const byKind = new WeakMap<ColumnData, Map<Kind, Uint32Array>>();

/** In order of date. */
export function rowsOfKind(columns: Columns, kind: Kind): Uint32Array {
  const known = byKind.get(columns) ?? new Map<Kind, Uint32Array>();
  byKind.set(columns, known);
  const found = known.get(kind);
  if (found) return found;
  const kindOf = valueIn(columns, 'kind');
  const rows = new Uint32Array(columns.rowCount);
  let count = 0;
  for (let row = 0; row < columns.rowCount; row += 1) if (kindOf(row) === kind) rows[count++] = row;
  const those = rows.slice(0, count);
  known.set(kind, those);
  return those;
}

const shown = new WeakMap<Uint32Array, Uint8Array>();

/** Of each row 1 where it is shown. */
export function isShownIn({ rows }: Pick<Selection, 'rows'>, { rowCount }: Pick<ColumnData, 'rowCount'>): Uint8Array {
  const known = shown.get(rows);
  if (known) return known;
  const marks = new Uint8Array(rowCount);
  for (let at = 0; at < rows.length; at += 1) marks[rows[at]!] = 1;
  shown.set(rows, marks);
  return marks;
}

const picked = new WeakMap<readonly { readonly row: number }[], { readonly rows: Uint32Array; readonly those: readonly unknown[] }>();

/** Of things that stand in rows those that are shown. Of the last selection they are kept, for several ask for the same. */
export function shownOf<One extends { readonly row: number }>(
  all: readonly One[],
  selection: Pick<Selection, 'rows'>,
  columns: Pick<ColumnData, 'rowCount'>,
): readonly One[] {
  const { rows } = selection;
  if (rows.length === columns.rowCount) return all;
  const known = picked.get(all);
  if (known?.rows === rows) return known.those as readonly One[];
  const marks = isShownIn(selection, columns);
  const those = all.filter(({ row }) => marks[row] === 1);
  picked.set(all, { rows, those });
  return those;
}
