/** Visits and contacts. */
import type { visitsWords as english } from '../en/visits.ts';
import type { Translated } from '../translated.ts';
import { number, plural, within } from './format.ts';

/** A call or a meeting of an envoy: "telefon ve temsilci görüşmesi". `from`: out of so many, `of`: all of so many. */
const nouns = {
  visits: { one: 'ziyaret', many: 'ziyaret', from: 'ziyaretten', of: 'ziyaretin' },
  others: {
    one: 'telefon veya temsilci görüşmesi',
    many: 'telefon ve temsilci görüşmesi',
    from: 'telefon ve temsilci görüşmesinden',
    of: 'telefon ve temsilci görüşmesinin',
  },
  contacts: { one: 'temas', many: 'temas', from: 'temastan', of: 'temasın' },
} as const;
type Noun = keyof typeof nouns;

const count = (of: Noun, amount: number) => plural(amount, amount === 1 ? nouns[of].one : nouns[of].many);

/** "gösterilen 30 ziyaretten 5 tanesinde" */
const inVisits = (some: number, all: number) =>
  all === 1 && some === 1
    ? 'gösterilen tek ziyarette'
    : some === all
      ? `gösterilen ${plural(all, 'ziyaretin')} tümünde`
      : `gösterilen ${plural(all, 'ziyaretten')} ${number.format(some)} tanesinde`;

export const visitsWords: Translated<typeof english> = {
  visits: {
    contacts: (amount) => count('contacts', amount),
    calls: (amount) => plural(amount, 'telefon görüşmesi'),
    envoys: (amount) => plural(amount, 'temsilci görüşmesi'),
    kinds: { visit: 'Ziyaretler', call: 'Telefon görüşmeleri', envoy: 'Temsilci görüşmeleri' },
    kind: { visit: 'Ziyaret', call: 'Telefon görüşmesi', envoy: 'Temsilci görüşmesi' },
    count,
    /** `names` are those with the most, `tied` how many they are, `any` is what they are: "yıl", `unknown` of how many nobody knows it. */
    most: (of, names, tied, most, all, any, unknown = 0) => {
      const rest = unknown === 0 ? '' : `; ${any} bilinmeyen: ${number.format(unknown)}`;
      if (tied === 0) return `${count(of, all)} gösteriliyor; ${unknown === 0 ? `hiçbirinde ${any} yok` : `${any} bilinmiyor`}`;
      if (all === 1) return `${names}: gösterilen tek ${nouns[of].one}`;
      if (tied === 1 && most === all) return `${names}: gösterilen ${plural(all, nouns[of].of)} tümü`;
      if (tied > 2) return `${count(of, all)} gösteriliyor; ${any} başına en çok ${number.format(most)}${rest}`;
      return `${names}${tied > 1 ? ' (her biri)' : ''}: gösterilen ${plural(all, nouns[of].from)} ${number.format(most)} tanesi; ${any} başına en yüksek sayı${rest}`;
    },
    blank: 'Boş veya “–”: kayıt bulunamadı; bu, sıfır demek değildir.',
    nothing: (of) => `Gösterilen ${nouns[of].one} yok.`,
    bins: { label: 'Temasların dağılımı', year: 'yıl', month: 'ay' },

    byTime: {
      name: {
        visits: { year: 'Yıla ve yöne göre ziyaretler', month: 'Aylara göre ziyaretler' },
        others: { year: 'Yıllara göre telefon ve temsilci görüşmeleri', month: 'Aylara göre telefon ve temsilci görüşmeleri' },
      },
      years: 'Yıllar',
      months: 'Yıllar ve aylar',
      any: { year: 'yıl', month: 'ay' },
      subtitle: {
        visits: (amount, others) =>
          `${count('visits', amount)}; her biri başladığı tarihte sayıldı. Telefon görüşmesi için, ya da bir temsilcinin görev yaptığı yerdeki görüşmesi için kimse seyahat etmedi: ${others || 'bunlardan hiçbiri gösterilmiyor'}${others && ', ayrı çizildi'}.`,
        others: (_, others) =>
          `${others || count('others', 0)}; her biri başladığı tarihte sayıldı. Bunlar ziyaret değildir, çünkü kimse seyahat etmedi.`,
      },
      noMonth: 'yıl',
      noMonthOf: (year) => `${year}, ayı belirtilmemiş`,
      unsaidNote: (amount) =>
        amount === 1
          ? 'Bunlardan 1 tanesinin biçimi belirtilmemiş: telefon görüşmesi olabilir.'
          : `Bunlardan ${number.format(amount)} tanesinin biçimi belirtilmemiş: telefon görüşmesi olabilirler.`,
      noMonthNote: '“Yıl”: kaynaklar ay vermiyor.',
      noneIn: { visits: 'ziyaret bulunamadı', others: 'ikisi de bulunamadı' },
      line: (years, what) => `${years}: ${what}`,
      shade: 'sayı ve ton: kaç tane olduğu',
    },

    split: {
      label: 'Ziyaretlerin dağılımı',
      ids: { level: 'düzey', form: 'biçim', direction: 'yön' },
      name: { level: 'Düzeye göre ziyaretler', form: 'Biçime göre ziyaretler', direction: 'Yönüne göre ziyaretler' },
      rows: { level: 'Düzeyler', form: 'Biçimler', direction: 'Yönler' },
      subtitle: {
        level: (visits) => `${visits}, ziyaretçiler arasındaki en yüksek makama göre; telefon ve temsilci görüşmeleri burada sayılmaz.`,
        form: (visits) => `${visits}, kaynakların adlandırmasına göre; telefon ve temsilci görüşmeleri burada sayılmaz.`,
        direction: (visits) => `${visits}, ilk yerin bulunduğu ülkeye göre; telefon ve temsilci görüşmeleri burada sayılmaz.`,
      },
    },

    pairs: {
      name: 'Makama göre kim kiminle görüştü',
      pair: (first, second) => `${first} – ${second}`,
      /** `both` of `all` visits name people of both sides; no pair of known offices is in more than `most`. */
      both: (both, all, most) =>
        `İki taraftan da kişilerin adı ${inVisits(both, all)} geçiyor${both > 1 && most > 0 ? `; aynı makam çifti en çok ${plural(most, 'ziyarette')}` : ''}`,
      most: (first, second, sides, most, all) =>
        `En sık birlikte anılanlar: ${first === second ? `iki tarafın ${first}` : `${sides[0]} tarafının ${first} ile ${sides[1]} tarafının ${second}`}; ${inVisits(most, all)}`,
      none: 'Gösterilen hiçbir ziyarette iki taraftan da birinin adı geçmiyor',
      subtitle: (both, all, pairs) =>
        `Gösterilen ${plural(all, 'temastan')} ${number.format(both)} tanesinde iki taraftan da kişilerin adı geçiyor: ${plural(pairs, 'kişi çifti')}. Bir temas, her makam çiftinde bir kez sayılır.`,
      note: 'Ziyaretçi ve ev sahibi olarak birlikte anılmak, iki kişinin konuştuğunun bildirildiği anlamına gelmez. Makamlar, kaynakların temas tarihi için verdiği gibidir.',
      empty: 'Gösterilen hiçbir temasta iki taraftan da kişilerin adı geçmiyor.',
      summary: (first, second, finding) =>
        `Satırlarda ${first}, sütunlarda ${second} makamları. ${finding}. Ok tuşları çiftler arasında gezdirir; tabloda hepsi vardır.`,
      item: (first, second, record) => `${first} – ${second}. ${record}`,
      apart: (amount) => `+${number.format(amount)}`,
      person: (name, office) => (office ? `${name} (${office})` : name),
      visits: 'sayı: ziyaretler, ton kaç tane olduğunu gösterir',
      others: 'artı ile: ziyaretlerden ayrı olarak telefon ve temsilci görüşmeleri',
      left: 'Filtrenin dışında bıraktığı',
      blank: 'Boş: ikisinin de adının geçtiği temas bulunamadı.',
      /** Of a side: "iki tarafın bakanları". */
      many: {
        'head-of-state': 'devlet başkanları',
        'head-of-government': 'hükümet başkanları',
        'deputy-head-of-government': 'hükümet başkan yardımcıları',
        minister: 'bakanları',
        'deputy-minister': 'bakan yardımcıları',
        parliament: 'parlamento üyeleri',
        official: 'yetkilileri',
      },
      ranks: {
        'head-of-state': 'Devlet başkanı',
        'head-of-government': 'Hükümet bşk.',
        'deputy-head-of-government': 'Hükümet bşk. yrd.',
        minister: 'Bakan',
        'deputy-minister': 'Bakan yrd.',
        parliament: 'Parlamento',
        official: 'Yetkili',
        'not-said': 'Belirtilmemiş',
      },
      notSaid: 'Makam belirtilmemiş',
      columns: {
        person: (side) => `Kişi, ${side}`,
        office: (side) => `Makam, ${side}`,
        rank: (side) => `Düzey, ${side}`,
      },
    },

    silences: {
      name: 'Temaslar arasındaki en uzun sessizlikler',
      finding: (days, dates, isFiltered) =>
        `${isFiltered ? 'Gösterilen iki temas' : 'İki temas'} arasında ${plural(days, 'gün')}${days > 730 ? ` (yaklaşık ${number.format(Math.round(days / 365.25))} yıl)` : ''}: ${dates}`,
      none: (contacts) => `${contacts} gösteriliyor; iki temas arasında sessizlik yok`,
      from: 'Başlangıç filtresinin koyduğu sınır',
      to: 'Bitiş filtresinin koyduğu sınır',
      fromEdge: (edge) => `başı: ${within(edge)}`,
      toEdge: (edge) => `sonu: ${within(edge)}`,
      subtitle: (contacts) => `${contacts} arasındaki gün aralıkları. Kayıt bulunamaması, hiçbir şey olmadığı anlamına gelmez.`,
      note: 'Tarihi yalnızca ay veya yıl olarak verilen bir temas, sessizliği o sürenin tamamı için böler; tarihi olmayan bir temas bölmez. İlk temastan önceki ve son temastan sonraki süre, incelenen dönemle ya da Başlangıç ve Bitiş ile sınırlıdır.',
      open: 'diğer günler',
      closed: (labels) => `şu sürelere düşen günler: ${labels}`,
      rows: 'Temassız en uzun aralıklar',
      days: 'Gün',
      closedDays: 'Kapalı olunan günler',
      before: 'Öncesinde ne vardı',
      after: 'Sonrasında ne geldi',
      span: 'Başlangıç – bitiş',
    },

    calendar: {
      name: 'Temas takvimi',
      table: (year) => `Temas takvimi, ${year}`,
      finding: (year, what) => `${year}: ${what}`,
      two: 'Bir günde iki işarete yer vardır; o gün için söylenen, bütün temaslarını kapsar.',
      noneFound: 'temas bulunamadı',
      noneShown: 'bulunan temaslardan hiçbiri gösterilmiyor',
      out: (year) => `${year}: Başlangıç ve Bitiş dışında kalıyor`,
      subtitle: 'Temaslar kendi günlerinde. Tarihi yalnızca ay veya yıl olarak verilen, hiçbir güne yerleştirilmez.',
      year: 'Yıl',
      option: (year, amount) => (amount === 0 ? year : `${year} (${number.format(amount)})`),
      previous: 'Önceki yıl',
      next: 'Sonraki yıl',
      signs: {
        official: 'resmî ziyaret',
        working: 'çalışma ziyareti',
        margins: 'başka bir etkinlik marjında ziyaret',
        unknown: 'biçimi bilinmeyen ziyaret',
        call: 'telefon görüşmesi',
        envoy: 'temsilci görüşmesi',
      },
      dayless: (amount) => `günsüz: ${number.format(amount)}`,
      noDay: (month) => `${month}, günü belirtilmemiş`,
      monthless: 'Günü belli olmayan',
      open: 'Kaydı açmak için tıklayın',
      ghost: 'gri: veri tabanında var, gösterilmiyor',
      summary: (finding) => `${finding}. Ok tuşları aylar veya temaslar arasında gezdirir; tabloda hepsi vardır.`,
      faint: 'soluk: Başlangıç ve Bitiş dışında kalıyor',
    },

    eras: {
      name: 'Her dönemin ilk ve en üst düzey temasları',
      any: 'dönem',
      era: 'Dönem',
      first: 'İlk',
      highest: 'En üst düzeyde',
      subtitle: (contacts) => `${contacts}, döneme göre. Temsilci görüşmelerinde ev sahipleri arasındaki en yüksek makam esas alınır.`,
      note: 'Tarihi iki döneme düşen bir temas ikisinde de yer alır. Tarihlerden hangisinin ilk olduğu anlaşılmıyorsa birkaçı ilk olarak yer alır.',
      undated: 'Tarih verilmemiş',
      record: (title, date) => `${title}, ${date}`,
      level: 'En yüksek düzey',
    },

    columns: { form: 'Temas türü' },
    others: 'Tek tek telefon ve temsilci görüşmeleri',
  },
};
