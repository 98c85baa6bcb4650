/** That the record is translated, by whom, and what is not. */
import type { translationWords as english } from '../en/translation.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

export const translationWords: Translated<typeof english> = {
  translation: {
    machine: 'Veri tabanının metinleri makine çevirisidir ve kimse tarafından gözden geçirilmedi. Alıntı için aslını kullanın.',
    partly: 'Gözden geçirilmemiş metinler açıldıklarında bunu belirtir.',
    missing: (count) => `${plural(count, 'metin')} çevrilmedi ve İngilizce.`,
    states: {
      original: 'Bu dilde yazıldığı gibi',
      machine: 'Makine çevirisi, gözden geçirilmedi',
      reviewed: 'Çeviri gözden geçirildi',
    },
    show: 'Aslını göster',
    hide: 'Aslını gizle',
    original: 'Aslı, İngilizce',
    loading: 'Aslı yükleniyor…',
    notYet: 'Özet henüz çevrilmedi',
  },
};
