/** What only paper says. */
import type { printWords as english } from '../en/print.ts';
import type { Translated } from '../translated.ts';

export const printWords: Translated<typeof english> = {
  print: {
    /** At the foot of every page. */
    foot: (title, tab, edition) => `${title} · ${tab} · ${edition}`,
    timeline: 'Ne zaman ne oldu',
    timelineSubtitle: (records, window) => `${window}: ${records}, her birinde bunu kimin söylediği belirtilir.`,
    address: 'Bu görünüme bakmak ve buradan sürdürmek için:',
  },
};
