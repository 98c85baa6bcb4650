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
export const pseudoLanguages = ['en-XA', 'ar-XB'] as const;

type Other = Exclude<(typeof languages)[number]['id'], 'en'> | (typeof pseudoLanguages)[number];

/** How the first words of each are loaded. */
const loaders: Readonly<Record<Other, () => Promise<FirstMessages>>> = {
  az: async () => (await import('./az/first.ts')).first,
  ar: async () => (await import('./ar/first.ts')).first,
  'ar-u-nu-arab': async () => (await import('./ar/digits.ts')).first,
  tr: async () => (await import('./tr/first.ts')).first,
  'en-XA': async () => (await import('./pseudo.ts')).disguise(first, 'ltr'),
  'ar-XB': async () => (await import('./pseudo.ts')).disguise(first, 'rtl'),
};

const isOther = (id: string): id is Other => Object.hasOwn(loaders, id);

/** True for a language that can be asked for in an address; "" is that of the reader. */
export function isLanguage(id: string): boolean {
  return id === '' || id === languages[0].id || isOther(id);
}

/** The words of the first view; a promise where they have to be loaded. */
export function firstWords(id: string): FirstMessages | Promise<FirstMessages> {
  return isOther(id) ? loaders[id]() : first;
}
