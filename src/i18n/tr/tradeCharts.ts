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
/** "5–10 milyar" */
const moneyRange = ({ low, high }: Range) =>
  low < high && low >= 1e6 ? unbroken(compact.formatRange(low, high)) : ranged({ low, high }, money);
const volume = (digits: number) => (value: number) =>
  number.format(value >= 10 ** digits ? Math.round(value) : Number(value.toPrecision(digits)));

/** Name, and within a sentence. */
const flows = {
  exports: ['İhracat', 'ihracat'],
  imports: ['İthalat', 'ithalat'],
  turnover: ['Ticaret hacmi', 'ticaret hacmi'],
  investment: ['Yatırım', 'yatırım'],
  transit: ['Transit', 'transit'],
  gas: ['Gazın parasal değeri', 'gazın parasal değeri'],
} as const;

const figures = (count: number) => plural(count, 'değer');

const stages = {
  delivered: 'teslim edilen',
  contracted: 'sözleşmeye bağlanan',
  planned: 'planlanan',
  unsaid: 'teslim edilen, sözleşmeye bağlanan veya planlanan',
} as const;

/** From ten on whole numbers, below two digits: the figures allow no more. "2009 değerinin yaklaşık 3 katı", "2009 değerine oranı yaklaşık %45" */
function timesInWords({ low, high }: Range, then: string): string {
  const round = (value: number) => (value >= 10 ? number.format(Math.round(value)) : number.format(Number(value.toPrecision(2))));
  return high < 1
    ? `${then} değerine oranı yaklaşık %${ranged({ low: 100 * low, high: 100 * high }, round)}`
    : `${then} değerinin yaklaşık ${ranged({ low, high }, round)} katı`;
}

export const tradeChartsWords: Translated<typeof english> = {
  tradeCharts: {
    open: 'Kaydı açmak için tıklayın',
    /** "Devlet İstatistik Komitesi", "Trend ve 2 kaynak daha" */
    who: (first, others) => (others === 0 ? first : `${first} ve ${plural(others, 'kaynak')} daha`),
    label: (parts) => parts.filter(Boolean).join(', '),
    according: (name) => `${name} bilgisine göre`,
    asSaid: (figure) => `bildirildiği hâliyle: ${figure}`,
    about: (figure) => `yaklaşık\u00a0${figure}`,
    approx: (figure) => `≈\u00a0${figure}`,
    filteredOut: 'Filtrenin dışında bıraktığı',
    listed: (title, words) => `${title}: ${words}`,
    datedLater: (count) =>
      `Bu tarihlere ait ${figures(count)} dışarıda bırakıldı: ${count === 1 ? 'kaydının tarihi' : 'kayıtlarının tarihi'} Başlangıç ve Bitiş aralığının dışında.`,
    leftOut: (count) => `Daha önceki ${plural(count, 'satır')} yalnızca tabloda yer alıyor.`,
    marks: {
      planned: 'Planlandı',
      contracted: 'Sözleşmeye bağlandı',
      delivered: 'Kaydedildi, tam yıl',
      'delivered-part': 'Kaydedildi, yılın bir bölümü',
    },

    money: {
      name: (flow) => `Yıl yıl ${flows[flow][1]}`,
      flow: 'Ne',
      flows: {
        exports: flows.exports[0],
        imports: flows.imports[0],
        turnover: flows.turnover[0],
        investment: flows.investment[0],
        transit: flows.transit[0],
        gas: flows.gas[0],
      },
      axis: 'Eksen',
      axes: { linear: 'Doğrusal', log: 'Logaritmik' },
      currencies: { usd: units.usd, eur: units.eur },
      rows: 'Yıllar ve dönemler',
      subtitle: (count, currency, isDirected) =>
        `${figures(count)}${currency && `, para birimi: ${currency}`}; hiçbir şey toplanmaz${isDirected ? '; ihracat ve ithalat, bildiren tarafa göredir' : ''}.`,
      /** Two figures of the same months and the same reporter. */
      ratio: (flow, now, then, times) => `${flows[flow][0]}, ${now}: ${timesInWords(times, then)}`,
      latest: (flow, period, amount, stage, isAll) =>
        `${isAll ? 'Bulunan' : 'Gösterilen'} en son değer${stage && ` (${within(stage)})`}: ${flows[flow][1]}, ${period}, ${amount}`,
      differing: (flow, period, amounts) =>
        `${flows[flow][0]}, ${period}: ${figures(amounts.length)} yan yana duruyor – ${amounts.join('; ')}`,
      /** "Tek değer, tarih verilmemiş: yaklaşık 5–10 milyar ABD doları, planlandı" */
      alone: (period, amount, stage) => `Tek değer, ${period}: ${amount}${stage && `, ${within(stage)}`}`,
      noYear: (count) => `${figures(count)}; hiçbiri tek bir yıla ait değil`,
      recorded: 'Kaydedildi',
      /** "91,892 milyon" */
      amount: moneyRange,
      /** "5–10 milyar ABD doları" */
      inCurrency: (amount, currency) => `${amount} ${currency}`,
      noFigure: 'Değer bulunamadı; bu, sıfır demek değildir',
      /** On one line: its spaces do not break. */
      emptyRow: (year) => `${year}:\u00a0değer\u00a0yok`,
      empty: 'Gösterilenlerin hiçbiri bu türden bir değer vermiyor.',
      part: 'Yılın bir bölümü; tam yılla karşılaştırılmaz',
      besides: 'Çizilmedi: tek bir yıl verilmemiş',
      notes: {
        approximate: '“Yaklaşık”: kaynakta yaklaşık verilmiş veya türetilmiş.',
        parts: 'Yılın bir bölümüne ait değerler aylarını belirtir; yalnızca aynı aylarla karşılaştırılır.',
        wide: 'En yüksek değer, en düşüğün 30 katından fazla: logaritmik eksen düşük değerleri birbirinden ayırır.',
        currency: (count, currency) =>
          `${currency} cinsinden ${figures(count)} yalnızca tabloda yer alıyor: farklı para birimleri aynı ekseni paylaşmaz.`,
        log: 'Eksenin her çizgisi bir öncekinin on katıdır.',
      },
    },

    gas: {
      unit: 'Birim',
      units: { 'bcm-per-year': units['bcm-per-year'], 'mcm-per-day': units['mcm-per-day'] },
      totalUnits: { 'bcm-per-year': units.bcm, 'mcm-per-day': units.mcm },
      /** In so many digits; the tip and the table have what was said. */
      amount: (range, digits = 3) => ranged(range, volume(digits)),
      marks: { delivered: 'Teslim edildi, tam yıl', 'delivered-part': 'Teslim edildi, yılın bir bölümü' },
      /** "1,2 milyar m³" */
      inUnit: (amount, unit) => `${amount} ${units[unit]}`,
      converted: (figure) => `${figure}, bizim dönüştürmemiz`,
      rule: '≈ bizim dönüştürmemizdir: yılda 1 milyar m³, günde 1.000 ÷ 365 milyon m³ eder.',
    },

    rates: {
      name: 'Gaz: planlanan, sözleşmeye bağlanan, teslim edilen',
      rows: 'Yıllık veya günlük değerler',
      /** "Planlandı: 13 değer içinden 7" where the filter leaves some out. */
      stage: (stage, count) => `${stage}: ${count}`,
      count: (count, all) => (count < all ? `${figures(all)} içinden ${number.format(count)}` : figures(count)),
      subtitle: (count, records, unit) =>
        `${plural(records, 'gaz kaydında')} ${count}; birim: ${unit}. Her biri, söylendiği güne yerleştirilmiştir; hiçbir şey toplanmaz.`,
      /** "Söylenen gaz miktarı (milyon m³/gün): teslim edilen 1,4–3,5; sözleşmeye bağlanan 3,5; planlanan 2–6" */
      finding: (spans, unit) =>
        `Söylenen gaz miktarı (${unit}): ${spans.map(([stage, amount]) => `${stages[stage]} ${amount}`).join('; ')}`,
      none: 'Gösterilen hiçbir kayıt yıllık veya günlük değer vermiyor',
      empty: 'Gösterilenlerin hiçbiri yıllık veya günlük bir değer vermiyor ya da öne sürmüyor.',
      claims: 'Değeri olmayan iddialar ve tarihi olmayan değerler',
      ranges: 'Başlıkta: kim söylerse söylesin, gösterilen en düşük ve en yüksek değer.',
      columns: {
        asSaid: 'Bildirildiği hâliyle',
        conversion: 'Bizim dönüştürmemiz',
        bcmLow: 'Milyar m³/yıl, alt değer',
        bcmHigh: 'Milyar m³/yıl, üst değer',
        mcmLow: 'Milyon m³/gün, alt değer',
        mcmHigh: 'Milyon m³/gün, üst değer',
      },
    },

    totals: {
      name: 'Gaz: dönem toplamları',
      rows: 'Dönemler ve bildirenler',
      subtitle: (count, all, unit) =>
        `${count < all ? `${plural(all, 'toplam')} içinden ${number.format(count)}` : plural(count, 'toplam')}; birim: ${unit}; dönemler örtüşür ve hiçbir şey toplanmaz.`,
      differing: (period, totals, unit) => `${period} için toplamlar farklı: ${totals.join('; ')} ${unit}`,
      /** "0,5 (Enerji Bakanlığı)" */
      by: (amount, who) => `${amount} (${who})`,
      latest: (period, amount, who, stage, isAll) =>
        `${isAll ? 'Bulunan' : 'Gösterilen'} en son toplam${stage && ` (${within(stage)})`}: ${amount}, ${period}, ${who} bilgisine göre`,
      none: 'Gösterilen hiçbir kayıt bir dönem için toplam vermiyor',
      empty: 'Gösterilenlerin hiçbiri gaz için bir toplam vermiyor.',
      besides: 'Çizilmedi, çünkü dönem verilmemiş',
      columns: {
        asSaid: 'Bildirildiği hâliyle',
        bcmLow: 'Milyar m³, alt değer',
        bcmHigh: 'Milyar m³, üst değer',
        mcmLow: 'Milyon m³, alt değer',
        mcmHigh: 'Milyon m³, üst değer',
      },
    },

    columns: { low: 'Alt değer', high: 'Üst değer' },
    figures: 'Tek tek ticaret ve gaz değerleri',
  },
};
