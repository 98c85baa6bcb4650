/** Pictures as files. */
import type { pictureWords as english } from '../en/pictures.ts';
import type { Translated } from '../translated.ts';
import { type Forms, plural } from './format.ts';

const sources: Forms = { one: 'مصدر واحد', two: 'مصدران', few: 'مصادر', many: 'مصدرًا', other: 'مصدر' };
/** After a preposition. */
const moreSources: Forms = { one: 'مصدر واحد آخر', two: 'مصدرين آخرين', few: 'مصادر أخرى', many: 'مصدرًا آخر', other: 'مصدر آخر' };
/** After "بمعدل". */
const pixels: Forms = { one: 'بكسل واحد', two: 'بكسلين', few: 'بكسلات', many: 'بكسلًا', other: 'بكسل' };

export const pictureWords: Translated<typeof english> = {
  picture: {
    save: 'حفظ الشكل',
    saveRows: 'حفظ الصفوف',
    formats: {
      svg: 'SVG، للتحرير',
      png: 'PNG، كما على الشاشة (1×)',
      png2: 'PNG، واضح عند الطباعة (2×)',
      square: 'PNG، مربع (1080 × 1080)',
      slide: 'PNG، شريحة (1920 × 1080)',
      csv: 'CSV لجدوله',
      json: 'JSON لجدوله، مع المصادر',
      cite: 'نسخ الاستشهاد',
      link: 'نسخ رابط هذا الشكل',
      embed: 'تضمين…',
    },
    /** «معظم الزيارات جرت في 2009» (الزيارات بحسب السنة). */
    cited: (title, name) => (name === undefined ? `«${title}».` : `«${title}» (${name}).`),
    /** "الطاقة، من 2009: 37 من أصل 214 سجلًا" */
    filter: (sentence, count) => `${sentence}: ${count}`,
    sources: 'المصادر',
    moreSources: (count) => `إضافة إلى ${plural(count, moreSources)}: انظر العنوان أدناه.`,
    countedSources: (count) => `${plural(count, sources)}، القائمة في العنوان أدناه.`,
    address: (address) => `طريقة العرض هذه، للاطلاع عليها ومتابعة البحث منها: ${address}`,

    drawing: 'جارٍ رسم الشكل…',
    saved: (file) => `حُفظ باسم ${file}.`,
    smaller: (file, scale) =>
      `حُفظ باسم ${file} بمعدل ${plural(Math.round(scale * 100) / 100, pixels)} لكل بكسل على الشاشة: فالملف الأكبر لا يتسع له المتصفح. أما SVG فواضح بأي حجم.`,
    small: (file) =>
      `حُفظ باسم ${file}. ارتفاع الشكل يزيد كثيرًا على تلك الأبعاد، فكلماته صغيرة: اعرض قدرًا أقل منه، أو استخدم SVG أو PNG كما على الشاشة.`,
    none: 'لم يُحفظ شيء: لا شكل على الشاشة. اخرج من الجدول أو وسّع المعروض، ثم احفظ مجددًا.',
    picture: 'لم يُحفظ شيء: هذا المتصفح لا يحوّل الشكل إلى PNG. ويمكن حفظ SVG.',
    pixels: 'لم يُحفظ شيء: لا يتسع هذا المتصفح لبكسلات PNG. احفظ SVG، أو اعرض قدرًا أقل.',
    failed: 'لم يُحفظ شيء: تعذّر إعداد الملف، وربما لأن الوصول إلى الموقع متعذّر. لا تزال طريقة العرض تعمل؛ أعد المحاولة.',
  },
};
