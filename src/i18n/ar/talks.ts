/** The list of talks. */
import type { talksWords as english } from '../en/talks.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

const sceneForms: Forms = { one: 'مشهد واحد', two: 'مشهدان', few: 'مشاهد', many: 'مشهدًا', other: 'مشهد' };
const scenes = (count: number) => plural(count, sceneForms);
/** After "إلى". */
const toScenes: Forms = { ...sceneForms, two: 'مشهدين' };
const minuteForms: Forms = { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' };
/** A limit, after "أكثر من". */
const mostTalks: Forms = { one: 'عرض تقديمي واحد', two: 'عرضين تقديميين', few: 'عروض تقديمية', many: 'عرضًا تقديميًا', other: 'عرض تقديمي' };
/** A limit, after "على" and "من". */
const characters: Forms = { one: 'محرف واحد', two: 'محرفين', few: 'محارف', many: 'محرفًا', other: 'محرف' };
/** A limit, after "على". */
const sentences: Forms = { one: 'جملة واحدة', two: 'جملتين', few: 'جمل', many: 'جملة', other: 'جملة' };
/** After "إضافة إلى", of what is not named. */
const others: Forms = { one: 'واحد آخر', two: 'اثنين آخرين', few: 'غيرها', many: 'غيرها', other: 'غيرها' };
const unchanged = 'عروضك التقديمية باقية كما كانت.';
/** Ids, words of an address and titles keep their own direction beside one another and beside digits. */
const apart = (text: string) => `\u2068${text}\u2069`;

export const talksWords: Translated<typeof english> = {
  talks: {
    own: 'عروضك التقديمية',
    shipped: 'العروض التقديمية للوحة المعلومات هذه',
    noOwn:
      'العرض التقديمي قائمة مرتبة من طرق العرض، لكل منها عنوان وملاحظة. ابدأ واحدًا من طريقة العرض الحالية، أو اجعل أحد المذكورة أدناه عرضك.',
    kept: 'تبقى عروضك التقديمية في هذا المتصفح على هذا الجهاز. و«تصدير» يعطيك أحدها ملفًا.',
    /** "12 مشهدًا، 10 دقائق" */
    about: (count, minutes) => [scenes(count), minutes !== undefined && plural(minutes, minuteForms)].filter(Boolean).join('، '),
    otherEdition: (edition) => `كُتب استنادًا إلى الإصدار ${edition}.`,

    start: 'بدء',
    startOf: (title) => `بدء «${title}»`,
    presenter: 'نافذة المقدِّم',
    presenterOf: (title) => `نافذة المقدِّم للعرض «${title}»`,
    blocked: 'لم يسمح المتصفح بفتح نافذة. افتحها بهذا الرابط:',
    handout: 'ورقة التوزيع',
    handoutOf: (title) => `ورقة التوزيع للعرض «${title}»`,
    edit: 'تحرير',
    editOf: (title) => `تحرير «${title}»`,
    mine: 'جعله لي',
    mineOf: (title) => `إنشاء نسخة من «${title}» لتحريرها`,
    duplicate: 'تكرار',
    duplicateOf: (title) => `تكرار «${title}»`,
    export: 'تصدير',
    exportOf: (title) => `تصدير «${title}» ملفًا`,
    delete: 'حذف',
    deleteOf: (title) => `حذف «${title}»`,
    undo: 'تراجع',
    undoOf: (title) => `التراجع عن حذف «${title}»`,
    /** What a copy is called. */
    copy: (title) => `${title} (نسخة)`,

    new: 'عرض تقديمي جديد من طريقة العرض هذه',
    newTitle: 'عرض تقديمي جديد',
    import: 'استيراد عرض تقديمي',
    drop: 'أو أفلت ملفه على هذه الصفحة',
    deck: 'ملف شرائح طريقة العرض الحالية',

    noRoom: (most) =>
      `لم يُضف شيء: لا يمكن الاحتفاظ بأكثر من ${plural(most, mostTalks)} لا يتجاوز كل منها 2 MB. ${unchanged} صدّر بعضها واحذفه من هنا.`,
    viewLong: (most) => `عنوان طريقة العرض هذه أطول من ${plural(most, characters)}، فلا يمكن أن تكون مشهدًا. اختصر التصفية.`,

    done: {
      deleted: (title) => `حُذف «${title}».`,
      restored: (title) => `أُعيد «${title}».`,
      duplicated: (title) => `أُنشئ «${title}».`,
      imported: (title, count) => `استُورد «${apart(title)}»، ${scenes(count)}.`,
      known: (title) => `«${title}» موجود من قبل، حرفًا بحرف. لم يُضف شيء.`,
      renamed: 'أُعطي معرّفًا خاصًا به: فقد كان هناك عرض تقديمي بالمعرّف نفسه.',
    },

    importFailed: (file) => `لم يُستورد «${apart(file)}». ${unchanged} لإصلاحه:`,
    unreadable: 'تعذّرت قراءته على المتصفح. ربما نُقل من مكانه؛ اختره من جديد.',
    notes: 'قُرئ، وينبغي النظر فيما يلي:',
    more: (count) => `إضافة إلى ${plural(count, others)}`,
    quoted: (name) => `«${apart(name)}»`,
    /** What is wrong with a file, one sentence for each fault. */
    problem: {
      whole: 'العرض التقديمي',
      scene: (at) => `المشهد ${number.format(at)}`,
      noTalk: 'ليس في الملف عرض تقديمي، أو ليس فيه إلا جزء منه. اختر ملفًا صُدّر عرضًا تقديميًا.',
      large: 'الملف أكبر من 2 MB. وليس في العرض التقديمي إلا كلمات وعناوين، فهذا شيء آخر.',
      /** "نقص في المشهد 3: العنوان." */
      missing: (where, field) => `نقص في ${where}: ${field}.`,
      /** "المشهد 3: تعذّر استخدام العنوان. اكتب جملة …" */
      wrong: (where, field, remedy) => `${where}: تعذّر استخدام ${field}.${remedy && ` ${remedy}`}`,
      unknown: (where, names) => `${where}: فيه أجزاء لا ترد في أي عرض تقديمي: ${names}. أزلها، أو صدّر العرض التقديمي من جديد.`,
      doubled: (where) => `${where}: اسمه داخل الملف هو نفسه اسم مشهد آخر. أعطه اسمًا خاصًا به.`,
      itself: 'المشهد نفسه',
      fields: {
        title: 'العنوان',
        description: 'الوصف',
        scenes: 'المشاهد',
        view: 'عنوان ما يعرضه',
        show: 'اختيار ما يُعرض («show»)',
        points: 'قائمة الجمل («points»)',
        text: 'نص جملة',
        records: 'قائمة سجلات جملة',
        works: 'قائمة مراجع جملة',
        note: 'الملاحظة للمتحدث',
        guess: 'السؤال للحضور',
        controls: 'قائمة ما يجوز تغييره («controls»)',
        seconds: 'الزمن بالثواني',
        minutes: 'الزمن بالدقائق',
        id: 'الاسم داخل الملف («id»)',
        version: 'رقم الصيغة («version»)',
        language: 'اللغة',
        edition: 'إصدار قاعدة البيانات',
      },
      remedies: {
        title: ({ title }) => `اكتب جملة لا تزيد على ${plural(title, characters)}.`,
        text: ({ title }) => `اكتب جملة لا تزيد على ${plural(title, characters)}.`,
        guess: ({ title }) => `اكتب سؤالًا لا يزيد على ${plural(title, characters)}.`,
        note: ({ note }) => `اكتب نصًا لا يزيد على ${plural(note, characters)}.`,
        description: ({ note }) => `اكتب نصًا لا يزيد على ${plural(note, characters)}.`,
        scenes: ({ scenes: most }) => `في العرض التقديمي من 1 إلى ${plural(most, toScenes)}.`,
        points: ({ points }) => `لا تزيد جمل المشهد على ${plural(points, sentences)}.`,
        view: () => 'انسخه من شريط العنوان في لوحة المعلومات، ابتداءً من «?».',
        show: () => 'القيمة «view» أو «points» أو «sources».',
        controls: () => 'القيم هي «filter» و«options» و«table» و«save».',
        seconds: ({ seconds }) => `اكتب عددًا صحيحًا لا يزيد على ${number.format(seconds)}.`,
        minutes: ({ minutes }) => `اكتب عددًا من 1 إلى ${number.format(minutes)}.`,
        version: () => 'القيمة 1.',
        language: () => 'اكتب «en» أو «az» أو «ar».',
        edition: () => `اكتبه على مثال «${apart('0.5.0')}».`,
        id: () => 'اكتب حروفًا لاتينية صغيرة وأرقامًا وواصلات.',
      },
    },
    ignored: (scene, parts) => `المشهد ${number.format(scene)}: ما يلي من عنوانه غير مفهوم ولن يُعرض: ${parts.map(apart).join('، ')}.`,
    unknownRecords: (scene, ids) => `المشهد ${number.format(scene)}: تستند جمله إلى ما ليس في هذا الإصدار: ${ids.map(apart).join('، ')}.`,

    off: {
      title: 'لن تبقى عروضك التقديمية بعد إغلاق هذه الصفحة',
      text: 'لا يسمح المتصفح لهذه الصفحة بتخزين أي شيء. يمكن كتابة عرض تقديمي وتقديمه إلى أن تُغلق الصفحة أو يُعاد تحميلها؛ صدّره للاحتفاظ به.',
    },
    full: {
      title: 'لن تبقى التغييرات الأخيرة بعد إغلاق هذه الصفحة',
      text: 'لا يتسع المتصفح لتخزينها. وهي قائمة إلى أن تُغلق الصفحة أو يُعاد تحميلها؛ صدّر العرض التقديمي للاحتفاظ به، واحذف عروضًا تقديمية أو طرق عرض محفوظة لإفساح مكان.',
    },
    unread: {
      title: 'تعذّرت قراءة بعض العروض التقديمية المخزنة',
      text: (key) =>
        `ما أمكنت قراءته مدرج في القائمة. والنص كما كان باقٍ في مخزن هذا المتصفح: ويُنسخ إلى «${key}» قبل أول تغيير تجريه. لإصلاحه نزّله وصحّحه.`,
      download: 'تنزيل النص المخزن',
    },
  },
};
