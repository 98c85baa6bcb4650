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
  records: 'yardım kaydı',
  people: 'kişi',
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
  pledged: { one: 'vaat', many: 'vaatler', among: 'vaatlerde', of: 'vaatlerin', ofAll: 'vaadin' },
  committed: { one: 'taahhüt', many: 'taahhütler', among: 'taahhütlerde', of: 'taahhütlerin', ofAll: 'taahhüdün' },
  delivered: { one: 'teslimat', many: 'teslimatlar', among: 'teslimatlarda', of: 'teslimatların', ofAll: 'teslimatın' },
  none: { one: 'kayıt', many: 'kayıtlar', among: 'kayıtlarda', of: 'kayıtların', ofAll: 'kaydın' },
} as const;
type Stage = keyof typeof nouns;

/** "3 teslimat", "aşaması belirtilmemiş 3 kayıt" */
const unstaged = (stage: Stage, text: string) => (stage === 'none' ? `aşaması belirtilmemiş ${text}` : text);
const head = (stage: Stage, form: 'many' | 'among' | 'of') => unstaged(stage, nouns[stage][form]);
const countOf = (stage: Stage, count: number, form: 'one' | 'ofAll' = 'one') => unstaged(stage, plural(count, nouns[stage][form]));

const parts = {
  sector: { noun: 'sektör', of: 'sektörün', each: 'sektörlerinin', by: 'Sektöre' },
  place: { noun: 'yer', of: 'yerin', each: 'yerlerinin', by: 'Yere' },
  donor: { noun: 'bağışçı', of: 'bağışçının', each: 'bağışçılarının', by: 'Bağışçıya' },
  channel: { noun: 'kanal', of: 'kanalın', each: 'kanallarının', by: 'Kanala' },
} as const;

/** "30 milyon", "1.600–2.000" */
const figure = ({ low, high }: Range) => {
  const write = (amount: number) => (amount >= 1e6 ? compact : number).format(amount);
  return low === high ? write(low) : `${write(low)}–${write(high)}`;
};
/** "ton cinsinden değer" */
const valueIn = (measure: Measure) => `${words[measure]} cinsinden değer`;
const estimates = { none: '', part: ' (kısmen bizim tahminimiz)', whole: ' (bizim tahminimiz)' } as const;
const amount = (one: Amount, measure: Measure) =>
  `${one.isApproximate ? 'yaklaşık ' : ''}${figure(one)} ${words[measure]}${estimates[one.estimate]}`;
const counts = (counted: Readonly<Partial<Record<Stage, number>>>) =>
  all.format(
    (Object.keys(nouns) as Stage[]).flatMap((stage) => {
      const count = counted[stage] ?? 0;
      return count > 0 ? [countOf(stage, count)] : [];
    }),
  );
/** "5 teslimat. " */
const asSentence = (counted: string) => (counted === '' ? '' : `${begin(counted)}. `);

export const aidChartsWords: Translated<typeof english> = {
  aidCharts: {
    measure: 'Ölçü',
    part: 'Dağılım',
    parts: { sector: 'sektör', place: 'yer', donor: 'bağışçı', channel: 'kanal' },
    measures: {
      records: 'kayıt', people: 'ulaşılan kişi', family: 'aile', household: 'hane', tonne: 'ton', truck: 'tır',
      school: 'okul', usd: 'ABD doları', eur: 'avro', item: 'adet',
    }, // oxfmt-ignore
    figure,
    label: (one) => `${one.isApproximate ? '≈ ' : ''}${figure(one)}`,
    amount,
    counts,
    counted: (given, total, measure) => {
      if (measure === 'records' || total === 0) return counts(given);
      return `${plural(total, 'kayıttan')} ${words[measure]} cinsinden değeri olan: ${counts(given) || 'yok'}`;
    },
    estimate: { part: 'kısmen bizim tahminimiz', whole: 'bizim tahminimiz' },
    others: (ranges, measure) => `başka kaynaklarda ${all.format(ranges.map((one) => `${figure(one)} ${words[measure]}`))}`,
    manyOthers: (count, { low, high }, measure) =>
      `başka kaynaklarda ${number.format(count)} farklı değer: en az ${figure({ low, high: low })}, en çok ${figure({ low: high, high })} ${words[measure]}`,
    with: (item, what) => `${what}: ${item}`,
    with0: (counted, measure) => `${counted} için ${valueIn(measure)} yok; bu, sıfır demek değildir`,
    countedWith: (title, relation, to) =>
      relation === 'part-of' ? `${title}: “${to}” kaydının parçası` : `${title}: “${to}” kaydının tekrarı`,
    notBySelf: { 'part-of': 'Parçası olduğu kayıtla birlikte:', repeats: 'Tekrarladığı kayıtla birlikte:' },
    alone: {
      'part-of': 'Tek başına; filtre, parçası olduğu kaydı dışarıda bırakıyor:',
      repeats: 'Tek başına; filtre, tekrarladığı kaydı dışarıda bırakıyor:',
    },
    bySelf: 'Tek başına',
    given: (counted, tied) => `${begin(counts(counted))}${tied > 0 ? `; ${plural(tied, 'kayıt')} bir başkasıyla birlikte sayıldı` : ''}`,
    disputed: (what) => `İhtilaflı: ${what}`,

    /** What the data say: of one measure, stage by stage, never added. */
    finding: (told) =>
      begin(told.map((one) => `${head(one.stage, 'many')}: ${[one.amount, one.years].filter(Boolean).join(', ')}`).join('; ')),
    inYear: (year) => `${year} yılında`,
    mostIn: (year) => `en çoğu ${year} yılında`,
    noFigure: (count, measure) =>
      count === 1
        ? `Bu yardım kaydında ${valueIn(measure)} yok`
        : `Bu ${plural(count, 'yardım kaydının')} hiçbirinde ${valueIn(measure)} yok`,
    /** Of records, which are counted. */
    deliveries: (year, count, total) => {
      if (year === '') return `${plural(total, 'teslimat')} bulundu; bir yılda en çok ${number.format(count)}`;
      if (total === 1) return `Bulunan tek teslimat ${year} yılında yapıldı`;
      const share =
        count === total ? `${plural(total, 'teslimatın')} tümü` : `${plural(total, 'teslimattan')} ${number.format(count)} tanesi`;
      return `Bulunan ${share} ${year} yılında yapıldı`;
    },
    noDelivery: (counted) => `Teslimat bulunamadı: ${counted}`,
    noYear: (count) =>
      count === 1 ? 'Bulunan tek teslimatın yılı belirtilmemiş' : `Bulunan ${plural(count, 'teslimatın')} hiçbirinde yıl belirtilmemiş`,

    /** Who has the most by itself. `worth` is "" where records are counted. */
    leader: (stage, name, worth, count, total) => {
      if (worth !== '')
        return count === total
          ? `${begin(head(stage, 'many'))}: ${name}, ${worth}`
          : `${begin(head(stage, 'among'))} en çok: ${name}, ${worth}`;
      if (total === 1) return `${begin(unstaged(stage, `tek ${nouns[stage].one}`))}: ${name}`;
      if (count === total) return `${begin(countOf(stage, total, 'ofAll'))} tümü: ${name}`;
      return `${begin(head(stage, 'among'))} en çok: ${name}, ${number.format(total)} içinde ${number.format(count)}`;
    },
    /** Where nobody does. */
    spread: (stage, worth, total, named, part) =>
      `${begin(worth === '' ? countOf(stage, total) : `${head(stage, 'many')}: ${worth}`)}; ${plural(named, parts[part].of)} adı geçiyor`,
    nobody: (stage, part) => `${begin(head(stage, 'of'))} hiçbirinde ${parts[part].noun} belirtilmemiş`,

    year: {
      name: 'Yıllara göre yardım',
      years: 'Yıllar',
      subtitle: (counted, first) =>
        `${asSentence(counted)}Aşamalar yan yana durur, hiçbir zaman toplanmaz; bir kayıt, başladığı yılda yer alır.${first ? ` Başlangıç yılı: ${first}, yani bulunan ilk yardımdan önceki yıl.` : ''}`,
    },
    shared: {
      name: (part) => `${parts[part].by} göre yardım`,
      rows: { sector: 'Sektörler', place: 'Yerler', donor: 'Bağışçılar', channel: 'Kanallar' },
      heads: { sector: 'Sektör', place: 'Yer', donor: 'Bağışçı', channel: 'Kanal' },
      none: {
        sector: 'Sektör belirtilmemiş',
        place: 'Yer belirtilmemiş',
        donor: 'Bağışçı belirtilmemiş',
        channel: 'Kanal belirtilmemiş',
      },
      subtitle: (counted, part) =>
        `${asSentence(counted)}Bir kayıt, ${parts[part].each} her birinde sayılır; bu yüzden satırlar toplanamaz.`,
      rest: (count, part) => `${plural(count, parts[part].noun)} daha yalnızca tabloda yer alıyor.`,
      onTheWay: 'Yerler, yol üzerindekiler de dâhil, bir kaydın andığı bütün yerlerdir.',
      byActor: 'Tıklamak, adı geçeni hangi sıfatla olursa olsun ilgilendiren bütün kayıtları gösterir.',
    },

    without: (counted, measure) =>
      `${begin(counted)} için ${valueIn(measure)} yok: sayıları bir baklava işaretiyle gösterilir, bu sıfır demek değildir.`,
    silentStages: (stages, measure) =>
      `Veri tabanındaki hiçbir ${any.format(stages.map((one) => nouns[one].one))} için ${valueIn(measure)} verilmemiş.`,
    estimates: (low, high, note) =>
      `Yalnızca ailelerin sayıldığı yerde tahmin: aile başına ${low === high ? number.format(low) : `${number.format(low)}–${number.format(high)}`} kişi. ${note}`,
    sums: 'Aynı birimdeki ve aynı aşamadaki değerleri biz topladık; aralıklarda alt sınırlar alt sınırlarla, üst sınırlar üst sınırlarla toplanır.',
    bounded: 'Aşamanın belirtilmediği yerde bir vaat ile teslimatı aynı mal olabilir: aralık, en büyük değer ile toplam arasındadır.',
    once: (reasons, more) =>
      `İkisi de yer alıyorsa öbürüyle birlikte bir kez sayıldı: ${reasons.join('; ')}${more > 0 ? `; ve ${number.format(more)} kayıt daha` : ''}.`,
    columns: {
      low: (stage, measure) => `${stage}, alt değer (${words[measure]})`,
      high: (stage, measure) => `${stage}, üst değer (${words[measure]})`,
      value: (stage, measure) => `${stage} (${words[measure]})`,
      estimate: 'Tahmin',
      rivals: 'Başkalarının verdiği',
      without: 'Değeri belirtilmeyen',
      tied: 'Başkasıyla birlikte sayılan',
      counted: 'Sayılan',
      donors: 'Kimden, kimin aracılığıyla',
      goods: 'Ne verildi',
    },
    through: (donors, channels) => (channels === '' ? donors : `${donors}; aracı: ${channels}`),
    role: (what, role) => `${what} (${role})`,

    promised: {
      name: 'Vaat edilen ve teslim edilen',
      finding: (delivered, promised, followed, none) => {
        const total = delivered + promised + followed + none;
        if (total === 1)
          return delivered ? 'Tek vaat teslimatla sonuçlandı' : followed ? 'Tek vaadin devamı geldi; teslimat bulunamadı' : 'Tek vaadin devamı bulunamadı'; // oxfmt-ignore
        const found = [
          delivered > 0 && `teslimatla sonuçlanan ${number.format(delivered)}`,
          promised > 0 && `ardından bir başka vaat gelen ${number.format(promised)}`,
          followed > 0 && `teslimat bulunmadan devamı gelen ${number.format(followed)}`,
          none > 0 && `devamı bulunamayan ${number.format(none)}`,
        ].filter((part) => part !== false);
        return `${plural(total, 'vaat')}: ${all.format(found)}`;
      },
      subtitle: (counted) =>
        `${begin(counted)}. Her biri, veri tabanının tümünde yol açtığı ilk teslimatla, yoksa bulunan son adımla birlikte gösterilir. Değerler yan yana durur; fark hesaplanmaz.`,
      promise: 'Vaat',
      given: 'Vaat edilen',
      outcome: 'Akıbeti',
      got: 'Bunun değerleri',
      outcomes: {
        delivered: 'Teslim edildi',
        promised: 'Ardından bir başka vaat geldi',
        followed: 'Devamı geldi, teslimat bulunamadı',
        none: 'Devamı bulunamadı',
      },
      after: daysLater,
      leastDays: 'Gün, en az',
      mostDays: 'Gün, en çok',
      record: 'Hangi kayda göre',
      partOf: 'Parçasının değerleri:',
      date: 'Bunun tarihi',
      empty: 'Filtreye uyan vaat veya taahhüt yok.',
    },
  },
};
