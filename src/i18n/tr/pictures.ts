/** Pictures as files. */
import type { pictureWords as english } from '../en/pictures.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const pictureWords: Translated<typeof english> = {
  picture: {
    save: 'Resmi kaydet',
    saveRows: 'Satırları kaydet',
    formats: {
      svg: 'SVG, düzenlenebilir',
      png: 'PNG, ekrandaki gibi (1×)',
      png2: 'PNG, baskıda keskin (2×)',
      square: 'PNG, kare (1080 × 1080)',
      slide: 'PNG, slayt (1920 × 1080)',
      csv: 'Tablosu, CSV',
      json: 'Tablosu, kaynaklarıyla, JSON',
      cite: 'Künyeyi kopyala',
      link: 'Bu grafiğin bağlantısını kopyala',
      embed: 'Göm…',
    },
    /** “En çok ziyaret 2009’da” (Yıllara göre ziyaretler). */
    cited: (title, name) => (name === undefined ? `“${title}”.` : `“${title}” (${name}).`),
    /** "Enerji, 2009 tarihinden itibaren: 214 kayıt içinden 37" */
    filter: (sentence, count) => `${sentence}: ${count}`,
    sources: 'Kaynaklar',
    moreSources: (count) => `ve ${plural(count, 'kaynak')} daha: aşağıdaki adrese bakın.`,
    countedSources: (count) => `${plural(count, 'kaynak')}; listesi aşağıdaki adreste.`,
    address: (address) => `Bu görünüme bakmak ve buradan sürdürmek için: ${address}`,

    drawing: 'Resim çiziliyor…',
    saved: (file) => `${file} adıyla kaydedildi.`,
    smaller: (file, scale) =>
      `${file} adıyla kaydedildi; ekranın her pikseli için piksel sayısı: ${number.format(Math.round(scale * 100) / 100)}. Daha büyük bir dosya tarayıcıya sığmazdı. SVG her boyutta keskindir.`,
    small: (file) =>
      `${file} adıyla kaydedildi. Resim bu biçimden çok daha yüksek olduğu için yazıları küçük: daha azını gösterin veya SVG ya da ekrandaki gibi PNG seçin.`,
    none: 'Hiçbir şey kaydedilmedi: ekranda resim yok. Tablodan çıkın veya gösterileni genişletin, sonra yeniden kaydedin.',
    picture: 'Hiçbir şey kaydedilmedi: bu tarayıcı resmi PNG dosyasına dönüştürmüyor. SVG kaydedilebilir.',
    pixels: 'Hiçbir şey kaydedilmedi: bu tarayıcıda bir PNG dosyasının pikselleri için yer yok. SVG kaydedin veya daha azını gösterin.',
    failed: 'Hiçbir şey kaydedilmedi: dosya, belki siteye ulaşılamadığı için hazırlanamadı. Görünüm çalışmayı sürdürüyor; yeniden deneyin.',
  },
};
