/** The timeline's first picture. */
import type { timelineWords as english } from '../en/timeline.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const timelineWords: Translated<typeof english> = {
  timeline: {
    titles: {
      sector: 'Sektörlere göre ne zaman ne oldu',
      family: 'Sektör gruplarına göre ne zaman ne oldu',
      kind: 'Kayıt türlerine göre ne zaman ne oldu',
      direction: 'Ziyaretlerin yönüne göre ne zaman ne oldu',
      side: 'Kaynakların tarafına göre ne zaman ne oldu',
    },
    subtitle: (shown, window) => `${window}: ${shown}. Her kayıt, ait olduğu her şeritte yer alır.`,
    counted: 'Tek tek çizilemeyecek kadar çok oldukları için her şerit kayıtları sayar: görmek için yakınlaştırın.',
    hint: 'Kaydırmak için sürükleyin; yakınlaştırmak için Ctrl ve fare tekerleği veya iki parmak; klavyede + ve −, oklar, tümü için 0.',
    stage: 'Zaman',
    picture: (window) => `Zaman çizelgesi, ${window}`,
    fold: 'Bu şeridi katla',
    unfold: 'Bu şeridi aç',
    crowd: (count, when, lane) => `${when}, ${lane}: ${plural(count, 'kayıt')} daha, yakından bakın`,
    laneName: (lane, count) => `${lane}, ${count}`,
    elastic: 'Yoğun yıllar daha geniş çizilir.',
    elasticAxis: 'yoğun yıllar daha geniş',
    otherLanes: { direction: 'Ziyaret yok', other: 'Belirtilmemiş' },
    /** "3" where all are in the window, else "11 içinden 3" */
    laneCount: (count, total) => (count === total ? number.format(total) : `${number.format(total)} içinden ${number.format(count)}`),
    lane: (sector, count) => `${sector}: ${plural(count, 'kayıt')}`,
    titleDown: 'Ne zaman ne oldu',
    subtitleDown: (shown, window) => `${window}: ${shown}, alt alta.`,
    gap: (days) => `${plural(days, 'gün')} boyunca kayıt yok`,
    further: (count) => `Sonrakileri göster (kalan: ${plural(count, 'satır')})`,
    firstOf: (shown, all) => `${plural(all, 'kayıt')} içinden ilk ${number.format(shown)}.`,
    undated: 'Tarih verilmemiş',
    undatedCount: (records) => `Tarih verilmemiş: ${records}, grafikte yok.`,
    otherDates: (dates) => `diğer kaynaklar: ${dates}`,
    noneInWindow: 'Filtreye uyan hiçbir kayıt bu zaman aralığında değil.',
    disputed: 'ihtilaflı',
    inferred: 'tarih çıkarımla belirlendi',
  },
};
