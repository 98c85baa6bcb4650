/** Pictures of the agreements: who concluded them with whom, and how far they got. */
import type { agreementPicturesWords as english } from '../en/agreementPictures.ts';
import type { Translated } from '../translated.ts';
import { all, type Forms, number, plural } from './format.ts';

const agreementForms: Forms = { one: 'اتفاقية واحدة', two: 'اتفاقيتان', few: 'اتفاقيات', many: 'اتفاقية', other: 'اتفاقية' };
const agreements = (count: number) => plural(count, agreementForms);
/** After a preposition. */
const ofAgreements = (count: number) => plural(count, { ...agreementForms, two: 'اتفاقيتين' });
/** "واحدة", "3"; after a preposition */
const ofThem = (count: number) => (count === 1 ? 'واحدة' : count === 2 ? 'اثنتين' : number.format(count));
const ofPairs: Forms = { one: 'زوج واحد', two: 'زوجين', few: 'أزواج', many: 'زوجًا', other: 'زوج' };
const moreBodies: Forms = { one: 'هيئة واحدة أخرى', two: 'هيئتان أخريان', few: 'هيئات أخرى', many: 'هيئة أخرى', other: 'هيئة أخرى' };
const unpairedTexts: Forms = {
  one: 'نص واحد لا يسمّي طرفين من بلدين مختلفين ولا يرد في أي زوج',
  two: 'نصان لا يسمّيان طرفين من بلدين مختلفين ولا يردان في أي زوج',
  few: 'نصوص لا تسمّي طرفين من بلدين مختلفين ولا ترد في أي زوج',
  many: 'نصًا لا تسمّي طرفين من بلدين مختلفين ولا ترد في أي زوج',
  other: 'نص لا تسمّي طرفين من بلدين مختلفين ولا ترد في أي زوج',
};

const said = (stage: string, count: number) => (count === 0 ? `لم يُذكر ${stage} في أي منها` : `ذُكر ${stage} في ${ofThem(count)} منها`);
/** Of the agreements of a subtitle. */
const withThirdParty = (count: number) => (count > 0 ? `، منها ${number.format(count)} مع طرف ثالث` : '');
const shareWords = { some: 'بعضها', most: 'معظمها', all: 'كلها' } as const;

export const agreementPicturesWords: Translated<typeof english> = {
  pairs: {
    title: (count, pairs) => `${agreements(count)} بين ${plural(pairs, ofPairs)} من الهيئات`,
    titleMost: (first, second, count, total) =>
      `لم يُبرم أي زوج أكثر مما أُبرم بين ${first} و${second}: ${number.format(count)} من أصل ${ofAgreements(total)}`,
    titleUnnamed: (count, total) =>
      `في ${ofThem(count)} من أصل ${ofAgreements(total)} لم تُذكر هيئة لدى أي من الطرفين، وهذا أكثر مما أبرمته أي هيئتين`,
    titleBy: (name, title) => `بحسب ${name}: ${title}`,
    noneTitle: 'من أبرم الاتفاقيات ومع من',
    empty: 'لا توجد اتفاقية بين هيئتين تطابق التصفية.',
    subtitle: (total, thirdParty) =>
      `الاتفاقيات ضمن السجلات المعروضة (${number.format(total)})${withThirdParty(thirdParty)}، حسب الهيئات التي أبرمتها. والضغط على رقم يفتح اتفاقياته.`,
    how: 'يُحسب النص مرة لكل زوج من أطرافه لا يمثل البلد نفسه: فالنص ذو الأطراف الثلاثة يُحسب في كل زوج من أزواجه، وقد يزيد مجموع الأزواج على عدد النصوص. وترد الهيئة بالاسم الذي تعطيه قاعدة البيانات؛ وحيث لا تُذكر هيئة ترد الدولة نفسها، منفصلة عن حكومتها.',
    tones:
      'كلما كانت الخلية أغمق زاد عدد النصوص، قياسًا إلى أكبر عدد لأي زوج في قاعدة البيانات كلها. والخلية الفارغة: لم يُعثر على شيء، ولا يعني ذلك «لا».',
    unpaired: (count) => `${plural(count, unpairedTexts)}.`,
    caption: 'من أبرم الاتفاقيات ومع من',
    cell: (count, row, column) => `${count === 0 ? 'لا شيء' : number.format(count)}: ${row} – ${column}`,
    cellTitle: (row, column, count) => `${row} – ${column}: ${agreements(count)}`,
    pair: (row, column) => `${row} – ${column}`,
    all: 'الكل',
    allBodies: 'كل الهيئات',
    neither: 'من غير الطرفين',
    rest: (count) => plural(count, moreBodies),
    showAll: (count) => `عرض كل الأزواج (${number.format(count)})`,
    showAllBodies: 'عرض كل الهيئات',
    showFewer: 'عرض أقل',
    keys: 'تنقل مفاتيح الأسهم بين الخلايا، ويفتح Enter الخلية، ويغلقها Escape.',
    list: 'أزواج الهيئات',
    bodies: 'الهيئات',
    body: 'الهيئة',
    side: 'الطرف',
    with: 'مع',
    agreements: 'الاتفاقيات',
    count: 'العدد',
  },

  reached: {
    title: (total, signed, inForce, ofPackage, noTrace) =>
      `من أصل ${ofAgreements(total)}: ${said('التوقيع', signed)}، و${said('النفاذ', inForce)}${ofPackage > 0 ? `؛ وفي ${ofThem(ofPackage)} منها لم يُذكر ذلك إلا بشأن حزمة` : ''}؛ ${noTrace === 0 ? 'وليس بينها ما لم يُعثر له على شيء بعد التوقيع' : `وفي ${ofThem(noTrace)} منها لم يُعثر على شيء بعد التوقيع`}`,
    titleBy: (name, title) => `بحسب ${name}: ${title}`,
    noneTitle: 'إلى أين وصلت الاتفاقيات',
    empty: 'لا توجد اتفاقية تطابق التصفية.',
    subtitle: (total, thirdParty) =>
      `الاتفاقيات ضمن السجلات المعروضة (${number.format(total)})${withThirdParty(thirdParty)}: تُحسب كل منها في كل مرحلة يوردها مصدر بشأنها. والضغط على رقم يفتح اتفاقياته.`,
    how: (to, according) =>
      `تُحسب المرحلة حيث يذكرها مصدر بشأن النص نفسه؛ أما ما يُذكر بشأن حزمة فقط من دون تحديد النصوص فيرد منفصلًا. «متابعة فقط»: لم تُذكر مرحلة لاحقة للنص، لكن سجلًا لاحقًا ينفذه أو يتابعه أو يعدله. «لا شيء بعد التوقيع»: لم يُعثر على مرحلة لاحقة ولا على ذكر لحزمته ولا على سجل كهذا، بالبحث في ${according ? `ما يُقال بحسب ${according}` : 'قاعدة البيانات كلها'} حتى ${to}. و«–» تعني أنه لم يُذكر، ولا تعني «لا». والاتفاقية التي تخص عدة قطاعات تُحسب في كل منها؛ وأطوال الأعمدة هي كما في قاعدة البيانات كلها.`,
    byEra: 'حسب الحقبة التي أُبرمت فيها',
    bySector: 'حسب القطاع',
    all: 'الكل',
    total: 'الاتفاقيات',
    list: 'الاتفاقيات واحدة واحدة',
    found: 'ما يُذكر عنها',
    era: 'الحقبة',
    marks: {
      signed: 'التوقيع',
      approved: 'المصادقة، ولم يُذكر ممن',
      'in-force': 'النفاذ، مذكور بشأن النص نفسه',
      'of-package': 'النفاذ، مذكور بشأن الحزمة فقط',
      implemented: 'التنفيذ',
      amended: 'التعديل أو الاستبدال',
      suspended: 'التعليق',
      terminated: 'الإنهاء',
      denied: 'لم تُبلَغ المرحلة، بحسب مصدر',
      followed: 'متابعة فقط في سجلات أخرى',
      'no-trace': 'لا شيء بعد التوقيع',
    },
    approvedBy: (name) => `المصادقة من جانب ${name}`,
    /** "النفاذ، مذكور بشأن الحزمة فقط (معظمها)" */
    ofShares: (shares) => `النفاذ، مذكور بشأن الحزمة فقط (${all.format(shares.map((share) => shareWords[share]))})`,
    caption: 'إلى أين وصلت الاتفاقيات، حسب الحقبة والقطاع',
    group: 'الحقبة أو القطاع',
    listOf: (row, mark) => `${row}: ${mark}`,
  },
};
