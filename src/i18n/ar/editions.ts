/** What has changed since the edition from which a link was made. */
import type { editionsWords as english } from '../en/editions.ts';
import type { Translated } from '../translated.ts';
import { type Forms, plural } from './format.ts';

const added: Forms = {
  one: 'سجل واحد مضاف',
  two: 'سجلان مضافان',
  few: 'سجلات مضافة',
  many: 'سجلًا مضافًا',
  other: 'سجل مضاف',
};
const corrected: Forms = {
  one: 'سجل واحد مصحّح',
  two: 'سجلان مصحّحان',
  few: 'سجلات مصحّحة',
  many: 'سجلًا مصحّحًا',
  other: 'سجل مصحّح',
};
const nowShown: Forms = {
  one: 'سجل واحد مصحّح صار معروضًا',
  two: 'سجلان مصحّحان صارا معروضين',
  few: 'سجلات مصحّحة صارت معروضة',
  many: 'سجلًا مصحّحًا صارت معروضة',
  other: 'سجل مصحّح صارت معروضة',
};
const noLongerShown: Forms = {
  one: 'سجل واحد مصحّح لم يعد معروضًا',
  two: 'سجلان مصحّحان لم يعودا معروضين',
  few: 'سجلات مصحّحة لم تعد معروضة',
  many: 'سجلًا مصحّحًا لم تعد معروضة',
  other: 'سجل مصحّح لم تعد معروضة',
};
const takenOut: Forms = {
  one: 'سجل واحد محذوف',
  two: 'سجلان محذوفان',
  few: 'سجلات محذوفة',
  many: 'سجلًا محذوفًا',
  other: 'سجل محذوف',
};

export const editionsWords: Translated<typeof english> = {
  editions: {
    title: (version, date) => `أُنشئ هذا الرابط من الإصدار ${version} المؤرخ ${date}`,
    same: 'لم يتغير منذ ذلك الحين شيء مما هو معروض هنا.',
    changed: (counts) => `ما تغيّر منذ ذلك الحين في المعروض هنا: ${counts}`,
    goOn: (version) => `المتابعة بالإصدار ${version}`,
    counts: {
      new: (count) => plural(count, added),
      changed: (count) => plural(count, corrected),
      in: (count) => plural(count, nowShown),
      out: (count) => plural(count, noLongerShown),
      gone: (count) => plural(count, takenOut),
    },
    sorts: {
      new: 'مضاف',
      changed: 'مصحّح',
      in: 'مصحّح وصار معروضًا',
      out: 'مصحّح ولم يعد معروضًا',
      gone: 'محذوف',
    },
  },
};
