/** The timeline of a record so large that its lanes count. */
import type { timelineLargeWords as english } from '../en/timelineLarge.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

/** After "حسب", and after "أكثر من". */
const units = {
  day: ['اليوم', 'يوم'],
  week: ['الأسبوع', 'أسبوع'],
  month: ['الشهر', 'شهر'],
  quarter: ['ربع السنة', 'ربع سنة'],
  year: ['السنة', 'سنة'],
  decade: ['العقد', 'عقد'],
} as const;

const forms: Forms = { one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' };
const records = (count: number) => plural(count, forms);
const earlier: Forms = {
  one: 'سجل واحد مما سبق',
  two: 'سجلان مما سبق',
  few: 'سجلات مما سبق',
  many: 'سجلًا مما سبق',
  other: 'سجل مما سبق',
};
const beyond: Forms = {
  one: 'سجل واحد يتجاوزها',
  two: 'سجلان يتجاوزانها',
  few: 'سجلات تتجاوزها',
  many: 'سجلًا تتجاوزها',
  other: 'سجل تتجاوزها',
};

export const timelineLargeWords: Translated<typeof english> = {
  timelineLarge: {
    /** `most`: the highest column, and the most that a strip counts. */
    counts: (unit, most, across) =>
      `العدّ بحسب ${units[unit][0]}، وكل المسارات الزمنية على مقياس جذر تربيعي واحد؛ وأعلى عمود في كل السنوات: ${records(most)}. والشريط الذي تحت الأعمدة يحصي ما يشمل أكثر من ${units[unit][1]}، ويزداد قتامة كلما زاد العدد (الأقصى ${number.format(across)}). اضغط عمودًا لعرضه عن قرب.`,
    marks: 'كل سجل في النافذة الزمنية مرسوم.',
    earlierNote: 'كل سجل يبدأ قرب النافذة الزمنية مرسوم؛ أما ما بدأ قبلها بزمن طويل ولم ينتهِ فيُحصى تحت مساره الزمني.',
    earlier: (count) => plural(count, earlier),
    /** "1 أيار 2010 – 31 أيار 2010: 14 سجلًا، و212 سجلًا تتجاوزها" */
    bin: (days, within, across) =>
      `${days}: ${[within > 0 && records(within), across > 0 && plural(across, beyond)].filter(Boolean).join('، و') || 'لا سجل'}`,
    name: (lane, bin) => `${lane}، ${bin}: عرض عن قرب`,
    legend: {
      column: 'عدد السجلات الواقعة ضمنه',
      strip: 'سجلات تشمل أكثر من فترة واحدة: لأنها تمتد، أو لأن تاريخها معروف بدقة أقل',
    },
  },
};
