/** What files say of themselves, and of the works that they cite. */
import type { filesWords as english } from '../en/files.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const filesWords: Translated<typeof english> = {
  files: {
    about: 'Hakkında',
    cut: 'Kısaltılanlar',
    cutTexts: (count, most) =>
      `${plural(count, 'metin')}, bir hücrenin alabileceği ${number.format(most)} karakterden uzun olduğu için “…” ile bitiyor. Diğer biçimlerdeki dosyalarda metnin tamamı var.`,
    described: 'Başlık sayfayı betimliyor: sayfanın kendi başlığı okunamadı.',
    read: { part: 'Bu veri tabanı için bir bölümü okundu.', reported: 'Bu veri tabanında yalnızca başka bir yayından biliniyor.' },
    dated: (note) => `Tarihi hakkında bilinen: ${note}`,
    edtf: (date) => `EDTF biçiminde tarihi: ${date}.`,
  },
};
