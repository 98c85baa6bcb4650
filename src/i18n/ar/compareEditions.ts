/** A record out of a file, compared with another edition of it. */
import type { compareEditionsWords as english } from '../en/compareEditions.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

const forms: Forms = { one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' };
const records = (count: number) => plural(count, forms);
/** After a preposition. */
const moreFields: Forms = { one: 'حقل واحد آخر', two: 'حقلين آخرين', few: 'حقول أخرى', many: 'حقلًا آخر', other: 'حقل آخر' };
const nothing = '(لا شيء)';

export const compareEditionsWords: Translated<typeof english> = {
  compareEditions: {
    title: (name) => `${name}، مقارنةً بإصدار آخر`,
    intro: 'اختر الإصدار الأقدم: ملفًا على هذا الجهاز، أو ملفًا محفوظًا في هذا المتصفح. وما هو معلّق في أي منهما لا يُقارن.',
    choose: 'اختيار ملف',
    with: (name) => `مقارنة مع ${name}`,
    /** Of the dashboard itself. */
    builtIn: (title) => `قاعدة بيانات هذه اللوحة (${title})`,
    reading: (name) => `جارٍ قراءة ${name} …`,
    comparing: (name) => `جارٍ المقارنة مع ${name} …`,
    giveUp: 'إلغاء',
    nothing: (name) => `لا شيء في ${name} قابل للمقارنة: افتحه وحده لمعرفة السبب.`,
    failed: (why) => `تعذّرت قراءته: ${why}`,
    sum: (older, newer, { unchanged, changed, added, removed }) =>
      `من ${older} (${records(unchanged + changed + removed)}) إلى ${newer} (${records(unchanged + changed + added)}): ` +
      `مضاف: ${number.format(added)}، محذوف: ${number.format(removed)}، معدّل: ${number.format(changed)}، على حاله: ${number.format(unchanged)}.`,
    same: 'لا اختلاف في مضمونهما.',
    sumsCaption: 'ما أُضيف وما حُذف وما عُدّل',
    part: 'القسم',
    parts: {
      dataset: 'عن قاعدة البيانات',
      records: 'السجلات',
      sources: 'المصادر',
      actors: 'أشخاص وهيئات',
      places: 'الأماكن',
      families: 'مجموعات القطاعات',
      sectors: 'القطاعات',
      legs: 'مقاطع مسار الغاز',
      nodes: 'نقاط مسار الغاز',
      paths: 'مسارات الغاز',
    },
    how: { unchanged: 'على حاله', changed: 'معدّل', added: 'مضاف', removed: 'محذوف' },
    /** "معدّل: المصادر" */
    changed: (how, part) => `${how}: ${part}`,
    changes: 'التغييرات واحدًا واحدًا',
    what: 'البند',
    change: 'التغيير',
    fields: 'الحقول: قبل ← بعد',
    field: (path, before, after) => `\u2068${path}\u2069: \u2068${before || nothing}\u2069 ← \u2068${after || nothing}\u2069`,
    more: (count) => `إضافة إلى ${plural(count, moreFields)} في المقارنة المحفوظة`,
    save: 'حفظ المقارنة (CSV)',
    /** Of the saved comparison. */
    columns: ['التغيير', 'القسم', 'المعرّف', 'العنوان', 'الحقل', 'قبل', 'بعد'],
    fileName: 'comparison',
  },
};
