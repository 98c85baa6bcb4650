/** The window of the one who speaks. */
import type { presenterWords as english } from '../en/presenter.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const twoDigits = (count: number) => String(count).padStart(2, '0');

/** "09:05"; by hand, for not every browser knows how Azerbaijani writes the time. */
function timeOfDay(ms: number): string {
  const date = new Date(ms);
  return `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`;
}

/** "7:40", "1:02:05"; in seconds. */
function span(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return hours > 0 ? `${String(hours)}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${String(minutes)}:${twoDigits(rest)}`;
}

const minutes = (seconds: number) => {
  const count = Math.floor(seconds / 60);
  return count === 0 ? 'bir dəqiqədən az' : plural(count, 'dəqiqə');
};

export const presenterWords: Translated<typeof english> = {
  presenter: {
    title: (talk) => `Aparıcı: ${talk}`,
    scene: (at, count, title) => `Səhnə ${number.format(at)}/${number.format(count)}: ${title}`,
    goes: (typed) => `Səhnə ${typed}: keçmək üçün Enter basın`,

    now: 'Təqdimat ekranında',
    nowAt: (at, count) => `Təqdimat ekranında: ${number.format(at)}/${number.format(count)}`,
    next: 'Növbəti',
    atEnd: 'Təqdimatın sonu',
    isEnd: 'Təqdimat ekranında təqdimatın sonu göstərilir.',
    isBlack: 'Təqdimat ekranı qaradır. Orada istənilən düymə, burada isə B səhnəni qaytarır.',
    isWhite: 'Təqdimat ekranı ağdır. Orada istənilən düymə, burada isə W səhnəni qaytarır.',
    asksFirst: (question) => `Əvvəlcə sual verilir: ${question}`,
    hidden: (question) => `Açılanadək gizlidir. Auditoriyaya sual: ${question}`,
    revealed: 'Açılıb.',
    changed: 'Təqdimat ekranında dəyişdirilib, artıq yazıldığı kimi deyil.',
    shows: (filter, count) => `Göstərilir: ${filter} (${count}).`,
    recordOpen: (title) => `Açıq qeyd: ${title}.`,

    clock: 'Saat',
    time: 'Vaxt',
    timeOfDay,
    elapsed: 'Keçən',
    left: 'Qalan',
    over: 'Artıq',
    span,
    noPlan: 'Vaxt planlaşdırılmayıb',
    standing: {
      on: 'Plan üzrə',
      behind: (seconds) => `Plandan geri: ${minutes(seconds)}`,
      ahead: (seconds) => `Plandan irəli: ${minutes(seconds)}`,
      waits: 'İlk keçidlə başlayır',
      pauses: 'Fasilə',
    },
    start: 'Başla',
    goOn: 'Davam et',
    pause: 'Fasilə ver',
    reset: 'Sıfırla',

    notes: 'İzahlar',
    noNotes: 'Bu səhnə üçün izah yazılmayıb.',
    smaller: 'İzahları kiçilt',
    larger: 'İzahları böyüt',

    scenes: 'Səhnələr',
    sceneTimes: (start, length) => `başlanğıc ${span(start)}, müddət ${span(length)}`,

    lead: 'Təqdimat ekranını idarə et',
    goNext: 'Növbəti',
    goBack: 'Geri',
    reveal: 'Cavabı aç',
    showAgain: 'Səhnəni göstər',
    black: 'Qara',
    asWritten: 'Yazıldığı kimi',

    noStage: 'Bu brauzerdə təqdimat ekranı açıq deyil. Burada edilənlər ekran açılan kimi orada göstərilir.',
    openStage: 'Təqdimat ekranını aç',
    alone: 'Bu brauzer pəncərələrin bir-birini izləməsinə imkan vermir: təqdimat ekranını onun öz düymələri ilə idarə edin.',

    keyBlack: 'qara ekran, ağ ekran və geri',
    keySize: 'izahları böyütmək, kiçiltmək',
  },
};
