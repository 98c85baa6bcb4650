/** The works, and where they differ. */
import type { sourcesWords as english } from '../en/sources.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const sourcesWords: Translated<typeof english> = {
  sources: {
    title: 'Yayınlar ve onlara dayananlar',
    subtitle: (works, records) => `Gösterilen ${records} içinde kaynak gösterilen ${works}.`,
    /** While the works of a large record are counted. */
    counting: 'Sayılıyor…',
    order: 'Sıralama',
    orders: { cited: 'En çok kaynak gösterilen', title: 'Başlık', published: 'Tarih' },
    group: 'Gruplama',
    groups: { none: 'Yok', type: 'Tip', side: 'Taraf', language: 'Dil', year: 'Yıl' },
    noLanguage: 'Dili bilinmiyor',
    noYear: 'Tarihi bilinmiyor',
    sections: 'Bu sekmede',
    supports: (count) => `${plural(count, 'kayıtta')} kaynak gösterilmiş`,
    alone: (count) => `${plural(count, 'kayıt')} yalnızca bu habere dayanıyor`,
    sameOrigin: (count) => `başka ${plural(count, 'yayınla')} aynı haber`,
    noAddress: 'adres bulunamadı',
    copyCitation: 'Künyeyi kopyala',
    ofPicture: (works) => `Bu grafiğin kaynakları: ${works}`,
    bibliography: 'Bu görünümün kaynakçası',
    bibliographyCount: (works) => `${works}, alfabetik sırayla.`,
    copyBibliography: 'Kaynakçayı kopyala',
    undated: 'tarihi bilinmiyor',
    routeOnly: (count) => `ayrıca ${plural(count, 'yayın')} yalnızca güzergâh için kaynak gösterilmiştir; güzergâha filtre uygulanmaz`,
    legs: (count) => `Gaz güzergâhının ${plural(count, 'kesiminde')} kaynak gösterilmiş`,
    only: 'yalnızca bu kayıtları göster',
    listed: (listed, of) => `${plural(of, 'kayıt')} içinden ${number.format(listed)} listelendi.`,
    method: 'Bu veri tabanı nasıl hazırlandı',
    choice: 'Bir değer nasıl seçilir',
    coverageTitle: 'Kapsam',
    notFound: 'Aranıp bulunamayanlar',
    reportErrors: 'Hata bildirmek için',
    coverage: (from, to) => `${from} – ${to}. Bunun dışında kalan aranmadı.`,
  },

  disagreements: {
    title: 'Kaynakların ayrıldığı noktalar',
    subtitle: (values, records, shown) =>
      `Gösterilen ${shown} içinde ${plural(records, 'kayıtta')} ${plural(values, 'nokta')}. Veri tabanının kendi seçimi, başkalarının dediği ve diğer değerin neden seçilmediği.`,
    none: (shown) => `Gösterilen ${shown} içinde hiçbir kaynak bir başkasıyla çelişmiyor.`,
    legs: 'Gaz güzergâhının kesimleri için kaynakların verdiği farklı bilgiler her kesimin yanında durur.',
    orders: { date: 'Kaydın tarihi', days: 'Gün olarak fark', 'per-cent': 'Yüzde olarak fark', title: 'Başlık' },
    columns: { record: 'Kayıt', field: 'Alan', own: 'Gösterilen', rival: 'Diğer kaynaklar', gap: 'Fark', why: 'Diğeri neden seçilmedi' },
    /** "12 gün"; "2–32 gün" where a month stands against a day. */
    days: (least, most) => (least === most ? plural(most, 'gün') : `${number.format(least)}–${plural(most, 'gün')}`),
    perCent: (value) => `%${number.format(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))}`,
    noGap: 'ölçülemiyor',
    noRival: 'Başka değer verilmemiş',
    others: (count) => plural(count, 'kaynak daha'),
    nothingChosen: 'Hiçbir şey seçilemiyor.',
  },
};
