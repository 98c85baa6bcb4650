/** The works in order of their titles, found once for a record: comparing words takes long. */
import { sorted } from '@/record/agreements/sorted.ts';
import { once } from '@/record/once.ts';
import type { Source } from '@/record/types.ts';

const { compare } = new Intl.Collator('en');

/** The place of each by its id; works of one title have one place. */
export const titleRanks = once(function* (_, whole) {
  const works = yield* sorted<Source>([...whole.sources.values()], (a, b) => compare(a.title, b.title));
  const ranks = new Map<string, number>();
  let rank = 0;
  works.forEach(({ id, title }, at) => {
    if (at > 0 && compare(works[at - 1]!.title, title) !== 0) rank += 1;
    ranks.set(id, rank);
  });
  return ranks;
});
