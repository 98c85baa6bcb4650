/** Pictures of the agreements: who concluded them with whom, and how far they got. */
import type { agreementPicturesWords as english } from '../en/agreementPictures.ts';
import type { Translated } from '../translated.ts';
import { all, number, plural, within } from './format.ts';

const agreements = (count: number) => plural(count, 'anlaşma');
const none = (count: number) => (count === 0 ? 'yok' : number.format(count));
const shares = { some: 'bir kısmı', most: 'çoğu', all: 'tamamı' } as const;
/** Behind the number of agreements. */
const withThird = (count: number) => (count > 0 ? ` (üçüncü bir tarafla olan: ${number.format(count)})` : '');

export const agreementPicturesWords: Translated<typeof english> = {
  pairs: {
    title: (count, pairs) => `${plural(pairs, 'kurum çifti')} arasında ${agreements(count)}`,
    titleMost: (first, second, count, total) =>
      `Hiçbir çiftin şu çiftten fazla anlaşması yok: ${first} – ${second}; ${plural(total, 'anlaşmadan')} ${number.format(count)} tanesi`,
    titleUnnamed: (count, total) =>
      `${plural(total, 'anlaşmadan')} ${number.format(count)} tanesinde iki taraf için de kurum adı verilmemiş; hiçbir kurum çiftinin bu kadar anlaşması yok`,
    titleBy: (name, title) => `“${name}” bilgisine göre: ${within(title)}`,
    noneTitle: 'Kim kiminle anlaşma yaptı',
    empty: 'Filtreye uyan, iki kurum arasında bir anlaşma yok.',
    subtitle: (total, thirdParty) =>
      `Gösterilen kayıtlar arasındaki ${agreements(total)}${withThird(thirdParty)}, akdeden kurumlara göre. Bir sayı, anlaşmalarını açar.`,
    how: 'Bir metin, aynı ülke adına konuşmayan her taraf çifti için bir kez sayılır: üç taraflı bir metin, çiftlerinin her birinde sayılır; bu yüzden çiftlerin toplamı metin sayısını aşabilir. Kurumlar veri tabanındaki adlarıyla gösterilir; kurum adı verilmemişse, hükümetinden ayrı olarak devletin kendisi yer alır.',
    tones:
      'Hücre ne kadar koyuysa metin o kadar çoktur; ölçü, veri tabanının tümünde bir çiftin ulaştığı en yüksek sayıdır. Boş hücre: bulunamadı; bu “hayır” demek değildir.',
    unpaired: (count) =>
      `${plural(count, 'metinde')} farklı ülkelerden iki tarafın adı geçmiyor; ${count === 1 ? 'bu metin' : 'bu metinler'} hiçbir çiftte yer almıyor.`,
    caption: 'Kim kiminle anlaşma yaptı',
    cell: (count, row, column) => `${none(count)}: ${row} – ${column}`,
    cellTitle: (row, column, count) => `${row} – ${column}: ${agreements(count)}`,
    pair: (row, column) => `${row} – ${column}`,
    all: 'Tümü',
    allBodies: 'tüm kurumlar',
    neither: 'İki taraftan hiçbiri',
    rest: (count) => `${plural(count, 'kurum')} daha`,
    showAll: (count) => `${plural(count, 'çiftin')} tümünü göster`,
    showAllBodies: 'Her kurumu göster',
    showFewer: 'Daha az göster',
    keys: 'Ok tuşları hücreler arasında gezdirir, Enter hücreyi açar, Escape kapatır.',
    list: 'Kurum çiftleri',
    bodies: 'Kurumlar',
    body: 'Kurum',
    side: 'Taraf',
    with: 'Kiminle',
    agreements: 'Anlaşmalar',
    count: 'Sayı',
  },

  reached: {
    title: (total, signed, inForce, ofPackage, noTrace) =>
      `${agreements(total)}: imzalandığı bildirilen ${none(signed)}; yürürlükte olduğu bildirilen ${none(inForce)}${ofPackage > 0 ? `; bu yalnızca paketi için bildirilen ${number.format(ofPackage)}` : ''}; imzadan sonra izi bulunamayan ${none(noTrace)}`,
    titleBy: (name, title) => `“${name}” bilgisine göre: ${within(title)}`,
    noneTitle: 'Anlaşmalar hangi aşamaya ulaştı',
    empty: 'Filtreye uyan anlaşma yok.',
    subtitle: (total, thirdParty) =>
      `Gösterilen kayıtlar arasındaki ${agreements(total)}${withThird(thirdParty)}: her biri, bir kaynağın onun için bildirdiği her aşamada sayılır. Bir sayı, anlaşmalarını açar.`,
    how: (to, according) =>
      `Bir aşama, bir kaynak onu metnin kendisi için söylediğinde sayılır; hangi metinler olduğu belirtilmeden yalnızca paket için söylenen ayrı durur. “Yalnızca devamı var”: metnin sonraki bir aşaması söylenmemiş, ama sonraki bir kayıt onu uyguluyor, izliyor veya değiştiriyor. “İmzadan sonra iz bulunamadı”: ne sonraki bir aşama, ne paketi hakkında bir söz, ne de böyle bir kayıt var; ${to} tarihine kadar ${according ? `“${according}” bilgisine göre söylenenlerde` : 'veri tabanının tümünde'} arandı. “–” belirtilmemiş demektir, “hayır” değil. Birden çok sektördeki bir anlaşma her birinde sayılır; çubuklar veri tabanının tümündeki uzunluktadır.`,
    byEra: 'Akdedildikleri döneme göre',
    bySector: 'Sektöre göre',
    all: 'Tümü',
    total: 'Anlaşmalar',
    list: 'Tek tek anlaşmalar',
    found: 'Hakkında söylenenler',
    era: 'Dönem',
    marks: {
      signed: 'İmzalandı',
      approved: 'Onaylandı, kimin onayladığı belirtilmemiş',
      'in-force': 'Yürürlükte, metnin kendisi için söylenmiş',
      'of-package': 'Yürürlükte, yalnızca paketi için söylenmiş',
      implemented: 'Uygulandı',
      amended: 'Değiştirildi veya yerine yenisi geldi',
      suspended: 'Askıya alındı',
      terminated: 'Sona erdirildi',
      denied: 'Bir kaynağa göre ulaşılmadı',
      followed: 'Yalnızca başka kayıtlarda devamı var',
      'no-trace': 'İmzadan sonra iz bulunamadı',
    },
    approvedBy: (name) => `${name} tarafından onaylandı`,
    /** "Yürürlükte, yalnızca paketinin çoğu için söylenmiş" */
    ofShares: (parts) => `Yürürlükte, yalnızca paketinin ${all.format(parts.map((part) => shares[part]))} için söylenmiş`,
    caption: 'Anlaşmalar hangi aşamaya ulaştı, döneme ve sektöre göre',
    group: 'Dönem veya sektör',
    listOf: (row, mark) => `${row}: ${within(mark)}`,
  },
};
