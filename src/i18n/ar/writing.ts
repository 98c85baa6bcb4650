/** Writing a talk. */
import type { writingWords as english } from '../en/writing.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

/** "6 د 30 ث" */
const time = (seconds: number) => {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 && `${number.format(minutes)} د`, (rest > 0 || minutes === 0) && `${number.format(rest)} ث`]
    .filter(Boolean)
    .join(' ');
};

const records: Forms = { one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' };
const sentences: Forms = { one: 'جملة واحدة', two: 'جملتان', few: 'جمل', many: 'جملة', other: 'جملة' };
/** A limit, after "على". */
const mostSentences: Forms = { ...sentences, two: 'جملتين' };
/** A limit, after "على". */
const mostScenes: Forms = { one: 'مشهد واحد', two: 'مشهدين', few: 'مشاهد', many: 'مشهدًا', other: 'مشهد' };
/** After "إضافة إلى", of what is not named. */
const others: Forms = { one: 'واحد آخر', two: 'اثنين آخرين', few: 'غيرها', many: 'غيرها', other: 'غيرها' };
const scenesWithout: Forms = {
  one: 'مشهد واحد بلا زمن محدد',
  two: 'مشهدان بلا زمن محدد',
  few: 'مشاهد بلا زمن محدد',
  many: 'مشهدًا بلا زمن محدد',
  other: 'مشهد بلا زمن محدد',
};

export const writingWords: Translated<typeof english> = {
  writing: {
    region: (title) => `كتابة «${title}»`,
    heading: 'الكتابة',
    /** "المشهد 3 من 12" */
    at: (at, count) => `المشهد ${number.format(at)} من ${number.format(count)}`,
    previous: 'المشهد السابق',
    next: 'المشهد التالي',
    unfold: 'بسط لوحة الكتابة',
    fold: 'طي',
    taller: 'مساحة أكبر',
    lower: 'مساحة أقل',
    stop: 'إنهاء الكتابة',
    undo: 'تراجع',
    redo: 'إعادة',
    tryIt: 'تجربة',
    export: 'تصدير',
    add: 'إضافة طريقة العرض هذه مشهدًا',
    update: 'تحديث هذا المشهد إلى طريقة العرض الحالية',
    updateShort: 'تحديث هذا المشهد',
    revert: 'العودة إلى طريقة عرض المشهد',

    scenes: 'المشاهد',
    /** "الخط الزمني، أطول فترات الصمت: الطاقة" */
    shows: (tab, figure, filter) => `${[tab, figure].filter(Boolean).join('، ')}: ${filter}`,
    showsPoints: (count) => plural(count, sentences),
    showsSources: 'كل مراجع العرض التقديمي',
    withRecord: (title) => `مع فتح «${title}»`,
    up: 'نقل إلى أعلى',
    earlier: 'تقديم',
    later: 'تأخير',
    duplicate: 'تكرار',
    delete: 'حذف',
    ofScene: (action, title) => `${action}: «${title}»`,

    talk: 'عن العرض التقديمي',
    talkTitle: 'عنوان العرض التقديمي',
    description: 'موضوعه',
    minutes: 'الدقائق المخططة',
    minutesWrong: (most) => `اكتب عدد الدقائق من 1 إلى ${number.format(most)}، أو لا تكتب شيئًا.`,

    scene: 'هذا المشهد',
    title: 'العنوان: الجملة الوحيدة التي يقرؤها الحضور',
    untitled: 'مشهد بلا عنوان',
    untitledTalk: 'عرض تقديمي بلا عنوان',
    show: 'ما يُعرض',
    shown: { view: 'طريقة العرض وإلى جانبها الجمل', points: 'الجمل وحدها', sources: 'كل مراجع العرض التقديمي' },
    figure: 'أي شكل',
    wholeTab: 'التبويب كله، ويُمرَّر على شاشة العرض',
    unknownFigure: (name) => `«${name}»، وليس في التبويب`,
    note: 'ملاحظة للمتحدث',
    noteHint: 'السطر الفارغ يبدأ فقرة.',
    guess: 'سؤال للحضور قبل إظهار البيانات',
    guessHint: 'اتركه فارغًا لتظهر البيانات على الفور.',
    seconds: 'الثواني المخططة',
    secondsWrong: (least, most) => `اكتب عددًا صحيحًا من الثواني، من ${number.format(least)} إلى ${number.format(most)}، أو لا تكتب شيئًا.`,
    controls: 'ما يجوز تغييره على شاشة العرض',
    control: { filter: 'التصفية', options: 'خيارات الشكل', table: 'جدوله', save: 'حفظه' },

    points: 'الجمل',
    point: (at) => `الجملة ${number.format(at)}`,
    emptyPoint: 'لم تُكتب بعد',
    addPoint: 'إضافة جملة',
    mostPoints: (most) => `لا تزيد جمل المشهد على ${plural(most, mostSentences)}.`,
    removePoint: (at) => `إزالة الجملة ${number.format(at)}`,
    upPoint: (at) => `نقل الجملة ${number.format(at)} إلى أعلى`,
    restsOn: 'تستند إلى',
    restsOnNothing: 'لا تستند إلى أي سجل بعد.',
    pickShort: 'إسنادها إلى سجل',
    pick: 'البحث عن سجل بين السجلات المعروضة',
    pickOpen: (title) => `السجل المفتوح: ${title}`,
    found: (count) => plural(count, records),
    moreFound: (count) => `إضافة إلى ${plural(count, others)}: اكتب كلمة أخرى`,
    noneFound: 'لا سجل معروضًا في عنوانه هذه الكلمات.',
    picked: (title) => `تستند الآن إلى «${title}».`,

    /** "الزمن المخطط 6 د 30 ث من أصل 10 د؛ 3 مشاهد بلا زمن محدد." */
    planned: (seconds, minutes, without) =>
      [
        minutes === undefined ? `الزمن المخطط ${time(seconds)}` : `الزمن المخطط ${time(seconds)} من أصل ${time(minutes * 60)}`,
        without > 0 && plural(without, scenesWithout),
      ]
        .filter(Boolean)
        .join('؛ ') + '.',
    over: (seconds) => `وهذا زائد بمقدار ${time(seconds)}.`,

    notRoom: 'لم يُحفظ هذا: إذ يصبح العرض التقديمي أكبر من 2 MB. اختصر ملاحظاته.',
    onlyOne: 'يبقى في العرض التقديمي مشهد واحد على الأقل.',
    full: (most) => `لا تزيد مشاهد العرض التقديمي على ${plural(most, mostScenes)}.`,
    done: {
      added: (at, title) => `أُضيف المشهد ${number.format(at)}: «${title}».`,
      updated: (at) => `المشهد ${number.format(at)} يعرض الآن طريقة العرض الحالية.`,
      moved: (title, at) => `«${title}» هو الآن المشهد ${number.format(at)}.`,
      duplicated: (at) => `النسخة هي المشهد ${number.format(at)}.`,
      deleted: (title) => `حُذف «${title}». و«تراجع» يعيده.`,
      /** The dashboard follows what a scene shows. */
      alone: (figure) => `لا تعرض لوحة المعلومات إلا «${figure}»، كما في المشهد.`,
      whole: (tab) => `تعرض لوحة المعلومات «${tab}» كاملًا، كما في المشهد.`,
      undone: 'جرى التراجع.',
      redone: 'جرت الإعادة.',
    },

    shipped: {
      title: (title) => `«${title}» من عروض لوحة المعلومات`,
      text: 'يبقى كما هو. أنشئ نسخة تكون لك، وتابع الكتابة فيها.',
      mine: 'جعله لي',
    },
    missing: {
      title: 'هذا العرض التقديمي ليس على هذا الجهاز',
      text: 'حُذف هنا، أو هو محفوظ على الجهاز الذي كُتب عليه. ويمكن لكاتبه تصديره ملفًا.',
    },

    /** A picture, to be added to a talk. */
    toTalk: {
      item: 'إضافة إلى عرض تقديمي',
      title: 'إضافة إلى عرض تقديمي',
      which: 'إلى أي عرض تقديمي؟',
      new: 'عرض تقديمي جديد',
      added: (talk, at) => `أُضيف إلى «${talk}»، المشهد ${number.format(at)}.`,
      write: 'متابعة الكتابة هناك',
      failed: 'تعذّرت إضافته: لا يتسع العرض التقديمي لمشهد آخر.',
    },
  },
};
