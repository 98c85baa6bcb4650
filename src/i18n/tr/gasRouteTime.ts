/** The gas route through time: the slider, and the volumes beside it. */
import type { gasRouteTimeWords as english } from '../en/gasRouteTime.ts';
import type { Translated } from '../translated.ts';
import { all, number, plural, within } from './format.ts';
import { legs } from './gasRouteShared.ts';

type Standing = 'operating' | 'building' | 'idle' | 'planned' | 'undated' | 'unsaid' | 'unknown' | 'before';

/** How many legs stand how, in this order; those that are not there yet are left out. */
const standings: readonly (readonly [Standing, string])[] = [
  ['operating', 'hizmette'],
  ['building', 'yapım hâlinde'],
  ['idle', 'atıl'],
  ['planned', 'planlanan'],
  ['undated', 'tarihi bilinmeyen'],
  ['unsaid', 'varsayılan'],
  ['unknown', 'hakkında sonrası söylenmeyen'],
];

/** Figures that begin a sentence. */
const numerals: Readonly<Record<number, string>> = {
  2: 'İki',
  3: 'Üç',
  4: 'Dört',
  5: 'Beş',
  6: 'Altı',
  7: 'Yedi',
  8: 'Sekiz',
  9: 'Dokuz',
};

const stageNotSaid = 'aşaması belirtilmemiş';

export const gasRouteTimeWords: Translated<typeof english> = {
  routeTime: {
    label: 'Zaman içinde güzergâh',
    slider: 'Gösterilen an',
    play: 'Oynat',
    pause: 'Duraklat',
    previous: 'Önceki değişiklik',
    next: 'Sonraki değişiklik',
    moments: 'Bir ana git',
    choose: 'Şuraya git…',
    counting: 'Sayılıyor…',
    latest: (listed, of) => `${plural(of, 'değişiklik')} içinden son ${number.format(listed)}`,
    covered: 'Kapsamın sonu',
    shared: 'Filtrenin Bitiş değerini belirler.',
    plans: (standing, over) =>
      [
        ...(standing > 0 ? [`bunların yanında ${plural(standing, 'plan')}`] : []),
        ...(over > 0 ? [`olduğu gibi uygulanmamış ${plural(over, 'önceki plan')}`] : []),
      ].join(', '),
    /** "31 Aralık 2011: 4 kesim hizmette, 1 kesim planlanan; güzergâhın sonuna doğrulanmış bir teslimat yok." */
    at: (date, sentence) => `${date}: ${sentence}`,
    stands: (counts) => {
      const parts = standings.flatMap(([id, word]) => {
        const count = counts[id];
        return count ? [id === 'operating' ? `${legs(count)} ${word}` : `${word} ${legs(count)}`] : [];
      });
      return parts.length === 0 ? 'henüz hiçbir kesim hakkında bir şey bilinmiyor' : parts.join(', ');
    },
    carried: (byPipe, bySwap) => {
      const ways = [
        ...(byPipe > 0 ? [`güzergâhın gazı ${legs(byPipe)} boyunca boru hattıyla taşınıyor`] : []),
        ...(bySwap > 0 ? [`${legs(bySwap)} bir takasın olası yolu`] : []),
      ];
      return ways.length === 0 ? 'güzergâhın sonuna doğrulanmış bir teslimat yok.' : `${all.format(ways)}.`;
    },
    clauses: (parts) => parts.join('; '),
    changes: {
      stage: (leg, stage) => `${leg}: ${within(stage)}`,
      silent: (leg) => `${leg}: bundan sonrası için bir şey söylenmemiş`,
      carries: (count, way) => `güzergâhın gazı, ${within(way)}: ${legs(count)}`,
      claim: (title) => `iddia: ${title}`,
      path: (name, kind) => `${name} (${within(kind)}) başlıyor`,
      /** "2 Ağustos 2025: ilk değişiklik ve 6 değişiklik daha" */
      several: (first, more) => (more === 0 ? first : `${first}; ve ${plural(more, 'değişiklik')} daha`),
    },

    volumes: {
      title: (name) => `${name} için gaz: planlanan, sözleşmeye bağlanan, teslim edilen`,
      subtitle: (shown) => `${plural(shown, 'gaz kaydı')} gösteriliyor, her biri kendi tarihinde. Hiçbir şey toplanmaz.`,
      name: 'hacimler',
      label: (title, to) => `${title}, bitiş: ${to}`,
      rates: 'Milyar m³/yıl',
      others: 'Yıllık değer yok',
      totals: 'Bildirildiği hâliyle toplamlar',
      empty: 'Filtreye uyan gaz kaydı yok.',
      noRates: 'Gösterilen hiçbir kayıt yıllık değer vermiyor.',
      /** What is seen at once: "İki kaynak 2025 için farklı toplamlar bildiriyor." */
      differ: (count, period) => `${numerals[count] ?? number.format(count)} kaynak ${period} için farklı toplamlar bildiriyor.`,
      differOften: (periods) => `Kaynaklar ${plural(periods, 'dönem')} için farklı toplamlar bildiriyor.`,
      undelivered: 'Gösterilen hiçbir kayıt bir teslimatı doğrulamıyor.',
      claimed: (stage, who) => `İddia: ${within(stage)} (${who})`,
      unconfirmed: (who) => (who ? `Doğrulanmamış: başkaları farklı söylüyor (${who})` : 'Doğrulanmamış'),
      about: (figure) => `≈ ${figure}`,
      converted: (bcm) => `${bcm} (bizim dönüştürmemiz)`,
      perYear: (low, high) => {
        const round = (value: number) => number.format(Number(value.toPrecision(3)));
        return low === high ? round(low) : `${round(low)}–${round(high)}`;
      },
      total: (period, reporter) => `${period}: ${reporter}`,
      mark: (parts) => parts.filter(Boolean).join('; '),
      reported: (name) => `${name} bilgisine göre`,
      notSaid: stageNotSaid,
      yearly: 'Milyar m³/yıl olarak',
      legend: {
        planned: 'planlandı',
        contracted: 'sözleşmeye bağlandı',
        delivered: 'teslim edildi',
        unsaid: stageNotSaid,
        range: 'alt değerden üst değere bir aralık',
        wide: 'bu günler içinde bir zaman',
        rival: 'aynı değer için başkalarının söylediği',
        claim: 'iddia, doğrulanmamış',
        moment: 'gösterilen an',
      },
      notes: {
        conversion: '≈ bizim dönüştürmemizdir: milyon m³/gün × 365.',
        aside: 'Birbirini örtecek işaretler kendi günlerinin yanında durur.',
        fold: (years) => `${years}: gaz kaydı yok; bu yıllar katlanmıştır ve her bölümün kendi ölçeği vardır.`,
        noFigure: (count) =>
          `${plural(count, 'kayıt')} yıllık bir değer ya da çizilen belirli bir dönem için değer vermiyor: eksenin altında.`,
        undated: (count) => `Tarihi olmayan ${plural(count, 'kayıt')} yalnızca tabloda yer alıyor.`,
        leftOut: (count) =>
          `${plural(count, 'kayıt')} daha yalnızca tabloda yer alıyor: iddialar, teslimatlar ve sözleşmeler planlardan önce, en yeniler daha eskilerden önce çizilir.`,
        covering: (count) => `${plural(count, 'işaret')} kendi gününün yanına sığmıyor ve başkalarını örtüyor.`,
        rule: 'Toplam veren bir kaydın yalnızca ilk gaz değeri çizilir, kapasiteler çizilmez; tabloda hepsi vardır.',
      },
    },
  },
};
