/** The map of the gas route: its controls, its layers, its legend. */
import type { gasRouteMapWords as english } from '../en/gasRouteMap.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural, tag } from './format.ts';
import { bcmPerYear, capacityNotPublished, km, knownAs, legs, records } from './gasRouteShared.ts';
import { recordVocabularyWords } from './recordVocabulary.ts';

const placeForms: Forms = { one: 'مكان واحد', two: 'مكانان', few: 'أماكن', many: 'مكانًا', other: 'مكان' };
const places = (count: number) => plural(count, placeForms);
const morePlaces: Forms = { one: 'مكان آخر', two: 'مكانان آخران', few: 'أماكن أخرى', many: 'مكانًا آخر', other: 'مكان آخر' };
const paths: Forms = { one: 'مسار واحد', two: 'مساران', few: 'مسارات', many: 'مسارًا', other: 'مسار' };

/** Here, and not beside the other formats: those come with the first view. */
const rough = new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 2 });

export const gasRouteMapWords: Translated<typeof english> = {
  routeMap: {
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    home: 'المسار كله',
    fullScreen: 'ملء الشاشة',
    leaveFullScreen: 'الخروج من ملء الشاشة',
    wheelHint: 'للتكبير اضغط Ctrl (أو ⌘ على Mac) مع تدوير العجلة',
    touchHint: 'حرّك الخريطة بإصبعين',
    schematic: 'رسم تخطيطي؛ لا يعبّر عن رأي في الوضع القانوني.',
    km,
  },

  mapLayers: {
    /** "7.3 ألف": where the number itself has no room; it stands in the name of the mark. */
    roughly: (count) => rough.format(count),
    // lines
    legs: 'مقاطع المسار، باتجاه التدفق',
    leg: (order, name, parts) => `${order}. ${name}: ${parts.join('، ')}`,
    existence: knownAs,
    approximate: 'الخط تقريبي',
    standing: {
      planned: 'مخطط',
      building: 'قيد الإنشاء',
      idle: 'متوقف',
      operating: 'في الخدمة',
      before: 'لا يُعرف عنه شيء بعد',
      undated: 'لم يُذكر منذ متى',
      unsaid: 'لا يورد أي مصدر أنبوبًا كهذا',
      unknown: 'لم يُذكر ما جرى بعد ذلك',
    },
    carries: { pipe: 'ينقل غاز هذه السلسلة', swap: 'مسار مرجّح لغاز بموجب مبادلة' },
    capacity: bcmPerYear,
    noCapacity: 'لا قدرة منشورة',
    km,
    noLength: 'لا طول منشورًا',
    onMap: {
      approximate: 'تقريبي',
      likely: knownAs.likely,
      assumed: knownAs.assumed,
      planned: (when) => `خطة، ${when}`,
      contract: 'عقد',
      swap: 'مبادلة',
      chosen: (name, word) => `${name}، ${word}`,
    },
    paths: 'العقد والمبادلة',
    path: (kind, name, when) => `${kind}: ${name}، ${when}`,

    // places
    places: 'أماكن السجلات المعروضة',
    place: (name, count) => `${name}: ${records(count)}`,
    softPlace: (name, count) => `في مكان ما من ${name}: ${records(count)}`,
    tag: (name, count) => `في مكان ما من ${name}: ${number.format(count)}`,
    shortTag: (name, count) => `في ${name}: ${number.format(count)}`,
    cluster: (several, near, count) => `${places(several)} قرب ${near}، ${records(count)}`,
    together: (names, count) => `${names}: ${records(count)}`,
    clusterName: (near, more) => `${near} + ${number.format(more)}`,
    layer: (name, count) => `${name} (${number.format(count)})`,
    somewhere: (name) => `في مكان ما من ${name}: لا يسمّي المصدر أي مدينة.`,
    node: (role) => `على المسار: ${role}`,
    onMapTitle: (count) => `على الخريطة: ${places(count)}`,
    beyond: (several, count) => `خارج هذه الخريطة: ${places(several)}، ${records(count)}`,
    nothing: 'لا يسمّي أي سجل معروض مكانًا غير مخفي.',
    morePlaces: (count) => `و${plural(count, morePlaces)}: في الملف المُصدَّر.`,

    // the legend
    legend: 'مفتاح الخريطة: يُرسم ما هو محدد',
    groups: { pipes: 'الأنابيب', paths: 'المسارات', places: 'الأماكن' },
    parts: {
      ...recordVocabularyWords.existence,
      ...recordVocabularyWords.pathKinds,
      visits: 'الزيارات',
      'third-country': 'لقاءات في بلدان ثالثة',
      signings: 'التوقيعات',
      aid: 'المساعدات',
      plants: 'محطات توليد الكهرباء',
      others: 'سجلات أخرى',
    },
    signs: {
      approximate: 'الخط تقريبي',
      carries: 'يمر به غاز هذه السلسلة',
      quiet: 'في الخدمة؛ ولا يمر به غاز هذه السلسلة، أو بمبادلة فقط',
      faint: 'مخطط أو قيد الإنشاء أو متوقف أو غير معروف',
      width: bcmPerYear,
      hollow: capacityNotPublished,
      flow: 'اتجاه السلسلة',
      pipe: 'أنبوب',
      cluster: 'عدة أماكن، مع سجلاتها',
      count: 'مكان، مع سجلاته',
      tag: 'في مكان ما من البلد، مع سجلاته',
      around: 'المدى الذي قد يبعده المكان عن موضعه',
    },
    counted: (name, count) => `${name} (${count})`,
    counts: {
      legs,
      paths: (count) => plural(count, paths),
      records,
    },
    widths: (hasLines) =>
      hasLines
        ? 'يزداد عرض الخط بالجذر التربيعي لقدرته، ومساحة الدائرة بعدد سجلاتها، حتى حد معين.'
        : 'تزداد مساحة الدائرة بعدد سجلاتها، حتى حد معين.',

    // under the map
    chosen: 'المختار على الخريطة',
    close: 'إغلاق',
    closeOf: (name) => `إغلاق: ${name}`,

    putAway: (parts) => `مخفي: ${parts}.`,
    showAll: 'عرض الكل',
  },
};
