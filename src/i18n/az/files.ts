/** What files say of themselves, and of the works that they cite. */
import type { filesWords as english } from '../en/files.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const filesWords: Translated<typeof english> = {
  files: {
    about: 'Haqqında',
    cut: 'Qısaldılıb',
    cutTexts: (count, most) =>
      `${plural(count, 'mətn')} xananın tutduğu ${number.format(most)} simvoldan uzundur və «…» ilə bitir. Digər formatların fayllarında tam verilir.`,
    described: 'Başlıq səhifəni təsvir edir: öz başlığını oxumaq mümkün olmayıb.',
    read: { part: 'Bu məlumat bazası üçün qismən oxunub.', reported: 'Bu məlumat bazasına yalnız başqa nəşrdən məlumdur.' },
    dated: (note) => `Tarixi barədə məlum olan: ${note}`,
    edtf: (date) => `Tarixi EDTF ilə: ${date}.`,
  },
};
