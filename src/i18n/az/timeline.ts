/** The timeline's first picture. */
import type { timelineWords as english } from '../en/timeline.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const timelineWords: Translated<typeof english> = {
  timeline: {
    titles: {
      sector: 'Nə vaxt nə baş verib, sahələr üzrə',
      family: 'Nə vaxt nə baş verib, sahə qrupları üzrə',
      kind: 'Nə vaxt nə baş verib, qeydin növü üzrə',
      direction: 'Nə vaxt nə baş verib, səfərlərin istiqaməti üzrə',
      side: 'Nə vaxt nə baş verib, mənbələrin tərəfi üzrə',
    },
    subtitle: (shown, window) => `${window}: ${shown}. Qeyd aid olduğu hər zolaqda yer alır.`,
    counted: 'Onlar bir-bir çəkilmək üçün çoxdur, ona görə hər zolaq onları sayır: görmək üçün yaxınlaşdırın.',
    hint: 'Hərəkət üçün sürükləyin, yaxınlaşdırmaq üçün Ctrl və çarx və ya iki barmaq; klaviatura ilə + və −, oxlar, hamısı üçün 0.',
    stage: 'Zaman',
    picture: (window) => `Zaman xətti, ${window}`,
    fold: 'Bu zolağı yığ',
    unfold: 'Bu zolağı aç',
    crowd: (count, when, lane) => `${when}, ${lane}: daha ${plural(count, 'qeyd')}; yaxından baxın`,
    laneName: (lane, count) => `${lane}, ${count}`,
    elastic: 'Sıx illər daha enli çəkilib.',
    elasticAxis: 'sıx yerdə daha enli',
    otherLanes: { direction: 'Səfər deyil', other: 'Göstərilmir' },
    laneCount: (count, total) => (count === total ? number.format(total) : `${number.format(count)} / ${number.format(total)}`),
    lane: (sector, count) => `${sector}: ${plural(count, 'qeyd')}`,
    titleDown: 'Nə vaxt nə baş verib',
    subtitleDown: (shown, window) => `${window}: ${shown}, alt-alta.`,
    gap: (days) => `${plural(days, 'gün')} qeydsiz`,
    further: (count) => `Növbəti sətirləri göstər (daha ${number.format(count)})`,
    firstOf: (shown, all) => `${plural(all, 'qeyd')} içindən ilk ${number.format(shown)}.`,
    undated: 'Tarix göstərilmir',
    undatedCount: (records) => `Tarix göstərilmir: ${records}, şəkildə deyil.`,
    otherDates: (dates) => `digər mənbələr: ${dates}`,
    noneInWindow: 'Filtrin heç bir qeydi bu zaman aralığına düşmür.',
    disputed: 'mübahisəli',
    inferred: 'tarix mətndən çıxarılıb',
  },
};
