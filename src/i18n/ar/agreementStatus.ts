/** What is known of the course of an agreement, whether its text is public, and how agreements are counted. */
import type { agreementStatusWords as english } from '../en/agreementStatus.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural, units } from './format.ts';

/** A stage in the middle of a sentence: a noun, since a text may be "اتفاقية" or "بروتوكول". */
const reached = {
  announced: 'الإعلان',
  negotiated: 'التفاوض',
  initialled: 'التوقيع بالأحرف الأولى',
  signed: 'التوقيع',
  approved: 'المصادقة',
  'in-force': 'النفاذ',
  implemented: 'التنفيذ',
  amended: 'التعديل أو الاستبدال',
  suspended: 'التعليق',
  terminated: 'الإنهاء',
} as const;

const shares = { some: 'لبعض نصوص الحزمة', most: 'لمعظم نصوص الحزمة', all: 'للحزمة كلها' } as const;

const texts: Forms = { one: 'نص واحد', two: 'نصان', few: 'نصوص', many: 'نصًا', other: 'نص' };
/** After a preposition. */
const ofTexts: Forms = { ...texts, two: 'نصين' };
const named: Forms = {
  one: 'نص واحد مذكور بالاسم',
  two: 'نصان مذكوران بالاسم',
  few: 'نصوص مذكورة بالاسم',
  many: 'نصًا مذكورة بالاسم',
  other: 'نص مذكورة بالاسم',
};
const further: Forms = { one: 'نص واحد آخر', two: 'نصان آخران', few: 'نصوص أخرى', many: 'نصًا آخر', other: 'نص آخر' };
const citedWorks: Forms = {
  one: 'المرجع الوحيد المستشهد به',
  two: 'المرجعين المستشهد بهما',
  few: 'مراجع مستشهد بها',
  many: 'مرجعًا مستشهدًا بها',
  other: 'مرجع مستشهد بها',
};
const agreements: Forms = { one: 'اتفاقية واحدة', two: 'اتفاقيتان', few: 'اتفاقيات', many: 'اتفاقية', other: 'اتفاقية' };

export const agreementStatusWords: Translated<typeof english> = {
  agreementStatus: {
    /** "التوقيع: 8 – 9 تموز 2009"; "المصادقة من جانب سورية: بحلول حزيران 2010"; "التوقيع (دون تاريخ)" */
    reached: (stage, by, date) => `${reached[stage]}${by ? ` من جانب ${by}` : ''}${date === undefined ? ' (دون تاريخ)' : `: ${date}`}`,
    denied: (stage, date, who) => `لم تُبلَغ مرحلة ${reached[stage]} ${date || 'بعد'}، بحسب ${who}`,
    ofPackage: (share, stage, date) => `${reached[stage]} ${shares[share]}${date ? `: ${date}` : ''}، من دون تحديد النصوص المعنية`,
    unsaid: (sides) => `ولم يُذكر إن كان ذلك من جانب ${sides} أيضًا`,
    contested: (others) => `محل خلاف: ${others}`,
    instead: (stage, who) => `${(reached as Readonly<Record<string, string>>)[stage] ?? stage} بحسب ${who}`,
    noLater: 'لم يرد ذكر مرحلة لاحقة',
    silent: 'لم يرد ذكر أي مرحلة',
    by: (date) => `بحلول ${date}`,
    inferred: (date) => `${date} (مستنتج)`,
    until: (date, who) => `حتى ${date} (${who})`,

    passed: 'لم يرد ذكرها؛ وما وُقّع، ولو بالأحرف الأولى، كان قد حُسم قبل ذلك',
  },

  textStates: {
    public: (languages) => `منشور (${languages})`,
    notFound: (where) => `لم يُعثر على نص: ${where.replace(/\.$/, '')}`,
    notCited: (works) => `لم يُعثر على نص ضمن ${plural(works, citedWorks)}؛ ولم يُسجَّل بحث آخر`,
  },

  counting: {
    rule: 'الاتفاقية نص جرى إبرامه. وكل نص سجل واحد يُحسب مرة واحدة مهما تعددت المراجع التي تذكره؛ أما الخطة أو الإحصاء أو الملاحظة فلا تُعد اتفاقية. ويُشار إلى النص الذي لا يقتصر على الطرفين.',
    total: (total, between, others) =>
      `في قاعدة البيانات كلها، أيًا كانت التصفية: ${plural(total, agreements)}، منها ${number.format(between)} بين الطرفين وحدهما و${number.format(others)} مع أطراف أخرى.`,
    disputed: (count) => `في ${plural(count, ofTexts)} ما هو محل خلاف.`,
    package: (title) => `«${title}» حدث، ولا يرد أبدًا صفًا بين أجزائه.`,
    /** Of a package: "14 نصًا مذكورة بالاسم لدى …", "3 نصوص أخرى لدى …", "19 نصًا بحسب إحصاء …". */
    named: (count, who) => `${plural(count, named)} لدى ${who}`,
    further: (count, who) => `${plural(count, further)} لدى ${who}`,
    counted: (value, who) => `${plural(value, texts)} بحسب إحصاء ${who}`,
    ofPackage: (parts) => `من نصوص الحزمة: ${parts}.`,
    inAll: (value, date, who) =>
      `وفي المجموع ${plural(value, units.document)} بين الطرفين${date ? `، ${date}،` : ''} بحسب إحصاء ${who}؛ ولم يُذكر كم منها يعود إلى الحزمة.`,
  },
};
