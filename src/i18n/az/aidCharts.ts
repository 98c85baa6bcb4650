/** Aid. */
import type { aidChartsWords as english } from '../en/aidCharts.ts';
import type { Translated } from '../translated.ts';
import { all, any, begin, compact, daysLater, number, plural, units } from './format.ts';

interface Range {
  readonly low: number;
  readonly high: number;
}

interface Amount extends Range {
  readonly isApproximate: boolean;
  /** Whether it is reckoned by us, or a part of it. */
  readonly estimate: 'none' | 'part' | 'whole';
}

const words = {
  records: 'yardım qeydi',
  people: units.person,
  family: units.family,
  household: units.household,
  tonne: units.tonne,
  truck: units.truck,
  school: units.school,
  usd: units.usd,
  eur: units.eur,
  item: units.item,
} as const;
type Measure = keyof typeof words;

/** One of them, all of them, and in and of all of them. */
const nouns = {
  pledged: { one: 'vəd', many: 'vədlər', among: 'vədlərdə', of: 'vədlərin' },
  committed: { one: 'öhdəlik', many: 'öhdəliklər', among: 'öhdəliklərdə', of: 'öhdəliklərin' },
  delivered: { one: 'çatdırılma', many: 'çatdırılmalar', among: 'çatdırılmalarda', of: 'çatdırılmaların' },
  none: { one: 'qeyd', many: 'qeydlər', among: 'qeydlərdə', of: 'qeydlərin' },
} as const;
type Stage = keyof typeof nouns;

/** "3 çatdırılma", "mərhələsi göstərilməyən 3 qeyd" */
const unstaged = (stage: Stage, text: string) => (stage === 'none' ? `mərhələsi göstərilməyən ${text}` : text);
const head = (stage: Stage, form: 'many' | 'among' | 'of') => unstaged(stage, nouns[stage][form]);
const countOf = (stage: Stage, count: number) => unstaged(stage, plural(count, nouns[stage].one));

const parts = {
  sector: { noun: 'sahə', by: 'Sahələr', each: 'sahələrinin' },
  place: { noun: 'yer', by: 'Yerlər', each: 'yerlərinin' },
  donor: { noun: 'donor', by: 'Donorlar', each: 'donorlarının' },
  channel: { noun: 'kanal', by: 'Kanallar', each: 'kanallarının' },
} as const;

/** "30 milyon", "1.600–2.000" */
const figure = ({ low, high }: Range) => {
  const write = (amount: number) => (amount >= 1e6 ? compact : number).format(amount);
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
};
/** "ton ilə göstərici" */
const figureIn = (measure: Measure) => `${words[measure]} ilə göstərici`;
const estimates = { none: '', part: ' (qismən bizim təxminimiz)', whole: ' (bizim təxminimiz)' } as const;
const amount = (one: Amount, measure: Measure) =>
  `${one.isApproximate ? 'təxminən ' : ''}${figure(one)} ${words[measure]}${estimates[one.estimate]}`;
const counts = (counted: Readonly<Partial<Record<Stage, number>>>) =>
  all.format(
    (Object.keys(nouns) as Stage[]).flatMap((stage) => {
      const count = counted[stage] ?? 0;
      return count > 0 ? [countOf(stage, count)] : [];
    }),
  );
/** "5 çatdırılma. " */
const asSentence = (counted: string) => (counted === '' ? '' : `${begin(counted)}. `);

export const aidChartsWords: Translated<typeof english> = {
  aidCharts: {
    measure: 'Ölçü',
    part: 'Bölgü',
    parts: { sector: 'sahə', place: 'yer', donor: 'donor', channel: 'kanal' },
    measures: {
      records: 'qeyd', people: 'yardım çatan şəxs', family: 'ailə', household: 'təsərrüfat', tonne: 'ton', truck: 'yük maşını',
      school: 'məktəb', usd: 'ABŞ dolları', eur: 'avro', item: 'ədəd',
    }, // oxfmt-ignore
    figure,
    label: (one) => `${one.isApproximate ? '≈ ' : ''}${figure(one)}`,
    amount,
    counts,
    counted: (given, total, measure) => {
      if (measure === 'records' || total === 0) return counts(given);
      return `${plural(total, 'qeyd')} içindən ${figureIn(measure)} verilən: ${counts(given) || 'yoxdur'}`;
    },
    estimate: { part: 'qismən bizim təxminimiz', whole: 'bizim təxminimiz' },
    others: (ranges, measure) => `digər mənbələrdə: ${all.format(ranges.map((one) => `${figure(one)} ${words[measure]}`))}`,
    manyOthers: (count, { low, high }, measure) =>
      `digər mənbələrdə daha ${number.format(count)} göstərici: ən azı ${figure({ low, high: low })}, ən çoxu ${figure({ low: high, high })} ${words[measure]}`,
    with: (item, what) => `${what}: ${item}`,
    with0: (counted, measure) => `${counted}: ${figureIn(measure)} yoxdur, bu isə sıfır demək deyil`,
    countedWith: (title, relation, to) =>
      relation === 'part-of' ? `${title}: «${to}» qeydinin hissəsidir` : `${title}: «${to}» qeydini təkrarlayır`,
    notBySelf: { 'part-of': 'Hissəsi olduğu qeydlə birlikdə:', repeats: 'Təkrarladığı qeydlə birlikdə:' },
    alone: {
      'part-of': 'Ayrıca, çünki filtr hissəsi olduğu qeydi kənarda qoyur:',
      repeats: 'Ayrıca, çünki filtr təkrarladığı qeydi kənarda qoyur:',
    },
    bySelf: 'Ayrıca',
    given: (counted, tied) => `${begin(counts(counted))}${tied > 0 ? `; başqa qeydlə birlikdə sayılan: ${plural(tied, 'qeyd')}` : ''}`,
    disputed: (what) => `Mübahisəli: ${what}`,

    /** What the data say: of one measure, stage by stage, never added. */
    finding: (told) =>
      begin(told.map((one) => `${head(one.stage, 'many')}: ${[one.amount, one.years].filter(Boolean).join(', ')}`).join('; ')),
    inYear: (year) => `il: ${year}`,
    mostIn: (year) => `ən çox verilən il: ${year}`,
    noFigure: (count, measure) =>
      count === 1
        ? `Bu yardım qeydində ${figureIn(measure)} yoxdur`
        : `Bu ${plural(count, 'yardım qeydinin')} heç birində ${figureIn(measure)} yoxdur`,
    /** Of records, which are counted. */
    deliveries: (year, count, total) => {
      if (year === '') return `${plural(total, 'çatdırılma')} tapılıb; bir il üzrə ən çoxu ${number.format(count)}`;
      if (total === 1) return `Tapılmış yeganə çatdırılma: ${year}`;
      if (count === total) return `Tapılmış ${plural(total, 'çatdırılmanın')} hamısı eyni ildədir: ${year}`;
      return `Tapılmış ${plural(total, 'çatdırılma')} içindən ${number.format(count)} eyni ildədir: ${year}`;
    },
    noDelivery: (counted) => `Çatdırılma tapılmayıb: ${counted}`,
    noYear: (count) =>
      count === 1
        ? 'Tapılmış yeganə çatdırılmanın ili göstərilmir'
        : `Tapılmış ${plural(count, 'çatdırılmanın')} heç birinin ili göstərilmir`,

    /** Who has the most by itself. `worth` is "" where records are counted. */
    leader: (stage, name, worth, count, total) => {
      if (worth !== '')
        return count === total
          ? `${begin(head(stage, 'many'))}: ${name}, ${worth}`
          : `${begin(head(stage, 'among'))} ən çox: ${name}, ${worth}`;
      if (total === 1) return `${begin(unstaged(stage, `yeganə ${nouns[stage].one}`))}: ${name}`;
      if (count === total) return `${begin(head(stage, 'many'))} (${number.format(total)}), hamısı: ${name}`;
      return `${begin(head(stage, 'among'))} ən çox: ${name}, ${number.format(total)} içindən ${number.format(count)}`;
    },
    /** Where nobody does. */
    spread: (stage, worth, total, named, part) =>
      `${begin(worth === '' ? countOf(stage, total) : `${head(stage, 'many')}: ${worth}`)}; adı çəkilən: ${plural(named, parts[part].noun)}`,
    nobody: (stage, part) => `${begin(head(stage, 'of'))} heç birində ${parts[part].noun} göstərilmir`,

    year: {
      name: 'İllər üzrə yardım',
      years: 'İllər',
      subtitle: (counted, first) =>
        `${asSentence(counted)}Mərhələlər yan-yana verilir və heç vaxt toplanmır; qeyd başladığı ildə yer alır.${first ? ` Başlanğıc il: ${first}, yəni tapılmış ilk yardımdan əvvəlki il.` : ''}`,
    },
    shared: {
      name: (part) => `${parts[part].by} üzrə yardım`,
      rows: { sector: 'Sahələr', place: 'Yerlər', donor: 'Donorlar', channel: 'Kanallar' },
      heads: { sector: 'Sahə', place: 'Yer', donor: 'Donor', channel: 'Kanal' },
      none: { sector: 'Sahə göstərilmir', place: 'Yer göstərilmir', donor: 'Donor göstərilmir', channel: 'Kanal göstərilmir' },
      subtitle: (counted, part) =>
        `${asSentence(counted)}Qeyd öz ${parts[part].each} hər birində sayılır, ona görə sətirlər ümumi cəmi vermir.`,
      rest: (count, part) => `Daha ${plural(count, parts[part].noun)} yalnız cədvəldə verilir.`,
      onTheWay: 'Yerlər qeyddə adı çəkilənlərin hamısıdır, yolüstü yerlər də daxil olmaqla.',
      byActor: 'Adı basdıqda rolundan asılı olmayaraq ona aid bütün qeydlər göstərilir.',
    },

    without: (counted, measure) => `${begin(counted)}: ${figureIn(measure)} yoxdur; sayı romb içində verilir, bu isə sıfır demək deyil.`,
    silentStages: (stages, measure) =>
      `Məlumat bazasında ${figureIn(measure)} verilən ${any.format(stages.map((one) => nouns[one].one))} yoxdur.`,
    estimates: (low, high, note) =>
      `Yalnız ailələrin sayı verildikdə təxmin: bir ailədə ${low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`} nəfər. ${note}`,
    sums: 'Eyni vahidin və eyni mərhələnin göstəriciləri bizim tərəfimizdən toplanıb; aralıqların aşağı hədləri aşağı, yuxarı hədləri yuxarı hədlərlə toplanır.',
    bounded: 'Mərhələ göstərilmədikdə vəd və onun çatdırılması eyni yardım ola bilər: aralıq ən böyük göstəricidən ümumi cəmədək verilir.',
    once: (reasons, more) =>
      `Hər ikisi olan yerdə digəri ilə birlikdə, bir dəfə sayılıb: ${reasons.join('; ')}${more > 0 ? `; daha ${number.format(more)}` : ''}.`,
    columns: {
      low: (stage, measure) => `${stage}, ən azı (${words[measure]})`,
      high: (stage, measure) => `${stage}, ən çoxu (${words[measure]})`,
      value: (stage, measure) => `${stage} (${words[measure]})`,
      estimate: 'Təxmin',
      rivals: 'Digər mənbələrin göstəricisi',
      without: 'Göstəricisi olmayan',
      tied: 'Başqası ilə birlikdə sayılan',
      counted: 'Sayılan',
      donors: 'Kimdən və kimin vasitəsilə',
      goods: 'Nə verilib',
    },
    through: (donors, channels) => (channels === '' ? donors : `${donors}; vasitəçi: ${channels}`),
    role: (what, role) => `${what} (${role})`,

    promised: {
      name: 'Vəd edilən və çatdırılan',
      finding: (delivered, promised, followed, none) => {
        const total = delivered + promised + followed + none;
        if (total === 1)
          return delivered ? 'Yeganə vəd çatdırılma ilə nəticələnib' : followed ? 'Yeganə vədin davamı var; çatdırılma tapılmayıb' : 'Yeganə vədin davamı tapılmayıb'; // oxfmt-ignore
        const outcomes = [
          delivered > 0 && `çatdırılma ilə nəticələnən – ${number.format(delivered)}`,
          promised > 0 && `ardınca başqa vəd gələn – ${number.format(promised)}`,
          followed > 0 && `davamı olan, çatdırılması tapılmayan – ${number.format(followed)}`,
          none > 0 && `davamı tapılmayan – ${number.format(none)}`,
        ].filter((part) => part !== false);
        return `${plural(total, 'vəd')}: ${outcomes.join('; ')}`;
      },
      subtitle: (counted) =>
        `${begin(counted)}; hər biri bütün məlumat bazasında gətirib çıxardığı ilk çatdırılma ilə, o yoxdursa, tapılmış son addımla birlikdə. Göstəricilər yan-yana verilir, fərq hesablanmır.`,
      promise: 'Vəd',
      given: 'Vəd edilib',
      outcome: 'Nəticəsi',
      got: 'Nəticənin göstəriciləri',
      outcomes: {
        delivered: 'Çatdırılıb',
        promised: 'Ardınca başqa vəd gəlib',
        followed: 'Davamı var, çatdırılma tapılmayıb',
        none: 'Davamı tapılmayıb',
      },
      after: daysLater,
      leastDays: 'Gün, ən azı',
      mostDays: 'Gün, ən çoxu',
      record: 'Hansı qeydə görə',
      partOf: 'Hissəsinin göstəriciləri:',
      date: 'Nəticənin tarixi',
      empty: 'Filtrə uyğun vəd və ya öhdəlik yoxdur.',
    },
  },
};
