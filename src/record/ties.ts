/** How records are tied to one another, both ways, and what belongs together. Ties of what is not there, or of a comment, are none. */
import { isComment } from './derive.ts';
import type { RecordsById, Whole } from './facts.ts';
import type { AnyRecord } from './types.ts';

type Links = Pick<ReadonlyMap<string, readonly string[]>, 'get'>;
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

const made = new WeakMap<object, Ties>();

/** The ties of a record are found when somebody asks for them: to open one, nobody needs to read all. */
export function tiesOf(whole: Pick<Whole, 'records' | 'actors'>): Ties {
  const ready = made.get(whole);
  if (ready) return ready;
  const found = new Map<string, Readonly<Record<Name, readonly string[]>>>();
  const of = (id: string) => {
    const known = found.get(id) ?? linksOf(id, whole);
    found.set(id, known);
    return known;
  };
  const links = Object.fromEntries(names.map((name): [Name, Links] => [name, { get: (id) => of(id)[name] }])) as Record<Name, Links>;
  const ties = { records: whole.records, ...links };
  made.set(whole, ties);
  return ties;
}

/** Of most records: one for all of them. */
const noLinks: Readonly<Record<Name, readonly string[]>> = { earlier: [], later: [], wholes: [], parts: [], repeats: [] };

function linksOf(id: string, whole: Pick<Whole, 'records' | 'actors'>): Readonly<Record<Name, readonly string[]>> {
  const others = tiedTo(id, whole.records);
  const own = whole.records.get(id);
  if (!own || own.related.length + others.length === 0) return noLinks;
  const found: Record<Name, string[]> = { earlier: [], later: [], wholes: [], parts: [], repeats: [] };
  const isTied = (record: AnyRecord | undefined): boolean => record !== undefined && !isComment(record, whole);
  if (!isTied(own)) return noLinks;
  for (const { id: other, relation } of own.related) if (isTied(whole.records.get(other))) found[meaning[relation][0]].push(other);
  for (const { id: other, relation } of others) if (isTied(whole.records.get(other))) found[meaning[relation][1]].push(other);
  return found;
}

/** Ties from other records to this one. */
export function tiedTo(id: string, records: RecordsById): { id: string; relation: AnyRecord['related'][number]['relation'] }[] {
  return namersOf(id, records).flatMap((namer) =>
    (records.get(namer)?.related ?? []).filter((tie) => tie.id === id).map(({ relation }) => ({ id: namer, relation })),
  );
}

/** The ids of the records that name one in "related". */
function namersOf(id: string, records: RecordsById): readonly string[] {
  if (records.namersOf) return records.namersOf(id);
  let known = namers.get(records);
  if (!known) {
    known = new Map();
    for (const record of records.values())
      for (const to of new Set(record.related.map((tie) => tie.id))) known.set(to, [...(known.get(to) ?? []), record.id]);
    namers.set(records, known);
  }
  return known.get(id) ?? [];
}

/** Of records that do not know it themselves: read once. */
const namers = new WeakMap<RecordsById, Map<string, string[]>>();

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
