/** The stage on which a talk is given. */
import type { stageWords as english } from '../en/stage.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const stageWords: Translated<typeof english> = {
  stage: {
    progress: (at, count) => `${number.format(at)}/${number.format(count)}`,
    /** What is read out when a scene comes. */
    announced: (at, count, title) => `Səhnə ${number.format(at)}, cəmi ${number.format(count)}: ${title}`,
    pageTitle: (at, title, talk) => `${number.format(at)}. ${title} – ${talk}`,
    /** The name of what the mouse finds at the foot. */
    controls: 'Təqdimat',
    back: 'Geri',
    next: 'Növbəti',
    reveal: 'Cavabı göstər',
    /** Where the points of a scene will stand. */
    hidden: 'Əvvəlcə təxmin edin. Məlumat bazasının nə dediyi cavabla birlikdə açılacaq.',
    points: 'Bu səhnənin cümlələri',
    view: 'Görünüş',
    changed: 'Dəyişdirilib',
    asWritten: 'Yazıldığı kimi',
    fullScreen: 'Tam ekran',
    window: 'Tam ekrandan çıx',
    typed: (digits) => `Səhnə ${digits}: keçmək üçün Enter basın`,
    black: 'Ekran qaradır. İstənilən düymə səhnəni qaytarır.',
    white: 'Ekran ağdır. İstənilən düymə səhnəni qaytarır.',

    sources: {
      title: 'Bu səhnənin mənbələri',
      /** "Mənbələr: The Gazette 2025; The Herald; və daha 9" */
      line: (works, more) => `Mənbələr: ${withMore(works, more)}`,
      some: (works, more) => withMore(works, more),
      work: (publisher, year) => (year === '' ? publisher : `${publisher} ${year}`),
      ofPicture: (works) => `Şəklin əsasında duran: ${works}`,
      ofView: (works) => `Bu görünüşün əsasında duran: ${works}`,
      none: 'Bu səhnədə heç bir nəşrə istinad edilmir.',
      ofTalk: (works) => `Bu təqdimatın görünüş və cümlələrinin əsasında duran: ${works}`,
      /** "Nəşr 1–14, cəmi 157": of those on a page. */
      onPage: (first, last, count) =>
        `Nəşr ${first === last ? number.format(first) : `${number.format(first)}–${number.format(last)}`}, cəmi ${number.format(count)}`,
      records: (title, works) => `${title} (${works})`,
    },

    scenes: { title: 'Səhnələr', now: 'indi göstərilir' },
    notes: { title: 'Bu səhnənin izahları', none: 'Bu səhnə üçün izah yazılmayıb.' },

    keys: {
      title: 'Düymələr',
      open: 'Düymələr',
      and: 'Pult da işləyir: Page Down və Page Up həmişə təqdimata aiddir. Fokusda olan xana, düymə və ya şəkil öz klavişlərini saxlayır.',
      next: 'növbəti səhnə; əvvəlcə sualın cavabı',
      nextHere: 'növbəti səhnə; əvvəlcə sualın cavabı və ya nəşrlərin növbəti səhifəsi',
      back: 'əvvəlki səhnə',
      ends: 'ilk səhnə, son səhnə',
      number: 'həmin nömrəli səhnə',
      black: 'qara və ya ağ ekran; istənilən düymə geri qaytarır',
      asWritten: 'səhnə yazıldığı kimi',
      fullScreen: 'tam ekran',
      scenes: 'səhnələrin siyahısı',
      sources: 'mənbələr tam şəkildə',
      notes: 'izahlar bu ekranda',
      presenter: 'aparıcı pəncərəsi',
      help: 'bu düymələr',
      leave: 'açıq olanı bağlayır; tam ekrandan çıxır; təqdimatı bitirir',
    },
    /** What is written on the keys. */
    keyNames: {
      next: (isRtl) => [isRtl ? '←' : '→', '↓', 'Space', 'Enter', 'Page Down'],
      back: (isRtl) => [isRtl ? '→' : '←', '↑', 'Shift + Space', 'Backspace', 'Page Up'],
      ends: ['Home', 'End'],
      number: ['1', '2', '…', 'Enter'],
      black: ['B və ya .', 'W və ya ,'],
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
      label: 'Təqdimatın sonu',
      scenes: (count) => plural(count, 'səhnə'),
      handout: 'Paylama materialı: çap etmək və ya saxlamaq üçün',
      deck: 'Auditoriyaya veriləcək slayd dəsti',
      dashboard: 'Panelə qayıt',
      again: 'Əvvəldən',
    },

    noTalk: {
      title: 'Bu təqdimat bu kompüterdə yoxdur',
      why: 'O, başqa kompüterdə yazılıb və orada saxlanılır. Müəllifi onu fayl kimi ixrac edə bilər. Keçiddəki görünüşü təqdimatsız da açmaq olar.',
      open: 'Görünüşü aç',
    },
  },
};

function withMore(works: readonly string[], more: number): string {
  return [...works, ...(more > 0 ? [`və daha ${number.format(more)}`] : [])].join('; ');
}
