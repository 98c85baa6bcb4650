/** A talk on paper. */
import type { handoutWords as english } from '../en/handout.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

const scenes: Forms = { one: 'مشهد واحد', two: 'مشهدان', few: 'مشاهد', many: 'مشهدًا', other: 'مشهد' };
/** After "من أصل". */
const ofScenes: Forms = { ...scenes, two: 'مشهدين' };
/** After "نحو". */
const aboutPages: Forms = { one: 'صفحة واحدة', two: 'صفحتين', few: 'صفحات', many: 'صفحة', other: 'صفحة' };
/** After "إضافة إلى". */
const toMoreWorks: Forms = { one: 'مرجع واحد آخر', two: 'مرجعين آخرين', few: 'مراجع أخرى', many: 'مرجعًا آخر', other: 'مرجع آخر' };
const moreRows: Forms = { one: 'صف واحد آخر', two: 'صفان آخران', few: 'صفوف أخرى', many: 'صفًا آخر', other: 'صف آخر' };
const moreFigures: Forms = { one: 'شكل واحد آخر', two: 'شكلان آخران', few: 'أشكال أخرى', many: 'شكلًا آخر', other: 'شكل آخر' };

export const handoutWords: Translated<typeof english> = {
  handout: {
    name: 'ورقة التوزيع',
    pageTitle: (talk) => `${talk}: ورقة التوزيع`,
    print: 'طباعة',
    printHint: 'نافذة الطباعة في المتصفح تحفظها أيضًا بصيغة PDF.',
    drawing: (scene, of) => `جارٍ رسم المشهد ${number.format(scene)} من ${number.format(of)}`,
    ready: (count, pages) => `جاهزة للطباعة: ${plural(count, scenes)} في نحو ${plural(pages, aboutPages)}.`,
    notes: 'مع الملاحظات',
    sources: 'مع المصادر',
    back: 'العودة إلى العرض التقديمي',
    scene: (scene, of) => `المشهد ${number.format(scene)} من ${number.format(of)}`,
    sheet: (scene, title) => `${number.format(scene)}. ${title}`,
    question: 'سؤال للحضور',
    note: 'ملاحظة',
    open: 'السجل المفتوح',
    works: 'المصادر',
    /** "The Gazette 2011 [3–5]" */
    cited: (name, numbers) => (numbers === '' ? name : `${name} [${numbers}]`),
    /** Of works in the list at the end. */
    numbers: (numbers) => `[${numbers}]`,
    semicolon: '؛ ',
    moreWorks: (count) => `إضافة إلى ${plural(count, toMoreWorks)}`,
    bibliography: 'مصادر هذا العرض التقديمي',
    bibliographyCount: (works) => `${works} وراء ما تعرضه الصفحات، بالترتيب الأبجدي. والأرقام هي الواردة بين معقوفين.`,
    noWorks: 'لا استشهاد بأي مرجع.',
    moreRows: (count) => `${plural(count, moreRows)} في طريقة العرض الحية.`,
    moreFigures: (count, tab) => `${plural(count, moreFigures)} من «${tab}» في طريقة العرض الحية.`,
    live: 'طريقة العرض الحية',
    /** At the head of the first page, where somebody has printed before all was drawn. */
    early: (left, of) =>
      `طُبعت قبل أوانها: لم يكتمل ${number.format(left)} من أصل ${plural(of, ofScenes)}، لذلك لم تُدرج مراجع العرض التقديمي. انتظر حتى تظهر عبارة «جاهزة للطباعة» أعلى الصفحات ثم اطبع من جديد.`,
    worksLater: 'تُدرج المراجع بعد رسم المشاهد كلها.',
    notDrawn: 'لم تُرسم طريقة العرض هذه بعد.',
    foot: (talk, record, edition) => `${talk} · ${record} · ${edition}`,
  },
};
