/** The talks that ship, in each language a module of the build. */
import type { Talk } from '@/record/types.ts';

const translated: Readonly<Record<string, () => Promise<{ readonly default: readonly Talk[] }>>> = {
  az: () => import('virtual:record/az/talks'),
  ar: () => import('virtual:record/ar/talks'),
  tr: () => import('virtual:record/tr/talks'),
};

/** In a language of `recordLanguage`. */
export async function shippedTalks(language: unknown): Promise<readonly Talk[]> {
  const load = typeof language === 'string' ? translated[language] : undefined;
  return (await (load ? load() : import('virtual:record/talks'))).default;
}
