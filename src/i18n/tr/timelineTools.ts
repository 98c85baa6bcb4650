/** The tools of the timeline: the overview, the choice of a window, of lanes and of a scale, the way from record to record. */
import type { timelineToolsWords as english } from '../en/timelineTools.ts';
import type { Translated } from '../translated.ts';
import { number } from './format.ts';

const spans = { 1: 'ay', 3: 'çeyrek yıl', 6: 'yarıyıl', 12: 'yıl' };

/** "en yüksek: yaklaşık 12" */
function count(highest: number): string {
  if (highest === 0) return 'kayıt yok';
  if (highest < 1) return 'her birinde birden az';
  return `en yüksek: ${Number.isInteger(highest) ? '' : 'yaklaşık '}${number.format(Math.round(highest))}`;
}

export const timelineToolsWords: Translated<typeof english> = {
  timelineTools: {
    counting: 'Sayılıyor…',
    looking: 'Sessizlikler aranıyor…',
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    all: 'Bütün yıllar',
    window: 'Zaman aralığı',
    undatedHint: 'Hiçbir kaynak bunlara tarih vermiyor; bu nedenle zamanda bir yerleri yok.',

    overview: {
      name: (records) => `Genel görünüş: bütün yıllarda ${records}`,
      /** How many months a column has, and the count of the highest; shares of records add up to what is no whole number. */
      columns: (months, highest) => `her sütun bir ${spans[months]}, karekök ölçeğinde; ${count(highest)}`,
      rule: 'Yalnızca ayı veya yılı bilinen ya da bir süre devam eden kayıt, günlerine eşit olarak dağıtılır; sonu bilinmeyen kayıt başladığı gün sayılır. Sütunun yüksekliği, sayısının kareköküdür. Zaman aralığını değiştirmek için çerçeveyi veya uçlarını sürükleyin; çerçeveyi bir yere taşımak için onun yanına basın; yenisini çizmek için yanında veya Shift ile sürükleyin.',
      frame: 'Aralık',
      ends: { start: 'Aralığın başı', end: 'Aralığın sonu' },
    },

    legend: {
      day: 'bir gün',
      month: 'ayın içinde bir gün',
      year: 'yılın veya daha uzun bir sürenin içinde bir gün',
      span: 'günden güne',
      open: 'sonu bilinmiyor',
      about: 'yaklaşık',
      disputed: '? ihtilaflı',
      ghost: 'başkalarının verdiği tarih',
      inferred: '* tarih çıkarımla belirlendi',
      crowd: 'bu kadar kayıt daha',
      covered: (dates) => `kapsam: ${dates}; bunun dışında hiçbir şey aranmadı`,
    },

    windows: {
      usual: 'Filtrenin başlangıcı ve bitişi',
      last: 'Kapsamın son on iki ayı',
      fit: 'Filtreye sığdır',
      eras: 'Bir dönem, bir kapanış',
      years: 'Bir yıl',
    },

    lanes: {
      label: 'Şeritler',
      names: { sector: 'Sektör', family: 'Sektör grubu', kind: 'Tür', direction: 'Ziyaretlerin yönü', side: 'Kaynağın tarafı' },
    },

    scale: {
      label: 'Ölçek',
      names: { even: 'Eşit', elastic: 'Esnek: yoğun yıllar daha geniş, boş yıllar daha dar' },
    },

    elsewhere: (records) => `Göster: aralığın dışında kalan ${records}`,

    steps: {
      show: 'Açık kaydı grafikte göster',
      label: 'Kayıttan kayda',
      previous: 'Önceki kayıt',
      next: 'Sonraki kayıt',
      noPrevious: 'Daha önceki kayıt yok',
      noNext: 'Daha sonraki kayıt yok',
      /** "Sonraki kayıt: Başkente ziyaret, 8 Temmuz 2009" */
      to: (step, title, date) => `${step}: ${title}, ${date}`,
    },
  },
};
