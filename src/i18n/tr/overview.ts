/** The overview of aid and visits. */
import type { overviewWords as english } from '../en/overview.ts';
import type { Translated } from '../translated.ts';
import { compact, number, plural, tag, units } from './format.ts';

const most = 1e6;
/** Of volumes three digits, as the charts have them; money as it is reported. */
const few = new Intl.NumberFormat(tag, { maximumSignificantDigits: 3 });
const amount = (value: number) => (value >= most ? compact : value < 1000 ? few : number).format(value);
const rough = new Intl.NumberFormat(tag, { maximumSignificantDigits: 2 });

const daysInYear = 365.25;
const pressed =
  'Bağlantı olan bir sayıya basınca saydıkları gösterilir, ikinci basış bunu kaldırır; ticaret veya gaz sayısı kendi kaydını açar.';

export const overviewWords: Translated<typeof english> = {
  overview: {
    titles: {
      visits: 'Ziyaretler',
      heads: 'Devlet başkanlarının ziyaretleri ve telefon görüşmeleri',
      contacts: 'Telefon görüşmeleri ve temsilci görüşmeleri',
      aid: 'Yardım',
    },
    counts: {
      visits: () => 'ziyaret',
      headVisits: () => 'ziyaret',
      headCalls: () => 'telefon görüşmesi',
      calls: () => 'telefon görüşmesi',
      envoys: () => 'temsilci görüşmesi',
      delivered: () => 'teslimat',
      committed: () => 'taahhüt',
      pledged: () => 'vaat',
    },
    /** What the small bars count. */
    courses: {
      visits: 'Yıllara göre ziyaretler',
      heads: 'Yıllara göre devlet başkanı ziyaretleri',
      contacts: 'Yıllara göre telefon görüşmeleri ve temsilci görüşmeleri',
      aid: 'Yıllara göre teslimatlar',
    },
    /** The heads of the two columns. */
    since: (day) => `${day} sonrası`,
    before: 'öncesi',
    all: 'toplam',
    /** What is compared, in full: the last era with what was before it. */
    compared: (era, since, from, to) => `${era} (${since} tarihinden beri), karşılaştırılan süre: ${from} – ${to}. ${pressed}`,
    uncompared: pressed,
    /** Where a number would be; never a zero. */
    noneShown: 'gösterilen yok',
    noneFound: 'bulunamadı',
    /** "Ziyaretler, Aralık 2024 sonrası: 5" */
    link: (what, when, value) => `${what}, ${when}: ${value}`,
    either: (count, what) => `${plural(count, 'tarih')} hangi yanda kaldığını göstermiyor: ${what}.`,
    undated: (count) => `${plural(count, 'kaydın')} yılı ve çubuğu yok.`,
    repeated: (count) => `${plural(count, 'kayıt')} başka bir kaydın parçası veya yinelemesi; onunla birlikte sayılıyor.`,
    unsaid: (count, what) => `Seçilen söz sahibi ${plural(count, 'kayıt')} için şunu söylemiyor: ${what}.`,
    unsaidFields: { visits: 'biçim', heads: 'düzey', contacts: 'biçim', aid: 'aşama' },

    trade: {
      title: (measure) => `Ticaret: ${measure}`,
      measures: { exports: 'ihracat', imports: 'ithalat', turnover: 'ticaret hacmi', investment: 'yatırım', transit: 'transit' },
      unit: (unit) => units[unit],
      course: (measure, unit) => `yıllara göre ${measure} (${unit})`,
      times: (low, high) => {
        const [from, to] = [rough.format(low), rough.format(high)];
        return `Bir önceki yılın aynı dönemine ait rakamın yaklaşık ${from === to ? from : `${from} ila ${to}`} katı.`;
      },
      alone: 'Aynı kurumca bildirilmiş, bir önceki yılın aynı dönemine ait rakam bulunamadı.',
      earlierOut: 'Filtre, bir önceki yılın aynı dönemine ait rakamı dışarıda bırakıyor.',
      reported: (reporter) => `Bildiren: ${reporter}.`,
      noReporter: 'Kimin bildirdiği belirtilmemiş.',
      noneShown: 'Gösterilen ticaret rakamı yok.',
      noneFound: 'Ticaret rakamı bulunamadı.',
    },
    gas: {
      title: 'Teslim edilen gaz',
      course: 'Yıllara göre teslim edilen gaz (milyar m³)',
      unit: 'milyar m³',
      by: (reporter) => reporter ?? 'bildiren belirtilmemiş',
      differ: (count) =>
        `Aynı süre için birbirinden farklı ${count === 2 ? 'iki' : number.format(count)} rakam var; burada hiçbiri seçilmedi.`,
      laterOut: 'Filtre, daha sonraki veya daha uzun bir sürenin toplamını dışarıda bırakıyor.',
      noneShown: 'Bir sürenin toplamı gösterilmiyor.',
      noneFound: 'Bir sürenin toplamı bulunamadı.',
    },
    /** "91,892 milyon", "yaklaşık 992.000–998.000", on one line */
    figure: (low, high, isAbout) =>
      `${isAbout ? 'yaklaşık\u00A0' : ''}${low === high ? amount(low) : `${amount(low)}\u2060–\u2060${amount(high)}`}`,

    silence: {
      title: (isFiltered) => `${isFiltered ? 'Gösterilen temaslar' : 'Temaslar'} arasındaki en uzun sessizlik`,
      /** Where it does not lie between two. */
      open: (isFiltered) => (isFiltered ? 'Gösterilen temas olmadan geçen en uzun süre' : 'Temassız geçen en uzun süre'),
      days: (count) => plural(count, 'gün'),
      /** "12 Mayıs 2010 – 3 Ağustos 2019, yaklaşık 9,2 yıl" */
      span: (from, to, days) => `${from} – ${to}${days < 2 * daysInYear ? '' : `, yaklaşık ${rough.format(days / daysInYear)} yıl`}`,
      course: 'Temas olan günler; temassız en uzun süre doludur',
      noneShown: 'Gösterilen temas yok; bu nedenle arasında sessizlik olabilecek bir şey de yok.',
      throughout: 'Bütün süre boyunca gösterilen temas yok.',
      note: 'Ziyaretler, telefon görüşmeleri ve temsilci görüşmeleri. Kayıt bulunamaması, hiçbir şey olmadığı anlamına gelmez.',
    },

    /** Of a small picture: "Yıllara göre ziyaretler: 2009, 3; 2010, 2; diğer yıllarda gösterilen yok" */
    course: (what, years) =>
      years.length === 0 ? `${what}: hiçbir yılda gösterilen yok` : `${what}: ${years.join('; ')}; diğer yıllarda gösterilen yok`,
    year: (year, value) => `${year}, ${value}`,
    scaled:
      'Küçük çubuklar: her yıl için bir çubuk; her dizi, veri tabanının tamamındaki kendi en yüksek değerine göre ölçeklenir; bunun için fazla küçük olan değer çizgi olarak kalır.',
    legend: {
      ghost: 'dış çizgi: veri tabanının tamamı, filtre bunun daha azını bırakıyor',
      part: 'kesik kenar: yılın bir bölümü veya iki rakamdan yükseğine kadar',
      soft: 'gri, kesik kenar: bir ayın veya yılın herhangi bir gününde temas',
      silence: 'en uzun sessizlik',
    },
  },
};
