/** Two windows of time side by side. */
import type { compareWords as english } from '../en/compare.ts';
import type { Translated } from '../translated.ts';
import { all, begin, type Forms, formOf, plural, tag } from './format.ts';

const oneDecimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const years: Forms = { one: 'سنة واحدة', two: 'سنتان', few: 'سنوات', many: 'سنة', other: 'سنة' };
const months: Forms = { one: 'شهر واحد', two: 'شهران', few: 'أشهر', many: 'شهرًا', other: 'شهر' };
const days: Forms = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };

const inBoth: Forms = {
  one: 'سجل واحد يمسّ النافذتين ويُحسب في كلتيهما.',
  two: 'سجلان يمسّان النافذتين ويُحسبان في كلتيهما.',
  few: 'سجلات تمسّ النافذتين وتُحسب في كلتيهما.',
  many: 'سجلًا تمسّ النافذتين وتُحسب في كلتيهما.',
  other: 'سجل تمسّ النافذتين وتُحسب في كلتيهما.',
};
const inNeither: Forms = {
  one: 'سجل واحد لا يمسّ أيًا منهما.',
  two: 'سجلان لا يمسّان أيًا منهما.',
  few: 'سجلات لا تمسّ أيًا منهما.',
  many: 'سجلًا لا تمسّ أيًا منهما.',
  other: 'سجل لا تمسّ أيًا منهما.',
};
const undated: Forms = {
  one: 'سجل واحد لا تاريخ له',
  two: 'سجلان لا تاريخ لهما',
  few: 'سجلات لا تاريخ لها',
  many: 'سجلًا لا تاريخ لها',
  other: 'سجل لا تاريخ لها',
};
const notCounted: Forms = { one: 'لا يُحسب', two: 'لا يُحسبان', few: 'لا تُحسب', many: 'لا تُحسب', other: 'لا تُحسب' };

export const compareWords: Translated<typeof english> = {
  compare: {
    open: 'مقارنة نافذتين',
    close: 'إغلاق المقارنة',
    title: 'مقارنة نافذتين زمنيتين',
    subtitle: (records) => `نتائج التصفية: ${records}. وتحصي كل نافذة ما يمسّها منها.`,
    touches: 'قد يمسّ الشهر أو السنة أو المدة غير المعروفة النهاية كلتا النافذتين.',
    first: 'النافذة الأولى',
    second: 'النافذة الثانية',
    choose: 'اختر نافذة',
    era: (label, dates) => `${label} (${dates})`,
    shownAbove: (dates) => `النافذة المعروضة أعلاه (${dates})`,
    unknown: (parts) =>
      `يطلب العنوان ${all.format(parts.map((part) => `«${part}»`))}: وليس ذلك حقبة في قاعدة البيانات هذه ولا مدة محددة بالأيام. اختر نافذة بدلًا منه.`,
    /** "3 سنوات و24 يومًا" */
    length: (span) =>
      all.format([
        ...(span.years > 0 ? [plural(span.years, years)] : []),
        ...(span.months > 0 ? [plural(span.months, months)] : []),
        ...(span.days > 0 ? [plural(span.days, days)] : []),
      ]),
    perYear: (rate) => (rate < 0.05 ? 'أقل من 0.1 سنويًا' : `${oneDecimal.format(rate)} سنويًا`),
    projected: 'أقصر من سنة: العدد السنوي إسقاط تقديري.',
    covered: (dates) => `لا تغطي قاعدة البيانات منها إلا ${dates}.`,
    filtered: (dates) => `لا يُبقي «من» و«إلى» في التصفية منها إلا ${dates}؛ والعدد السنوي يخص ذلك الجزء.`,
    notCovered: 'لا تغطيها قاعدة البيانات.',
    filteredAway: 'لا يُبقي «من» و«إلى» في التصفية شيئًا منها.',
    notLooked: 'لم يُبحث فيها',
    inBoth: (count) => plural(count, inBoth),
    inNeither: (count) => plural(count, inNeither),
    undated: (count, according) =>
      `${plural(count, undated)}${according ? ` بحسب ${according}` : ''}، و${formOf(count, notCounted)} في أي منهما.`,
    /** What a number counts: its row, its window */
    listOf: (row, window) => `${row}، ${window}`,
    sectors: 'السجلات بحسب القطاع',
    sectorsNote: 'يُحسب السجل في كل قطاع من قطاعاته.',
    levels: 'الزيارات بحسب المستوى',
    levelsNote: 'أعلى منصب بين الزائرين.',
    allVisits: 'كل الزيارات',
    noLevel: 'لم يُذكر المستوى',
    promises: 'ما وُعد به، وما آل إليه',
    promisesNote: (to, according) =>
      `مساعدات في مرحلة التعهّد أو الالتزام، واتفاقيات، وما هو مخطط أو متعاقد عليه من غاز وتجارة. ويُبحث عمّا آلت إليه في ${according ? `ما يُذكر بحسب ${according}` : 'قاعدة البيانات كلها'} حتى ${to}، أيًا كانت النافذة والتصفية.`,
    outcome: (outcome) => begin(outcome),
    allPromises: 'كل الوعود',
    deliveries: 'ما سُلِّم',
    deliveriesNote:
      'سجلات المساعدات والغاز والتجارة التي ذُكر أنها سُلِّمت، أيًا كان تاريخ الوعد بها. ولا تُضاف إليها التعهّدات أبدًا. والمحسوب هو السجلات لا الكميات: فالمجموع وجزء منه سجلان.',
    noDelivery: 'لا يطابق التصفية أي سجل تسليم.',
  },
};
