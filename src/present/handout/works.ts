/** The works of a talk as its pages name them: in short, with their numbers in the list at its end. */
import { worksInOrder } from '@/exchange/bibliography.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Scene, Source } from '@/record/types.ts';
import type { DrawnFrom } from '@/ui/Figure.tsx';
import { shortName } from '../shortWorks.ts';
import { worksOfRecords } from '../talkSources.ts';

/** The ids of the works that points rest on. */
export function worksOfPoints(points: Scene['points'], facts: Facts): string[] {
  return points.flatMap(({ records, works = [] }) => [...works, ...worksOfRecords(records, facts)]);
}

/** The ids of the works that are drawn on: those that are cited outside of records, and those of the records. */
export function worksOfDrawn({ records, works = [] }: DrawnFrom, facts: Facts): string[] {
  return [...works, ...worksOfRecords(records, facts)];
}

/** Each work once, in the order of a bibliography; an id that the record does not know is left out. */
export function listOf(ids: Iterable<string>, whole: Whole, m: Messages): Source[] {
  return worksInOrder(
    [...new Set(ids)].flatMap((id) => whole.sources.get(id) ?? []),
    m,
  );
}

/** Works that are named alike in short, as several reports of one agency in one year. */
export interface Short {
  /** "The Gazette 2011" */
  readonly name: string;
  readonly works: readonly Source[];
}

/** Works in short, those with most works first; what is over `most` names is only counted. */
export function inShort(
  works: readonly Source[],
  most: number,
  m: Messages,
): { readonly named: readonly Short[]; readonly others: number } {
  const byName = new Map<string, Source[]>();
  for (const work of works) {
    const name = shortName(work, m);
    byName.set(name, [...(byName.get(name) ?? []), work]);
  }
  const all = [...byName].map(([name, list]) => ({ name, works: list }));
  const named = new Set(all.toSorted((a, b) => b.works.length - a.works.length).slice(0, most));
  return {
    named: all.filter((short) => named.has(short)),
    others: all.reduce((sum, short) => sum + (named.has(short) ? 0 : short.works.length), 0),
  };
}

/** "3–5, 9" of 3, 4, 5, 9: numbers in a list that begins with 1. */
export function ranges(numbers: readonly number[]): string {
  const parts: [first: number, last: number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const part = parts.at(-1);
    if (part && number <= part[1] + 1) part[1] = number;
    else parts.push([number, number]);
  }
  return parts
    .map(([first, last]) => (first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`))
    .join(', ');
}

/** An address with its letters as letters, where they are written as percents; what means something in an address stays. */
export function readable(url: string): string {
  return url.replaceAll(/(?:%[89A-F][\dA-F])+/gi, (letters) => {
    try {
      return decodeURIComponent(letters);
    } catch {
      return letters;
    }
  });
}
