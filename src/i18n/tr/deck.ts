/** The deck that is left behind. */
import type { deckWords as english } from '../en/deck.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const deckWords: Translated<typeof english> = {
  deck: {
    make: 'Slayt hazırla (PPTX)',
    hint: 'Bu site olmadan gösterilip değiştirilecek slaytlar: grafik ve tablolar düzenlenebilir kalır, her slayt kendi görünümüne bağlanır. Bu tarayıcıda hazırlanır; hiçbir yere bir şey gönderilmez.',
    choose: 'Bu görünümün slaytları',
    chooseHint: 'Bu filtreyle gösterecek bir şeyi olan her grafik için bir slayt.',
    making: 'Slaytlar hazırlanıyor',
    slide: (slide, count) => `Slayt ${number.format(slide)}/${number.format(count)}`,
    writing: 'Dosya yazılıyor',
    cancelled: 'Vazgeçildi: hiçbir şey kaydedilmedi.',
    failed: 'Hiçbir şey kaydedilmedi: slaytlar hazırlanamadı. Görünüm çalışıyor; yeniden deneyin.',
    saved: (file, slides) => `Kaydedildi: ${file}, ${plural(slides, 'slayt')}.`,
    faults: (names) =>
      `${plural(names.length, 'resim')} zamanında çizilemedi, slaytında yerine tablo veya bağlantı var: ${names.join('; ')}.`,
    left: (names) => `Dışarıda kaldı, çünkü gösterilecek bir şeyi yok: ${names.join('; ')}.`,

    axis: { visits: 'Ziyaretler', others: 'Telefon ve temsilci görüşmeleri', days: 'Gün' },
    millions: (unit) => `Milyon ${unit}`,
    logarithmic: (unit) => `${unit}, logaritmik`,
    upTo: (series) => `${series}, en çok`,

    open: 'Bu görünümü aç',
    guess: 'Önce bir tahmin. Verilerin ne dediği sonraki slaytta.',
    part: (title, part, parts) => `${title} (${String(part)}/${String(parts)})`,
    moreRows: (count) => `Görünümde ${plural(count, 'satır')} daha: bağlantıyı izleyin.`,
    moreColumns: (count) => `Görünümde ve dosyalarında ${plural(count, 'sütun')} daha.`,
    signs: (labels) => `Diğer işaretler: ${labels.join('; ')}.`,
    moreLines: 'Devamı görünümde: bağlantıyı izleyin.',
    noPicture: 'Resim burada çizilemedi. Bağlantı onu açar.',
    sources: 'Kaynaklar',
    shortSources: (names, more) => `Kaynaklar: ${names.join('; ')}${more > 0 ? `; ve ${number.format(more)} yayın daha` : ''}`,
    works: (count) => `Bu slaytların arkasında: her biri bir kez, ${plural(count, 'yayın')}.`,
    moreWorks: (count) => `ve sondaki kaynaklarda ${plural(count, 'yayın')} daha.`,
    said: 'Veriler ne diyor',
    link: (address) => `Görünüm: ${address}`,
    about: (title, edition) => `${title} · ${edition}`,
    made: (date) => `Slaytların hazırlandığı tarih: ${date}`,

    range: (items) => `Alt değerden üst değere: ${items.join('; ')}.`,
    rivals: (items) => `Başkalarının söylediği: ${items.join('; ')}.`,
    estimates: (items) => `Bizim tahminimiz, kesik kenarlı: ${items.join('; ')}.`,
    partEstimates: (items) => `Kısmen bizim tahminimiz: ${items.join('; ')}.`,
    zeros: (items) => `Bir kaynak sıfır bildiriyor: ${items.join('; ')}.`,
    without: (items) => `Değeri olmayan kayıtlar, ki bu sıfır değildir: ${items.join('; ')}.`,
    less: (rows) => `Veri tabanının tamamında ${plural(rows, 'satır')} daha fazlasını gösterir: filtre azaltıyor.`,
    out: (items) => `Başlangıç ve Bitiş dışında kalanlar: ${items}.`,
    span: (from, to) => (from === to ? from : `${from}–${to}`),
    band: (label, span) => `${label}: ${span}.`,
    altChart: (title, subtitle) => `Grafik: ${title}. ${subtitle}`,
    altPicture: (title, subtitle) => `Resim: ${title}. ${subtitle}`,
    sections: { talk: 'Sunum', view: 'Görünüm', sources: 'Kaynaklar' },
  },
};
