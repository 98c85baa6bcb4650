/** Finds records by words of their titles. */
import { wordsOf } from '@/record/fold.ts';

/** Those whose titles hold each word of the text, or a word that begins with it; none for a text without words. In the order in which they come. */
export function withWords<Entry extends { readonly title: string }>(entries: readonly Entry[], text: string): Entry[] {
  const asked = wordsOf(text);
  if (asked.length === 0) return [];
  return entries.filter(({ title }) => {
    const words = wordsOf(title);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  });
}
