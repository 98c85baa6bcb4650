/** The timeline's first picture. */
import type { timelineWords as english } from '../en/timeline.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

const records: Forms = { one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' };
/** After a preposition. */
const ofRecords: Forms = { ...records, two: 'سجلين' };
const moreRecords: Forms = { one: 'سجل واحد آخر', two: 'سجلان آخران', few: 'سجلات أخرى', many: 'سجلًا آخر', other: 'سجل آخر' };
const days: Forms = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
/** After a preposition. */
const ofLines: Forms = { one: 'سطر واحد آخر', two: 'سطرين آخرين', few: 'أسطر أخرى', many: 'سطرًا آخر', other: 'سطر آخر' };

export const timelineWords: Translated<typeof english> = {
  timeline: {
    titles: {
      sector: 'ماذا حدث ومتى، بحسب القطاع',
      family: 'ماذا حدث ومتى، بحسب مجموعة القطاعات',
      kind: 'ماذا حدث ومتى، بحسب نوع السجل',
      direction: 'ماذا حدث ومتى، بحسب اتجاه الزيارات',
      side: 'ماذا حدث ومتى، بحسب الطرف الذي تنتمي إليه المصادر',
    },
    subtitle: (shown, window) => `${shown} في الفترة ${window}. ويظهر السجل في كل مسار زمني ينتمي إليه.`,
    counted: 'عددها أكبر من أن تُرسم واحدًا واحدًا، لذلك يحصيها كل مسار زمني: كبّر الصورة لتظهر.',
    hint: 'اسحب للتحريك، واستخدم Ctrl مع العجلة أو إصبعين للتكبير والتصغير؛ ومن لوحة المفاتيح: + و−، والأسهم، و0 لعرض الكل.',
    stage: 'الزمن',
    picture: (window) => `الخط الزمني، ${window}`,
    fold: 'طي هذا المسار الزمني',
    unfold: 'بسط هذا المسار الزمني',
    crowd: (count, when, lane) => `${plural(count, moreRecords)} في الفترة ${when}، ${lane}: عرض عن قرب`,
    laneName: (lane, count) => `${lane}، ${count}`,
    elastic: 'السنوات المزدحمة مرسومة باتساع أكبر.',
    elasticAxis: 'أوسع حيث الازدحام',
    otherLanes: { direction: 'ليست زيارة', other: 'لم يُذكر' },
    /** "3" where all are in the window, else "3 من 11" */
    laneCount: (count, total) => (count === total ? number.format(total) : `${number.format(count)} من ${number.format(total)}`),
    lane: (sector, count) => `${sector}: ${plural(count, records)}`,
    titleDown: 'ماذا حدث ومتى',
    subtitleDown: (shown, window) => `${shown} في الفترة ${window}، واحدًا تحت الآخر.`,
    gap: (count) => `${plural(count, days)} دون سجل`,
    further: (count) => `عرض التالي من ${plural(count, ofLines)}`,
    firstOf: (shown, all) => `المعروض أول ${number.format(shown)} من أصل ${plural(all, ofRecords)}.`,
    undated: 'لم يُذكر تاريخ',
    undatedCount: (count) => `لم يُذكر تاريخ: ${count}، خارج الرسم.`,
    otherDates: (dates) => `مصادر أخرى: ${dates}`,
    noneInWindow: 'لا يقع أي سجل من نتائج التصفية في هذه النافذة الزمنية.',
    disputed: 'محل خلاف',
    inferred: 'تاريخ مستنتج',
  },
};
