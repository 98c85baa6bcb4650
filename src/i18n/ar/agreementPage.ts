/** The page of one agreement: its course stage by stage, its parties, and what is not known of it. */
import type { agreementPageWords as english } from '../en/agreementPage.ts';
import type { Translated } from '../translated.ts';
import { all, any, number } from './format.ts';

/** "«المصادقة» أو «النفاذ»" */
const orOf = (stages: readonly string[]) => any.format(stages.map((stage) => `«${stage}»`));

/** Of a stage of one side alone: whose it is. */
const ofSide = (country: string | undefined) => (country === undefined ? '' : ` من جانب ${country}`);

const shares = { all: 'الحزمة كلها', most: 'معظم نصوص الحزمة', some: 'بعض نصوص الحزمة' } as const;

export const agreementPageWords: Translated<typeof english> = {
  agreementPage: {
    ways: 'الاتفاقيات بترتيب الجدول',
    toTable: 'كل الاتفاقيات',
    previous: 'السابقة',
    next: 'التالية',
    step: (label, title) => `${label}: ${title}`,

    kicker: (type, thirdParty) => [type, thirdParty].filter(Boolean).join(' · '),
    filteredOut: 'هذه الاتفاقية خارج نطاق التصفية، وهي معروضة مع ذلك.',

    course: 'إلى أين وصلت',
    reported: 'ورد ذكرها',
    denied: (date) => (date ? `لا، لم تُبلَغ حتى ${date}` : 'لا، لم تُبلَغ'),
    unknown: 'مجهول',
    ofPackage: (share, date) =>
      share === 'all' ? `مذكور بشأن الحزمة كلها، ${date}.` : `مذكور بشأن ${shares[share]}، ${date}؛ من دون تحديد النصوص.`,
    side: (country) => `${country}:`,
    noDate: 'دون تاريخ',
    legend: (by) =>
      by
        ? `«مجهول»: لم يُذكر بحسب ${by}. «لا»: ذُكر أن المرحلة لم تُبلَغ.`
        : '«مجهول»: لا يذكر أي مصدر في قاعدة البيانات هذه تلك المرحلة. «لا»: يقول مصدر إن المرحلة لم تُبلَغ.',

    parties: 'أطراف الاتفاقية',
    others: 'من غير الطرفين',
    register: (name) => `في قاعدة البيانات هذه: ${name}`,
    noBody: 'لم تُذكر أي هيئة',
    signedBy: 'الموقّعون',
    signatoryUnknown: 'لم يُذكر من وقّعها.',
    nobodyNamed: 'لم يُذكر من وقّع عن هذا الطرف.',

    facts: 'التاريخ والمكان والمدة والنص',
    until: (date) => `حتى ${date}`,
    text: 'نشر النص',

    gaps: (by) => (by ? `ما لم يُذكر بحسب ${by}` : 'ما هو غير معروف'),
    noGap: 'لا ينقص شيء مما يُسأل عنه في اتفاقية.',
    later: (stages, isVoice) =>
      isVoice
        ? `لم يُذكر ما إذا كانت قد بلغت لاحقًا مرحلة ${orOf(stages)}.`
        : `لا يقول أي مصدر في قاعدة البيانات هذه ما إذا كانت قد بلغت لاحقًا مرحلة ${orOf(stages)}: فذلك مجهول، ولا يعني «لا».`,
    earlier: (stages, isVoice) =>
      `${isVoice ? 'لم يُذكر' : 'لا يقول أي مصدر في قاعدة البيانات هذه'} ما إذا كانت قد مرّت قبل ذلك بمرحلة ${orOf(stages)}.`,
    since: (stage, date) =>
      date
        ? `لم يُذكر ما آلت إليه مرحلة «${stage}» بعد ${date}: إذ يقول مصدر «لا» حتى ذلك الحين.`
        : `لم يُذكر الوقت الذي تصح فيه «لا» بشأن مرحلة «${stage}».`,
    gapPackage: (stage, share) => `مرحلة «${stage}» مذكورة بشأن ${shares[share]}، لا بشأن هذا النص باسمه.`,
    gapSides: (stage, countries) => `مرحلة «${stage}» مذكورة بشأن طرف واحد؛ ولم تُذكر بشأن ${all.format(countries)}.`,
    gapDay: (stage, by, date, inferred) =>
      `لم يُذكر اليوم المحدد لمرحلة «${stage}»${ofSide(by)}: كل ما هو معروف «${date}»${inferred ? '، وهو مستنتج' : ''}.`,
    gapDate: (stage, by) => `لم يُذكر تاريخ لمرحلة «${stage}»${ofSide(by)}.`,
    gapBodies: (countries) => `لم تُذكر الهيئة التي أبرمتها عن ${all.format(countries)}.`,
    gapSignatories: (parties) => (parties.length === 0 ? 'لم يُذكر من وقّعها.' : `لم يُذكر من وقّعها عن ${all.format(parties)}.`),
    gapPlace: 'لم يُذكر مكان إبرامها.',
    gapDuration: 'لم تُذكر المدة التي أُبرمت لها.',
    gapText: 'مضمونها الحرفي غير معروف: إذ لم يُعثر على نصها.',

    partOf: 'جزء من حزمة',
    siblings: (count) =>
      count === 1
        ? 'النص الآخر من الحزمة، وله سجل هنا'
        : count === 2
          ? 'النصان الآخران من الحزمة، ولهما سجلان هنا'
          : `النصوص الأخرى من الحزمة، ولها سجلات هنا (${number.format(count)})`,
    alone: 'ليس لنص آخر من الحزمة سجل هنا.',
  },
};
