/** Which texts of a translated record stand as they were written, for want of a translation. */
import type { Whole } from '@/record/facts.ts';

/** What tells a browser, and a screen reader, that a text is in another language than the page. */
export interface Written {
  readonly lang?: 'en';
  readonly dir?: 'ltr';
}

const inEnglish: Written = { lang: 'en', dir: 'ltr' };
const ofPage: Written = {};
const sets = new WeakMap<object, ReadonlySet<string>>();

/** For an element that holds the text and nothing else. */
export function writtenIn(text: string, { translation }: Pick<Whole, 'translation'>): Written {
  if (!translation) return ofPage;
  const known = sets.get(translation) ?? new Set(translation.english);
  sets.set(translation, known);
  return known.has(text) ? inEnglish : ofPage;
}
