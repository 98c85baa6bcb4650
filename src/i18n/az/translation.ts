/** That the record is translated, by whom, and what is not. */
import type { translationWords as english } from '../en/translation.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

export const translationWords: Translated<typeof english> = {
  translation: {
    machine: 'Məlumat bazasının mətnləri maşınla tərcümə edilib və heç kim tərəfindən yoxlanılmayıb. Sitat üçün əslindən istifadə edin.',
    partly: 'Heç kimin yoxlamadığı mətnlər açıldıqda bunu bildirir.',
    missing: (count) => `${plural(count, 'mətn')} tərcümə edilməyib və ingiliscədir.`,
    states: {
      original: 'Bu dildə yazıldığı kimi',
      machine: 'Maşın tərcüməsi, yoxlanılmayıb',
      reviewed: 'Tərcümə yoxlanılıb',
    },
    show: 'Əslini göstər',
    hide: 'Əslini gizlət',
    original: 'Əsli, ingilis dilində',
    loading: 'Əsli yüklənir…',
    notYet: 'Xülasə hələ tərcümə edilməyib',
  },
};
