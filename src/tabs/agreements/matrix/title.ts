/** What the matrix shows, in a sentence. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Pairs } from '@/record/agreements/pairs.ts';
import { namedPairs } from './names.ts';

/** Names the pair with most texts where one alone has most, the states themselves (`sides`) where no body is named; else says how many pairs there are. */
export function pairsTitle(pairs: Pairs, sides: readonly string[], m: Messages): string {
  const [first, second] = namedPairs({ ...pairs, pairs: pairs.pairs.slice(0, 2) });
  if (!first) return m.pairs.noneTitle;
  const [most, next] = [first.agreements.length, second?.agreements.length ?? 0];
  const total = pairs.paired.length;
  const isMost = most > Math.max(1, next) && second !== undefined;
  if (isMost && sides.includes(first.row.id) && sides.includes(first.column.id)) return m.pairs.titleUnnamed(most, total);
  return isMost ? m.pairs.titleMost(first.row.name, first.column.name, most, total) : m.pairs.title(total, pairs.pairs.length);
}
