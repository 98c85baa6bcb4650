/** What files say of themselves, and of the works that they cite. */
import type { filesWords as english } from '../en/files.ts';
import type { Translated } from '../translated.ts';
import { type Forms, formOf, plural } from './format.ts';

const texts: Forms = {
  one: 'نص واحد أطول',
  two: 'نصان أطول',
  few: 'نصوص أطول',
  many: 'نصًا أطول',
  other: 'نص أطول',
};
const end: Forms = { one: 'وهو ينتهي', two: 'وهما ينتهيان', few: 'وهي تنتهي', many: 'وهي تنتهي', other: 'وهي تنتهي' };
const whole: Forms = { one: 'يرد كاملًا', two: 'يردان كاملين', few: 'ترد كاملة', many: 'ترد كاملة', other: 'ترد كاملة' };
/** After a preposition. */
const characters: Forms = { one: 'محرف واحد', two: 'محرفين', few: 'محارف', many: 'محرفًا', other: 'محرف' };

export const filesWords: Translated<typeof english> = {
  files: {
    about: 'معلومات',
    cut: 'مختصر',
    cutTexts: (count, most) =>
      `${plural(count, texts)} مما تتسع له الخلية (${plural(most, characters)})، ${formOf(count, end)} بعلامة «…». وفي ملفات الصيغ الأخرى ${formOf(count, whole)}.`,
    described: 'العنوان وصف للصفحة: إذ تعذّرت قراءة عنوانها الأصلي.',
    read: { part: 'قُرئ جزئيًا لقاعدة البيانات هذه.', reported: 'لا تعرفه قاعدة البيانات هذه إلا من مرجع آخر.' },
    dated: (note) => `ما يُعرف عن تاريخه: ${note}`,
    edtf: (date) => `تاريخه بصيغة EDTF: ${date}.`,
  },
};
