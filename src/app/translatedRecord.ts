/** The record in other languages: a module of the build each for the first view and for the rest. */
import type { Parts } from './recordLanguages.ts';

export const translated: Readonly<Record<'az' | 'ar' | 'tr', Parts>> = {
  az: {
    index: () => import('virtual:record/az/index'),
    rest: () => import('virtual:record/az/rest'),
  },
  ar: {
    index: () => import('virtual:record/ar/index'),
    rest: () => import('virtual:record/ar/rest'),
  },
  tr: {
    index: () => import('virtual:record/tr/index'),
    rest: () => import('virtual:record/tr/rest'),
  },
};
