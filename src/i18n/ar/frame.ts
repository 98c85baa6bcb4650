/** The frame, the filter, the perspective, and what every tab shares. */
import type { frameWords as english } from '../en/frame.ts';
import type { Translated } from '../translated.ts';
import { type Forms, formOf, number, plural } from './format.ts';

/** A count at the head of a sentence, and the verbs that agree with it. */
const undated: Forms = {
  one: 'سجل واحد دون تاريخ قد يقع في هذه السنوات، وهو باقٍ في المعروض.',
  two: 'سجلان دون تاريخ قد يقعان في هذه السنوات، وهما باقيان في المعروض.',
  few: 'سجلات دون تاريخ قد تقع في هذه السنوات، وهي باقية في المعروض.',
  many: 'سجلًا دون تاريخ قد تقع في هذه السنوات، وهي باقية في المعروض.',
  other: 'سجل دون تاريخ قد تقع في هذه السنوات، وهي باقية في المعروض.',
};
const noDate: Forms = {
  one: 'سجل واحد لا تاريخ له',
  two: 'سجلان لا تاريخ لهما',
  few: 'سجلات لا تاريخ لها',
  many: 'سجلًا لا تاريخ لها',
  other: 'سجل لا تاريخ لها',
};
const ownDates: Forms = {
  one: 'تُحتسب السنوات بتاريخ السجل نفسه، وهو غير مرسوم',
  two: 'تُحتسب السنوات بتاريخي السجلين نفسيهما، وهما غير مرسومين',
  few: 'تُحتسب السنوات بتواريخ السجلات نفسها، وهي غير مرسومة',
  many: 'تُحتسب السنوات بتواريخ السجلات نفسها، وهي غير مرسومة',
  other: 'تُحتسب السنوات بتواريخ السجلات نفسها، وهي غير مرسومة',
};
const silent: Forms = {
  one: 'سجل واحد آخر لا يتضمن شيئًا',
  two: 'سجلان آخران لا يتضمنان شيئًا',
  few: 'سجلات أخرى لا تتضمن شيئًا',
  many: 'سجلًا آخر لا تتضمن شيئًا',
  other: 'سجل آخر لا تتضمن شيئًا',
};
const leftOut: Forms = {
  one: 'تُرك ولم يُستكمل',
  two: 'تُركا ولم يُستكملا',
  few: 'تُركت ولم تُستكمل',
  many: 'تُركت ولم تُستكمل',
  other: 'تُركت ولم تُستكمل',
};

export const frameWords: Translated<typeof english> = {
  frame: {
    skip: 'الانتقال إلى المحتوى',
    edition: (version, date) => `الإصدار ${version}، ${date}`,
    tabs: 'التبويبات',
    open: 'فتح',
    present: 'عرض تقديمي',
    export: 'تصدير',
    saved: 'طرق العرض المحفوظة',
    help: 'مساعدة',
    language: 'اللغة',
    theme: 'المظهر',
    themes: { system: 'المظهر: بحسب النظام', light: 'المظهر: فاتح', dark: 'المظهر: داكن' },
    loading: 'جارٍ التحميل…',
    close: 'إغلاق',
    ignored: (parts) => `تعذّر فهم جزء من العنوان فجرى تجاهله: ${parts.join('، ')}. وما عداه معروض.`,
  },

  failed: {
    title: 'تعذّر عرض هذا الجزء',
    rest: 'لا تزال التبويبات الأخرى والتصفية تعمل.',
    retry: 'إعادة المحاولة',
    unreachable: 'يتعذّر الوصول إلى الموقع حاليًا. لم يُفقد شيء: فالعنوان يحتفظ بطريقة العرض.',
    whole: 'تعذّر تشغيل لوحة المعلومات',
    wholeHint: 'أعد تحميل الصفحة. وإن لم يُجدِ ذلك فقد تكون ملفات الموقع ناقصة.',
  },

  tabs: {
    timeline: 'الخط الزمني',
    agreements: 'الاتفاقيات',
    'gas-route': 'مسار الغاز',
    'aid-and-visits': 'المساعدات والزيارات',
    sources: 'المصادر',
  },

  filter: {
    title: 'التصفية',
    search: 'بحث',
    searchHint: 'عناوين، أشخاص، أماكن',
    searching: 'جارٍ تحضير البحث…',
    loading: 'جارٍ العدّ…',
    from: 'من',
    to: 'إلى',
    dateHint: 'سنة أو شهر أو يوم: 2009 أو \u20662009-07\u2069 أو \u20662009-07-08\u2069',
    dateWrong: 'هذا ليس تاريخًا. اكتبه على مثال 2009 أو \u20662009-07\u2069 أو \u20662009-07-08\u2069.',
    datesCrossed: 'تاريخ «من» يلي تاريخ «إلى»، فلا يمكن أن يطابقهما أي سجل.',
    reset: 'إعادة ضبط',
    none: 'قاعدة البيانات كلها',
    remove: (what) => `إزالة: ${what}`,
    facets: {
      sector: 'القطاعات',
      kind: 'الأنواع',
      level: 'المستوى',
      direction: 'الاتجاه',
      form: 'الصيغة',
      type: 'الصنف',
      status: 'الحالة',
      stage: 'المرحلة',
      statement: 'التصريحات',
      actor: 'أشخاص وهيئات',
      place: 'الأماكن',
      source: 'المصادر',
      language: 'اللغات',
      side: 'الأطراف',
      disputed: 'هل تتفق المصادر؟',
      era: 'الحقب',
    },
    sections: {
      eras: 'الحقب',
      visits: 'الزيارات',
      agreements: 'الاتفاقيات',
      aid: 'المساعدات',
      statements: 'التصريحات',
      people: 'أشخاص وهيئات',
      places: 'الأماكن',
      sources: 'المصادر',
      agree: 'هل تتفق المصادر؟',
    },
    disagreements: { yes: 'محل خلاف', rivals: 'توجد قيمة أخرى', no: 'لم يُعثر على خلاف' },
    undatedEra: 'دون تاريخ',
    allBut: 'الكل ما عدا',
    allButHint: (facet) => `${facet}: الكل ما عدا المختار`,
    leftOut: 'مستبعد',
    uncounted: '…',
    notCounted: 'لم يُحسب: تعذّر تحميل جزء من البيانات',
    others: (count) => `دون سجل هنا: ${number.format(count)}`,
    clear: 'مسح',
    clearHint: (facet) => `${facet}: مسح`,
    find: (facet) => `بحث في: ${facet}`,
    notFound: 'لا شيء بهذا الاسم',
    narrow: (count) => `عدد الباقي ${number.format(count)}: اكتب جزءًا من الاسم`,
    chosen: (count) => `المختار: ${number.format(count)}`,
    years: 'السجلات بحسب السنة',
    /** Between the filter in words and the count. */
    colon: ': ',
    undated: (count) => plural(count, undated),
    ownDates: (count, name) => `${plural(count, noDate)} بحسب ${name}: ${formOf(count, ownDates)}.`,
  },

  according: {
    label: 'بحسب',
    own: 'القيمة المعتمدة في قاعدة البيانات',
    sides: 'الطرفان',
    others: 'بلدان ثالثة',
    independent: 'مصادر مستقلة',
    works: 'مرجع واحد',
    /** The count is undefined until it is known. */
    option: (name, count) => (count === undefined ? name : `${name} (${number.format(count)})`),
    silent: (name, count) => `${plural(count, silent)} بحسب ${name}: ${formOf(count, leftOut)}.`,
  },

  figure: {
    table: 'جدول',
  },
};
