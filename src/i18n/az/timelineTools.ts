/** The tools of the timeline: the overview, the choice of a window, of lanes and of a scale, the way from record to record. */
import type { timelineToolsWords as english } from '../en/timelineTools.ts';
import type { Translated } from '../translated.ts';
import { number } from './format.ts';

const spans = { 1: 'ay', 3: 'rüb', 6: 'yarımil', 12: 'il' };

/** "ən yüksəyi: təxminən 12" */
function count(highest: number): string {
  if (highest === 0) return 'qeyd yoxdur';
  if (highest < 1) return 'hər biri birdən az';
  return `ən yüksəyi: ${Number.isInteger(highest) ? '' : 'təxminən '}${number.format(Math.round(highest))}`;
}

export const timelineToolsWords: Translated<typeof english> = {
  timelineTools: {
    counting: 'Sayılır…',
    looking: 'Fasilələr axtarılır…',
    zoomIn: 'Yaxınlaşdır',
    zoomOut: 'Uzaqlaşdır',
    all: 'Bütün illər',
    window: 'Zaman aralığı',
    undatedHint: 'Heç bir mənbə bunlara tarix vermir, ona görə zamanda yerləri yoxdur.',

    overview: {
      name: (records) => `İcmal: bütün illərdə ${records}`,
      columns: (months, highest) => `vahid: ${spans[months]}, kvadrat kök miqyası; ${count(highest)}`,
      rule: 'Aya və ya ilə qədər məlum olan, yaxud davam edən qeyd günlərinə bərabər bölünür; sonu məlum olmayan başladığı vaxt sayılır. Sütunun hündürlüyü sayının kvadrat köküdür. Zaman aralığını dəyişmək üçün çərçivəni və ya uclarını sürükləyin, ora aparmaq üçün yanına basın, yenisini çəkmək üçün yanında və ya Shift ilə sürükləyin.',
      frame: 'Aralıq',
      ends: { start: 'Aralığın başlanğıcı', end: 'Aralığın sonu' },
    },

    legend: {
      day: 'bir gün',
      month: 'ay ərzində nə vaxtsa',
      year: 'il və ya daha uzun müddət ərzində nə vaxtsa',
      span: 'gündən günə',
      open: 'sonu məlum deyil',
      about: 'təxminən',
      disputed: '? mübahisəli',
      ghost: 'digərlərinin verdiyi tarix',
      inferred: '* tarix mətndən çıxarılıb',
      crowd: 'daha bu qədər',
      covered: (dates) => `əhatə olunub: ${dates}; ondan kənarda heç nə axtarılmayıb`,
    },

    windows: {
      usual: 'Filtrin Başlanğıc və Son hədləri',
      last: 'Əhatə dövrünün son on iki ayı',
      fit: 'Filtrə uyğunlaşdır',
      eras: 'Dövr, bağlanma',
      years: 'Bir il',
    },

    lanes: {
      label: 'Zolaqlar',
      names: { sector: 'Sahə', family: 'Sahə qrupu', kind: 'Növ', direction: 'Səfərlərin istiqaməti', side: 'Mənbənin tərəfi' },
    },

    scale: {
      label: 'Miqyas',
      names: { even: 'Bərabər', elastic: 'Elastik: sıx illər daha enli, boş illər daha dar' },
    },

    elsewhere: (records) => `Kənarda qalanı göstər: ${records}`,

    steps: {
      show: 'Açıq qeydi şəkildə göstər',
      label: 'Qeyd-qeyd',
      previous: 'Əvvəlki qeyd',
      next: 'Növbəti qeyd',
      noPrevious: 'Daha əvvəlki qeyd yoxdur',
      noNext: 'Daha sonrakı qeyd yoxdur',
      to: (step, title, date) => `${step}: ${title}, ${date}`,
    },
  },
};
