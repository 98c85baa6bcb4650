/** The tools of the timeline: the overview, the choice of a window, of lanes and of a scale, the way from record to record. */
import type { timelineToolsWords as english } from '../en/timelineTools.ts';
import type { Translated } from '../translated.ts';
import { number } from './format.ts';

const spans = { 1: 'الشهر', 3: 'ربع السنة', 6: 'نصف السنة', 12: 'السنة' };

/** "الأعلى: نحو 12" */
function count(highest: number): string {
  if (highest === 0) return 'لا سجل';
  if (highest < 1) return 'أقل من واحد في كل عمود';
  return `الأعلى: ${Number.isInteger(highest) ? '' : 'نحو '}${number.format(Math.round(highest))}`;
}

export const timelineToolsWords: Translated<typeof english> = {
  timelineTools: {
    counting: 'جارٍ العدّ…',
    looking: 'جارٍ البحث عن فترات الصمت…',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    all: 'كل السنوات',
    window: 'النافذة الزمنية',
    undatedHint: 'لا يذكر أي مصدر تاريخًا لها، فلا موضع لها في الزمن.',

    overview: {
      name: (records) => `نظرة شاملة: ${records} على امتداد السنوات كلها`,
      /** How many months a column has, and the count of the highest; shares of records add up to what is no whole number. */
      columns: (months, highest) => `بحسب ${spans[months]}، على مقياس جذر تربيعي؛ ${count(highest)}`,
      rule: 'السجل المعروف بشهره أو سنته، أو الممتد زمنيًا، يوزَّع بالتساوي على أيامه؛ وما لا تُعرف نهايته يُحسب عند بدايته. وارتفاع العمود هو الجذر التربيعي لعدده. اسحب الإطار أو أحد طرفيه لتغيير النافذة الزمنية، واضغط بجانبه لنقله إلى هناك، واسحب بجانبه أو مع Shift لرسم نافذة جديدة.',
      frame: 'النافذة',
      ends: { start: 'بداية النافذة', end: 'نهاية النافذة' },
    },

    legend: {
      day: 'يوم',
      month: 'وقت ما في الشهر',
      year: 'وقت ما في السنة أو في مدة أطول',
      span: 'من يوم إلى يوم',
      open: 'نهاية غير معروفة',
      about: 'نحو',
      disputed: '? محل خلاف',
      ghost: 'التاريخ الذي يذكره آخرون',
      inferred: '* تاريخ مستنتج',
      crowd: 'عدد ما لم يُرسم',
      covered: (dates) => `فترة التغطية: ${dates}؛ ولم يُبحث عن شيء خارجها`,
    },

    windows: {
      usual: '«من» و«إلى» في التصفية',
      last: 'آخر اثني عشر شهرًا من التغطية',
      fit: 'على قدر التصفية',
      eras: 'حقبة أو فترة إغلاق',
      years: 'سنة',
    },

    lanes: {
      label: 'المسارات الزمنية',
      names: {
        sector: 'القطاع',
        family: 'مجموعة القطاعات',
        kind: 'النوع',
        direction: 'اتجاه الزيارات',
        side: 'طرف المصدر',
      },
    },

    scale: {
      label: 'المقياس',
      names: { even: 'منتظم', elastic: 'مرن: السنوات المزدحمة أوسع والفارغة أضيق' },
    },

    elsewhere: (records) => `عرض ما هو خارجها: ${records}`,

    steps: {
      show: 'إظهار السجل المفتوح في الرسم',
      label: 'سجلًا بعد سجل',
      previous: 'السجل السابق',
      next: 'السجل التالي',
      noPrevious: 'لا سجل قبله',
      noNext: 'لا سجل بعده',
      /** "السجل التالي: زيارة إلى العاصمة، 8 تموز 2009" */
      to: (step, title, date) => `${step}: ${title}، ${date}`,
    },
  },
};
