/** The timeline of a record so large that its lanes count. */
import type { timelineLargeWords as english } from '../en/timelineLarge.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const units = { day: 'gün', week: 'həftə', month: 'ay', quarter: 'rüb', year: 'il', decade: 'onillik' };

const records = (count: number) => plural(count, 'qeyd');

export const timelineLargeWords: Translated<typeof english> = {
  timelineLarge: {
    counts: (unit, most, across) =>
      `Hesab vahidi: ${units[unit]}; bütün zolaqlar bir kvadrat kök miqyasındadır; bütün illərin ən hündür sütunu: ${records(most)}. Sütunların altındakı zolaq birdən çox vahidə (${units[unit]}) toxunanları sayır, nə qədər tünd, o qədər çox (ən çoxu ${number.format(across)}). Yaxından baxmaq üçün sütuna basın.`,
    marks: 'Aralığın hər qeydi çəkilib.',
    earlierNote: 'Aralıq yaxınlığında başlayan hər qeyd çəkilib; xeyli əvvəl başlayıb bitməyənlər öz zolağının altında sayılır.',
    earlier: (count) => `əvvəldən ${records(count)}`,
    bin: (days, within, across) =>
      `${days}: ${[within > 0 && records(within), across > 0 && `kənara çıxan: ${number.format(across)}`].filter(Boolean).join(', ') || 'qeyd yoxdur'}`,
    name: (lane, bin) => `${lane}, ${bin}: yaxından baxın`,
    legend: { column: 'onun içində bu qədər qeyd', strip: 'birdən çoxuna toxunan qeydlər: davam edir və ya dəqiq məlum deyil' },
  },
};
