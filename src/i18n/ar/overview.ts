/** The overview of aid and visits. */
import type { overviewWords as english } from '../en/overview.ts';
import type { Translated } from '../translated.ts';
import { compact, type Forms, formOf, number, plural, tag, units } from './format.ts';

const most = 1e6;
/** Of volumes three digits, as the charts have them; money as it is reported. */
const few = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
const amount = (value: number) => (value >= most ? compact : value < 1000 ? few : number).format(value);
const rough = new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 });
const roughly = (value: number) => Number(value.toPrecision(2));

const daysInYear = 365.25;
const pressed = 'العدد الذي هو رابط يعرض ما يحصيه، والضغط عليه مرة ثانية يلغي ذلك؛ أما ما يخص التجارة أو الغاز فيفتح السجل الخاص به.';

/** Beside a number, so that one has no word for it; alone, where there is none, in the plural. */
const beside = (count: number, forms: Forms) => (count === 0 ? forms.few : formOf(count, forms));
const visits: Forms = { one: 'زيارة', two: 'زيارتان', few: 'زيارات', many: 'زيارة', other: 'زيارة' };
const calls: Forms = { one: 'مكالمة', two: 'مكالمتان', few: 'مكالمات', many: 'مكالمة', other: 'مكالمة' };
const envoys: Forms = { one: 'لقاء مبعوث', two: 'لقاءا مبعوثين', few: 'لقاءات مبعوثين', many: 'لقاء مبعوث', other: 'لقاء مبعوث' };
const deliveries: Forms = { one: 'تسليم', two: 'تسليمان', few: 'تسليمات', many: 'تسليمًا', other: 'تسليم' };
const commitments: Forms = { one: 'التزام', two: 'التزامان', few: 'التزامات', many: 'التزامًا', other: 'التزام' };
const pledges: Forms = { one: 'تعهّد', two: 'تعهّدان', few: 'تعهّدات', many: 'تعهّدًا', other: 'تعهّد' };

const either: Forms = {
  one: 'تاريخ واحد لا يبيّن أقبل ذلك هو أم بعده',
  two: 'تاريخان لا يبيّنان أقبل ذلك هما أم بعده',
  few: 'تواريخ لا تبيّن أقبل ذلك هي أم بعده',
  many: 'تاريخًا لا تبيّن أقبل ذلك هي أم بعده',
  other: 'تاريخ لا تبيّن أقبل ذلك هي أم بعده',
};
const undated: Forms = {
  one: 'سجل واحد لا سنة له ولا عمود.',
  two: 'سجلان لا سنة لهما ولا عمود.',
  few: 'سجلات لا سنة لها ولا عمود.',
  many: 'سجلًا لا سنة لها ولا عمود.',
  other: 'سجل لا سنة لها ولا عمود.',
};
const repeated: Forms = {
  one: 'سجل واحد هو جزء من سجل آخر أو تكرار له، ويُحسب معه.',
  two: 'سجلان هما جزء من سجل آخر أو تكرار له، ويُحسبان معه.',
  few: 'سجلات هي جزء من سجل آخر أو تكرار له، وتُحسب معه.',
  many: 'سجلًا هي جزء من سجل آخر أو تكرار له، وتُحسب معه.',
  other: 'سجل هي جزء من سجل آخر أو تكرار له، وتُحسب معه.',
};
/** After a preposition. */
const ofRecords: Forms = { one: 'سجل واحد', two: 'سجلين', few: 'سجلات', many: 'سجلًا', other: 'سجل' };
const times: Forms = { one: 'مِثل', two: 'مثلي', few: 'أمثال', many: 'مثلًا من', other: 'مثل' };
const days: Forms = { one: 'يوم واحد', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
/** After "نحو". */
const years: Forms = { one: 'سنة واحدة', two: 'سنتين', few: 'سنوات', many: 'سنة', other: 'سنة' };

const measures = { exports: 'الصادرات', imports: 'الواردات', turnover: 'حجم التبادل', investment: 'الاستثمار', transit: 'العبور' };

export const overviewWords: Translated<typeof english> = {
  overview: {
    titles: {
      visits: 'الزيارات',
      heads: 'زيارات رؤساء الدول ومكالماتهم',
      contacts: 'المكالمات ولقاءات المبعوثين',
      aid: 'المساعدات',
    },
    counts: {
      visits: (count) => beside(count, visits),
      headVisits: (count) => beside(count, visits),
      headCalls: (count) => beside(count, calls),
      calls: (count) => beside(count, calls),
      envoys: (count) => beside(count, envoys),
      delivered: (count) => beside(count, deliveries),
      committed: (count) => beside(count, commitments),
      pledged: (count) => beside(count, pledges),
    },
    /** What the small bars count. */
    courses: {
      visits: 'الزيارات بحسب السنة',
      heads: 'زيارات رؤساء الدول بحسب السنة',
      contacts: 'المكالمات ولقاءات المبعوثين بحسب السنة',
      aid: 'التسليمات بحسب السنة',
    },
    /** The heads of the two columns. */
    since: (day) => `منذ ${day}`,
    before: 'قبل ذلك',
    all: 'المجموع',
    /** What is compared, in full: the last era with what was before it. */
    compared: (era, since, from, to) => `${era}، منذ ${since}، مقارنةً بالفترة ${from} – ${to}. ${pressed}`,
    uncompared: pressed,
    /** Where a number would be; never a zero. */
    noneShown: 'لا شيء معروض',
    noneFound: 'لم يُعثر على شيء',
    /** "زيارات، منذ كانون الأول 2024: 5" */
    link: (what, when, value) => `${what}، ${when}: ${value}`,
    either: (count, what) => `${plural(count, either)}: ${what}.`,
    undated: (count) => plural(count, undated),
    repeated: (count) => plural(count, repeated),
    unsaid: (count, what) => `لا تذكر الجهة المختارة في «بحسب» ${what} في ${plural(count, ofRecords)}.`,
    unsaidFields: { visits: 'الصيغة', heads: 'المستوى', contacts: 'الصيغة', aid: 'المرحلة' },

    trade: {
      title: (measure) => `التجارة: ${measure}`,
      measures,
      unit: (unit) => units[unit].other,
      course: (measure, unit) => `${measure} بحسب السنة، الوحدة: ${unit}`,
      times: (low, high) => {
        const [from, to] = [rough.format(low), rough.format(high)];
        const last = roughly(high);
        const factor =
          from !== to
            ? `${from} إلى ${to} ${formOf(last, { ...times, one: 'مثل', two: 'مثل' })}`
            : last === 1 || last === 2
              ? formOf(last, times)
              : `${to} ${formOf(last, times)}`;
        return `نحو ${factor} رقم الفترة نفسها قبل سنة.`;
      },
      alone: 'لم يُعثر على رقم للفترة نفسها قبل سنة من الجهة المبلِّغة نفسها.',
      earlierOut: 'تستبعد التصفية رقم الفترة نفسها قبل سنة.',
      reported: (reporter) => `الجهة المبلِّغة: ${reporter}.`,
      noReporter: 'لم تُسمَّ الجهة المبلِّغة.',
      noneShown: 'لا يُعرض أي رقم للتجارة.',
      noneFound: 'لم يُعثر على رقم للتجارة.',
    },
    gas: {
      title: 'الغاز المسلَّم',
      course: 'الغاز المسلَّم بحسب السنة، بمليارات م³',
      unit: 'مليار م³',
      by: (reporter) => reporter ?? 'لم تُسمَّ الجهة المبلِّغة',
      differ: (count) =>
        count === 2
          ? 'رقمان مختلفان لفترة واحدة؛ ولا يُرجَّح هنا أي منهما.'
          : `${plural(count, { one: 'رقم واحد', two: 'رقمان', few: 'أرقام مختلفة', many: 'رقمًا مختلفًا', other: 'رقم مختلف' })} لفترة واحدة؛ ولا يُرجَّح هنا أي منها.`,
      laterOut: 'تستبعد التصفية مجموعًا لفترة لاحقة أو أطول.',
      noneShown: 'لا يُعرض أي مجموع لفترة.',
      noneFound: 'لم يُعثر على مجموع لفترة.',
    },
    /** "91.892 مليون", "نحو 992,000–998,000", on one line */
    figure: (low, high, isAbout) =>
      `${isAbout ? 'نحو\u00A0' : ''}${low === high ? amount(low) : `${amount(low)}\u2060–\u2060${amount(high)}`}`,

    silence: {
      title: (isFiltered) => `أطول صمت بين ${isFiltered ? 'الاتصالات المعروضة' : 'الاتصالات'}`,
      /** Where it does not lie between two. */
      open: (isFiltered) => (isFiltered ? 'أطول مدة دون اتصال معروض' : 'أطول مدة دون اتصال'),
      days: (count) => plural(count, days),
      /** "12 أيار 2010 – 3 آب 2019، نحو 9.2 سنة" */
      span: (from, to, count) => {
        const length = roughly(count / daysInYear);
        return `${from} – ${to}${count < 2 * daysInYear ? '' : `، نحو ${plural(length, years)}`}`;
      },
      course: 'الأيام التي جرى فيها اتصال؛ وأطول مدة خلت منه مظللة',
      noneShown: 'لا يُعرض أي اتصال، فلا شيء يقع بينه صمت.',
      throughout: 'لا يُعرض أي اتصال في المدة كلها.',
      note: 'زيارات ومكالمات ولقاءات مبعوثين. وعدم العثور على سجل لا يعني أن شيئًا لم يحدث.',
    },

    /** Of a small picture: "الزيارات بحسب السنة: 2009، 3؛ 2010، 2؛ ولا شيء معروض في السنوات الأخرى" */
    course: (what, shown) =>
      shown.length === 0 ? `${what}: لا شيء معروض في أي سنة` : `${what}: ${shown.join('؛ ')}؛ ولا شيء معروض في السنوات الأخرى`,
    year: (year, value) => `${year}، ${value}`,
    scaled: 'الأعمدة الصغيرة: عمود لكل سنة، وكل صف منها على مقياس أعلى قيمة له في قاعدة البيانات كلها؛ وما صغر عن ذلك يبقى خطًا.',
    legend: {
      ghost: 'إطار: قاعدة البيانات كلها، والتصفية تُبقي أقل منها',
      part: 'حافة متقطعة: جزء من سنة، أو حتى أعلى الرقمين',
      soft: 'رمادي بحافة متقطعة: اتصال في يوم ما من شهر أو سنة',
      silence: 'أطول صمت',
    },
  },
};
