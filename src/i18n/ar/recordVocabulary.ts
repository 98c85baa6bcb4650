/** The words that fields of the record may hold, as open records and tables name them, and the names of the fields. */
import type { recordVocabularyWords as english } from '../en/recordVocabulary.ts';
import type { Translated } from '../translated.ts';

export const recordVocabularyWords: Translated<typeof english> = {
  figureStages: { planned: 'مخطط', contracted: 'متعاقد عليه', delivered: 'مسلَّم' },

  measures: { exports: 'الصادرات', imports: 'الواردات', turnover: 'حجم التبادل', investment: 'الاستثمار', transit: 'العبور' },

  sourceTypes: {
    official: 'رسمي',
    agency: 'وكالة أنباء',
    press: 'صحافة',
    opinion: 'رأي',
    research: 'بحث',
    encyclopaedia: 'موسوعة',
    company: 'شركة',
    unknown: 'الصنف غير معروف',
  },

  figureRoles: { capacity: 'قدرة', part: 'جزء من رقم آخر', other: 'يخص شيئًا آخر', derived: 'من حسابنا' },

  read: { whole: 'قُرئ كاملًا', part: 'قُرئ جزئيًا', reported: 'معروف من مرجع آخر فقط' },

  existence: { documented: 'موثّق', likely: 'مسار مرجّح', assumed: 'مفترض', planned: 'خطة' },

  trace: { checked: 'خط جرت مطابقته مع مسار مفتوح البيانات', approximate: 'خط تقريبي' },

  legStages: { planned: 'مخطط', building: 'قيد الإنشاء', idle: 'متوقف', operating: 'في الخدمة' },

  carriages: { pipe: 'عبر الأنبوب', swap: 'بموجب مبادلة' },

  pathKinds: { contract: 'عقد', swap: 'مبادلة' },

  nodeRoles: {
    field: 'حقل غاز',
    terminal: 'محطة طرفية',
    border: 'معبر حدودي',
    junction: 'نقطة تفرّع',
    station: 'محطة قياس',
    'power-plant': 'محطة توليد كهرباء',
  },

  fields: {
    date: 'التاريخ',
    title: 'العنوان',
    visitors: 'أسماء الزائرين',
    hosts: 'أسماء المضيفين',
    envoys: 'أسماء المبعوثين',
    meeting: 'أسماء من التقوا',
    form: 'الصيغة',
    level: 'المستوى',
    places: 'المكان',
    quantities: 'الرقم',
    stage: 'المرحلة',
    stages: 'المرحلة',
    office: 'المنصب',
    value: 'الرقم',
    low: 'الرقم',
    high: 'الرقم',
    record: 'السجل',
    disputed: 'ما هو محل خلاف',
    signatories: 'أسماء الموقّعين',
    sectors: 'القطاعات',
    actors: 'أسماء المعنيين',
    rivals: 'ما تقوله مصادر أخرى',
    donors: 'الجهات المانحة',
    beneficiaries: 'الجهة المستفيدة',
    goods: 'ما قُدِّم',
    reporter: 'الجهة المبلِّغة',
    speakers: 'القائل',
    citations: 'من يقول ذلك',
    summary: 'الملخص',
    duration: 'المدة',
    until: 'اليوم الأخير',
    notReached: 'ما لم يُبلَغ',
    texts: 'النص المنشور',
    textSought: 'أين بُحث عن النص',
    package: 'ما يُذكر عن الحزمة',
    inAll: 'مجموع الوثائق',
    parties: 'أطراف الاتفاقية',
    type: 'الصنف',
    period: 'الفترة',
    channels: 'قنوات الإيصال',
    related: 'الصلات بسجلات أخرى',
    end: 'النهاية',
    measure: 'البند',
    thirdParty: 'الأطراف الثالثة',
    dateInferred: 'سبب استنتاج التاريخ',
    // of a leg of the route
    name: 'الاسم',
    from: 'نقطة البداية',
    to: 'نقطة النهاية',
    operators: 'المشغّل',
    owners: 'الجهات المالكة',
    lengthKm: 'الطول',
    diameters: 'القطر',
    diameterNote: 'القطر',
    capacities: 'القدرة',
    capacityNote: 'القدرة',
    traceNote: 'الخط',
    notes: 'الملاحظات',
    note: 'الملاحظة',
  },
  columns: {
    date: 'التاريخ',
    title: 'العنوان',
    kind: 'النوع',
    sectors: 'القطاعات',
    sources: 'المصادر',
    records: 'السجلات',
    type: 'الصنف',
    parties: 'الأطراف',
    status: 'الحالة',
    year: 'السنة',
    stage: 'المرحلة',
    quantity: 'الرقم',
    details: 'التفاصيل',
  },

  /** What is said according to somebody, and what is not. */
  voice: {
    notSaidBy: (name) => `لم يُذكر بحسب ${name}`,
    words: (name) => `التواريخ والأرقام والأماكن والمراحل والمناصب معطاة بحسب ${name}؛ أما العنوان والملخص فبصياغة قاعدة البيانات نفسها.`,
    nothing: (name) => `لا يُذكر شيء عن هذا بحسب ${name}.`,
    undated: (name) => `لم يُذكر تاريخ لهذه بحسب ${name}، فلا موضع لها في الزمن.`,
    only: 'عرض السجل بحسب هذا المرجع',
  },
};
