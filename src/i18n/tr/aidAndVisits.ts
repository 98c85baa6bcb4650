/** Aid and visits: what its charts share. */
import type { aidAndVisitsWords as english } from '../en/aidAndVisits.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

export const aidAndVisitsWords: Translated<typeof english> = {
  aidAndVisits: {
    sections: { overview: 'Bir bakışta', visits: 'Ziyaretler ve temaslar', aid: 'Yardım', trade: 'Ticaret ve gaz' },
    onThisPage: 'Bu sayfada',
    counting: 'Sayılıyor…',
    aidGiven: 'Ne verildi, kime ulaştı',
    aidGivenSubtitle: 'Farklı birimler hiçbir zaman toplanmaz.',
    noVisits: 'Filtreye uyan ziyaret yok.',
    noAid: 'Filtreye uyan yardım kaydı yok.',
    undated: (count) => `Yılı belirtilmeyen ${plural(count, 'kayıt')} burada sayılıyor, ancak çizilmiyor.`,
  },
};
