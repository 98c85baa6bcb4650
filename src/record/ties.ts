/** How records are tied to one another, both ways, and what belongs together. Ties of what is not there, or of a comment, are none. */
import { isComment } from './derive.ts';
import type { Whole } from './facts.ts';
import type { AnyRecord } from './types.ts';

type Links = ReadonlyMap<string, readonly string[]>;
const names = ['earlier', 'later', 'wholes', 'parts', 'repeats'] as const;
type Name = (typeof names)[number];

export interface Ties extends Readonly<Record<Name, Links>> {
  readonly records: Whole['records'];
}

/** What a tie makes of the other record for the one that has it, and the other way round. */
const meaning = {
  implements: ['earlier', 'later'],
  follows: ['earlier', 'later'],
  amends: ['earlier', 'later'],
  'part-of': ['wholes', 'parts'],
  repeats: ['repeats', 'repeats'],
} as const satisfies Record<AnyRecord['related'][number]['relation'], readonly [Name, Name]>;

export function tiesOf(whole: Pick<Whole, 'records' | 'actors'>): Ties {
  const links: Record<Name, Map<string, string[]>> = { earlier: new Map(), later: new Map(), wholes: new Map(), parts: new Map(), repeats: new Map() }; // oxfmt-ignore
  const link = (name: Name, from: string, to: string) => links[name].set(from, [...(links[name].get(from) ?? []), to]);
  for (const record of whole.records.values()) {
    for (const { id, relation } of record.related) {
      const other = whole.records.get(id);
      if (!other || isComment(record, whole) || isComment(other, whole)) continue;
      const [there, back] = meaning[relation];
      link(there, record.id, id);
      link(back, id, record.id);
    }
  }
  return { records: whole.records, ...links };
}

export function tied(links: Links, ids: readonly string[]): string[] {
  return ids.flatMap((id) => links.get(id) ?? []);
}

/** Everything that can be reached, in the order in which it is met. A circle of ties is walked once. */
export function reach(from: readonly string[], neighbours: (id: string) => readonly string[]): Set<string> {
  const found = new Set<string>();
  const queue = [...from];
  for (const id of queue) {
    for (const to of neighbours(id)) {
      if (found.has(to) || from.includes(to)) continue;
      found.add(to);
      queue.push(to);
    }
  }
  return found;
}

/** A record and what repeats it. */
export function sameAs(id: string, { repeats }: Ties): string[] {
  return [id, ...reach([id], (one) => tied(repeats, [one]))];
}

/** A record with what repeats it and with its parts, and theirs. */
export function membersOf(id: string, ties: Ties): string[] {
  const same = sameAs(id, ties);
  return [...same, ...reach(same, (one) => tied(ties.parts, [one]))];
}

/** Of the ids those that are not a part of another among them: a part is gathered into its whole, what repeats something into what it repeats. */
export function outermost(ids: readonly string[], ties: Ties): string[] {
  const members = new Map(ids.map((id) => [id, new Set(membersOf(id, ties))]));
  return ids.filter(
    (id, at) => !ids.some((other, place) => id !== other && members.get(other)?.has(id) && (!members.get(id)?.has(other) || place < at)),
  );
}
