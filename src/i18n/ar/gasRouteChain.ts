/** The chain of the gas route: its card, its legs, its distances, its diagram. */
import type { gasRouteChainWords as english } from '../en/gasRouteChain.ts';
import type { Translated } from '../translated.ts';
import { dateWords, type Forms, formOf, number, plural } from './format.ts';
import { bcmPerYear, capacityNotPublished, km, knownAs, legs, ofLegs } from './gasRouteShared.ts';
import { recordVocabularyWords } from './recordVocabulary.ts';

/** Of what we measured: no more precise than that. */
const roundKm = (length: number) => km(Math.round(length));

const notJoined: Forms = {
  one: 'مقطع واحد في الملف لا يتصل',
  two: 'مقطعان في الملف لا يتصلان',
  few: 'مقاطع في الملف لا تتصل',
  many: 'مقطعًا في الملف لا تتصل',
  other: 'مقطع في الملف لا تتصل',
};
const ofThem: Forms = { one: 'عنه', two: 'عنهما', few: 'عنها', many: 'عنها', other: 'عنها' };
const alongThem: Forms = { one: 'عبره', two: 'عبرهما', few: 'عبرها', many: 'عبرها', other: 'عبرها' };
const earlierTotals: Forms = {
  one: 'مجموع سابق واحد',
  two: 'مجموعان سابقان',
  few: 'مجاميع سابقة',
  many: 'مجموعًا سابقًا',
  other: 'مجموع سابق',
};

export const gasRouteChainWords: Translated<typeof english> = {
  chain: {
    title: 'السلسلة من أولها إلى آخرها',
    on: (date) => `الوضع في ${date}`,
    leg: (order, name) => `${number.format(order)}. ${name}`,
    legs: 'مقاطع المسار',
    apart: 'غير متصلة بالسلسلة',
    doNotJoin: (count) => `${plural(count, notJoined)} بهذه السلسلة: انظر الخريطة وقائمة المقاطع.`,
    aside: 'إلى جانب السلسلة: خطط',
    putAway: 'مخفي على الخريطة',
    notOn: (date) => `ليس في ${date}`,
    notDrawn: (count) => `غير مرسوم في هذا اليوم، إذ لا يُعرف شيء ${formOf(count, ofThem)} بعد: ${legs(count)}.`,
    sentence: (text) => text,

    // the rows of the chain's card
    ends: 'من – إلى',
    fromTo: (from, to, count) => `من ${from} إلى ${to}، في ${ofLegs(count)}`,
    notYetKnown: (count, all) =>
      `هذه هي السلسلة كلها كما تُعرف في نهاية فترة التغطية: ولا يُعرف شيء حتى هذا اليوم عن ${number.format(count)} من أصل مقاطعها (${number.format(all)}).`,
    ofWhole: 'عن السلسلة كلها، كما تُعرف في نهاية فترة التغطية:',
    countries: 'البلدان',
    length: 'الطول',
    published: (length, known, all) => `${km(length)} منشورة عن ${number.format(known)} من أصل ${ofLegs(all)}`,
    allPublished: (length, all) => `${km(length)} منشورة عن ${all === 1 ? 'المقطع الوحيد' : `كل المقاطع (${number.format(all)})`}`,
    nonePublished: (all) => `لم يُنشر طول ${all === 1 ? 'المقطع الوحيد' : `أي من المقاطع (${number.format(all)})`}`,
    missing: (count) => `لم يُعثر على طول (${legs(count)}):`,
    drawn: (length) => `يبلغ مجموع أطوال الخطوط المرسومة ${roundKm(length)}: وهو قياسنا لخط تخطيطي.`,
    addedUp: 'أطوال منشورة، مقطعًا مقطعًا؛ جمعناها نحن',
    standings: {
      ...recordVocabularyWords.legStages,
      undated: 'ورد أنه في الخدمة؛ ولم يُذكر منذ متى',
      unknown: 'غير معروف: لم يُذكر شيء بعد مرحلته الأخيرة',
      unsaid: 'مفترض: لا يورد أي مصدر أنبوبًا كهذا',
      before: 'لا يُعرف عنه شيء بعد',
    },
    counted: (what, count) => `${what} (${legs(count)}):`,

    notInService: (count) => `لا يُعرف أنه في الخدمة في هذا اليوم (${legs(count)}):`,
    byCapacity: 'الأضعف من حيث القدرة',
    narrowest: (amount) => `${bcmPerYear(amount)} هي أصغر قدرة معروفة:`,
    narrowestOfBroken: (amount) =>
      `لا يُعرف أن السلسلة في الخدمة من أولها إلى آخرها في هذا اليوم. و${bcmPerYear(amount)} هي أصغر قدرة بين المقاطع القائمة:`,
    noneNarrowest: 'لم تُنشر قدرة أي مقطع في هذا اليوم.',
    noCapacity: (count) =>
      count === 1
        ? 'لم تُنشر قدرة مقطع واحد: وقد يكون أضيق:'
        : count === 2
          ? 'لم تُنشر قدرة مقطعين: وقد يكون أي منهما أضيق:'
          : `لم تُنشر قدرة ${ofLegs(count)}: وقد يكون أي منها أضيق:`,
    laterCapacity: (amount, since) => `${bcmPerYear(amount)}، لكن ${since} فقط`,
    byEvidence: 'الأضعف من حيث الأدلة',
    leastKnown: (existence, trace) => `${existence}؛ ${trace}:`,

    flow: (date) => `ما يمر في ${date}`,
    noDelivery: (date) => `في ${date}: لا تسليم مؤكد حتى نهاية هذه السلسلة.`,
    nextDelivery: (date) => `أول تسليم مؤكد: ${date}.`,
    notCarried: (count) => `لا يقول أي مصدر إن هذا الغاز يُسلَّم ${formOf(count, alongThem)} (${legs(count)}):`,
    laterCarried: (count) => `ليس بعد في هذا اليوم (${legs(count)}):`,
    moreTotals: (count) => `و${plural(count, earlierTotals)}، في جدول الأحجام أدناه.`,
    totals: 'الكمية، كما توردها كل جهة مبلِّغة:',
    rates: 'المعدلات الواردة، الأحدث أولًا:',
    figure: (date, amount) => `${date}: ${amount}`,
    differ: (count) => (count === 2 ? 'الرقمان مختلفان؛ وكلاهما معروض.' : 'الأرقام مختلفة؛ وكلها معروضة.'),
    contracts: 'بموجب عقد',
    swaps: 'بموجب مبادلة',
    noPath: { contract: 'لا يُعرف عقد جارٍ تنفيذه في هذا اليوم.', swap: 'لا تُعرف مبادلة جارٍ تنفيذها في هذا اليوم.' },
    party: (name, role) => `${name}: ${role}`,
    who: 'من يقول ذلك',
    saidBy: (who) => `(${who})`,
    noDate: dateWords.unknown,
    saidOf: (leg, value) => `${leg}: ${value}`,

    // the rows of a leg's card
    status: 'الحالة',
    onDay: (standing, date) => `${standing} (في ${date})`,
    dated: (what, date) => `${what}، ${date}`,
    undated: (what) => `${what}؛ ولا يذكر أي مصدر منذ متى`,
    unknownSince: (stage, date) => `غير معروف: لم يُذكر شيء بعد «${stage}، ${date}»`,
    stages: 'عبر الزمن',
    carries: 'غاز هذه السلسلة',
    carriesNot: 'لا يقول أي مصدر إن غاز هذه السلسلة يُسلَّم عبر هذا المقطع.',
    notThen: (date, what) => `ليس في ${date}. ${what}`,
    operators: 'المشغّل',
    operator: (name, role, date) => `${name}${role || date ? ` (${[role, date].filter(Boolean).join('، ')})` : ''}`,
    noOperator: 'لا تذكر المصادر المقروءة أي مشغّل.',
    owners: 'المالكون',
    owned: (date) => (date ? `الحصص، ${date}` : 'الحصص، دون تاريخ'),
    perCent: (share) => (share === undefined ? 'لم تُذكر الحصة' : `${number.format(share)}%`),
    noOwner: 'لا تذكر المصادر المقروءة أي مالك.',
    publishedLength: 'الطول المنشور',
    km,
    noLength: 'لم يُعثر على طول منشور.',
    diameters: 'القطر',
    diameter: (mm, inches, of) =>
      `${number.format(mm)} مم${inches === undefined ? '' : ` (${number.format(inches)} بوصة)`}${of ? `: ${of}` : ''}`,
    noDiameter: 'لم يُعثر على قطر.',
    capacities: 'القدرة',
    capacity: bcmPerYear,
    marked: (what, marks) => (marks.length === 0 ? what : `${what} (${marks.join('؛ ')})`),
    derived: 'تحويل أو جمع منا',
    asBuilt: 'عند الإنشاء',
    atPresent: (date) => `سارية في ${date}`,
    noCapacityFound: 'لم يُعثر على قدرة منشورة.',
    noCapacityYet: (date) => `لا قدرة منشورة عن ${date}.`,
    line: 'الخط المرسوم',
    accuracy: (median, most) => `الانحراف عن مسار مفتوح البيانات: وسيطه ${number.format(median)} كم، وأقصاه ${number.format(most)} كم`,
    otherFields: 'معلومات أخرى',
    others: 'مصادر أخرى:',
    othersOfLast: 'مصادر أخرى، عن القيمة الأخيرة:',
    instead: 'ما يُقال بدلًا من ذلك:',
    notes: 'ملاحظات',

    // distances
    distances: 'المسافات على طول السلسلة',
    from: 'من',
    to: 'إلى',
    along: 'على طول السلسلة',
    crow: 'بخط مستقيم',
    crowFlies: (length) => `${roundKm(length)}: قياسنا`,
    between: 'المقاطع الواقعة بينهما',

    // the diagram
    diagram: 'السلسلة في خط واحد',
    diagramTitle: (from, to) => `السلسلة في خط واحد: من ${from} إلى ${to}`,
    diagramSubtitle: (date) =>
      `في ${date}. رسم تخطيطي: لكل مقطع المساحة نفسها أيًا كان طوله. والعرض بحسب القدرة المنشورة، بمليارات الأمتار المكعبة (مليار م³) سنويًا.`,
    number: (order) => number.format(order),
    shortCapacity: (amount) => `${number.format(amount)} مليار م³ سنويًا`,
    lengthNotPublished: 'الطول غير منشور',
    capacityNotPublished,
    neitherPublished: 'الطول والقدرة غير منشورين',
    evidence: { ...knownAs, documented: '' },
    traces: { checked: '', approximate: 'مسار تقريبي' },
    shortStandings: {
      operating: '',
      idle: 'متوقف',
      building: 'قيد الإنشاء',
      planned: 'مخطط',
      undated: '',
      unknown: 'الحالة غير معروفة',
      unsaid: '',
      before: 'لا يُعرف شيء بعد',
    },
    underSwap: 'بموجب مبادلة',
    swapFromTo: (from, to) => `مبادلة، كما هي مرسومة: يدخل الغاز في ${from}، وتُسلَّم كمية مماثلة في ${to}`,
    join: (parts) => parts.join(' · '),
    segment: (leg, from, to, parts) => `${leg}، من ${from} إلى ${to}: ${parts.join('؛ ')}`,
    legend: {
      line: (existence, trace) => `${existence}؛ ${trace}`,
      hollow: 'القدرة غير منشورة',
      width: bcmPerYear,
      goes: 'يمر به غاز هذه السلسلة في ذلك اليوم',
      goesNot: 'اتجاه السلسلة',
      swap: 'مبادلة: يدخل الغاز في طرف، وتُسلَّم كمية مماثلة في الطرف الآخر',
      border: 'حدود بين بلدين',
    },
    columns: {
      leg: 'المقطع',
      existence: 'الوجود',
      trace: 'الخط المرسوم',
      kind: 'النوع',
      path: 'عقد أو مبادلة',
      parties: 'الأطراف',
      when: 'التنفيذ',
      layers: 'ما جرى هناك',
    },
    span: (from, to) => `${from} – ${to}`,
  },
};
