/** The pairs of bodies as rows, columns and cells, with what each body has in all. Where bodies are too many to be seen, those with the fewest texts share a row. */
import type { Body, Pairs } from '@/record/agreements/pairs.ts';
import type { PartyColumn } from '@/record/agreements/parties.ts';
import { paused, type Sliced } from '@/record/slices.ts';
import type { Agreement } from '@/record/types.ts';

/** A row or a column: all bodies of the axis, one of them, or the rest. */
export interface Head {
  /** The id of an actor, "all" or "rest". */
  readonly id: string;
  readonly place: PartyColumn | 'all' | 'rest';
  readonly bodies: readonly Body[];
}

export interface Matrix {
  /** "all" before the bodies, "rest" after them. */
  readonly rows: readonly Head[];
  readonly columns: readonly Head[];
  /** By row, then by column; each text once in a cell. */
  readonly cells: readonly (readonly (readonly Agreement[])[])[];
}

/** `most` heads of bodies on an axis, the rest among them. */
export function* matrixOf({ rows, columns, pairs }: Pairs, most = Infinity): Sliced<Matrix> {
  const [down, across] = [headsOf(rows, most), headsOf(columns, most)];
  const [rowAt, columnAt] = [placesOf(down), placesOf(across)];
  const cells = down.map(() => across.map(() => new Set<Agreement>()));
  yield* paused(pairs, 500, ({ row, column, agreements }) => {
    for (const y of [0, rowAt.get(row) ?? 0])
      for (const x of [0, columnAt.get(column) ?? 0]) for (const one of agreements) cells[y]?.[x]?.add(one);
  });
  return { rows: down, columns: across, cells: cells.map((row) => row.map((texts) => [...texts])) };
}

function headsOf(bodies: readonly Body[], most: number): Head[] {
  const isFolded = bodies.length > most;
  const kept = new Set(isFolded ? bodies.toSorted((a, b) => b.agreements.length - a.agreements.length).slice(0, most - 1) : bodies);
  const rest = bodies.filter((body) => !kept.has(body));
  return [
    { id: 'all', place: 'all', bodies },
    ...bodies.filter((body) => kept.has(body)).map((body) => ({ id: body.id, place: body.place, bodies: [body] })),
    ...(rest.length > 0 ? [{ id: 'rest', place: 'rest' as const, bodies: rest }] : []),
  ];
}

/** Where each body stands. */
function placesOf(heads: readonly Head[]): Map<string, number> {
  return new Map(heads.flatMap(({ place, bodies }, at) => (place === 'all' ? [] : bodies.map(({ id }) => [id, at] as const))));
}

/** Of the most texts that any pair has, from 0 to 1; undefined for the sum of several pairs, which may be more. */
export function shareOf(row: Head, column: Head, count: number, max: number): number | undefined {
  return isSum(row) || isSum(column) ? undefined : Math.min(1, count / max);
}

function isSum({ place }: Head): boolean {
  return place === 'all' || place === 'rest';
}

/** Heads that stand side by side for one side, for neither, or for the rest. */
export function groupsOf(heads: readonly Head[]): { readonly place: Head['place']; readonly heads: readonly Head[] }[] {
  const places = [...new Set(heads.map(({ place }) => place))];
  return places.map((place) => ({ place, heads: heads.filter((head) => head.place === place) }));
}

/** The heads with which another side begins. */
export function firstHeads(heads: readonly Head[]): ReadonlySet<Head> {
  return new Set(groupsOf(heads).flatMap((group) => group.heads.slice(0, 1)));
}
