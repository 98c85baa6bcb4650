/** Writing a talk. */
import type { writingWords as english } from '../en/writing.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const time = (seconds: number) => {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 && `${number.format(minutes)} dəq`, (rest > 0 || minutes === 0) && `${number.format(rest)} san`]
    .filter(Boolean)
    .join(' ');
};

export const writingWords: Translated<typeof english> = {
  writing: {
    region: (title) => `«${title}» təqdimatının yazılması`,
    heading: 'Yazılır',
    /** "Səhnə 3/12" */
    at: (at, count) => `Səhnə ${number.format(at)}/${number.format(count)}`,
    previous: 'Əvvəlki səhnə',
    next: 'Növbəti səhnə',
    unfold: 'Yazı panelini aç',
    fold: 'Yığ',
    taller: 'Genişləndir',
    lower: 'Daralt',
    stop: 'Yazmağı bitir',
    undo: 'Geri al',
    redo: 'Təkrarla',
    tryIt: 'Sına',
    export: 'İxrac',
    add: 'Bu görünüşü səhnə kimi əlavə et',
    update: 'Bu səhnəni cari görünüşə görə yenilə',
    updateShort: 'Bu səhnəni yenilə',
    revert: 'Səhnənin görünüşünə qayıt',

    scenes: 'Səhnələr',
    /** "Zaman xətti, Ən uzun fasilələr: Energetika" */
    shows: (tab, figure, filter) => `${[tab, figure].filter(Boolean).join(', ')}: ${filter}`,
    showsPoints: (count) => plural(count, 'cümlə'),
    showsSources: 'Təqdimatın bütün nəşrləri',
    withRecord: (title) => `açıq qeyd: «${title}»`,
    up: 'Yuxarı çək',
    earlier: 'Əvvələ çək',
    later: 'Sonraya çək',
    duplicate: 'Surət yarat',
    delete: 'Sil',
    ofScene: (action, title) => `${action}: «${title}»`,

    talk: 'Təqdimat haqqında',
    talkTitle: 'Təqdimatın adı',
    description: 'Mövzusu',
    minutes: 'Planlaşdırılan dəqiqələr',
    minutesWrong: (most) => `1 ilə ${number.format(most)} arasında dəqiqə yazın və ya boş qoyun.`,

    scene: 'Bu səhnə',
    title: 'Başlıq: auditoriyanın oxuduğu bir cümlə',
    untitled: 'Adsız səhnə',
    untitledTalk: 'Adsız təqdimat',
    show: 'Nə göstərilir',
    shown: { view: 'Görünüş, yanında cümlələrlə', points: 'Yalnız cümlələr', sources: 'Təqdimatın bütün nəşrləri' },
    figure: 'Hansı şəkil',
    wholeTab: 'Təqdimat ekranında sürüşdürülən bütöv bölmə',
    unknownFigure: (name) => `«${name}» (bölmədə yoxdur)`,
    note: 'Məruzəçi üçün izah',
    noteHint: 'Boş sətirdən sonra yeni abzas başlayır.',
    guess: 'Məlumatlar göstərilməzdən əvvəl auditoriyaya sual',
    guessHint: 'Məlumatları dərhal göstərmək üçün boş qoyun.',
    seconds: 'Planlaşdırılan saniyələr',
    secondsWrong: (least, most) => `${number.format(least)} ilə ${number.format(most)} arasında saniyəni tam ədədlə yazın və ya boş qoyun.`,
    controls: 'Təqdimat ekranında nə dəyişdirilə bilər',
    control: { filter: 'Filtr', options: 'Şəklin seçimləri', table: 'Cədvəli', save: 'Saxlanması' },

    points: 'Cümlələr',
    point: (at) => `Cümlə ${number.format(at)}`,
    emptyPoint: 'Yazılmalıdır',
    addPoint: 'Cümlə əlavə et',
    mostPoints: (most) => `Səhnədə ən çoxu ${plural(most, 'cümlə')} ola bilər.`,
    removePoint: (at) => `Sil: cümlə ${number.format(at)}`,
    upPoint: (at) => `Yuxarı çək: cümlə ${number.format(at)}`,
    restsOn: 'Əsaslandığı qeydlər',
    restsOnNothing: 'Hələ heç bir qeydə əsaslanmır.',
    pickShort: 'Qeydə əsaslandır',
    pick: 'Göstərilən qeydlər arasında axtarın',
    pickOpen: (title) => `Açıq qeyd: ${title}`,
    found: (count) => plural(count, 'qeyd'),
    moreFound: (count) => `və daha ${number.format(count)}: bir söz də yazın`,
    noneFound: 'Göstərilən qeydlərin heç birinin adında bu sözlər yoxdur.',
    picked: (title) => `İndi əsaslandığı qeyd: «${title}».`,

    /** "Planlaşdırılan vaxt: 6 dəq 30 san (cəmi 10 dəq); 3 səhnənin vaxtı göstərilməyib." */
    planned: (seconds, minutes, without) =>
      [
        minutes === undefined
          ? `Planlaşdırılan vaxt: ${time(seconds)}`
          : `Planlaşdırılan vaxt: ${time(seconds)} (cəmi ${time(minutes * 60)})`,
        without > 0 && `${plural(without, 'səhnənin')} vaxtı göstərilməyib`,
      ]
        .filter(Boolean)
        .join('; ') + '.',
    over: (seconds) => `Artıq vaxt: ${time(seconds)}.`,

    notRoom: 'Bu saxlanılmadı: təqdimatın həcmi 2 MB həddini aşardı. İzahlarını qısaldın.',
    onlyOne: 'Təqdimatda ən azı bir səhnə qalmalıdır.',
    full: (most) => `Təqdimatda ən çoxu ${plural(most, 'səhnə')} ola bilər.`,
    done: {
      added: (at, title) => `Əlavə edildi, səhnə ${number.format(at)}: «${title}».`,
      updated: (at) => `Səhnə ${number.format(at)} indi cari görünüşü göstərir.`,
      moved: (title, at) => `«${title}» – indi səhnə ${number.format(at)}.`,
      duplicated: (at) => `Surət: səhnə ${number.format(at)}.`,
      deleted: (title) => `Silindi: «${title}». «Geri al» onu qaytarır.`,
      /** The dashboard follows what a scene shows. */
      alone: (figure) => `Səhnədə olduğu kimi, paneldə yalnız «${figure}» göstərilir.`,
      whole: (tab) => `Səhnədə olduğu kimi, paneldə «${tab}» bölməsi bütövlükdə göstərilir.`,
      undone: 'Geri alındı.',
      redone: 'Təkrarlandı.',
    },

    shipped: {
      title: (title) => `«${title}» panelin öz təqdimatıdır`,
      text: 'O, olduğu kimi qalır. Surətini yaradıb özünüzünkü edin və orada davam edin.',
      mine: 'Özümünkü et',
    },
    missing: {
      title: 'Bu təqdimat bu kompüterdə yoxdur',
      text: 'O, burada silinib və ya yazıldığı kompüterdə saxlanılır. Müəllifi onu fayl kimi ixrac edə bilər.',
    },

    /** A picture, to be added to a talk. */
    toTalk: {
      item: 'Təqdimata əlavə et',
      title: 'Təqdimata əlavə et',
      which: 'Hansı təqdimata?',
      new: 'Yeni təqdimat',
      added: (talk, at) => `«${talk}» təqdimatına əlavə edildi: səhnə ${number.format(at)}.`,
      write: 'Orada davam et',
      failed: 'Əlavə etmək mümkün olmadı: təqdimatda yeni səhnə üçün yer yoxdur.',
    },
  },
};
