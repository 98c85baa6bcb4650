/** The languages in which the record is there, beside that in which it was written: each a module of the build for the first view, for the rest, and for the talks. */
import type { IndexFile, RestFile } from '@/record/facts.ts';
import type { Talk } from '@/record/types.ts';

interface Parts {
  readonly index: () => Promise<{ readonly default: IndexFile }>;
  readonly rest: () => Promise<{ readonly default: RestFile }>;
  readonly talks: () => Promise<{ readonly default: readonly Talk[] }>;
}

const asWritten: Parts = {
  index: () => import('virtual:record/index'),
  rest: () => import('virtual:record/rest'),
  talks: () => import('virtual:record/talks'),
};

const translated: Readonly<Record<string, Parts>> = {
  az: {
    index: () => import('virtual:record/az/index'),
    rest: () => import('virtual:record/az/rest'),
    talks: () => import('virtual:record/az/talks'),
  },
  ar: {
    index: () => import('virtual:record/ar/index'),
    rest: () => import('virtual:record/ar/rest'),
    talks: () => import('virtual:record/ar/talks'),
  },
  tr: {
    index: () => import('virtual:record/tr/index'),
    rest: () => import('virtual:record/tr/rest'),
    talks: () => import('virtual:record/tr/talks'),
  },
};

/** "ar-u-nu-arab" → "ar"; "" where the record is shown as it was written. */
export function recordLanguage(tag: string): string {
  const language = tag.split('-', 1)[0] ?? '';
  return language in translated && !/-X[AB]$/.test(tag) ? language : '';
}

/** The parts of the record in a language of `recordLanguage`. */
export function recordIn(language: unknown): Parts {
  return (typeof language === 'string' ? translated[language] : undefined) ?? asWritten;
}
