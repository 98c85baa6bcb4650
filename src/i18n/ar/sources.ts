/** The works, and where they differ. */
import type { sourcesWords as english } from '../en/sources.ts';
import type { Translated } from '../translated.ts';
import { type Forms, formOf, number, plural } from './format.ts';

const records: Forms = { one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' };
/** After a preposition. */
const ofRecords: Forms = { ...records, two: 'سجلين' };
const alone: Forms = {
  one: 'سجل واحد يستند إلى هذا الخبر وحده',
  two: 'سجلان يستندان إلى هذا الخبر وحده',
  few: 'سجلات تستند إلى هذا الخبر وحده',
  many: 'سجلًا تستند إلى هذا الخبر وحده',
  other: 'سجل تستند إلى هذا الخبر وحده',
};
/** After a preposition. */
const otherWorks: Forms = {
  one: 'مرجع واحد آخر',
  two: 'مرجعين آخرين',
  few: 'مراجع أخرى',
  many: 'مرجعًا آخر',
  other: 'مرجع آخر',
};
const routeOnly: Forms = {
  one: 'مرجع واحد آخر مستشهد به بشأن المسار وحده',
  two: 'مرجعان آخران مستشهد بهما بشأن المسار وحده',
  few: 'مراجع أخرى مستشهد بها بشأن المسار وحده',
  many: 'مرجعًا آخر مستشهدًا بها بشأن المسار وحده',
  other: 'مرجع آخر مستشهد بها بشأن المسار وحده',
};
/** After a preposition. */
const ofLegs: Forms = { one: 'مقطع واحد', two: 'مقطعين', few: 'مقاطع', many: 'مقطعًا', other: 'مقطع' };
const points: Forms = { one: 'نقطة خلاف واحدة', two: 'نقطتا خلاف', few: 'نقاط خلاف', many: 'نقطة خلاف', other: 'نقطة خلاف' };
const days: Forms = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
const others: Forms = { one: 'قيمة واحدة أخرى', two: 'قيمتان أخريان', few: 'قيم أخرى', many: 'قيمة أخرى', other: 'قيمة أخرى' };

export const sourcesWords: Translated<typeof english> = {
  sources: {
    title: 'المراجع وما يستند إليها',
    subtitle: (works, shown) => `المراجع التي تستشهد بها السجلات المعروضة (${shown}): ${works}.`,
    /** While the works of a large record are counted. */
    counting: 'جارٍ العدّ…',
    order: 'الترتيب',
    orders: { cited: 'الأكثر استشهادًا به', title: 'العنوان', published: 'التاريخ' },
    group: 'تجميع بحسب',
    groups: { none: 'دون تجميع', type: 'الصنف', side: 'الطرف', language: 'اللغة', year: 'السنة' },
    noLanguage: 'اللغة غير معروفة',
    noYear: 'التاريخ غير معروف',
    sections: 'في هذا التبويب',
    supports: (count) => `يستشهد به ${plural(count, records)}`,
    alone: (count) => plural(count, alone),
    sameOrigin: (count) => `الخبر نفسه في ${plural(count, otherWorks)}`,
    noAddress: 'لم يُعثر على عنوان إلكتروني',
    copyCitation: 'نسخ الاستشهاد',
    ofPicture: (works) => `مصادر هذا الرسم: ${works}`,
    bibliography: 'ثبت مراجع طريقة العرض هذه',
    bibliographyCount: (works) => `${works} بالترتيب الأبجدي.`,
    copyBibliography: 'نسخ ثبت المراجع',
    undated: 'التاريخ غير معروف',
    routeOnly: (count) => `${plural(count, routeOnly)}، والتصفية لا تسري عليه`,
    legs: (count) => `مستشهد به بشأن ${plural(count, ofLegs)} من مسار الغاز`,
    only: 'عرض هذه السجلات وحدها',
    listed: (listed, of) => `المدرج ${number.format(listed)} من أصل ${plural(of, ofRecords)}.`,
    method: 'كيف أُعدّت قاعدة البيانات هذه',
    choice: 'كيف تُعتمد القيمة',
    coverageTitle: 'فترة التغطية',
    notFound: 'ما بُحث عنه ولم يُعثر عليه',
    reportErrors: 'للإبلاغ عن خطأ',
    coverage: (from, to) => `من ${from} إلى ${to}. وما يقع خارجها لم يُبحث عنه.`,
  },

  disagreements: {
    title: 'مواضع اختلاف المصادر',
    subtitle: (values, count, shown) =>
      `${plural(values, points)} في ${plural(count, ofRecords)} من المعروض (${shown}). القيمة المعتمدة في قاعدة البيانات، وما يقوله آخرون، وسبب عدم اعتماد القيمة الأخرى.`,
    none: (shown) => `لا يخالف مصدر مصدرًا آخر في ما هو معروض (${shown}).`,
    legs: 'ما تذكره المصادر خلافًا لذلك بشأن مقاطع مسار الغاز مدوّن عند كل مقطع.',
    orders: { date: 'تاريخ السجل', days: 'الفارق بالأيام', 'per-cent': 'الفارق بالنسبة المئوية', title: 'العنوان' },
    columns: { record: 'السجل', field: 'الحقل', own: 'المعروض', rival: 'مصادر أخرى', gap: 'الفارق', why: 'سبب عدم اعتماد الأخرى' },
    /** "12 يومًا"; "2–32 يومًا" where a month stands against a day. */
    days: (least, most) =>
      least === most
        ? plural(most, days)
        : `${number.format(least)}–${number.format(most)} ${formOf(most, most === 2 ? { ...days, two: 'يوم' } : days)}`,
    perCent: (value) => `${value < 10 ? value.toFixed(1).replace('.0', '') : number.format(Math.round(value))} %`,
    noGap: 'غير قابل للقياس',
    noRival: 'لا تُذكر قيمة أخرى',
    others: (count) => plural(count, others),
    nothingChosen: 'لا يمكن ترجيح أي قيمة.',
  },
};
