/** Works in as few words as tell them apart at the foot of a slide. */
import type { Messages } from '@/i18n/messages.tsx';
import { partsOf, trusted } from '@/record/edtf.ts';
import type { Source } from '@/record/types.ts';

/** "The Gazette 2025": each publisher and year once, the first `most` of them, and how many works are in none of these. */
export function worksInShort(
  works: readonly Source[],
  most: number,
  m: Messages,
): { readonly named: readonly string[]; readonly more: number } {
  const counts = new Map<string, number>();
  for (const work of works) {
    const name = shortName(work, m);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const named = [...counts].slice(0, most);
  const said = named.reduce((sum, [, count]) => sum + count, 0);
  return { named: named.map(([name]) => name), more: works.length - said };
}

/** Publisher and year, as far as that is known. */
export function shortName({ publisher, published }: Source, m: Messages): string {
  const start = published ? trusted(published).start : Infinity;
  return m.stage.sources.work(publisher, Number.isFinite(start) ? String(partsOf(start).year) : '');
}
