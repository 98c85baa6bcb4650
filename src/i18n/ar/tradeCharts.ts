/** Trade and gas. */
import type { tradeChartsWords as english } from '../en/tradeCharts.ts';
import type { Translated } from '../translated.ts';
import { compact, type Forms, formOf, number, plural, units } from './format.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

/** A figure that stays on its line. */
const unbroken = (figure: string) => figure.replace(/ ?– ?/, '\u2060–\u2060').replaceAll(' ', '\u00a0');
const ranged = ({ low, high }: Range, write: (value: number) => string) => {
  const [from, to] = [write(low), write(high)];
  return from === to ? from : unbroken(`${from}–${to}`);
};
/** As the record writes it. */
const money = (value: number) => unbroken((value >= 1e6 ? compact : number).format(value));
/** "5–10 مليار" */
const moneyRange = ({ low, high }: Range) =>
  low < high && low >= 1e6 ? unbroken(compact.formatRange(low, high)) : ranged({ low, high }, money);
const volume = (digits: number) => (value: number) =>
  number.format(value >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits)));

/** Name, and as the subject of a comparison: its verb, and "(what) it was". */
const flows = {
  exports: ['الصادرات', 'الصادرات', 'تعادل', 'كانت عليه'],
  imports: ['الواردات', 'الواردات', 'تعادل', 'كانت عليه'],
  turnover: ['حجم التبادل', 'حجم التبادل', 'يعادل', 'كان عليه'],
  investment: ['الاستثمار', 'الاستثمار', 'يعادل', 'كان عليه'],
  transit: ['العبور', 'العبور', 'يعادل', 'كان عليه'],
  gas: ['الغاز، بالقيمة', 'قيمة الغاز', 'تعادل', 'كانت عليه'],
} as const;

const figureForms: Forms = { one: 'رقم واحد', two: 'رقمان', few: 'أرقام', many: 'رقمًا', other: 'رقم' };
const figures = (count: number) => plural(count, figureForms);
/** After a preposition. */
const ofFigures = (count: number) => plural(count, { ...figureForms, two: 'رقمين' });
const datedLater: Forms = {
  one: 'رقم واحد لهذه التواريخ مستبعد: فتاريخ سجله',
  two: 'رقمان لهذه التواريخ مستبعدان: فتاريخ سجليهما',
  few: 'أرقام لهذه التواريخ مستبعدة: فتواريخ سجلاتها',
  many: 'رقمًا لهذه التواريخ مستبعدة: فتواريخ سجلاتها',
  other: 'رقم لهذه التواريخ مستبعدة: فتواريخ سجلاتها',
};
const earlierRows: Forms = {
  one: 'صف سابق واحد يرد',
  two: 'صفان سابقان يردان',
  few: 'صفوف سابقة ترد',
  many: 'صفًا سابقًا ترد',
  other: 'صف سابق ترد',
};
const sideBySide: Forms = {
  one: 'رقم واحد يرد',
  two: 'رقمان متجاوران',
  few: 'أرقام متجاورة',
  many: 'رقمًا متجاورة',
  other: 'رقم متجاورة',
};
const inTableAlone: Forms = { one: 'يرد', two: 'يردان', few: 'ترد', many: 'ترد', other: 'ترد' };
const ofGasRecords: Forms = { one: 'سجل غاز واحد', two: 'سجلي غاز', few: 'سجلات غاز', many: 'سجل غاز', other: 'سجل غاز' };
const totals: Forms = { one: 'مجموع واحد', two: 'مجموعان', few: 'مجاميع', many: 'مجموعًا', other: 'مجموع' };
const ofTotals: Forms = { ...totals, two: 'مجموعين' };
/** As an object. */
const times: Forms = { one: 'مرة واحدة', two: 'مرتين', few: 'مرات', many: 'مرة', other: 'مرة' };

const stages = {
  delivered: 'مسلَّم',
  contracted: 'متعاقد عليه',
  planned: 'مخطط له',
  unsaid: 'مسلَّم أو متعاقد عليه أو مخطط له',
} as const;

/** From ten on whole numbers, below two digits: the figures allow no more. */
function timesInWords({ low, high }: Range, that: string): string {
  const rounded = (value: number) => (value >= 10 ? Math.round(value) : Number(value.toPrecision(2)));
  const round = (value: number) => number.format(rounded(value));
  if (high < 1) return `${ranged({ low: 100 * low, high: 100 * high }, round)} في المئة مما ${that}`;
  const most = rounded(high);
  const saysNumber = rounded(low) === most && (most === 1 || most === 2);
  return `${saysNumber ? formOf(most, times) : `${ranged({ low, high }, round)} ${formOf(most, times)}`} ما ${that}`;
}

export const tradeChartsWords: Translated<typeof english> = {
  tradeCharts: {
    open: 'اضغط لفتح السجل',
    who: (first, others) => (others === 0 ? first : others === 1 ? `${first} وجهة أخرى` : `${first} وجهات أخرى (${number.format(others)})`),
    /** "2025، وزارة الطاقة" */
    label: (parts) => parts.filter(Boolean).join('، '),
    according: (name) => `بحسب ${name}`,
    asSaid: (figure) => `كما ورد: ${figure}`,
    about: (figure) => `نحو\u00a0${figure}`,
    approx: (figure) => `≈\u00a0${figure}`,
    filteredOut: 'مستبعد بفعل التصفية',
    listed: (title, words) => `${title}: ${words}`,
    datedLater: (count) => `${plural(count, datedLater)} خارج النطاق بين «من» و«إلى».`,
    leftOut: (count) => `${plural(count, earlierRows)} في الجدول وحده.`,
    marks: {
      planned: 'مخطط',
      contracted: 'متعاقد عليه',
      delivered: 'مسجّل، سنة كاملة',
      'delivered-part': 'مسجّل، جزء من سنة',
    },

    money: {
      name: (flow) => `${flows[flow][0]}، سنة بعد سنة`,
      flow: 'البند',
      flows: {
        exports: flows.exports[0],
        imports: flows.imports[0],
        turnover: flows.turnover[0],
        investment: flows.investment[0],
        transit: flows.transit[0],
        gas: flows.gas[0],
      },
      axis: 'المحور',
      axes: { linear: 'خطي', log: 'لوغاريتمي' },
      currencies: { usd: units.usd.other, eur: units.eur.other },
      rows: 'السنوات والفترات',
      subtitle: (count, currency, isDirected) =>
        `${figures(count)}${currency && `، العملة: ${currency}`}؛ ولا يُجمع شيء${isDirected ? '، والصادرات والواردات هي صادرات الجهة المبلِّغة ووارداتها' : ''}.`,
      ratio: (flow, now, then, range) => {
        const [, subject, equals, that] = flows[flow];
        return `${subject} في ${now} ${equals} نحو ${timesInWords(range, `${that} في ${then}`)}`;
      },
      latest: (flow, period, amount, stage, isAll) =>
        `أحدث رقم ${isAll ? 'عُثر عليه' : 'معروض'}${stage && ` (${stage})`}: ${flows[flow][1]} في ${period}، ${amount}`,
      differing: (flow, period, amounts) =>
        `${plural(amounts.length, sideBySide)} عن ${flows[flow][1]} في ${period}: ${amounts.join('؛ ')}`,
      /** "رقم واحد، دون تاريخ: نحو 5–10 مليار دولار أمريكي، مخطط" */
      alone: (period, amount, stage) => `رقم واحد، ${period}: ${amount}${stage && `، ${stage}`}`,
      noYear: (count) => `${figures(count)}، وليس بينها ما يخص سنة واحدة`,
      recorded: 'مسجّل',
      amount: moneyRange,
      /** "5–10 مليار دولار أمريكي" */
      inCurrency: (amount, currency) => `${amount} ${currency}`,
      noFigure: 'لم يُعثر على رقم، وهذا لا يعني صفرًا',
      emptyRow: (year) => `${year}:\u00a0لا\u00a0رقم`,
      empty: 'لا يورد أي مما هو معروض رقمًا من هذا النوع.',
      part: 'جزء من سنة، ولا يُقارن بسنة كاملة',
      besides: 'غير مرسوم: لم تُذكر سنة بعينها',
      notes: {
        approximate: '«نحو»: رقم تقريبي في المصدر أو مشتق.',
        parts: 'الأرقام التي تخص جزءًا من سنة تذكر أشهرها؛ ولا تُقارن إلا بالأشهر نفسها.',
        wide: 'أعلى رقم يزيد على 30 مرة من أدنى رقم: والمحور اللوغاريتمي يميّز الأرقام المنخفضة.',
        currency: (count, currency) =>
          `${figures(count)} بعملة أخرى (${currency}) ${formOf(count, inTableAlone)} في الجدول وحده: فالعملات المختلفة لا تشترك في محور.`,
        log: 'كل خط على المحور عشرة أمثال الخط الذي قبله.',
      },
    },

    gas: {
      unit: 'الوحدة',
      units: { 'bcm-per-year': units['bcm-per-year'].other, 'mcm-per-day': units['mcm-per-day'].other },
      totalUnits: { 'bcm-per-year': units.bcm.other, 'mcm-per-day': units.mcm.other },
      amount: (range, digits = 3) => ranged(range, volume(digits)),
      marks: { delivered: 'مسلَّم، سنة كاملة', 'delivered-part': 'مسلَّم، جزء من سنة' },
      /** "1.2 مليار م³" */
      inUnit: (amount, unit) => `${amount} ${units[unit].other}`,
      converted: (figure) => `${figure}، بتحويل منا`,
      rule: '≈ تحويل منا: 1 مليار م³ سنويًا يساوي 1,000 ÷ 365 مليون م³ يوميًا.',
    },

    rates: {
      name: 'الغاز: المخطط والمتعاقد عليه والمسلَّم',
      rows: 'الأرقام السنوية أو اليومية',
      stage: (stage, count) => `${stage}: ${count}`,
      count: (count, all) => (count < all ? `${number.format(count)} من أصل ${ofFigures(all)}` : figures(count)),
      subtitle: (count, records, unit) =>
        `${count} من ${plural(records, ofGasRecords)}، الوحدة: ${unit}، كل منها في اليوم الذي ذُكر فيه؛ ولا يُجمع شيء.`,
      /** "ذُكر أن الغاز مسلَّم بمعدل 1.4–3.5 مليون م³ يوميًا، ومتعاقد عليه بمعدل 3.5، ومخطط له بمعدل 2–6" */
      finding: (spans, unit) =>
        `ذُكر أن الغاز ${spans.map(([stage, amount], at) => `${stages[stage]} بمعدل ${at === 0 ? `${amount} ${unit}` : amount}`).join('، و')}`,
      none: 'لا يورد أي سجل معروض رقمًا سنويًا أو يوميًا',
      empty: 'لا يورد أي مما هو معروض رقمًا سنويًا أو يوميًا، ولا ادعاءً به.',
      claims: 'ادعاءات دون رقم، وأرقام دون تاريخ',
      ranges: 'في العنوان: أدنى رقم معروض وأعلى رقم معروض، أيًا كان قائله.',
      columns: {
        asSaid: 'كما ورد',
        conversion: 'تحويلنا',
        bcmLow: 'مليار م³ سنويًا، من',
        bcmHigh: 'مليار م³ سنويًا، إلى',
        mcmLow: 'مليون م³ يوميًا، من',
        mcmHigh: 'مليون م³ يوميًا، إلى',
      },
    },

    totals: {
      name: 'الغاز: مجاميع الفترات',
      rows: 'الفترات والجهات المبلِّغة',
      subtitle: (count, all, unit) =>
        `${count < all ? `${number.format(count)} من أصل ${plural(all, ofTotals)}` : plural(count, totals)}، الوحدة: ${unit}؛ الفترات متداخلة، ولا يُجمع شيء.`,
      differing: (period, totalsOf, unit) => `تختلف المجاميع عن ${period}: ${totalsOf.join('؛ ')} ${unit}`,
      /** "0.5 (وزارة الطاقة)" */
      by: (amount, who) => `${amount} (${who})`,
      latest: (period, amount, who, stage, isAll) =>
        `أحدث مجموع ${isAll ? 'عُثر عليه' : 'معروض'}${stage && ` (${stage})`}: ${amount} في ${period}، بحسب ${who}`,
      none: 'لا يورد أي سجل معروض مجموعًا لفترة',
      empty: 'لا يورد أي مما هو معروض مجموعًا للغاز.',
      besides: 'غير مرسوم لأن الفترة لم تُذكر',
      columns: {
        asSaid: 'كما ورد',
        bcmLow: 'مليار م³، من',
        bcmHigh: 'مليار م³، إلى',
        mcmLow: 'مليون م³، من',
        mcmHigh: 'مليون م³، إلى',
      },
    },

    columns: { low: 'من', high: 'إلى' },
    figures: 'أرقام التجارة والغاز واحدًا واحدًا',
  },
};
