/** Aid and visits: what its charts share. */
import type { aidAndVisitsWords as english } from '../en/aidAndVisits.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

export const aidAndVisitsWords: Translated<typeof english> = {
  aidAndVisits: {
    sections: { overview: 'Ümumi baxış', visits: 'Səfərlər və təmaslar', aid: 'Yardım', trade: 'Ticarət və qaz' },
    onThisPage: 'Bu səhifədə',
    counting: 'Sayılır…',
    aidGiven: 'Nə verilib və kimə çatıb',
    aidGivenSubtitle: 'Fərqli vahidlər heç vaxt toplanmır.',
    noVisits: 'Filtrə uyğun səfər yoxdur.',
    noAid: 'Filtrə uyğun yardım qeydi yoxdur.',
    undated: (count) => `İli göstərilməyən ${plural(count, 'qeyd')} burada sayılıb, amma çəkilməyib.`,
  },
};
