/** A view in a page of somebody else's: what the frame says, and the page that makes its code. */
import type { embedWords as english } from '../en/embed.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const embedWords: Translated<typeof english> = {
  embed: {
    openIn: (title) => `Panoda aç: ${title}`,
    recordIn: (title) => `Bu kaydı panoda aç: ${title}`,
    frozenTo: (version, date) => `Sürüm ${version}, tarih: ${date}`,
    corrected: 'Veri tabanı o zamandan beri düzeltildi: en yenisine bakın',
    routeLeftOut: (version) => `Sürüm ${version} güzergâhı eski bir biçimde anlatıyor, bu yüzden çizilmiyor.`,
    notKept: (version) => `Sürüm ${version} burada saklanmıyor`,
    notKeptHint: 'Grafik o sürümdeki gibi gösterilecekti. En yeni sürüm başka bir şey söyleyebilir.',
    showNewest: 'En yeni sürümü göster',

    title: 'Bu görünümü göm',
    back: 'Panoya dön',
    intro: 'Kendi sayfanız için canlı bir grafik. Anahtar yok, çerez yok; okurlar hakkında hiçbir yere bir şey gönderilmez.',
    what: 'Gösterilen',
    wholeTab: (tab) => `Tamamı: ${tab}`,
    record: 'Veri tabanı',
    live: 'Her zaman en yeni sürüm',
    frozen: (version) => `Sabit sürüm: ${version}`,
    language: 'Dil',
    theme: 'Tema',
    themes: { auto: 'Okurun sistemi gibi', light: 'Açık', dark: 'Koyu' },
    allowed: 'Okur şunları yapabilir',
    controls: {
      filter: 'filtreyi değiştirmek',
      options: 'grafiğin seçeneklerini değiştirmek',
      table: 'tablo olarak görmek',
      save: 'kaydetmek ve kaynak göstermek',
    },
    showTitle: 'Başlığını göster',
    size: 'Boyut',
    shapes: {
      fixed: 'Sabit yükseklik',
      '16/9': 'Sütunu kadar geniş, 16:9',
      '4/3': 'Sütunu kadar geniş, 4:3',
      '1/1': 'Sütunu kadar geniş, kare',
    },
    height: 'Piksel olarak yükseklik',
    heightWrong: (least, most) => `${number.format(least)}–${number.format(most)} arasında bir tam sayı.`,
    width: 'Sütunun genişliği',
    pixels: (width) => plural(width, 'piksel'),
    full: 'Yer olduğu kadar geniş',
    preview: 'Önizleme',
    code: 'Sayfanız için kod',
    copy: 'Kodu kopyala',
    frameTitle: (figure, dataset) => `${figure} – ${dataset}`,
    sandbox: 'Sayfanız çerçevelerini kısıtlıyorsa bunun için % gerekir.',
  },
};
