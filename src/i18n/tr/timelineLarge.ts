/** The timeline of a record so large that its lanes count. */
import type { timelineLargeWords as english } from '../en/timelineLarge.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

/** "Sayım birimi: …", and "birden çok …" */
const units = {
  day: ['gün', 'güne'],
  week: ['hafta', 'haftaya'],
  month: ['ay', 'aya'],
  quarter: ['çeyrek yıl', 'çeyrek yıla'],
  year: ['yıl', 'yıla'],
  decade: ['on yıl', 'on yıla'],
} as const;

const records = (count: number) => plural(count, 'kayıt');

export const timelineLargeWords: Translated<typeof english> = {
  timelineLarge: {
    /** `most`: the highest column, and the most that a strip counts. */
    counts: (unit, most, across) =>
      `Sayım birimi: ${units[unit][0]}; bütün şeritler aynı karekök ölçeğinde. Bütün yılların en yüksek sütunu: ${records(most)}. Sütunların altındaki bant, birden çok ${units[unit][1]} yayılan kayıtları sayar; sayı arttıkça renk koyulaşır (en çok ${number.format(across)}). Yakından bakmak için bir sütuna basın.`,
    marks: 'Aralıktaki her kayıt çizilir.',
    earlierNote: 'Aralığın yakınında başlayan her kayıt çizilir; çok önce başlayıp bitmemiş olanlar kendi şeridinin altında sayılır.',
    earlier: (count) => `daha önce başlayan ${records(count)}`,
    /** "1 Mayıs 2010 – 31 Mayıs 2010: 14 kayıt, ayrıca bunun dışına taşan 212 kayıt" */
    bin: (days, within, across) => {
      const beyond = `bunun dışına taşan ${records(across)}`;
      if (within > 0) return `${days}: ${records(within)}${across > 0 ? `, ayrıca ${beyond}` : ''}`;
      return `${days}: ${across > 0 ? beyond : 'kayıt yok'}`;
    },
    name: (lane, bin) => `${lane}, ${bin}: yakından bakın`,
    legend: {
      column: 'bu süre içindeki kayıt sayısı',
      strip: 'birden çok süreye yayılan kayıtlar: uzun sürenler veya tarihi daha az kesin bilinenler',
    },
  },
};
