/** What charts have in common. */
import type { chartWords as english } from '../en/chart.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

/** After a preposition. */
const ofRows: Forms = { one: 'صف واحد', two: 'صفين', few: 'صفوف', many: 'صفًا', other: 'صف' };

export const chartWords: Translated<typeof english> = {
  chart: {
    /** The filter, behind what is counted: "المعروض: الطاقة، من 2025." */
    shown: (filter) => `المعروض: ${filter}.`,
    range: 'من الرقم الأدنى إلى الأعلى',
    estimate: 'تقدير منا',
    rival: 'ما يقوله آخرون، موصولًا به بنقاط',
    without: 'عدد السجلات التي لا تورد رقمًا، وهذا لا يعني صفرًا',
    ghost: 'إطار منقّط: قاعدة البيانات كلها، والتصفية تُبقي أقل منها',
    /** "2025: 3 زيارات" */
    line: (label, value) => `${label}: ${value}`,
    /** "القافلة الأولى، 5 كانون الثاني 2025 (ترند؛ أذرنيوز)" */
    item: (title, date, works) => `${title}، ${date} (${works})`,
    /** What a press does: it filters by this, or lifts that where the filter holds it. */
    press: (what, isOn) => (isOn ? `المعروض ${what} فقط؛ اضغط لإلغاء ذلك` : `اضغط لعرض ${what} فقط`),
    out: 'يستبعده «من» و«إلى»',
    noRecord: 'لم يُعثر على سجل، وهذا لا يعني صفرًا',
    /** A chart in a sentence, for those who do not see it. */
    summary: (rows, from, to, highest) =>
      `${rows}، من ${from} إلى ${to}. ${highest}. مفاتيح الأسهم تنقل من واحد إلى التالي؛ والجدول يضمها كلها.`,
    highest: (row, value) => `الأعلى: ${row}، ${value}`,
    more: (count) => `إضافة إلى ${number.format(count)} غيرها`,
    /** At the foot of a long table. */
    rows: (shown, all) => `المعروض أول ${number.format(shown)} من أصل ${plural(all, ofRows)}؛ والملف يضمها كلها.`,
    moreRows: (count) => `عرض ${number.format(count)} أخرى`,
    nothing: 'لا شيء مرسوم',
    /** While the audience guesses, in place of what the data say. */
    hidden: 'محجوب إلى أن يُعرض الجواب',
    hiddenSign: '؟',
    /** Of a figure in a small frame, folded. */
    notes: 'دليل الرموز والملاحظات',
    notesAlone: 'ملاحظات',
    legend: 'دليل الرموز',
    /** At the foot of a list that is longer than its box. */
    below: 'المزيد في الأسفل ↓',
  },
};
