/** The frame, the filter, the perspective, and what every tab shares. */
import type { frameWords as english } from '../en/frame.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const frameWords: Translated<typeof english> = {
  frame: {
    skip: 'Görünüme geç',
    edition: (version, date) => `Sürüm ${version}, ${date}`,
    tabs: 'Görünümler',
    open: 'Aç',
    present: 'Sunum',
    export: 'Dışa aktar',
    saved: 'Kayıtlı görünümler',
    help: 'Yardım',
    language: 'Dil',
    theme: 'Tema',
    themes: { system: 'Tema: sistem', light: 'Tema: açık', dark: 'Tema: koyu' },
    loading: 'Yükleniyor…',
    close: 'Kapat',
    ignored: (parts) => `Adresin bir bölümü anlaşılamadığı için dikkate alınmadı: ${parts.join(', ')}. Kalanı gösteriliyor.`,
  },

  failed: {
    title: 'Bu bölüm gösterilemedi',
    rest: 'Diğer sekmeler ve filtre çalışmayı sürdürüyor.',
    retry: 'Yeniden dene',
    unreachable: 'Siteye şu anda ulaşılamıyor. Hiçbir şey kaybolmadı: görünümünüz adreste korunuyor.',
    whole: 'Pano başlatılamadı',
    wholeHint: 'Sayfayı yeniden yükleyin. Bu işe yaramazsa sitenin dosyaları eksik olabilir.',
  },

  tabs: {
    timeline: 'Zaman çizelgesi',
    agreements: 'Anlaşmalar',
    'gas-route': 'Gaz güzergâhı',
    'aid-and-visits': 'Yardım ve ziyaretler',
    sources: 'Kaynaklar',
  },

  filter: {
    title: 'Filtreler',
    search: 'Ara',
    searchHint: 'Başlık, kişi, yer',
    searching: 'Arama hazırlanıyor…',
    loading: 'Sayılıyor…',
    from: 'Başlangıç',
    to: 'Bitiş',
    dateHint: 'Bir yıl, bir ay veya bir gün: 2009, 2009-07, 2009-07-08',
    dateWrong: 'Bu bir tarih değil. Şöyle yazın: 2009, 2009-07 veya 2009-07-08.',
    datesCrossed: 'Başlangıç, bitişten sonra: hiçbir kayıt uyamaz.',
    reset: 'Sıfırla',
    none: 'Veri tabanının tamamı',
    remove: (what) => `Kaldır: ${what}`,
    facets: {
      sector: 'Sektörler',
      kind: 'Türler',
      level: 'Düzey',
      direction: 'Yön',
      form: 'Biçim',
      type: 'Tip',
      status: 'Durum',
      stage: 'Aşama',
      statement: 'Açıklamalar',
      actor: 'Kişiler ve kurumlar',
      place: 'Yerler',
      source: 'Kaynaklar',
      language: 'Diller',
      side: 'Taraflar',
      disputed: 'Kaynaklar uyuşuyor mu?',
      era: 'Dönemler',
    },
    sections: {
      eras: 'Dönemler',
      visits: 'Ziyaretler',
      agreements: 'Anlaşmalar',
      aid: 'Yardım',
      statements: 'Açıklamalar',
      people: 'Kişiler ve kurumlar',
      places: 'Yerler',
      sources: 'Kaynaklar',
      agree: 'Kaynaklar uyuşuyor mu?',
    },
    disagreements: { yes: 'İhtilaflı', rivals: 'Başka değer verilmiş', no: 'Uyuşmazlık bulunmadı' },
    undatedEra: 'Tarihsiz',
    allBut: 'Şunlar hariç',
    allButHint: (facet) => `${facet}: seçilenler dışında hepsi`,
    leftOut: 'dışarıda bırakıldı',
    uncounted: '…',
    notCounted: 'Sayılmadı: bir bölüm yüklenemedi',
    others: (count) => `Burada kaydı olmayan: ${number.format(count)}`,
    clear: 'Temizle',
    clearHint: (facet) => `${facet}: temizle`,
    find: (facet) => `${facet} içinde bul`,
    notFound: 'Bu adda bir şey yok',
    narrow: (count) => `${number.format(count)} tane daha var: adın bir bölümünü yazın`,
    chosen: (count) => `${number.format(count)} seçili`,
    years: 'Yıllara göre kayıtlar',
    /** Between the filter in words and the count. */
    colon: ': ',
    undated: (count) => `Tarihi olmayan ${plural(count, 'kayıt')} bu yıllara ait olabilir; bu nedenle dışarıda bırakılmadı.`,
    ownDates: (count, name) =>
      `“${name}” bilgisine göre ${plural(count, 'kaydın')} tarihi yok: yıllar için kaydın kendi tarihi esas alınır, bu tarih çizilmez.`,
  },

  according: {
    label: 'Kime göre',
    own: 'Veri tabanının kendi seçimi',
    sides: 'İki taraf',
    others: 'Üçüncü ülkeler',
    independent: 'Bağımsız kaynaklar',
    works: 'Tek bir yayın',
    /** The count is undefined until it is known. */
    option: (name, count) => (count === undefined ? name : `${name} (${number.format(count)})`),
    silent: (name, count) =>
      `Ayrıca ${plural(count, 'kayıtta')} “${name}” bilgisine göre hiçbir şey yok: dışarıda bırakıldı, yerleri doldurulmadı.`,
  },

  figure: {
    table: 'Tablo',
  },
};
