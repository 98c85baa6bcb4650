/** How the first words of each language but English are loaded. */
import { first } from './en/first.ts';
import type { Other } from './languages.ts';
import type { FirstMessages } from './messages.tsx';

export const loaders: Readonly<Record<Other, () => Promise<FirstMessages>>> = {
  az: async () => (await import('./az/first.ts')).first,
  ar: async () => (await import('./ar/first.ts')).first,
  'ar-u-nu-arab': async () => (await import('./ar/digits.ts')).first,
  tr: async () => (await import('./tr/first.ts')).first,
  'en-XA': async () => (await import('./pseudo.ts')).disguise(first, 'ltr'),
  'ar-XB': async () => (await import('./pseudo.ts')).disguise(first, 'rtl'),
};
