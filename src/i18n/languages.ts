/** The languages of the interface. English is there from the start; another is loaded when it is chosen. */
import { first } from './en/first.ts';
import type { FirstMessages } from './messages.tsx';

/** Those that are offered, by BCP 47 tag, each named in itself. The first is the default. */
export const languages = [{ id: 'en', name: 'English' }] as const;

/** English in disguise, for tests alone: accented and a third longer, and the same from right to left. */
export const pseudoLanguages = ['en-XA', 'ar-XB'] as const;

/** True for a language that can be asked for in an address; "" is the default. */
export function isLanguage(id: string): boolean {
  return id === '' || languages.some((language) => language.id === id) || pseudoLanguages.some((pseudo) => pseudo === id);
}

/** The words of the first view; a promise where they have to be loaded. */
export function firstWords(id: string): FirstMessages | Promise<FirstMessages> {
  return id === 'en-XA' || id === 'ar-XB' ? loadPseudo(id) : first;
}

async function loadPseudo(id: (typeof pseudoLanguages)[number]): Promise<FirstMessages> {
  const { disguise } = await import('./pseudo.ts');
  return disguise(first, id === 'ar-XB' ? 'rtl' : 'ltr');
}
