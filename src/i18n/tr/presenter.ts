/** The window of the one who speaks. */
import type { presenterWords as english } from '../en/presenter.ts';
import type { Translated } from '../translated.ts';
import { number, plural, tag } from './format.ts';

const twoDigits = (count: number) => String(count).padStart(2, '0');
const timeOfDay = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' });

/** "7:40", "1:02:05"; in seconds. */
function span(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return hours > 0 ? `${String(hours)}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${String(minutes)}:${twoDigits(rest)}`;
}

const minutes = (seconds: number) => {
  const count = Math.floor(seconds / 60);
  return count === 0 ? 'Bir dakikadan az' : plural(count, 'dakika');
};

export const presenterWords: Translated<typeof english> = {
  presenter: {
    title: (talk) => `Sunucu: ${talk}`,
    scene: (at, count, title) => `Sahne ${number.format(at)}/${number.format(count)}: ${title}`,
    goes: (typed) => `Sahne ${typed}: gitmek için Enter’a basın`,

    now: 'Ekranda',
    nowAt: (at, count) => `Ekranda: ${number.format(at)}/${number.format(count)}`,
    next: 'Sonraki',
    atEnd: 'Sunumun sonu',
    isEnd: 'Ekran sunumun sonunu gösteriyor.',
    isBlack: 'Ekran siyah. Orada herhangi bir tuş sahneyi geri getirir; burada B tuşu.',
    isWhite: 'Ekran beyaz. Orada herhangi bir tuş sahneyi geri getirir; burada W tuşu.',
    asksFirst: (question) => `Önce sorar: ${question}`,
    hidden: (question) => `Gösterilene kadar gizli. İzleyicilere sorulan: ${question}`,
    revealed: 'Gösterildi.',
    changed: 'Ekranda değiştirildi, artık yazıldığı gibi değil.',
    shows: (filter, count) => `Gösterilen: ${filter} (${count}).`,
    recordOpen: (title) => `Bir kayıt açık: ${title}.`,

    clock: 'Saat',
    time: 'Saat',
    timeOfDay: (ms) => timeOfDay.format(ms),
    elapsed: 'Geçen',
    left: 'Kalan',
    over: 'Aşan',
    span,
    noPlan: 'Süre planlanmadı',
    standing: {
      on: 'Plana uygun',
      behind: (seconds) => `Plana göre geride: ${minutes(seconds)}`,
      ahead: (seconds) => `Plana göre ileride: ${minutes(seconds)}`,
      waits: 'İlk adımla başlar',
      pauses: 'Duraklatıldı',
    },
    start: 'Başlat',
    goOn: 'Sürdür',
    pause: 'Duraklat',
    reset: 'Sıfırla',

    notes: 'Notlar',
    noNotes: 'Bu sahne için not yazılmadı.',
    smaller: 'Daha küçük notlar',
    larger: 'Daha büyük notlar',

    scenes: 'Sahneler',
    sceneTimes: (start, length) => `başlangıç ${span(start)}, süre ${span(length)}`,

    lead: 'Ekranı yönet',
    goNext: 'İleri',
    goBack: 'Geri',
    reveal: 'Göster',
    showAgain: 'Sahneyi göster',
    black: 'Siyah',
    asWritten: 'Yazıldığı gibi',

    noStage: 'Bu tarayıcıda sunum ekranı açık değil. Burada yapılan, bir ekran açılır açılmaz orada görünür.',
    openStage: 'Sunum ekranını aç',
    alone: 'Bu tarayıcı pencerelerin birbirini izlemesine izin vermiyor: ekranı kendi tuşlarıyla ilerletin.',

    keyBlack: 'siyah ekran, beyaz ekran ve geri',
    keySize: 'daha büyük notlar, daha küçük notlar',
  },
};
