/** What has changed since the edition from which a link was made. */
import type { editionsWords as english } from '../en/editions.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

export const editionsWords: Translated<typeof english> = {
  editions: {
    title: (version, date) => `Bu bağlantı ${version} sürümünden (${date}) alınmış`,
    same: 'O zamandan beri bu görünümde gösterilen hiçbir şey değişmedi.',
    changed: (counts) => `O zamandan beri bu görünümde değişenler: ${counts}`,
    goOn: (version) => `${version} sürümüyle sürdür`,
    counts: {
      new: (count) => `${plural(count, 'kayıt')} eklendi`,
      changed: (count) => `${plural(count, 'kayıt')} düzeltildi`,
      in: (count) => `${plural(count, 'kayıt')} düzeltildi ve artık gösteriliyor`,
      out: (count) => `${plural(count, 'kayıt')} düzeltildi ve artık gösterilmiyor`,
      gone: (count) => `${plural(count, 'kayıt')} çıkarıldı`,
    },
    sorts: {
      new: 'eklendi',
      changed: 'düzeltildi',
      in: 'düzeltildi ve artık gösteriliyor',
      out: 'düzeltildi ve artık gösterilmiyor',
      gone: 'çıkarıldı',
    },
  },
};
