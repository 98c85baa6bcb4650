/** What only paper says. */
import type { printWords as english } from '../en/print.ts';
import type { Translated } from '../translated.ts';

export const printWords: Translated<typeof english> = {
  print: {
    foot: (title, tab, edition) => `${title} · ${tab} · ${edition}`,
    timeline: 'Nə vaxt nə baş verib',
    timelineSubtitle: (records, window) => `${window}: ${records}, hər biri kimin dediyi ilə.`,
    address: 'Bu görünüş, baxmaq və davam etmək üçün:',
  },
};
