/** That the record is translated, by whom, and what is not. */
import type { translationWords as english } from '../en/translation.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

const texts = { one: 'نص واحد غير مترجم', two: 'نصان غير مترجمين', few: 'نصوص غير مترجمة', many: 'نصًا غير مترجم', other: 'نص غير مترجم' };

export const translationWords: Translated<typeof english> = {
  translation: {
    machine: 'نصوص قاعدة البيانات مترجمة آليًا ولم يراجعها أحد. للاقتباس استعملوا الأصل.',
    partly: 'النصوص التي لم يراجعها أحد تُبيَّن عند فتحها.',
    missing: (count) => `${plural(count, texts)}، معروضة بالإنكليزية.`,
    states: {
      original: 'كما كُتب بهذه اللغة',
      machine: 'ترجمة آلية غير مراجَعة',
      reviewed: 'ترجمة مراجَعة',
    },
    show: 'عرض الأصل',
    hide: 'إخفاء الأصل',
    original: 'الأصل بالإنكليزية',
    loading: 'جارٍ تحميل الأصل…',
    notYet: 'الملخص لم يُترجَم بعد',
  },
};
