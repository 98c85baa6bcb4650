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
  return grouped(works, ({ publisher, published }) => m.stage.sources.work(publisher, yearOf(published)?.toString() ?? ''));
}

/** So many names are read in the time that a slide stands. */
export const mostNames = 3;

/** At most `most` publishers, those of most works first, and how many works have none of these. Who passes a report on is not named. */
export function worksInShort(
  works: readonly Source[],
  most: number,
  m: Messages,
): { readonly named: readonly string[]; readonly more: number } {
  const named = grouped(works, ({ publisher }) => firstHand(publisher))
    .toSorted((a, b) => b.works.length - a.works.length)
    .slice(0, Math.min(most, mostNames));
  const said = named.reduce((sum, short) => sum + short.works.length, 0);
  return { named: named.map((short) => m.stage.sources.work(short.name, yearsOf(short.works))), more: works.length - said };
}

function grouped(works: readonly Source[], nameOf: (work: Source) => string): Short[] {
  const byName = new Map<string, Source[]>();
  for (const work of works) {
    const name = nameOf(work);
    byName.set(name, [...(byName.get(name) ?? []), work]);
  }
  return [...byName].map(([name, list]) => ({ name, works: list }));
}

/** "The Agency" of "The Agency via Some Site" and of "The Agency (its desk)": the list of works has it all. */
function firstHand(publisher: string): string {
  return publisher
    .replace(/ via .*$/, '')
    .replace(/ \([^()]*\)$/, '')
    .replaceAll(/[“”]/g, '');
}

/** "2009", "2009–2011"; "" where a work bears no date. */
function yearsOf(works: readonly Source[]): string {
  const years = works.flatMap(({ published }) => yearOf(published) ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length < works.length) return '';
  return first === last ? String(first) : `${first}–${last}`;
}

function yearOf(published: string | undefined): number | undefined {
  const start = published ? trusted(published).start : Infinity;
  return Number.isFinite(start) ? partsOf(start).year : undefined;
}
