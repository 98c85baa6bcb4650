/** Two windows of time side by side. */
import type { compareWords as english } from '../en/compare.ts';
import type { Translated } from '../translated.ts';
import { all, begin, plural, tag } from './format.ts';

const oneDecimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const compareWords: Translated<typeof english> = {
  compare: {
    open: 'İki aralığı karşılaştır',
    close: 'Karşılaştırmayı kapat',
    title: 'İki zaman aralığını karşılaştır',
    subtitle: (records) => `Filtreye uyan: ${records}. Her aralık, kendisiyle kesişen kayıtları sayar.`,
    touches: 'Bir ay, bir yıl veya sonu bilinmeyen bir süre her ikisiyle de kesişebilir.',
    first: 'Birinci aralık',
    second: 'İkinci aralık',
    choose: 'Bir aralık seçin',
    era: (label, dates) => `${label} (${dates})`,
    shownAbove: (dates) => `Yukarıda gösterilen aralık (${dates})`,
    unknown: (parts) =>
      `Adreste istenen: ${all.format(parts.map((part) => `“${part}”`))}. Bu, veri tabanının bir dönemi veya bir gün aralığı değil. Bunun yerine bir aralık seçin.`,
    /** "3 yıl ve 24 gün" */
    length: ({ years, months, days }) =>
      all.format([
        ...(years > 0 ? [plural(years, 'yıl')] : []),
        ...(months > 0 ? [plural(months, 'ay')] : []),
        ...(days > 0 ? [plural(days, 'gün')] : []),
      ]),
    perYear: (rate) => (rate < 0.05 ? 'yılda 0,1’den az' : `yılda ${oneDecimal.format(rate)}`),
    projected: 'Bir yıldan kısa: yıllık sayı bir kestirimdir.',
    covered: (dates) => `Veri tabanı bunun yalnızca şu bölümünü kapsıyor: ${dates}.`,
    filtered: (dates) => `Filtrenin başlangıcı ve bitişi bunun yalnızca şu bölümünü bırakıyor: ${dates}. Yıllık sayı o bölüm içindir.`,
    notCovered: 'Veri tabanının kapsamı dışında.',
    filteredAway: 'Filtrenin başlangıcı ve bitişi bundan hiçbir şey bırakmıyor.',
    notLooked: 'bakılmadı',
    inBoth: (count) => `${plural(count, 'kayıt')} iki aralıkla da kesişiyor ve ikisinde de sayılıyor.`,
    inNeither: (count) => `${plural(count, 'kayıt')} hiçbiriyle kesişmiyor.`,
    undated: (count, according) =>
      `${according ? `“${according}” bilgisine göre ` : ''}${plural(count, 'kaydın')} tarihi yok; hiçbirinde sayılmıyor.`,
    /** What a number counts: its row, its window */
    listOf: (row, window) => `${row}, ${window}`,
    sectors: 'Sektörlere göre kayıtlar',
    sectorsNote: 'Bir kayıt, sektörlerinin her birinde sayılır.',
    levels: 'Düzeye göre ziyaretler',
    levelsNote: 'Ziyaret edenler arasındaki en yüksek görev.',
    allVisits: 'Bütün ziyaretler',
    noLevel: 'Düzeyi belirtilmemiş',
    promises: 'Ne vaat edildi, ne oldu',
    promisesNote: (to, according) =>
      `Vaat veya taahhüt edilen yardım, anlaşmalar, planlanan veya sözleşmeye bağlanan gaz ve ticaret. Sonucun arandığı yer: ${according ? `“${according}” bilgisine göre söylenenler` : 'veri tabanının tamamı'}; son tarih: ${to}; aralık ve filtre ne olursa olsun.`,
    outcome: (outcome) => begin(outcome),
    allPromises: 'Bütün vaatler',
    deliveries: 'Ne teslim edildi',
    deliveriesNote:
      'Ne zaman vaat edilmiş olursa olsun, teslim edildiği bildirilen yardım, gaz ve ticaret kayıtları. Vaatler bunlara hiçbir zaman eklenmez. Sayılan, miktarlar değil kayıtlardır: bir toplam ile onun bir parçası iki kayıttır.',
    noDelivery: 'Filtreye uyan teslimat kaydı yok.',
  },
};
