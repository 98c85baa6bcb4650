/** The languages of the interface. English is there from the start; another is loaded when it is chosen. */
import { first } from './en/first.ts';
import type { FirstMessages } from './messages.tsx';

/** Those that are offered, by BCP 47 tag, each named in itself. The first is the default. Arabic may be read with its own digits. */
export const languages = [
  { id: 'en', name: 'English' },
  { id: 'az', name: 'Azərbaycanca' },
  { id: 'ar', name: 'العربية' },
  { id: 'ar-u-nu-arab', name: 'العربية (٠١٢)' },
  { id: 'tr', name: 'Türkçe' },
] as const;

/** English in disguise, for tests alone: accented and a third longer, and the same from right to left. */
const pseudoLanguages = ['en-XA', 'ar-XB'] as const;

/** Those that are loaded. */
export type Other = Exclude<(typeof languages)[number]['id'], 'en'> | (typeof pseudoLanguages)[number];

const ids: readonly string[] = [...languages.map(({ id }) => id), ...pseudoLanguages];

/** True for a language that can be asked for in an address; "" is that of the reader. */
export function isLanguage(id: string): boolean {
  return id === '' || ids.includes(id);
}

/** The words of the first view; a promise where they have to be loaded. */
export function firstWords(id: string): FirstMessages | Promise<FirstMessages> {
  return ids.indexOf(id) > 0 ? loadOther(id as Other) : first;
}

async function loadOther(id: Other): Promise<FirstMessages> {
  return (await import('./others.ts')).loaders[id]();
}
