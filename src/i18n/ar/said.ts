/** The filter as a sentence. */
import type { saidWords as english } from '../en/said.ts';
import type { Translated } from '../translated.ts';
import { all, any, beside, number, within } from './format.ts';

export const saidWords: Translated<typeof english> = {
  /** Lists in pieces, so that each item can be more than a text. */
  pieces: {
    and: (items) => all.formatToParts(items),
    or: (items) => any.formatToParts(items),
    beside: (items) => beside.formatToParts(items),
  },

  said: {
    /** What stands before the chosen values. */
    oneOf: {
      sector: '',
      kind: '',
      level: 'زيارات على مستوى',
      direction: 'زيارات',
      form: 'زيارات صيغتها:',
      type: 'اتفاقيات صنفها:',
      status: 'اتفاقيات آخر مرحلة مذكورة لها:',
      stage: 'مساعدات مرحلتها:',
      statement: 'تصريحات نوعها:',
      actor: 'مع',
      place: 'في',
      source: 'استنادًا إلى',
      language: 'بمصدر لغته',
      side: 'بمصدر طرفه:',
      disputed: 'المصادر:',
      era: 'الحقبة:',
    },
    except: {
      sector: 'ما عدا',
      kind: 'ما عدا',
      level: 'زيارات ليست على مستوى',
      direction: 'زيارات ليست',
      form: 'زيارات صيغتها غير:',
      type: 'اتفاقيات صنفها غير:',
      status: 'اتفاقيات آخر مرحلة مذكورة لها غير:',
      stage: 'مساعدات مرحلتها غير:',
      statement: 'تصريحات نوعها غير:',
      actor: 'من دون',
      place: 'ليس في',
      source: 'دون الاستناد إلى',
      language: 'دون مصدر لغته',
      side: 'دون مصدر طرفه:',
      disputed: 'المصادر، ما عدا:',
      era: 'خارج الحقبة:',
    },
    from: (date) => `من ${date}`,
    to: (date) => `إلى ${date}`,
    by: (name) => `بحسب ${name}`,
    q: 'نتائج البحث عن',
    /** A word of a vocabulary within the sentence. */
    word: (name) => within(name),
    text: (text) => `«${text}»`,
    more: (count) => `غيرها (${number.format(count)})`,
    comma: '، ',
  },
};
