/** The gas route through time: the slider, and the volumes beside it. */
import type { gasRouteTimeWords as english } from '../en/gasRouteTime.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';
import { legs, ofLegs } from './gasRouteShared.ts';

type Standing = 'operating' | 'building' | 'idle' | 'planned' | 'undated' | 'unsaid' | 'unknown' | 'before';

/** "واحد", "اثنان", "3": of legs */
const some = (count: number) => (count === 1 ? 'واحد' : count === 2 ? 'اثنان' : number.format(count));
const planned: Forms = { one: 'واحد مخطط', two: 'اثنان مخططان', few: 'مخططة', many: 'مخططة', other: 'مخططة' };
const assumed: Forms = { one: 'واحد مفترض', two: 'اثنان مفترضان', few: 'مفترضة', many: 'مفترضة', other: 'مفترضة' };
const idle: Forms = { one: 'واحد متوقف', two: 'اثنان متوقفان', few: 'متوقفة', many: 'متوقفة', other: 'متوقفة' };
const silent: Forms = {
  one: 'واحد لم يُذكر عنه شيء بعد ذلك',
  two: 'اثنان لم يُذكر عنهما شيء بعد ذلك',
  few: 'لم يُذكر عنها شيء بعد ذلك',
  many: 'لم يُذكر عنها شيء بعد ذلك',
  other: 'لم يُذكر عنها شيء بعد ذلك',
};

/** How many legs stand how, in this order; those that are not there yet are left out. */
const standings: readonly (readonly [Standing, (count: number) => string])[] = [
  ['operating', (count) => `${legs(count)} في الخدمة`],
  ['building', (count) => `${some(count)} قيد الإنشاء`],
  ['idle', (count) => plural(count, idle)],
  ['planned', (count) => plural(count, planned)],
  ['undated', (count) => `${some(count)} بتاريخ غير معروف`],
  ['unsaid', (count) => plural(count, assumed)],
  ['unknown', (count) => plural(count, silent)],
];

const plans: Forms = {
  one: 'إلى جانبها خطة واحدة',
  two: 'إلى جانبها خطتان',
  few: 'خطط إلى جانبها',
  many: 'خطة إلى جانبها',
  other: 'خطة إلى جانبها',
};
const earlierPlans: Forms = {
  one: 'خطة سابقة لم تُنفَّذ بصيغتها تلك',
  two: 'خطتان سابقتان لم تُنفَّذا بصيغتهما تلك',
  few: 'خطط سابقة لم تُنفَّذ بصيغتها تلك',
  many: 'خطة سابقة لم تُنفَّذ بصيغتها تلك',
  other: 'خطة سابقة لم تُنفَّذ بصيغتها تلك',
};
const ofChanges: Forms = { one: 'تغيير واحد', two: 'تغييرين', few: 'تغييرات', many: 'تغييرًا', other: 'تغيير' };
const swapLegs: Forms = {
  one: 'مقطع واحد هو المسار المرجّح لمبادلة',
  two: 'مقطعان هما المسار المرجّح لمبادلة',
  few: 'مقاطع هي المسار المرجّح لمبادلة',
  many: 'مقطعًا هي المسار المرجّح لمبادلة',
  other: 'مقطع هي المسار المرجّح لمبادلة',
};
const gasRecords: Forms = { one: 'سجل غاز واحد', two: 'سجلا غاز', few: 'سجلات غاز', many: 'سجل غاز', other: 'سجل غاز' };
const reporters: Forms = {
  one: 'تورد جهة واحدة مجاميع مختلفة',
  two: 'تورد جهتان مجموعين مختلفين',
  few: 'جهات مجاميع مختلفة',
  many: 'جهة مجاميع مختلفة',
  other: 'جهة مجاميع مختلفة',
};
const ofPeriods: Forms = { one: 'فترة واحدة', two: 'فترتين', few: 'فترات', many: 'فترة', other: 'فترة' };
const withoutFigure: Forms = {
  one: 'سجل واحد لا يورد',
  two: 'سجلان لا يوردان',
  few: 'سجلات لا تورد',
  many: 'سجلًا لا تورد',
  other: 'سجل لا تورد',
};
const undated: Forms = {
  one: 'سجل واحد دون تاريخ يرد',
  two: 'سجلان دون تاريخ يردان',
  few: 'سجلات دون تاريخ ترد',
  many: 'سجلًا دون تاريخ ترد',
  other: 'سجل دون تاريخ ترد',
};
const leftOut: Forms = {
  one: 'سجل آخر يرد',
  two: 'سجلان آخران يردان',
  few: 'سجلات أخرى ترد',
  many: 'سجلًا آخر ترد',
  other: 'سجل آخر ترد',
};
const covering: Forms = {
  one: 'علامة واحدة لا تجد مكانًا إلى جانب يومها وتحجب غيرها',
  two: 'علامتان لا تجدان مكانًا إلى جانب يومهما وتحجبان غيرهما',
  few: 'علامات لا تجد مكانًا إلى جانب أيامها وتحجب غيرها',
  many: 'علامة لا تجد مكانًا إلى جانب أيامها وتحجب غيرها',
  other: 'علامة لا تجد مكانًا إلى جانب أيامها وتحجب غيرها',
};

const stageNotSaid = 'لم تُذكر المرحلة';

export const gasRouteTimeWords: Translated<typeof english> = {
  routeTime: {
    label: 'المسار عبر الزمن',
    slider: 'اللحظة المعروضة',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    previous: 'التغيير السابق',
    next: 'التغيير التالي',
    moments: 'الانتقال إلى لحظة',
    choose: 'الانتقال إلى…',
    counting: 'جارٍ العد…',
    latest: (listed, of) => `أحدث ${number.format(listed)} من أصل ${plural(of, ofChanges)}`,
    covered: 'نهاية فترة التغطية',
    shared: 'يضبط «إلى» في التصفية.',
    plans: (standing, over) =>
      [...(standing > 0 ? [plural(standing, plans)] : []), ...(over > 0 ? [plural(over, earlierPlans)] : [])].join('، و'),
    /** "31 كانون الأول 2011: 4 مقاطع في الخدمة، واحد مخطط؛ لا تسليم مؤكد حتى نهاية المسار." */
    at: (date, sentence) => `${date}: ${sentence}`,
    stands: (counts) => {
      const parts = standings.flatMap(([id, words]) => (counts[id] ? [words(counts[id])] : []));
      return parts.length === 0 ? 'لا يُعرف شيء عن أي مقطع بعد' : parts.join('، و');
    },
    carried: (byPipe, bySwap) => {
      const ways = [
        ...(byPipe > 0 ? [`غاز المسار يمر بالأنابيب عبر ${ofLegs(byPipe)}`] : []),
        ...(bySwap > 0 ? [plural(bySwap, swapLegs)] : []),
      ];
      return ways.length === 0 ? 'لا تسليم مؤكد حتى نهاية المسار.' : `${ways.join('، و')}.`;
    },
    clauses: (parts) => parts.join('؛ '),
    changes: {
      stage: (leg, stage) => `${leg}: ${stage}`,
      silent: (leg) => `${leg}: لم يُذكر عنه شيء بعد هذا`,
      carries: (count, way) => `غاز المسار، ${way}: ${legs(count)}`,
      claim: (title) => `ادعاء: ${title}`,
      path: (name, kind) => `بدء ${name} (${kind})`,
      /** "2 آب 2025: …، وتغييرات أخرى (6)" */
      several: (first, more) => (more === 0 ? first : `${first}، وتغييرات أخرى (${number.format(more)})`),
    },

    volumes: {
      title: (name) => `الغاز إلى ${name}: المخطط والمتعاقد عليه والمسلَّم`,
      subtitle: (shown) => `المعروض: ${plural(shown, gasRecords)}، كل منها في تاريخه. ولا يُجمع شيء.`,
      name: 'الأحجام',
      label: (title, to) => `${title}، حتى ${to}`,
      rates: 'مليار م³ سنويًا',
      others: 'دون رقم سنوي',
      totals: 'المجاميع، كما وردت',
      empty: 'لا يوجد سجل غاز يطابق التصفية.',
      noRates: 'لا يورد أي سجل معروض رقمًا سنويًا.',
      /** "تورد جهتان مجموعين مختلفين عن 2025." */
      differ: (count, period) => `${count > 2 ? 'تورد ' : ''}${plural(count, reporters)} عن ${period}.`,
      differOften: (periods) => `تورد الجهات المبلِّغة مجاميع مختلفة عن ${plural(periods, ofPeriods)}.`,
      undelivered: 'لا يؤكد أي سجل معروض تسليمًا.',
      claimed: (stage, who) => `ادعاء: ${stage}، بحسب ${who}`,
      unconfirmed: (who) => (who ? `غير مؤكد: آخرون يقولون خلاف ذلك (${who})` : 'غير مؤكد'),
      about: (figure) => `≈ ${figure}`,
      converted: (bcm) => `${bcm} (تحويل منا)`,
      perYear: (low, high) => {
        const round = (value: number) => number.format(Number(value.toPrecision(3)));
        return low === high ? round(low) : `${round(low)}–${round(high)}`;
      },
      total: (period, reporter) => `${period}: ${reporter}`,
      mark: (parts) => parts.filter(Boolean).join('؛ '),
      reported: (name) => `بحسب ${name}`,
      notSaid: stageNotSaid,
      yearly: 'بمليارات م³ سنويًا',
      legend: {
        planned: 'مخطط',
        contracted: 'متعاقد عليه',
        delivered: 'مسلَّم',
        unsaid: stageNotSaid,
        range: 'مجال، من الأدنى إلى الأعلى',
        wide: 'في وقت ما من هذه الأيام',
        rival: 'ما يقوله آخرون عن الرقم نفسه',
        claim: 'ادعاء غير مؤكد',
        moment: 'اللحظة المعروضة',
      },
      notes: {
        conversion: '≈ تحويل منا: مليون م³ يوميًا × 365.',
        aside: 'العلامات التي قد يحجب بعضها بعضًا ترد إلى جانب يومها.',
        fold: (years) => `${years}: لا سجل غاز؛ هذه السنوات مطوية، ولكل جزء مقياسه الخاص.`,
        noFigure: (count) => `${plural(count, withoutFigure)} رقمًا سنويًا أو رقمًا لفترة معينة مرسومة: تحت المحور.`,
        undated: (count) => `${plural(count, undated)} في الجدول وحده.`,
        leftOut: (count) => `${plural(count, leftOut)} في الجدول وحده: فالادعاءات وعمليات التسليم والعقود تُرسم قبل الخطط، والأحدث قبل الأسبق.`,
        covering: (count) => `${plural(count, covering)}.`,
        rule: 'من السجل الذي يورد مجموعًا لا يُرسم إلا رقم الغاز الأول، ولا تُرسم القدرات؛ وفي الجدول كل الأرقام.',
      },
    },
  },
};
