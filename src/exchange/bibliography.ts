/** Works as a reader would cite them, in plain text. */
import { collatorOf } from '@/record/collator.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { sorted } from '@/record/agreements/sorted.ts';
import { atOnce, paused, type Sliced } from '@/record/slices.ts';
import type { Source } from '@/record/types.ts';
import { publishedInWords } from './words.ts';
import { titleOf } from './titleOf.ts';

/** "A. Writer, “A headline”, The Gazette, 12 December 2024, https://…": author, title, publisher, date, address, as far as they are known. */
export function formatWork(source: Source, m: Messages): string {
  const author = source.author === source.publisher ? undefined : source.author;
  return [author, titleOf(source), source.publisher, publishedInWords(source, m), source.url].filter(Boolean).join(', ');
}

/** In alphabetical order of what a citation begins with: the author, and without one the title. */
export function worksInOrder(sources: readonly Source[], m: Messages): Source[] {
  const collator = collatorOf(m.tag, { ignorePunctuation: true });
  return sources
    .map((source) => ({ source, line: formatWork(source, m) }))
    .toSorted((a, b) => collator.compare(a.line, b.line))
    .map(({ source }) => source);
}

/** A line for each work, in that order. */
export function bibliography(sources: readonly Source[], m: Messages): string[] {
  return atOnce(bibliographyOf(sources, m));
}

/** The same in slices, for thousands of works. */
export function* bibliographyOf(sources: readonly Source[], m: Messages): Sliced<string[]> {
  const { compare } = collatorOf(m.tag, { ignorePunctuation: true });
  const lines: string[] = [];
  yield* paused(sources, 100, (source) => void lines.push(formatWork(source, m)));
  return yield* sorted(lines, compare);
}
