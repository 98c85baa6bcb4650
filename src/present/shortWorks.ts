/** Works in as few words as tell them apart at the foot of a slide or a page. */
import type { Messages } from '@/i18n/messages.tsx';
import { partsOf, trusted } from '@/record/edtf.ts';
import type { Source } from '@/record/types.ts';

/** Works that are named alike in short, as several reports of one agency in one year. */
export interface Short {
  /** "The Gazette 2025": publisher and year, as far as that is known. */
  readonly name: string;
  readonly works: readonly Source[];
}

/** Each name once, in the order of its first work. */
export function byShortName(works: readonly Source[], m: Messages): Short[] {
  const byName = new Map<string, Source[]>();
  for (const work of works) {
    const name = shortName(work, m);
    byName.set(name, [...(byName.get(name) ?? []), work]);
  }
  return [...byName].map(([name, list]) => ({ name, works: list }));
}

/** The first `most` names, and how many works have none of these. */
export function worksInShort(
  works: readonly Source[],
  most: number,
  m: Messages,
): { readonly named: readonly string[]; readonly more: number } {
  const named = byShortName(works, m).slice(0, most);
  const said = named.reduce((sum, short) => sum + short.works.length, 0);
  return { named: named.map(({ name }) => name), more: works.length - said };
}

function shortName({ publisher, published }: Source, m: Messages): string {
  const start = published ? trusted(published).start : Infinity;
  return m.stage.sources.work(publisher, Number.isFinite(start) ? String(partsOf(start).year) : '');
}
