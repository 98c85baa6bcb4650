/** What rows, columns and their groups are called. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Body, Pairs } from '@/record/agreements/pairs.ts';
import { type Facts, mapOf, type Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';
import type { Head } from './layout.ts';

/** "All", the name of a body, "12 more bodies" */
export function headName({ place, bodies }: Head, m: Messages): string {
  if (place === 'all') return m.pairs.all;
  if (place === 'rest') return m.pairs.rest(bodies.length);
  return bodies[0]?.name ?? '';
}

/** As a part of a sentence: "all bodies" */
export function headInPair(head: Head, m: Messages): string {
  return head.place === 'all' ? m.pairs.allBodies : headName(head, m);
}

/** The name of a side, "Neither side"; "" for what stands for all or for the rest. */
export function groupName(place: Head['place'], { dataset }: Facts, { actors }: Whole, m: Messages): string {
  if (place === 'all' || place === 'rest') return '';
  if (place === 'others') return m.pairs.neither;
  const side = dataset.sides[place === 'first-side' ? 0 : 1];
  return actors.get(side)?.name ?? side;
}

/** A pair with its bodies. */
export interface NamedPair {
  readonly row: Body;
  readonly column: Body;
  readonly agreements: readonly Agreement[];
}

export function namedPairs({ rows, columns, pairs }: Pairs): NamedPair[] {
  const [down, across] = [mapOf(rows), mapOf(columns)];
  return pairs.flatMap(({ row: y, column: x, agreements }) => {
    const [row, column] = [down.get(y), across.get(x)];
    return row && column ? [{ row, column, agreements }] : [];
  });
}

/** Every body of the matrix with all of its texts: one that stands on both axes once. */
export function everyBody({ rows, columns }: Pairs): Body[] {
  const bodies = new Map(columns.map((body) => [body.id, body]));
  for (const body of rows) {
    const other = bodies.get(body.id);
    bodies.set(body.id, other ? { ...body, agreements: [...new Set([...body.agreements, ...other.agreements])] } : body);
  }
  return [...bodies.values()].toSorted((a, b) => b.agreements.length - a.agreements.length);
}
