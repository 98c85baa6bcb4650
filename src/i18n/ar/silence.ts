/** Silence: the four kinds of nothing, told apart. */
import type { silenceWords as english } from '../en/silence.ts';
import type { Translated } from '../translated.ts';
import { dayOfYear, type Forms, plural } from './format.ts';

const days: Forms = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };

export const silenceWords: Translated<typeof english> = {
  silence: {
    longest: 'أطول فترات الصمت',
    subtitle:
      'أطول الفترات الخالية من سجل مؤرخ بين السجلات المعروضة، في سنواتها كلها؛ من دون ما كتبه المؤلفون لاحقًا. وعدم العثور على سجل لا يعني أن شيئًا لم يحدث.',
    days: (count) => plural(count, days),
    after: 'بعد:',
    before: 'قبل:',
    start: 'بداية الفترة المبحوثة',
    end: 'نهاية الفترة المبحوثة',
    within: (closure) => `طوال المدة: ${closure}`,
    partly: (closure) => `خلال جزء منها: ${closure}`,
    closed: (closure, dates) => `${closure}، ${dates}`,
    blank: 'فارغ: لم يُعثر على سجل، وهذا لا يعني صفرًا',
    noBar: 'لا عمود، أو «–»: لم يُعثر على سجل، وهذا لا يعني صفرًا.',
    noRecord: 'لم يُعثر على سجل',
    absent: '–',
    zero: '0: يورد مصدرٌ القيمة صفرًا',
    notCovered: 'خارج التغطية',
    partYear: (year) => `${year}: ما بقي من السنة خارج التغطية`,
    /** "2026، حتى آذار" */
    yearTo: (year, day) => `${year}، حتى ${dayOfYear(day, day + 1)}`,
    yearFrom: (year, day) => `${year}، من ${dayOfYear(day, day)}`,
  },
};
