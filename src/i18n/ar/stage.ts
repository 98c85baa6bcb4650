/** The stage on which a talk is given. */
import type { stageWords as english } from '../en/stage.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

const scenes: Forms = { one: 'مشهد واحد', two: 'مشهدان', few: 'مشاهد', many: 'مشهدًا', other: 'مشهد' };
/** After "إضافة إلى", of what is not named. */
const others: Forms = { one: 'واحد آخر', two: 'اثنين آخرين', few: 'غيرها', many: 'غيرها', other: 'غيرها' };
const stageMore = (count: number) => `إضافة إلى ${plural(count, others)}`;

export const stageWords: Translated<typeof english> = {
  stage: {
    progress: (at, count) => `${number.format(at)} من ${number.format(count)}`,
    /** What is read out when a scene comes. */
    announced: (at, count, title) => `المشهد ${number.format(at)} من ${number.format(count)}: ${title}`,
    pageTitle: (at, title, talk) => `${number.format(at)}. ${title} – ${talk}`,
    /** The name of what the mouse finds at the foot. */
    controls: 'العرض التقديمي',
    back: 'السابق',
    next: 'التالي',
    reveal: 'إظهار الجواب',
    /** Where the points of a scene will stand. */
    hidden: 'خمّن أولًا. ما تقوله قاعدة البيانات يأتي مع الجواب.',
    points: 'نقاط هذا المشهد',
    view: 'طريقة العرض',
    changed: 'مغيّر',
    asWritten: 'كما كُتب',
    fullScreen: 'ملء الشاشة',
    window: 'الخروج من ملء الشاشة',
    typed: (digits) => `الانتقال إلى ${digits}: اضغط Enter`,
    black: 'الشاشة سوداء. أي مفتاح يعيد المشهد.',
    white: 'الشاشة بيضاء. أي مفتاح يعيد المشهد.',

    sources: {
      title: 'مصادر هذا المشهد',
      /** "المصادر: الجريدة 2025؛ المنبر؛ إضافة إلى 9 غيرها" */
      line: (works, more) => `المصادر: ${[...works, ...(more > 0 ? [stageMore(more)] : [])].join('؛ ')}`,
      some: (works, more) => [...works, ...(more > 0 ? [stageMore(more)] : [])].join('؛ '),
      work: (publisher, year) => (year === '' ? publisher : `${publisher} ${year}`),
      ofPicture: (works) => `ما وراء الصورة: ${works}`,
      ofView: (works) => `المراجع وراء طريقة العرض هذه: ${works}`,
      none: 'لا يستشهد هذا المشهد بأي مرجع.',
      ofTalk: (works) => `${works} وراء طرق العرض والنقاط في هذا العرض التقديمي`,
      /** "المراجع 1–14 من 157": of those on a page. */
      onPage: (first, last, count) =>
        `${first === last ? `المرجع ${number.format(first)}` : `المراجع ${number.format(first)}–${number.format(last)}`} من ${number.format(count)}`,
      records: (title, works) => `${title} (${works})`,
    },

    scenes: { title: 'المشاهد', now: 'المعروض الآن' },
    notes: { title: 'ملاحظات هذا المشهد', none: 'لم تُكتب ملاحظات لهذا المشهد.' },

    keys: {
      title: 'المفاتيح',
      open: 'المفاتيح',
      and: 'يعمل جهاز التحكم عن بُعد أيضًا: Page Down وPage Up للعرض التقديمي دائمًا. وللحقل أو الزر أو الشكل الذي عليه التركيز مفاتيحه الخاصة.',
      next: 'المشهد التالي؛ وقبله جواب السؤال',
      nextHere: 'المشهد التالي؛ وقبله جواب السؤال، أو الصفحة التالية من المراجع',
      back: 'المشهد السابق',
      ends: 'المشهد الأول، المشهد الأخير',
      number: 'المشهد بذلك الرقم',
      black: 'شاشة سوداء أو بيضاء؛ وأي مفتاح يعيد',
      asWritten: 'المشهد كما كُتب',
      fullScreen: 'ملء الشاشة',
      scenes: 'قائمة المشاهد',
      sources: 'المصادر كاملة',
      notes: 'الملاحظات، على هذه الشاشة',
      presenter: 'نافذة المقدِّم',
      help: 'هذه المفاتيح',
      leave: 'يغلق ما هو مفتوح؛ ويخرج من ملء الشاشة؛ وينهي العرض التقديمي',
    },
    /** What is written on the keys. */
    keyNames: {
      next: (isRtl) => [isRtl ? '←' : '→', '↓', 'Space', 'Enter', 'Page Down'],
      back: (isRtl) => [isRtl ? '→' : '←', '↑', 'Shift + Space', 'Backspace', 'Page Up'],
      ends: ['Home', 'End'],
      number: ['1', '2', '…', 'Enter'],
      black: ['B أو .', 'W أو ,'],
      asWritten: ['R'],
      fullScreen: ['F', 'F5'],
      scenes: ['L', 'G'],
      sources: ['S'],
      notes: ['N'],
      presenter: ['P'],
      help: ['?', 'H'],
      leave: ['Escape'],
    },

    end: {
      label: 'نهاية العرض التقديمي',
      scenes: (count) => plural(count, scenes),
      handout: 'ورقة التوزيع، للطباعة أو للحفظ',
      deck: 'شرائح تُترك للحضور',
      dashboard: 'العودة إلى لوحة المعلومات',
      again: 'من البداية',
    },

    noTalk: {
      title: 'هذا العرض التقديمي ليس على هذا الجهاز',
      why: 'كُتب على جهاز آخر وهو محفوظ هناك. ويمكن لكاتبه تصديره ملفًا. أما طريقة العرض التي يحملها الرابط فيمكن فتحها من دونه.',
      open: 'فتح طريقة العرض',
    },
  },
};
