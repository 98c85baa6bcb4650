/** The stage on which a talk is given. */
import type { stageWords as english } from '../en/stage.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const more = (count: number) => `ve ${number.format(count)} yayın daha`;
const joined = (works: readonly string[], count: number) => [...works, ...(count > 0 ? [more(count)] : [])].join('; ');

export const stageWords: Translated<typeof english> = {
  stage: {
    progress: (at, count) => `${number.format(at)}/${number.format(count)}`,
    announced: (at, count, title) => `Sahne ${number.format(at)}, toplam ${number.format(count)}: ${title}`,
    pageTitle: (at, title, talk) => `${number.format(at)}. ${title} – ${talk}`,
    controls: 'Sunum',
    back: 'Geri',
    next: 'İleri',
    reveal: 'Yanıtı göster',
    hidden: 'Önce tahmin edin. Veri tabanının ne dediği yanıtla gelir.',
    points: 'Bu sahnenin maddeleri',
    view: 'Görünüm',
    changed: 'Değiştirildi',
    asWritten: 'Yazıldığı gibi',
    fullScreen: 'Tam ekran',
    window: 'Tam ekrandan çık',
    typed: (digits) => `Sahne ${digits}: gitmek için Enter’a basın`,
    black: 'Ekran siyah. Herhangi bir tuş sahneyi geri getirir.',
    white: 'Ekran beyaz. Herhangi bir tuş sahneyi geri getirir.',

    sources: {
      title: 'Bu sahnenin kaynakları',
      line: (works, count) => `Kaynaklar: ${joined(works, count)}`,
      some: (works, count) => joined(works, count),
      work: (publisher, year) => (year === '' ? publisher : `${publisher} ${year}`),
      ofPicture: (works) => `Resmin arkasındakiler: ${works}`,
      ofView: (works) => `Bu görünümün arkasındaki yayınlar: ${works}`,
      none: 'Bu sahne hiçbir yayını kaynak göstermiyor.',
      ofTalk: (works) => `Bu sunumun görünüm ve maddelerinin arkasında ${works}`,
      onPage: (first, last, count) =>
        `${plural(count, 'yayın')} içinden ${first === last ? number.format(first) : `${number.format(first)}–${number.format(last)}`}`,
      records: (title, works) => `${title} (${works})`,
    },

    scenes: { title: 'Sahneler', now: 'şimdi gösterilen' },
    notes: { title: 'Bu sahnenin notları', none: 'Bu sahne için not yazılmadı.' },

    keys: {
      title: 'Tuşlar',
      open: 'Tuşlar',
      and: 'Sunum kumandası da çalışır: Page Down ve Page Up her zaman sunuma aittir. Odağı olan alan, düğme veya resim kendi tuşlarını korur.',
      next: 'sonraki sahne; önce sorunun yanıtı',
      nextHere: 'sonraki sahne; önce sorunun yanıtı veya yayınların sonraki sayfası',
      back: 'önceki sahne',
      ends: 'ilk sahne, son sahne',
      number: 'o numaralı sahne',
      black: 'siyah veya beyaz ekran; herhangi bir tuş geri getirir',
      asWritten: 'sahne yazıldığı gibi',
      fullScreen: 'tam ekran',
      scenes: 'sahne listesi',
      sources: 'kaynakların tamamı',
      notes: 'notlar, bu ekranda',
      presenter: 'sunucu penceresi',
      help: 'bu tuşlar',
      leave: 'açık olanı kapatır; tam ekrandan çıkar; sunumu bitirir',
    },
    keyNames: {
      next: (isRtl) => [isRtl ? '←' : '→', '↓', 'Boşluk', 'Enter', 'Page Down'],
      back: (isRtl) => [isRtl ? '→' : '←', '↑', 'Shift + Boşluk', 'Backspace', 'Page Up'],
      ends: ['Home', 'End'],
      number: ['1', '2', '…', 'Enter'],
      black: ['B veya .', 'W veya ,'],
      asWritten: ['R'],
      fullScreen: ['F', 'F5'],
      scenes: ['L', 'G'],
      sources: ['S'],
      notes: ['N'],
      presenter: ['P'],
      help: ['?', 'H'],
      leave: ['Escape'],
    },

    end: {
      label: 'Sunumun sonu',
      scenes: (count) => plural(count, 'sahne'),
      handout: 'Dağıtım kâğıdı, yazdırmak veya saklamak için',
      deck: 'Geride bırakılacak slaytlar',
      dashboard: 'Panoya dön',
      again: 'Baştan başla',
    },

    noTalk: {
      title: 'Bu sunum bu cihazda yok',
      why: 'Başka bir cihazda yazıldı ve orada duruyor. Yazarı onu dosya olarak dışa aktarabilir. Bağlantının taşıdığı görünüm onsuz da açılabilir.',
      open: 'Görünümü aç',
    },
  },
};
