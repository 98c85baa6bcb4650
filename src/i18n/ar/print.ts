/** What only paper says. */
import type { printWords as english } from '../en/print.ts';
import type { Translated } from '../translated.ts';

export const printWords: Translated<typeof english> = {
  print: {
    /** At the foot of every page. */
    foot: (title, tab, edition) => `${title} · ${tab} · ${edition}`,
    timeline: 'ماذا حدث ومتى',
    timelineSubtitle: (records, window) => `${records} في الفترة ${window}، مع ذكر من يقول ذلك.`,
    address: 'طريقة العرض هذه، للاطلاع عليها ومتابعة البحث منها:',
  },
};
