/** Trade and gas. */
import type { tradeChartsWords as english } from '../en/tradeCharts.ts';
import type { Translated } from '../translated.ts';
import { compact, number, plural, units, within } from './format.ts';

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
/** "5–10 milyard", "900 milyon–1,2 milyard" */
const moneyRange = ({ low, high }: Range) => {
  const sameScale = low >= 1e6 && low >= 1e9 === high >= 1e9;
  return low < high && sameScale
    ? ranged({ low, high }, (value) => compact.format(value)).replace(/\u00a0\p{L}+(?=\u2060–)/u, '')
    : ranged({ low, high }, money);
};
const volume = (digits: number) => (value: number) =>
  number.format(value >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits)));

const flows = {
  exports: 'İxrac',
  imports: 'İdxal',
  turnover: 'Ticarət dövriyyəsi',
  investment: 'İnvestisiya',
  transit: 'Tranzit',
  gas: 'Qazın dəyəri',
} as const;

const figures = (count: number) => plural(count, 'göstərici');

const stages = {
  delivered: 'çatdırılan',
  contracted: 'müqaviləsi bağlanan',
  planned: 'planlaşdırılan',
  unsaid: 'çatdırılan, müqaviləsi bağlanan və ya planlaşdırılan',
} as const;

/** From ten on whole numbers, below two digits: the figures allow no more. "təxminən 3 misli", "təxminən 45 faizi" */
function timesInWords({ low, high }: Range): string {
  const round = (value: number) => (value >= 10 ? number.format(Math.round(value)) : number.format(Number(value.toPrecision(2))));
  return high < 1
    ? `təxminən ${ranged({ low: 100 * low, high: 100 * high }, round)} faizi`
    : `təxminən ${ranged({ low, high }, round)} misli`;
}

export const tradeChartsWords: Translated<typeof english> = {
  tradeCharts: {
    open: 'Qeydi açmaq üçün basın',
    /** "Dövlət Statistika Komitəsi", "Trend və daha 2 mənbə" */
    who: (first, others) => (others === 0 ? first : `${first} və daha ${plural(others, 'mənbə')}`),
    label: (parts) => parts.filter(Boolean).join(', '),
    according: (name) => `«${name}» məlumatına görə`,
    asSaid: (figure) => `bildirildiyi kimi: ${figure}`,
    about: (figure) => `təxminən\u00a0${figure}`,
    approx: (figure) => `≈\u00a0${figure}`,
    filteredOut: 'Filtr kənarda qoyub',
    listed: (title, words) => `${title}: ${words}`,
    datedLater: (count) =>
      `Bu tarixlərə aid ${figures(count)} kənarda qalıb: ${count === 1 ? 'qeydinin tarixi' : 'qeydlərinin tarixi'} Başlanğıc və Son hədlərindən kənardadır.`,
    leftOut: (count) => `Daha əvvəlki ${plural(count, 'sətir')} yalnız cədvəldə verilir.`,
    marks: {
      planned: 'Planlaşdırılıb',
      contracted: 'Müqaviləsi bağlanıb',
      delivered: 'Qeydə alınıb, tam il',
      'delivered-part': 'Qeydə alınıb, ilin bir hissəsi',
    },

    money: {
      name: (flow) => `${flows[flow]}, illər üzrə`,
      flow: 'Göstərici',
      flows,
      axis: 'Ox',
      axes: { linear: 'Xətti', log: 'Loqarifmik' },
      currencies: { usd: units.usd, eur: units.eur },
      rows: 'İllər və dövrlər',
      subtitle: (count, currency, isDirected) =>
        `${figures(count)}${currency && `, ${currency} ilə`}; heç nə toplanmır${isDirected ? ', ixrac və idxal məlumatı verənin ixrac və idxalıdır' : ''}.`,
      /** Two figures of the same months and the same reporter. */
      ratio: (flow, now, then, times) => `${flows[flow]}, ${now}: əvvəlki göstəricinin (${then}) ${timesInWords(times)} qədər`,
      latest: (flow, period, amount, stage, isAll) =>
        `${isAll ? 'Tapılmış' : 'Göstərilən'} ən son göstərici${stage && ` (${within(stage)})`}: ${within(flows[flow])}, ${period}, ${amount}`,
      differing: (flow, period, amounts) => `${flows[flow]}, ${period}: ${figures(amounts.length)} yan-yana verilir: ${amounts.join('; ')}`,
      /** "Bir göstərici, tarix göstərilmir: təxminən 5–10 milyard ABŞ dolları, planlaşdırılıb" */
      alone: (period, amount, stage) => `Bir göstərici, ${period}: ${amount}${stage && `, ${within(stage)}`}`,
      noYear: (count) => `${figures(count)}, heç biri tək bir ilə aid deyil`,
      recorded: 'Qeydə alınıb',
      /** "91,89 milyon" */
      amount: moneyRange,
      inCurrency: (amount, currency) => `${amount} ${currency}`,
      noFigure: 'Göstərici tapılmayıb, bu isə sıfır demək deyil',
      /** On one line: its spaces do not break. */
      emptyRow: (year) => `${year}:\u00a0göstərici\u00a0yoxdur`,
      empty: 'Göstərilənlərin heç birində bu növ göstərici yoxdur.',
      part: 'İlin bir hissəsi; tam illə müqayisə edilmir',
      besides: 'Çəkilməyib: konkret bir il göstərilmir',
      notes: {
        approximate: '«Təxminən»: mənbədə təqribi verilib və ya hesablanıb.',
        parts: 'İlin bir hissəsinə aid göstəricilərdə aylar göstərilir; onlar yalnız eyni aylarla müqayisə olunur.',
        wide: 'Ən yüksək göstərici ən aşağıdan 30 dəfədən çox böyükdür: loqarifmik ox aşağı göstəriciləri ayırd etməyə imkan verir.',
        currency: (count, currency) => `${currency} ilə ${figures(count)} yalnız cədvəldə verilir: fərqli valyutalar bir oxda göstərilmir.`,
        log: 'Oxun hər xətti əvvəlkindən on dəfə böyükdür.',
      },
    },

    gas: {
      unit: 'Vahid',
      units: { 'bcm-per-year': units['bcm-per-year'], 'mcm-per-day': units['mcm-per-day'] },
      totalUnits: { 'bcm-per-year': units.bcm, 'mcm-per-day': units.mcm },
      /** In so many digits; the tip and the table have what was said. */
      amount: (range, digits = 3) => ranged(range, volume(digits)),
      marks: { delivered: 'Çatdırılıb, tam il', 'delivered-part': 'Çatdırılıb, ilin bir hissəsi' },
      /** "1,2 milyard m³" */
      inUnit: (amount, unit) => `${amount} ${units[unit]}`,
      converted: (figure) => `${figure}, çevirmə bizimdir`,
      rule: '≈ bizim çevirməmizdir: 1 milyard m³/il = 1.000 ÷ 365 milyon m³/gün.',
    },

    rates: {
      name: 'Qaz: planlaşdırılan, müqaviləsi bağlanan, çatdırılan',
      rows: 'İllik və ya günlük göstəricilər',
      /** "Planlaşdırılıb: 13 göstərici içindən 7" where the filter leaves some out. */
      stage: (stage, count) => `${stage}: ${count}`,
      count: (count, all) => (count < all ? `${figures(all)} içindən ${number.format(count)}` : figures(count)),
      subtitle: (count, records, unit) =>
        `${count}, mənbəyi ${plural(records, 'qaz qeydi')}, ${unit} ilə; hər biri deyildiyi günə görə verilir, heç nə toplanmır.`,
      /** "Bildirilən qaz, milyon m³/gün: çatdırılan 1,4–3,5, müqaviləsi bağlanan 3,5, planlaşdırılan 2–6" */
      finding: (spans, unit) => `Bildirilən qaz, ${unit}: ${spans.map(([stage, amount]) => `${stages[stage]} – ${amount}`).join('; ')}`,
      none: 'Göstərilən heç bir qeyddə illik və ya günlük göstərici yoxdur',
      empty: 'Göstərilənlərin heç birində illik və ya günlük göstərici, yaxud belə bir iddia yoxdur.',
      claims: 'Göstəricisi olmayan iddialar və tarixi olmayan göstəricilər',
      ranges: 'Başlıqda: kimin deməsindən asılı olmayaraq, göstərilən ən aşağı və ən yüksək göstərici.',
      columns: {
        asSaid: 'Bildirildiyi kimi',
        conversion: 'Bizim çevirməmiz',
        bcmLow: 'Milyard m³/il, ən azı',
        bcmHigh: 'Milyard m³/il, ən çoxu',
        mcmLow: 'Milyon m³/gün, ən azı',
        mcmHigh: 'Milyon m³/gün, ən çoxu',
      },
    },

    totals: {
      name: 'Qaz: dövr üzrə yekunlar',
      rows: 'Dövrlər və məlumat verənlər',
      subtitle: (count, all, unit) =>
        `${count < all ? `${plural(all, 'yekun')} içindən ${number.format(count)}` : plural(count, 'yekun')}, ${unit} ilə; dövrlər üst-üstə düşə bilər, heç nə toplanmır.`,
      differing: (period, totals, unit) => `${period} üzrə yekunlar fərqlidir: ${totals.join('; ')}, ${unit}`,
      /** "0,5 (Energetika Nazirliyi)" */
      by: (amount, who) => `${amount} (${who})`,
      latest: (period, amount, who, stage, isAll) =>
        `${isAll ? 'Tapılmış' : 'Göstərilən'} ən son yekun${stage && ` (${within(stage)})`}: ${period} üzrə ${amount}, «${who}» məlumatına görə`,
      none: 'Göstərilən heç bir qeyddə dövr üzrə yekun yoxdur',
      empty: 'Göstərilənlərin heç birində qaz üzrə yekun yoxdur.',
      besides: 'Dövr göstərilmədiyi üçün çəkilməyib',
      columns: {
        asSaid: 'Bildirildiyi kimi',
        bcmLow: 'Milyard m³, ən azı',
        bcmHigh: 'Milyard m³, ən çoxu',
        mcmLow: 'Milyon m³, ən azı',
        mcmHigh: 'Milyon m³, ən çoxu',
      },
    },

    columns: { low: 'Ən azı', high: 'Ən çoxu' },
    figures: 'Ticarət və qaz göstəriciləri, bir-bir',
  },
};
