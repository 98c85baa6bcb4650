/** Aid and visits: what its charts share. */
import type { aidAndVisitsWords as english } from '../en/aidAndVisits.ts';
import type { Translated } from '../translated.ts';
import { type Forms, plural } from './format.ts';

const undatedRecords: Forms = {
  one: 'سجل واحد دون سنة محسوب هنا وغير مرسوم',
  two: 'سجلان دون سنة محسوبان هنا وغير مرسومين',
  few: 'سجلات دون سنة محسوبة هنا وغير مرسومة',
  many: 'سجلًا دون سنة محسوبة هنا وغير مرسومة',
  other: 'سجل دون سنة محسوبة هنا وغير مرسومة',
};

export const aidAndVisitsWords: Translated<typeof english> = {
  aidAndVisits: {
    sections: { overview: 'لمحة عامة', visits: 'الزيارات والاتصالات', aid: 'المساعدات', trade: 'التجارة والغاز' },
    onThisPage: 'في هذه الصفحة',
    counting: 'جارٍ العد…',
    aidGiven: 'ما قُدّم وإلى من وصل',
    aidGivenSubtitle: 'لا تُجمع أبدًا وحدات مختلفة.',
    noVisits: 'لا توجد زيارة تطابق التصفية.',
    noAid: 'لا يوجد سجل مساعدات يطابق التصفية.',
    undated: (count) => `${plural(count, undatedRecords)}.`,
  },
};
