/** Pictures as files. */
import type { pictureWords as english } from '../en/pictures.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const pictureWords: Translated<typeof english> = {
  picture: {
    save: 'Şəkli saxla',
    saveRows: 'Sətirləri saxla',
    formats: {
      svg: 'SVG, redaktə üçün',
      png: 'PNG, ekrandakı kimi (1×)',
      png2: 'PNG, çapda aydın (2×)',
      square: 'PNG, kvadrat (1080 × 1080)',
      slide: 'PNG, slayd (1920 × 1080)',
      csv: 'Cədvəlin CSV faylı',
      json: 'Cədvəlin JSON faylı, mənbələrlə',
      cite: 'İstinadı kopyala',
      link: 'Bu şəklin keçidini kopyala',
      embed: 'Yerləşdir…',
    },
    cited: (title, name) => (name === undefined ? `«${title}».` : `«${title}» (${name}).`),
    filter: (sentence, count) => `${sentence}: ${count}`,
    sources: 'Mənbələr',
    moreSources: (count) => `və daha ${plural(count, 'mənbə')}: aşağıdakı ünvana baxın.`,
    countedSources: (count) => `${plural(count, 'mənbə')}, siyahısı aşağıdakı ünvanda.`,
    address: (address) => `Bu görünüş, baxmaq və davam etmək üçün: ${address}`,

    drawing: 'Şəkil çəkilir…',
    saved: (file) => `Saxlandı: ${file}.`,
    smaller: (file, scale) =>
      `Saxlandı: ${file}; ekranın hər nöqtəsinə ${number.format(Math.round(scale * 100) / 100)} piksel düşür: daha böyük fayl brauzerə sığmazdı. SVG hər ölçüdə aydındır.`,
    small: (file) =>
      `Saxlandı: ${file}. Şəkil bu formadan xeyli hündürdür, ona görə sözləri kiçikdir: daha az göstərin və ya SVG, yaxud ekran PNG-sini götürün.`,
    none: 'Heç nə saxlanmadı: ekranda şəkil yoxdur. Cədvəldən çıxın və ya göstəriləni genişləndirin və yenidən saxlayın.',
    picture: 'Heç nə saxlanmadı: bu brauzer şəkli PNG-yə çevirmir. SVG saxlanıla bilər.',
    pixels: 'Heç nə saxlanmadı: bu brauzerdə PNG piksellərinə yer yoxdur. SVG saxlayın və ya daha az göstərin.',
    failed: 'Heç nə saxlanmadı: faylı yaratmaq mümkün olmadı, bəlkə də sayt əlçatan deyil. Görünüş işləyir; yenidən cəhd edin.',
  },
};
