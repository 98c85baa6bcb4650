/** A record that is opened from a file. */
import type { openedWords as english } from '../en/opened.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

type English = (typeof english)['opened'];
type SumWords = Parameters<English['banner']['shown']>[0];

const megabyte = 1_000_000;
const megabytes = (bytes: number) => number.format(Math.ceil(bytes / megabyte));

const records: Forms = { one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' };
/** After a preposition. */
const ofRecords: Forms = { ...records, two: 'سجلين' };
const entries: Forms = { one: 'مدخل واحد', two: 'مدخلان', few: 'مداخل', many: 'مدخلًا', other: 'مدخل' };
const lineForms: Forms = { one: 'سطر واحد', two: 'سطران', few: 'أسطر', many: 'سطرًا', other: 'سطر' };
/** After "في". */
const inTables: Forms = { one: 'جدول واحد', two: 'جدولين', few: 'جداول', many: 'جدولًا', other: 'جدول' };
/** After "ومعه", which leaves them in the nominative whatever the name before it is. */
const otherFiles: Forms = { one: 'ملف آخر', two: 'ملفان آخران', few: 'ملفات أخرى', many: 'ملفًا آخر', other: 'ملف آخر' };
const alike: Forms = {
  one: 'حالة أخرى مماثلة',
  two: 'حالتان أخريان مماثلتان',
  few: 'حالات أخرى مماثلة',
  many: 'حالة أخرى مماثلة',
  other: 'حالة أخرى مماثلة',
};
const unlisted: Forms = {
  one: 'حالة واحدة أخرى مماثلة محسوبة وغير مدرجة.',
  two: 'حالتان أخريان مماثلتان محسوبتان وغير مدرجتين.',
  few: 'حالات أخرى مماثلة محسوبة وغير مدرجة.',
  many: 'حالة أخرى مماثلة محسوبة وغير مدرجة.',
  other: 'حالة أخرى مماثلة محسوبة وغير مدرجة.',
};
const moreKinds: Forms = { one: 'نوع واحد آخر', two: 'نوعان آخران', few: 'أنواع أخرى', many: 'نوعًا آخر', other: 'نوع آخر' };

const errors: Forms = { one: 'خطأ واحد', two: 'خطآن', few: 'أخطاء', many: 'خطأً', other: 'خطأ' };
const warnings: Forms = { one: 'تحذير واحد', two: 'تحذيران', few: 'تحذيرات', many: 'تحذيرًا', other: 'تحذير' };
/** "نقصان" would be a decrease. */
const gaps: Forms = { one: 'موضع نقص واحد', two: 'موضعا نقص', few: 'مواضع نقص', many: 'موضع نقص', other: 'موضع نقص' };
const notes: Forms = { one: 'ملاحظة واحدة', two: 'ملاحظتان', few: 'ملاحظات', many: 'ملاحظة', other: 'ملاحظة' };
const counts: Translated<English['report']['severities']> = {
  error: (count) => plural(count, errors),
  warning: (count) => plural(count, warnings),
  gap: (count) => plural(count, gaps),
  note: (count) => plural(count, notes),
};
const severities = { error: 'خطأ', warning: 'تحذير', gap: 'نقص', note: 'ملاحظة' };

/** Names of files and cells, which may begin with digits or end in brackets, keep their own direction. */
const apart = (text: string) => `\u2068${text}\u2069`;

/** What is longer would push all else away. */
const short = (name: string) => apart(name.length > 80 ? `${name.slice(0, 60)}…${name.slice(-16)}` : name);

/** "events.csv ومعه 3 ملفات أخرى" */
const named = ([first = '', ...others]: readonly string[]) =>
  others.length === 0 ? short(first) : `${short(first)} ومعه ${plural(others.length, otherFiles)}`;

/** What the command line says as well: it has no page. */
const reportWords: Translated<English['reportWords']> = {
  severity: (severity) => severities[severity],
  /** "relations.xlsx، Events، الصف 12، العمود B «date» (2009-13-40)" */
  place: ({ file, sheet, row, column, letter, cell }) =>
    [
      file && apart(file),
      sheet && apart(sheet),
      row !== undefined && `الصف ${row}`,
      column && (letter ? `العمود ${letter} «${apart(column)}»` : `«${apart(column)}»`),
    ]
      .filter(Boolean)
      .join('، ') + (cell ? ` (${apart(cell)})` : ''),
  more: (count) => plural(count, alike),
  sum: ({ records: own, beside }) =>
    `يمكن عرض ${number.format(own.shown)} من أصل ${plural(own.all, ofRecords)}، والمعلّق ${number.format(own.waiting)}؛ ` +
    `ومما إلى جانبها (المصادر والأشخاص والهيئات والأماكن والقطاعات والمسار) ${number.format(beside.shown)} من أصل ${number.format(beside.all)}، والمعلّق ${number.format(beside.waiting)}`,
};

const shownOf = ({ shown, all, waiting }: SumWords) =>
  `المعروض ${number.format(shown)} من أصل ${plural(all, ofRecords)}${waiting > 0 ? `، والمعلّق ${number.format(waiting)}` : ''}`;

export const openedWords: Translated<typeof english> = {
  opened: {
    opening: (name) => `جارٍ فتح ${apart(name)}`,
    bytes: (done, of) => (of > 0 ? `وصل ${megabytes(done)} من أصل ${megabytes(of)} MB` : `وصل ${megabytes(done)} MB`),
    records: (done, of) => `جرى التحقق من ${number.format(done)} من أصل ${plural(of, ofRecords)}`,
    nothingToShow: (name) => `لا شيء في ${apart(name)} يمكن عرضه`,
    notKept: 'هذا الرابط لملف غير موجود على هذا الجهاز',
    notKeptWhy: 'فُتح الملف هنا أو في مكان آخر ثم أُغلق، أو لم يُرسل أصلًا. افتح الملف إن كان لديك: فيقود الرابط عندئذ إلى طريقة العرض نفسها.',
    nothingToShowWhy: 'صحّح ما هو مذكور أدناه ثم افتحه من جديد.',
    toOwn: 'فتح قاعدة بيانات لوحة المعلومات هذه',
    openAnother: 'فتح ملف',
    /** For what a file does not say of itself. */
    completion: {
      title: 'قاعدة بيانات بلا عنوان',
      subtitle: 'قاعدة بيانات من ملف',
      description: 'قاعدة بيانات من ملف فُتح في لوحة المعلومات هذه.',
      era: 'المدة كلها',
      eraDescription: 'لا يذكر الملف حقبًا.',
      family: 'دون مجموعة',
      sides: ['الطرف الأول', 'الطرف الثاني'],
      disclaimer: 'لا تعبّر الحدود على هذه الخريطة عن أي موقف.',
      choice: 'لا يذكر الملف كيف تُعتمد القيمة حيث تختلف المصادر.',
      reportErrors: 'لا يذكر الملف أين يمكن الإبلاغ عن الأخطاء.',
      licence: 'لا يذكر الملف ترخيصًا.',
    },
    reportWords,
    loadFindings: async () => (await import('./findings.ts')).findings,
    dialog: {
      title: 'فتح قاعدة بيانات خاصة بك',
      /** What several files are called together. */
      named,
      correct: 'صحّح ما هو مذكور أدناه ثم افتحه من جديد. وما كان مفتوحًا باقٍ كما كان.',
      choose: 'اختيار ملفات',
      orDrop: 'أو أفلتها هنا. والملفات المتعددة تؤلف قاعدة بيانات واحدة.',
      forms:
        'مصنف (XLSX) أو CSV وفق النموذج، أو أي جدول في كل صف منه تاريخ وعنوان ومصدر؛ أو صيغة JSON الخاصة بنا، ملفًا واحدًا أو ملف zip لمجلد «data»؛ أو خط زمني من TimelineJS، جدولَ بيانات أو JSON؛ أو GeoJSON لخطوط أنابيب.',
      stays: 'تُقرأ الملفات على هذا الجهاز ولا تُرسل إلى أي مكان. ويبقى ما هو مفتوح الآن مفتوحًا إلى أن تكتمل قاعدة البيانات الجديدة.',
      paste: 'أو ألصق جدولًا أو CSV أو JSON',
      pasted: 'pasted.txt',
      openPasted: 'فتح ما أُلصق',
      template: 'البدء من النموذج',
      templateHint: 'مصنف فيه ورقة لكل نوع من السجلات، وقوائم للاختيار منها، وملاحظة على كل عمود، وصفان معبّآن في كل ورقة. ويُفتح هنا كما هو.',
      saveTemplate: 'حفظ النموذج (XLSX)',
      examples: 'أمثلة',
      examplesHint: 'قاعدة بيانات صغيرة عن بلدين آخرين، للاطلاع عليها وتفكيكها.',
      kept: 'المحفوظ في هذا المتصفح',
      keptNone: 'لم يعد هنا شيء محفوظ.',
      keptHint: 'تبقى إلى أن تُغلق، ولا توجد في أي متصفح آخر.',
      keptFile: (name, day, { shown, all }) =>
        `${apart(name)}، فُتح في ${day}؛ المعروض ${number.format(shown)} من أصل ${plural(all, ofRecords)}`,
      isOpen: 'مفتوح الآن: يُغلق من أعلى التبويبات',
      forget: 'نسيان',
      forgetFile: (title) => `نسيان ${apart(title)}`,
      reading: 'جارٍ قراءة الملفات',
      giveUp: 'إلغاء',
      staysOpen: 'ما هو مفتوح الآن باقٍ كما هو.',
      tooLarge: 'حجم الملفات معًا يتجاوز 1,000 MB، ولا يتسع أي متصفح لقاعدة بيانات بهذا الحجم. قسّمها.',
      failed: (why) => `تعذّر ذلك (${apart(why)}). وما كان مفتوحًا باقٍ كما كان.`,
      dropHere: 'أفلت الملفات لفتحها قاعدةَ بيانات',
    },
    banner: {
      label: 'لمن قاعدة البيانات هذه',
      kept: (name) =>
        `${apart(name)}: فتحته أنت، وهو محفوظ في هذا المتصفح وحده إلى أن تغلقه: لا يفتحه أي رابط في مكان آخر. وليس من منشورات لوحة المعلومات هذه.`,
      notKept: (name) =>
        `${apart(name)}: فتحته أنت. ولم يتمكن هذا المتصفح من حفظه، فيزول مع هذه الصفحة: احفظه. وليس من منشورات لوحة المعلومات هذه.`,
      beside: (name) => `قاعدة بيانات من ${apart(name)}، الموجود إلى جانب لوحة المعلومات هذه، وليست التي بُنيت بها.`,
      inPage: (name) => `قاعدة بيانات من ${apart(name)}، حفظها أحدهم مع هذه الصفحة. وليست من منشورات لوحة المعلومات هذه.`,
      shown: (sum) => `${shownOf(sum)}.`,
      /** On a narrow screen, until it is unfolded. */
      brief: (name, sum) => `غير منشور هنا: ${apart(name)}. ${shownOf(sum)}`,
      report: 'التقرير',
      reportOf: (found) => `التقرير: ${found.join('، ')}`,
      counts,
      saveAs: 'حفظ باسم',
      forms: {
        json: 'JSON، ملف واحد',
        zip: 'JSON، ملف zip لمجلد «data»',
        workbook: 'مصنف (XLSX)',
        html: 'ملف HTML واحد يُفتح بذاته',
      },
      saving: 'جارٍ الإعداد…',
      saveFailed: (why) => `تعذّر الحفظ (${apart(why)})`,
      compare: 'مقارنة',
      close: 'إغلاق',
      closeTitle: (name) => `إغلاق ${apart(name)}؟`,
      closeHint: 'لن يبقى بعد ذلك محفوظًا في هذا المتصفح. أما ملفك نفسه فلا يُمس.',
      closeNow: 'إغلاقه',
      saveFirst: 'حفظه أولًا بصيغة JSON',
    },
    report: {
      title: (name) => `ما وُجد في ${apart(name)}`,
      sum: ({ all, shown, waiting }) =>
        `في الملف ${plural(all, records)} = ${number.format(shown)} معروض + ${number.format(waiting)} معلّق.`,
      beside: ({ all, shown, waiting }) =>
        `وإلى جانبها ${plural(all, entries)} (مصادر وأشخاص وهيئات وأماكن وغيرها) = ${number.format(shown)} معروض + ${number.format(waiting)} معلّق.`,
      sums: (lines, sheets) => `ما آل إليه كل سطر: ${plural(lines, lineForms)} في ${plural(sheets, inTables)}`,
      sumsTitle: 'سطرًا سطرًا',
      records: 'السجلات',
      besides: 'ما إلى جانبها',
      file: 'الملف',
      anyFile: 'ملف',
      sheet: 'الورقة',
      lines: 'الأسطر',
      entries: 'المداخل',
      headings: 'أسطر العناوين',
      blank: 'الفارغة',
      unread: 'غير المقروءة',
      severities: counts,
      severityNames: severities,
      means: {
        error: 'ما فيه خطأ لا يمكن عرضه: يبقى معلّقًا إلى أن يُصحَّح في الملف.',
        warning: 'معروض، وفيه شك.',
        gap: 'لا شيء حيث يمكن أن يكون شيء.',
        note: 'فُهم، وإن كُتب بغير طريقتنا.',
      },
      none: 'لم يُعثر على خطأ ولا شك ولا نقص.',
      place: 'الموضع',
      cell: 'ما ورد هناك',
      why: 'السبب، وما الصواب',
      all: (total) => `الكل: ${number.format(total)}`,
      fewer: 'أول ثلاث فقط',
      beyond: (count) => plural(count, unlisted),
      moreGroups: (count) => `${plural(count, moreKinds)} من الدرجة نفسها`,
      of: 'وُجد في',
      ofAll: 'كل الملفات والأوراق',
      search: 'بحث فيما وُجد',
      noneSuch: 'لا شيء مما وُجد يطابق ذلك.',
      nowFound: (count) => `المدرج أدناه مما وُجد: ${number.format(count)}`,
      saveAs: 'حفظ التقرير كاملًا',
      forms: { csv: 'CSV', xlsx: 'مصنف (XLSX)' },
      fileName: (name) => `${name}-report`,
      copy: 'نسخه نصًا',
      making: 'جارٍ الإعداد…',
      saved: 'حُفظ',
      failed: (why) => `تعذّر إعداده (${apart(why)})`,
      columns: ['الدرجة', 'الملف', 'الورقة', 'الصف', 'العمود', 'عنوان العمود', 'الخلية', 'المدخل', 'السبب، وما الصواب'],
    },
  },
};
