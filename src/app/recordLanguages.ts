/** The languages in which the record is there, beside that in which it was written. */
import type { IndexFile, RestFile } from '@/record/facts.ts';

/** The modules that the build makes of the record in a language: for the first view, and for the rest. */
export interface Parts {
  readonly index: () => Promise<{ readonly default: IndexFile }>;
  readonly rest: () => Promise<{ readonly default: RestFile }>;
}

export const asWritten: Parts = {
  index: () => import('virtual:record/index'),
  rest: () => import('virtual:record/rest'),
};

/** "ar-u-nu-arab" → "ar"; "" where the record is shown as it was written. */
export function recordLanguage(tag: string): string {
  return /^(az|ar|tr)(?!-X)/.exec(tag)?.[1] ?? '';
}

/** The parts of the record in a language of `recordLanguage`, as a query cache has it. */
export async function recordIn(language: unknown): Promise<Parts> {
  return language ? (await import('./translatedRecord.ts')).translated[language as 'az'] : asWritten;
}
