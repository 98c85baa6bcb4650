/** An open record: what it says, who and where, its weight, its thread, what stands around it. */
import type { Days } from '../en/format.ts';
import type { recordWords as english } from '../en/record.ts';
import type { Translated } from '../translated.ts';
import { begin, daysLater, type Forms, formOf, number, plural } from './format.ts';

/** Bound to the "ب" of "قبل ذلك بيومين". */
const byDays: Forms = { one: 'بيوم واحد', two: 'بيومين', few: 'أيام', many: 'يومًا', other: 'يوم' };

/** "في اليوم نفسه", "قبل ذلك بيومين", "قبل ذلك بـ 21 يومًا", "خلال 27 يومًا" */
function daysEarlier({ least, most }: Days): string {
  if (most === 0 || least === 0) return daysLater({ least, most });
  if (least < most) return `قبل ذلك بـ ${number.format(least)}–${number.format(most)} ${most === 2 ? byDays.other : formOf(most, byDays)}`;
  return `قبل ذلك ${most < 3 ? formOf(most, byDays) : `بـ ${plural(most, byDays)}`}`;
}

const origins: Forms = {
  one: 'مصدر أصلي مستقل واحد',
  two: 'مصدران أصليان مستقلان',
  few: 'مصادر أصلية مستقلة',
  many: 'مصدرًا أصليًا مستقلًا',
  other: 'مصدر أصلي مستقل',
};
/** After a preposition. */
const inWorks: Forms = { one: 'مرجع واحد', two: 'مرجعين', few: 'مراجع', many: 'مرجعًا', other: 'مرجع' };
const partial: Forms = {
  one: 'مصدر أصلي واحد آخر لا يدعم سوى بعض التفاصيل، وهو غير محسوب.',
  two: 'مصدران أصليان آخران لا يدعمان سوى بعض التفاصيل، وهما غير محسوبين.',
  few: 'مصادر أصلية أخرى لا تدعم سوى بعض التفاصيل، وهي غير محسوبة.',
  many: 'مصدرًا أصليًا آخر لا تدعم سوى بعض التفاصيل، وهي غير محسوبة.',
  other: 'مصدر أصلي آخر لا تدعم سوى بعض التفاصيل، وهي غير محسوبة.',
};
const reported: Forms = {
  one: 'مرجع واحد آخر لا يُعرف إلا عبر مرجع غيره، وهو غير محسوب.',
  two: 'مرجعان آخران لا يُعرفان إلا عبر مراجع غيرهما، وهما غير محسوبين.',
  few: 'مراجع أخرى لا تُعرف إلا عبر مراجع غيرها، وهي غير محسوبة.',
  many: 'مرجعًا آخر لا تُعرف إلا عبر مراجع غيرها، وهي غير محسوبة.',
  other: 'مرجع آخر لا تُعرف إلا عبر مراجع غيرها، وهي غير محسوبة.',
};
const parts: Forms = {
  one: 'مع سجل واحد ينتمي إليه',
  two: 'مع سجلين ينتميان إليه',
  few: 'سجلات تنتمي إليه',
  many: 'سجلًا تنتمي إليه',
  other: 'سجل تنتمي إليه',
};
const earlierSteps: Forms = {
  one: 'خطوة سابقة واحدة',
  two: 'خطوتان سابقتان',
  few: 'خطوات سابقة',
  many: 'خطوة سابقة',
  other: 'خطوة سابقة',
};
const furtherSteps: Forms = {
  one: 'خطوة واحدة أخرى',
  two: 'خطوتان أخريان',
  few: 'خطوات أخرى',
  many: 'خطوة أخرى',
  other: 'خطوة أخرى',
};

export const recordWords: Translated<typeof english> = {
  record: {
    empty: 'هذا السجل غير موجود في هذا الإصدار',
    who: 'مَن',
    offices: 'مَن، وبأي منصب حينها',
    people: 'الأشخاص',
    alsoNamed: 'يرد ذكره أيضًا',
    bodies: 'هيئات وبلدان',
    office: (office, held) => `${office} (معروف للمدة: ${held})`,
    officeNotThen: 'المنصب حينها: لا يرد في المصادر المقروءة',
    officeNotSaid: 'لم يُذكر المنصب',
    where: 'أين',
    sectors: 'القطاعات',
    visitors: 'الزائرون',
    hosts: 'المضيفون',
    envoys: 'المبعوثون',
    level: 'المستوى',
    form: 'الصيغة',
    direction: 'الاتجاه',
    type: 'الصنف',
    parties: 'أطراف الاتفاقية',
    signatories: 'الموقّعون',
    stages: 'ما يُذكر عنها',
    thirdParty: 'مع طرف ثالث: ليس نصًا بين الطرفين وحدهما',
    stagesEnd: 'لم تُذكر مرحلة لاحقة. فذلك مجهول، ولا يعني «لا».',
    duration: 'المدة',
    stage: 'المرحلة',
    quantities: 'الأرقام',
    noQuantity: 'لم يُذكر رقم. وهذا لا يعني صفرًا.',
    goods: 'ما قُدِّم',
    beneficiaries: 'لمن',
    donors: 'المانحون',
    channels: 'عبر',
    period: 'الفترة',
    reporter: 'الجهة المبلِّغة',
    measure: 'البند',
    speakers: 'القائل',
    inferred: 'تاريخ مستنتج',
    disputed: 'محل خلاف',
    citations: 'من يقول ذلك',
    rivals: 'ما تقوله مصادر أخرى',
    related: 'صلات بسجلات أخرى',
    notSaid: 'لم يُذكر',
    by: (name) => `بحسب ${name}`,
    supports: (fields) => `في ما يخص ${fields} فقط`,
    chosenNot: (note) => `لم تُعتمد: ${note}`,
    others: (values) => `مصادر أخرى: ${values}`,
    history: 'التغييرات',
    change: (edition, field) => `الإصدار ${edition}: ${field}`,
    // from right to left
    changed: (before, now) => `\u2068${before}\u2069 ← \u2068${now}\u2069`,
    rival: (field, value) => `${begin(field)}: ${value}`,
    newWindow: 'يُفتح في علامة تبويب جديدة',
    open: 'فتح السجل',
    copyLink: 'نسخ الرابط',
    relations: { implements: 'ينفّذ', follows: 'يلي', amends: 'يعدّل', 'part-of': 'جزء من', repeats: 'يكرّر' },
    relationsBack: {
      implements: 'نفّذه',
      follows: 'تلاه',
      amends: 'عدّله',
      'part-of': 'يشمل',
      repeats: 'كرّره',
    },
  },

  placeMap: {
    title: 'على الخريطة',
    label: (names) => `خريطة: ${names}`,
    around: (names) => `الحلقة المتقطعة تمثّل بلدًا بأكمله: إذ لا تسمّي المصادر مدينة في حالة ${names}.`,
    outside: (names) => `خارج الخريطة: ${names}.`,
  },

  /** A record as others cite it, in plain text. */
  reference: {
    within: (title, edition, date) => `في: ${title}، الإصدار ${edition}، ${date}`,
    sources: 'المصادر:',
    /** "«عنوان»، الجريدة، 2009، https://… (¶ 3؛ ¶ 7، بحسب بورلاند)" */
    work: (work, places) => (places.length === 0 ? work : `${work} (${places.join('؛ ')})`),
  },

  neighbours: {
    inFilter: 'قبله وبعده، ضمن التصفية',
    inRecord: 'قبله وبعده، في قاعدة البيانات',
    according: (title, name) => `${title}، بحسب ${name}`,
    leftOut: 'التصفية تستبعد هذا السجل. وهذه هي السجلات المحيطة بتاريخه.',
    undated: 'لم يُذكر تاريخ، فلا شيء قبله أو بعده.',
    none: 'لا يُعرض سجل مؤرخ آخر.',
    first: 'لا يُعرض سجل مؤرخ قبله.',
    last: 'لا يُعرض سجل مؤرخ بعده.',
    previous: 'السابق:',
    next: 'التالي:',
    present: 'هذا السجل',
    later: (days) => daysLater(days),
    earlier: (days) => daysEarlier(days),
  },

  evidence: {
    title: 'قوة الأدلة',
    origins: (works, count) =>
      count === works
        ? `${plural(count, origins)}.`
        : `${plural(count, origins)} في ${plural(works, inWorks)}: والمراجع التي تكرر خبرًا واحدًا تُحسب مرة واحدة.`,
    noOrigin: 'لا مرجع مقروء: إنما يُعرف مما يقوله مرجع آخر.',
    partial: (count) => plural(count, partial),
    reported: (count) => plural(count, reported),
    onlyVoice: (name) => `كلها تنقل عن جهة واحدة: ${name}.`,
    counted: (what, count) => (count === 1 ? what : `${what} (${number.format(count)})`),
    origin: 'المصادر الأصلية',
    types: 'الأصناف',
    sides: 'الأطراف التي تمثّلها',
    official: 'رسمي',
    confirmedBy: (names) => `بتأكيد من ${names}`,
    noOfficial: 'لم يُعثر على جهة رسمية من أي من الطرفين تؤكده.',
    noOfficialPage: 'لم يُعثر على صفحة رسمية لأي من الطرفين تؤكد أنه قيل.',
    missing: 'ما ينقص',
    nothingMissing: 'لا ينقص شيء مما يُنتظر من سجل كهذا.',
    fields: {
      date: 'التاريخ',
      places: 'المكان',
      hosts: 'من استقبلهم',
      form: 'صيغة الزيارة',
      signatories: 'من وقّع',
      stages: 'أي مرحلة',
      quantities: 'أي رقم',
      channels: 'الجهة التي مرّت عبرها',
      reporter: 'الجهة المبلِّغة بالرقم',
      office: 'منصب القائل',
    },
  },

  threads: {
    according: (name) => `ما يلي بحسب ${name} حصرًا؛ وما لم يُذكر هناك متروك.`,
    title: 'ما الذي أدى إليه، وما الذي أسفر عنه',
    present: 'هذا السجل',
    partOf: 'جزء من',
    with: 'مع',
    withMany: (count) => (count === 1 || count === 2 ? formOf(count, parts) : `مع ${plural(count, parts)}`),
    earlier: (count) => plural(count, earlierSteps),
    further: (count) => plural(count, furtherSteps),
    days: (days) => daysLater(days),
    outcomes: { delivered: 'تسليم', followed: 'متابعة', none: 'لم يُعثر على متابعة' },
    ledTo: 'أدى إلى تسليم:',
    isDelivery: 'هذا السجل هو نفسه تسليم.',
    isStage: (stage) => `المرحلة المذكورة لنصه هو: ${stage}.`,
    followed: (to) => `جرت متابعته، لكن لم يُعثر على تسليم حتى ${to}، حيث تنتهي فترة التغطية.`,
    none: (to) => `لم يُعثر على متابعة حتى ${to}، حيث تنتهي فترة التغطية.`,
  },
};
