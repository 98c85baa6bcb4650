/** Finds records by words of their titles. */
import { wordsOf } from '@/record/fold.ts';
import { atOnce, paused, type Sliced } from '@/record/slices.ts';

/** Those whose titles hold each word of the text, or a word that begins with it; none for a text without words. In the order in which they come. */
export function withWords<Entry extends { readonly title: string }>(entries: readonly Entry[], text: string): Entry[] {
  return atOnce(findWithWords(entries, text));
}

/** The same in slices. */
export function* findWithWords<Entry extends { readonly title: string }>(entries: readonly Entry[], text: string): Sliced<Entry[]> {
  const asked = wordsOf(text);
  const found: Entry[] = [];
  if (asked.length > 0)
    yield* paused(entries, 200, (entry) => {
      const words = wordsOf(entry.title);
      if (asked.every((one) => words.some((word) => word.startsWith(one)))) found.push(entry);
    });
  return found;
}
