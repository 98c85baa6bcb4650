/** The gas route: what stands around the map. */
import type { gasRouteWords as english } from '../en/gasRoute.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const gasRouteWords: Translated<typeof english> = {
  gasRoute: {
    title: (ends) => (ends ? `Kesim kesim güzergâh: ${ends[0]} – ${ends[1]}` : 'Harita'),
    subtitle: (date) => `${date} itibarıyla durum. Çizgiler adı bilinen yerlerden geçirilmiştir, ölçüme dayanmaz.`,
    noRoute: 'Bu veri tabanında güzergâh yok: harita, kayıtlarının yerlerini gösterir.',
    filterNote:
      'Filtrede, güzergâhın hangi gün için çizileceğini Bitiş belirler; gerisi kesimlere uygulanmaz, çünkü kesimler kayıt değildir. Daireler, filtrenin gösterdiği kayıtların yerleridir.',
    accordingNote: (voice) =>
      `Kesimler “${voice}” bilgisine göre değil, veri tabanının kendi tercihine göre gösterilir; bir kesim için başkalarının söyledikleri onun yanında yer alır.`,
    swapNote:
      'Takas kapsamındaki gaz, başka yerde alınan gaza karşılık teslim edilir: hangi borudan geçtiği yayımlanmamıştır; olası hat olarak işaretlenen bir çizgi bundan fazlası değildir.',
    placed: (placed, shown) => `Gösterilen ${plural(shown, 'kayıttan')} ${number.format(placed)} tanesi bir yer adı veriyor.`,
    nodes: (count) => plural(count, 'güzergâh noktası'),
    map: 'Gaz güzergâhı haritası',
    baseMapFailed: 'Altlık harita yüklenemedi. Güzergâh ve listeler yine de çalışıyor.',
    country: 'Ülke',
    records: 'Kayıtlar',
    showMore: (count) => `${number.format(count)} tane daha göster`,
  },
};
