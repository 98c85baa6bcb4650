/** Aid. */
import type { aidChartsWords as english } from '../en/aidCharts.ts';
import type { Translated } from '../translated.ts';
import { all, any, compact, daysLater, type Forms, formOf, number, plural, units } from './format.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

interface Amount extends Range {
  readonly isApproximate: boolean;
  /** Whether it is reckoned by us, or a part of it. */
  readonly estimate: 'none' | 'part' | 'whole';
}

/** The counted noun of a measure, and the measure after "a figure": "رقم بالأطنان". */
const words = {
  records: {
    forms: { one: 'سجل مساعدات واحد', two: 'سجلا مساعدات', few: 'سجلات مساعدات', many: 'سجل مساعدات', other: 'سجل مساعدات' },
    by: 'بعدد السجلات',
  },
  people: { forms: units.person, by: 'بعدد الأشخاص' },
  family: { forms: units.family, by: 'بعدد الأسر' },
  household: { forms: units.household, by: 'بعدد الأسر المعيشية' },
  tonne: { forms: units.tonne, by: 'بالأطنان' },
  truck: { forms: units.truck, by: 'بعدد الشاحنات' },
  school: { forms: units.school, by: 'بعدد المدارس' },
  usd: { forms: units.usd, by: 'بالدولار الأمريكي' },
  eur: { forms: units.eur, by: 'باليورو' },
  item: { forms: units.item, by: 'بعدد الوحدات' },
} as const;
type Measure = keyof typeof words;

const deliveries: Forms = {
  one: 'عملية تسليم واحدة',
  two: 'عمليتا تسليم',
  few: 'عمليات تسليم',
  many: 'عملية تسليم',
  other: 'عملية تسليم',
};
const nouns = {
  pledged: { one: 'تعهّد واحد', two: 'تعهّدان', few: 'تعهّدات', many: 'تعهّدًا', other: 'تعهّد' },
  committed: { one: 'التزام واحد', two: 'التزامان', few: 'التزامات', many: 'التزامًا', other: 'التزام' },
  delivered: deliveries,
  none: {
    one: 'سجل واحد لم تُذكر مرحلته',
    two: 'سجلان لم تُذكر مرحلتهما',
    few: 'سجلات لم تُذكر مراحلها',
    many: 'سجلًا لم تُذكر مراحلها',
    other: 'سجل لم تُذكر مراحلها',
  },
} as const;
type Stage = keyof typeof nouns;

const heads = {
  pledged: 'التعهّدات',
  committed: 'الالتزامات',
  delivered: 'عمليات التسليم',
  none: 'السجلات التي لم تُذكر مرحلتها',
} as const;
const only = {
  pledged: 'التعهّد الوحيد',
  committed: 'الالتزام الوحيد',
  delivered: 'عملية التسليم الوحيدة',
  none: 'السجل الوحيد الذي لم تُذكر مرحلته',
} as const;
const partName = { sector: 'القطاع', place: 'المكان', donor: 'الجهة المانحة', channel: 'القناة' } as const;
const partNouns = { sector: 'القطاعات', place: 'الأماكن', donor: 'الجهات المانحة', channel: 'القنوات' } as const;
const ofNoPart = { sector: 'لأي قطاع', place: 'لأي مكان', donor: 'لأي جهة مانحة', channel: 'لأي قناة' } as const;
const itsParts = { sector: 'قطاعاته', place: 'أماكنه', donor: 'الجهات المانحة الواردة فيه', channel: 'قنواته' } as const;

/** After a preposition. */
const ofRecords: Forms = { one: 'سجل واحد', two: 'سجلين', few: 'سجلات', many: 'سجلًا', other: 'سجل' };
const ofDeliveriesFound: Forms = {
  one: 'عملية تسليم واحدة عُثر عليها',
  two: 'عمليتي تسليم عُثر عليهما',
  few: 'عمليات تسليم عُثر عليها',
  many: 'عملية تسليم عُثر عليها',
  other: 'عملية تسليم عُثر عليها',
};
const ofDeliveries: Forms = { ...deliveries, two: 'عمليتي تسليم' };
const ofPromises: Forms = { one: 'وعد واحد', two: 'وعدين', few: 'وعود', many: 'وعدًا', other: 'وعد' };
const otherFigures: Forms = { one: 'رقمًا واحدًا آخر', two: 'رقمين آخرين', few: 'أرقام أخرى', many: 'رقمًا آخر', other: 'رقم آخر' };
const tiedRecords: Forms = {
  one: 'سجل واحد محسوب مع غيره',
  two: 'سجلان محسوبان مع غيرهما',
  few: 'سجلات محسوبة مع غيرها',
  many: 'سجلًا محسوبة مع غيرها',
  other: 'سجل محسوبة مع غيرها',
};
const led: Forms = {
  one: 'واحد أفضى إلى تسليم',
  two: 'اثنان أفضيا إلى تسليم',
  few: 'أفضت إلى تسليم',
  many: 'أفضت إلى تسليم',
  other: 'أفضت إلى تسليم',
};
const promisedAgain: Forms = {
  one: 'واحد تلاه وعد آخر منها',
  two: 'اثنان تلاهما وعد آخر منها',
  few: 'تلاها وعد آخر منها',
  many: 'تلاها وعد آخر منها',
  other: 'تلاها وعد آخر منها',
};
const followedUp: Forms = {
  one: 'واحد جرت متابعته من دون وعد آخر',
  two: 'اثنان جرت متابعتهما من دون وعد آخر',
  few: 'جرت متابعتها من دون وعد آخر',
  many: 'جرت متابعتها من دون وعد آخر',
  other: 'جرت متابعتها من دون وعد آخر',
};
const notFollowed: Forms = {
  one: 'واحد لم يُعثر له على متابعة',
  two: 'اثنان لم يُعثر لهما على متابعة',
  few: 'لم يُعثر لها على متابعة',
  many: 'لم يُعثر لها على متابعة',
  other: 'لم يُعثر لها على متابعة',
};

/** "30 مليون", "1,600–2,000" */
const figure = ({ low, high }: Range) => {
  const write = (value: number) => (value >= 1e6 ? compact : number).format(value);
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
};
/** After a written number: after millions the form is that after a hundred, and after 1 and 2, which end a range, that after 3. */
const unit = (measure: Measure, high: number) => {
  const { forms } = words[measure];
  return high >= 1e6 ? forms.other : formOf(high === 1 || high === 2 ? 3 : high, forms);
};
/** "شاحنتان", "30 طنًا", "2 يورو" */
const figureAndUnit = (range: Range, measure: Measure) => {
  const { forms } = words[measure];
  const saysNumber = range.low === range.high && (range.low === 1 || range.low === 2) && forms.two !== forms.other;
  return saysNumber ? formOf(range.low, forms) : `${figure(range)} ${unit(measure, range.high)}`;
};
/** "نحو شاحنتين", but "نحو 3 أطنان" */
const oblique = (text: string) => (/\d/.test(text) ? text : text.replaceAll(/ان(?= |$)/g, 'ين'));
const estimates = { none: '', part: ' (جزء منه تقدير منا)', whole: ' (تقدير منا)' } as const;
const amount = (one: Amount, measure: Measure) =>
  `${one.isApproximate ? `نحو ${oblique(figureAndUnit(one, measure))}` : figureAndUnit(one, measure)}${estimates[one.estimate]}`;
const counts = (counted: Readonly<Partial<Record<Stage, number>>>) =>
  all.format(
    Object.entries(nouns).flatMap(([stage, forms]) => {
      const count = counted[stage as Stage] ?? 0;
      return count > 0 ? [plural(count, forms)] : [];
    }),
  );
/** "5 عمليات تسليم. " */
const asSentence = (counted: string) => (counted === '' ? '' : `${counted}. `);

export const aidChartsWords: Translated<typeof english> = {
  aidCharts: {
    measure: 'القياس',
    part: 'حسب',
    parts: partName,
    measures: {
      records: 'السجلات', people: 'الأشخاص المستفيدون', family: 'الأسر', household: 'الأسر المعيشية', tonne: 'الأطنان', truck: 'الشاحنات',
      school: 'المدارس', usd: 'الدولار الأمريكي', eur: 'اليورو', item: 'الوحدات',
    }, // oxfmt-ignore
    figure,
    label: (one) => `${one.isApproximate ? '≈ ' : ''}${figure(one)}`,
    amount,
    counts,
    counted: (given, total, measure) => {
      if (measure === 'records' || total === 0) return counts(given);
      return `${counts(given) || 'لا شيء'} مع رقم ${words[measure].by}، من أصل ${plural(total, ofRecords)}`;
    },
    estimate: { part: 'جزء منه تقدير منا', whole: 'تقدير منا' },
    others: (ranges, measure) => `بحسب مصادر أخرى: ${all.format(ranges.map((one) => figureAndUnit(one, measure)))}`,
    manyOthers: (count, { low, high }, measure) =>
      `تورد مصادر أخرى ${plural(count, otherFigures)}، من ${figure({ low, high: low })} إلى ${figure({ low: high, high })} ${unit(measure, high)}`,
    with: (item, what) => `${what}: ${item}`,
    with0: (counted, measure) => `${counted} من دون رقم ${words[measure].by}، وهذا لا يعني صفرًا`,
    countedWith: (title, relation, to) => (relation === 'part-of' ? `${title}: جزء من «${to}»` : `${title}: تكرار لـ«${to}»`),
    notBySelf: { 'part-of': 'محسوب مع ما هو جزء منه:', repeats: 'محسوب مع ما يكرره:' },
    alone: {
      'part-of': 'محسوب منفردًا، لأن التصفية تستبعد ما هو جزء منه:',
      repeats: 'محسوب منفردًا، لأن التصفية تستبعد ما يكرره:',
    },
    bySelf: 'محسوب منفردًا',
    given: (counted, tied) => `${counts(counted)}${tied > 0 ? `؛ و${plural(tied, tiedRecords)}` : ''}`,
    disputed: (what) => `محل خلاف: ${what}`,

    finding: (parts) => parts.map((one) => `${heads[one.stage]}: ${[one.amount, one.years].filter(Boolean).join('، ')}`).join('؛ '),
    inYear: (year) => `في ${year}`,
    mostIn: (year) => `أكثرها في ${year}`,
    noFigure: (count, measure) =>
      count === 1
        ? `لا يورد سجل المساعدات هذا رقمًا ${words[measure].by}`
        : `لا يورد أي من سجلات المساعدات هذه (${number.format(count)}) رقمًا ${words[measure].by}`,
    deliveries: (year, count, total) => {
      if (year === '') return `عُثر على ${plural(total, ofDeliveries)}؛ وليس في أي سنة أكثر من ${number.format(count)}`;
      if (total === 1) return `عملية التسليم الوحيدة التي عُثر عليها كانت في ${year}`;
      if (count === total) return `كل عمليات التسليم التي عُثر عليها (${number.format(total)}) كانت في ${year}`;
      return `في ${year}: ${number.format(count)} من أصل ${plural(total, ofDeliveriesFound)}`;
    },
    noDelivery: (counted) => `لم يُعثر على أي عملية تسليم: ${counted}`,
    noYear: (count) =>
      count === 1 ? 'عملية التسليم الوحيدة التي عُثر عليها بلا سنة' : `ليس لأي من عمليات التسليم التي عُثر عليها (${number.format(count)}) سنة`,

    leader: (stage, name, worth, count, total) => {
      if (worth !== '') return count === total ? `${heads[stage]}: ${name}، ${worth}` : `الأكثر في ${heads[stage]}: ${name}، ${worth}`;
      if (total === 1) return `${only[stage]}: ${name}`;
      if (count === total) return `كل ${heads[stage]} (${number.format(total)}): ${name}`;
      return `الأكثر في ${heads[stage]}: ${name}، ${number.format(count)} من أصل ${number.format(total)}`;
    },
    spread: (stage, worth, total, named, part) =>
      `${worth === '' ? plural(total, nouns[stage]) : `${heads[stage]}: ${worth}`}؛ عدد ${partNouns[part]} المذكورة: ${number.format(named)}`,
    nobody: (stage, part) => `لا ذكر ${ofNoPart[part]} في ${heads[stage]}`,

    year: {
      name: 'المساعدات حسب السنة',
      years: 'السنوات',
      subtitle: (counted, first) =>
        `${asSentence(counted)}المراحل متجاورة ولا تُجمع أبدًا؛ ويرد السجل في السنة التي بدأ فيها.${first ? ` ابتداءً من ${first}، وهي السنة السابقة لأول مساعدة عُثر عليها.` : ''}`,
    },
    shared: {
      name: (part) => `المساعدات حسب ${partName[part]}`,
      rows: partNouns,
      heads: partName,
      none: {
        sector: 'لم يُذكر القطاع',
        place: 'لم يُذكر المكان',
        donor: 'لم تُذكر الجهة المانحة',
        channel: 'لم تُذكر القناة',
      },
      subtitle: (counted, part) => `${asSentence(counted)}يُحسب السجل في كل من ${itsParts[part]}، فلا يساوي مجموع الصفوف المجموع الكلي.`,
      rest: (count, part) => `عدد آخر من ${partNouns[part]} يرد في الجدول وحده: ${number.format(count)}.`,
      onTheWay: 'الأماكن هي كل ما يذكره السجل، ومنها ما يقع على الطريق.',
      byActor: 'الضغط يعرض كل سجل يخص الجهة المذكورة، أيًا كان دورها.',
    },

    without: (counted, measure) => `${counted} من دون رقم ${words[measure].by}: معيّن يحمل عددها، وهذا لا يعني صفرًا.`,
    silentStages: (stages, measure) =>
      `لا يرد في قاعدة البيانات رقم ${words[measure].by} لأي ${any.format(stages.map((one) => nouns[one].other))}.`,
    estimates: (low, high, note) => `تقدير، حيث لا تُحسب إلا الأسر: ${figureAndUnit({ low, high }, 'people')} للأسرة الواحدة. ${note}`,
    sums: 'الأرقام ذات الوحدة الواحدة والمرحلة الواحدة جمعناها نحن، وجُمعت المجالات من حدودها الدنيا إلى حدودها العليا.',
    bounded: 'حيث لم تُذكر المرحلة قد يكون الوعد وتسليمه للمواد نفسها: فالمجال يمتد من أكبر رقم إلى المجموع.',
    once: (reasons, more) =>
      `محسوب مرة واحدة، مع الآخر حيث يرد كلاهما: ${reasons.join('؛ ')}${more > 0 ? `؛ وغير ذلك (${number.format(more)})` : ''}.`,
    columns: {
      low: (stage, measure) => `${stage}، من (${words[measure].by})`,
      high: (stage, measure) => `${stage}، إلى (${words[measure].by})`,
      value: (stage, measure) => `${stage} (${words[measure].by})`,
      estimate: 'التقدير',
      rivals: 'ما تورده مصادر أخرى',
      without: 'دون رقم',
      tied: 'محسوب مع غيره',
      counted: 'المحسوب',
      donors: 'من مَن، وعبر مَن',
      goods: 'ما قُدّم',
    },
    through: (donors, channels) => (channels === '' ? donors : `${donors}؛ عبر ${channels}`),
    role: (what, role) => `${what} (${role})`,

    promised: {
      name: 'الموعود والمسلَّم',
      finding: (delivered, promised, followed, none) => {
        const total = delivered + promised + followed + none;
        if (total === 1)
          return delivered ? 'الوعد الوحيد أفضى إلى تسليم' : followed ? 'الوعد الوحيد جرت متابعته؛ ولم يُعثر على تسليم' : 'لم يُعثر على متابعة للوعد الوحيد'; // oxfmt-ignore
        const parts = [
          delivered > 0 && plural(delivered, led),
          promised > 0 && plural(promised, promisedAgain),
          followed > 0 && plural(followed, followedUp),
          none > 0 && plural(none, notFollowed),
        ].filter((part) => part !== false);
        return `من أصل ${plural(total, ofPromises)}: ${all.format(parts)}`;
      },
      subtitle: (counted) =>
        `${counted}، ومع كل منها أول تسليم أفضى إليه، أو آخر خطوة عُثر عليها إن لم يوجد تسليم، في قاعدة البيانات كلها. الأرقام متجاورة، ولا يُحسب أي فرق بينها.`,
      promise: 'الوعد',
      given: 'الموعود',
      outcome: 'ما آل إليه',
      got: 'أرقام المآل',
      outcomes: {
        delivered: 'تسليم',
        promised: 'تلاه وعد آخر',
        followed: 'جرت متابعته، ولم يُعثر على تسليم',
        none: 'لم يُعثر على متابعة',
      },
      after: (days) => daysLater(days),
      leastDays: 'الأيام، على الأقل',
      mostDays: 'الأيام، على الأكثر',
      record: 'بموجب أي سجل',
      partOf: 'أرقام جزئه:',
      date: 'تاريخ المآل',
      empty: 'لا يوجد تعهّد أو التزام يطابق التصفية.',
    },
  },
};
