/** The works of a talk as its pages name them: in short, with their numbers in the list at its end. */
import { worksInOrder } from '@/exchange/bibliography.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Source } from '@/record/types.ts';
import { byShortName, type Short } from '../shortWorks.ts';

/** Each work once, in the order of a bibliography; an id that the record does not know is left out. */
export function listOf(ids: Iterable<string>, whole: Whole, m: Messages): Source[] {
  return worksInOrder(
    [...new Set(ids)].flatMap((id) => whole.sources.get(id) ?? []),
    m,
  );
}

/** Works in short, those with most works first; what is over `most` names is only counted. */
export function inShort(
  works: readonly Source[],
  most: number,
  m: Messages,
): { readonly named: readonly Short[]; readonly others: number } {
  const all = byShortName(works, m);
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

/** Where a work stands, in short: its title leads to the place itself, and its name, publisher and site find it again on paper. */
export function hostOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/?#].*$/, '');
}

/** An address as one types it. */
export function byHand({ host, pathname, search }: URL): string {
  return `${host}${pathname}${search}`;
}
