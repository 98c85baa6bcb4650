/** Writing a talk. */
import type { writingWords as english } from '../en/writing.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const time = (seconds: number) => {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 && `${number.format(minutes)} dk`, (rest > 0 || minutes === 0) && `${number.format(rest)} sn`]
    .filter(Boolean)
    .join(' ');
};

export const writingWords: Translated<typeof english> = {
  writing: {
    region: (title) => `Yazılan sunum: “${title}”`,
    heading: 'Yazma',
    at: (at, count) => `Sahne ${number.format(at)}/${number.format(count)}`,
    previous: 'Önceki sahne',
    next: 'Sonraki sahne',
    unfold: 'Yazı masasını aç',
    fold: 'Katla',
    taller: 'Daha çok yer',
    lower: 'Daha az yer',
    stop: 'Yazmayı bitir',
    undo: 'Geri al',
    redo: 'Yinele',
    tryIt: 'Dene',
    export: 'Dışa aktar',
    add: 'Bu görünümü sahne olarak ekle',
    update: 'Bu sahneyi şimdiki görünüme güncelle',
    updateShort: 'Bu sahneyi güncelle',
    revert: 'Sahnenin görünümüne dön',

    scenes: 'Sahneler',
    shows: (tab, figure, filter) => `${[tab, figure].filter(Boolean).join(', ')}: ${filter}`,
    showsPoints: (count) => plural(count, 'cümle'),
    showsSources: 'Sunumun bütün yayınları',
    withRecord: (title) => `açık kayıt: “${title}”`,
    up: 'Yukarı taşı',
    earlier: 'Öne taşı',
    later: 'Sonraya taşı',
    duplicate: 'Çoğalt',
    delete: 'Sil',
    ofScene: (action, title) => `${action}: “${title}”`,

    talk: 'Sunum hakkında',
    talkTitle: 'Sunumun başlığı',
    description: 'Konusu',
    minutes: 'Planlanan dakika',
    minutesWrong: (most) => `1 ile ${number.format(most)} arasında dakika yazın veya boş bırakın.`,

    scene: 'Bu sahne',
    title: 'Başlık: izleyicilerin okuduğu tek cümle',
    untitled: 'Başlıksız sahne',
    untitledTalk: 'Başlıksız sunum',
    show: 'Gösterilen',
    shown: { view: 'Görünüm, yanında cümlelerle', points: 'Yalnızca cümleler', sources: 'Sunumun bütün yayınları' },
    figure: 'Hangi grafik',
    wholeTab: 'Sekmenin tamamı, sunum ekranında kayar',
    unknownFigure: (name) => `“${name}”, sekmede yok`,
    note: 'Konuşmacı için not',
    noteHint: 'Boş satır yeni paragraf başlatır.',
    guess: 'Veriler gösterilmeden önce izleyicilere soru',
    guessHint: 'Verileri hemen göstermek için boş bırakın.',
    seconds: 'Planlanan saniye',
    secondsWrong: (least, most) => `${number.format(least)} ile ${number.format(most)} arasında tam saniye yazın veya boş bırakın.`,
    controls: 'Sunum ekranında değiştirilebilecekler',
    control: { filter: 'Filtre', options: 'Grafiğin seçenekleri', table: 'Tablosu', save: 'Kaydedilmesi' },

    points: 'Cümleler',
    point: (at) => `Cümle ${number.format(at)}`,
    emptyPoint: 'Yazılacak',
    addPoint: 'Cümle ekle',
    mostPoints: (most) => `Bir sahne en çok ${plural(most, 'cümle')} alır.`,
    removePoint: (at) => `Cümle ${number.format(at)}: kaldır`,
    upPoint: (at) => `Cümle ${number.format(at)}: yukarı taşı`,
    restsOn: 'Dayanağı',
    restsOnNothing: 'Henüz bir kayda dayanmıyor.',
    pickShort: 'Bir kayda dayandır',
    pick: 'Gösterilenler arasında kayıt bul',
    pickOpen: (title) => `Açık kayıt: ${title}`,
    found: (count) => plural(count, 'kayıt'),
    moreFound: (count) => `ve ${number.format(count)} tane daha: bir sözcük daha yazın`,
    noneFound: 'Gösterilen kayıtların hiçbirinin başlığında bu sözcükler yok.',
    picked: (title) => `Artık dayanağı: “${title}”.`,

    planned: (seconds, minutes, without) =>
      `${[
        minutes === undefined ? `Planlanan: ${time(seconds)}` : `Planlanan: ${time(seconds)} / ${time(minutes * 60)}`,
        without > 0 && `süresi olmayan: ${plural(without, 'sahne')}`,
      ]
        .filter(Boolean)
        .join('; ')}.`,
    over: (seconds) => `Fazlası: ${time(seconds)}.`,

    notRoom: 'Bu saklanmadı: sunum 2 MB’tan büyük olurdu. Notlarını kısaltın.',
    onlyOne: 'Bir sunumda en az bir sahne kalır.',
    full: (most) => `Bir sunum en çok ${plural(most, 'sahne')} alır.`,
    done: {
      added: (at, title) => `Sahne ${number.format(at)} olarak eklendi: “${title}”.`,
      updated: (at) => `Sahne ${number.format(at)} artık şimdiki görünümü gösteriyor.`,
      moved: (title, at) => `“${title}” artık sahne ${number.format(at)}.`,
      duplicated: (at) => `Kopya: sahne ${number.format(at)}.`,
      deleted: (title) => `Silindi: “${title}”. Geri al onu geri getirir.`,
      alone: (figure) => `Pano, sahne gibi yalnızca “${figure}” grafiğini gösteriyor.`,
      whole: (tab) => `Pano, sahne gibi sekmenin tamamını gösteriyor: ${tab}.`,
      undone: 'Geri alındı.',
      redone: 'Yinelendi.',
    },

    shipped: {
      title: (title) => `“${title}” panoyla birlikte gelir`,
      text: 'Olduğu gibi kalır. Kendinize ait bir kopya yapıp onu yazmayı sürdürün.',
      mine: 'Benim yap',
    },
    missing: {
      title: 'Bu sunum bu cihazda yok',
      text: 'Burada silindi veya yazıldığı cihazda duruyor. Yazarı onu dosya olarak dışa aktarabilir.',
    },

    toTalk: {
      item: 'Sunuma ekle',
      title: 'Sunuma ekle',
      which: 'Hangi sunuma?',
      new: 'Yeni bir sunum',
      added: (talk, at) => `“${talk}” sunumuna sahne ${number.format(at)} olarak eklendi.`,
      write: 'Orada yazmayı sürdür',
      failed: 'Eklenemedi: sunumda başka sahneye yer yok.',
    },
  },
};
