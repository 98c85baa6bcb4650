/** The page of one agreement: its course stage by stage, its parties, and what is not known of it. */
import type { agreementPageWords as english } from '../en/agreementPage.ts';
import type { Translated } from '../translated.ts';
import { all, any, number, within } from './format.ts';

/** "onaylandı, yürürlükte veya uygulandı" */
const orOf = (stages: readonly string[]) => any.format(stages.map(within));

/** Of a stage of one side alone: whose it is. */
const ofSide = (country: string | undefined) => (country === undefined ? '' : ` (${country} tarafı)`);

const shares = { all: 'tamamı', most: 'çoğu', some: 'bir kısmı' } as const;

export const agreementPageWords: Translated<typeof english> = {
  agreementPage: {
    ways: 'Tablodaki sırayla anlaşmalar',
    toTable: 'Tüm anlaşmalar',
    previous: 'Önceki',
    next: 'Sonraki',
    step: (label, title) => `${label}: ${title}`,

    kicker: (type, thirdParty) => [type, thirdParty].filter(Boolean).join(' · '),
    filteredOut: 'Filtre bu anlaşmayı dışarıda bırakıyor; yine de gösteriliyor.',

    course: 'Hangi aşamaya ulaştı',
    reported: 'bildirilmiş',
    denied: (date) => (date ? `Hayır, ${date} itibarıyla değil` : 'Hayır, ulaşılmadı'),
    unknown: 'bilinmiyor',
    ofPackage: (share, date) =>
      share === 'all'
        ? `Paketin tamamı için söylenmiş, ${date}.`
        : `Paketin ${shares[share]} için söylenmiş, ${date}; hangi metinler olduğu belirtilmemiş.`,
    side: (country) => `${country}:`,
    noDate: 'tarih verilmemiş',
    legend: (by) =>
      by
        ? `“Bilinmiyor”: “${by}” bilgisine göre belirtilmemiş. “Hayır”: ulaşılmadığı söylenmiş.`
        : '“Bilinmiyor”: bu veri tabanının hiçbir kaynağı bu aşamadan söz etmiyor. “Hayır”: bir kaynak bu aşamaya ulaşılmadığını söylüyor.',

    parties: 'Kimler arasında',
    others: 'İki taraftan hiçbiri',
    register: (name) => `bu veri tabanında: ${name}`,
    noBody: 'kurum adı verilmemiş',
    signedBy: 'İmzalayan',
    signatoryUnknown: 'Kimin imzaladığı belirtilmemiş.',
    nobodyNamed: 'Onun adına kimin imzaladığı belirtilmemiş.',

    facts: 'Tarih, yer, süre, metin',
    until: (date) => `${date} tarihine kadar`,
    text: 'Metin kamuya açık mı',

    gaps: (by) => (by ? `“${by}” bilgisine göre belirtilmeyenler` : 'Bilinmeyenler'),
    noGap: 'Bir anlaşmada aranacak hiçbir bilgi eksik değil.',
    /** That a voice is silent does not mean that nobody speaks. */
    later: (stages, isVoice) =>
      isVoice
        ? `Sonraki aşamalara (${orOf(stages)}) ulaşılıp ulaşılmadığı belirtilmemiş.`
        : `Sonraki aşamalara (${orOf(stages)}) ulaşılıp ulaşılmadığını bu veri tabanının hiçbir kaynağı söylemiyor: bu bilinmiyor, “hayır” demek değil.`,
    earlier: (stages, isVoice) =>
      isVoice
        ? `Daha önceki aşamalardan (${orOf(stages)}) geçilip geçilmediği hakkında bir şey söylenmemiş.`
        : `Daha önceki aşamalardan (${orOf(stages)}) geçilip geçilmediğini bu veri tabanının hiçbir kaynağı söylemiyor.`,
    since: (stage, date) =>
      date
        ? `“${stage}” aşamasının şu tarihten sonraki durumu belirtilmemiş: ${date}. Bir kaynak o tarihe kadar “hayır” diyor.`
        : `“${stage}” aşamasının hangi dönem için “hayır” olduğu belirtilmemiş.`,
    gapPackage: (stage, share) => `“${stage}” paketin ${shares[share]} için söylenmiş, bu metnin adı verilerek söylenmemiş.`,
    gapSides: (stage, countries) => `“${stage}” bir taraf için bildirilmiş; ${all.format(countries)} için belirtilmemiş.`,
    gapDay: (stage, by, date, inferred) =>
      `“${stage}”${ofSide(by)} için kesin gün belirtilmemiş: bilinen yalnızca “${date}”${inferred ? ', bu da bir çıkarım' : ''}.`,
    gapDate: (stage, by) => `“${stage}”${ofSide(by)} için tarih belirtilmemiş.`,
    gapBodies: (countries) => `${all.format(countries)} adına hangi kurumun akdettiği belirtilmemiş.`,
    gapSignatories: (parties) =>
      parties.length === 0 ? 'Kimin imzaladığı belirtilmemiş.' : `${all.format(parties)} adına kimin imzaladığı belirtilmemiş.`,
    gapPlace: 'Nerede akdedildiği belirtilmemiş.',
    gapDuration: 'Ne kadar süre için akdedildiği belirtilmemiş.',
    gapText: 'Kelimesi kelimesine ne dediği bilinmiyor: metni bulunamadı.',

    partOf: 'Bir paketin parçası',
    siblings: (count) =>
      count === 1 ? 'Paketin burada kayıtlı olan öbür metni' : `Paketin burada kayıtlı olan öbür ${number.format(count)} metni`,
    alone: 'Paketin başka hiçbir metni burada kayıtlı değil.',
  },
};
