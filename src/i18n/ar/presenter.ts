/** The window of the one who speaks. */
import type { presenterWords as english } from '../en/presenter.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural, tag } from './format.ts';

const twoDigits = (count: number) => String(count).padStart(2, '0');
const timeOfDay = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit' });

/** "7:40", "1:02:05"; in seconds. */
function span(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60];
  return hours > 0 ? `${String(hours)}:${twoDigits(minutes)}:${twoDigits(rest)}` : `${String(minutes)}:${twoDigits(rest)}`;
}

/** After "متأخر" and "متقدم". */
const minuteForms: Forms = { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' };

const minutes = (seconds: number) => {
  const count = Math.floor(seconds / 60);
  return count === 0 ? 'أقل من دقيقة' : plural(count, minuteForms);
};

export const presenterWords: Translated<typeof english> = {
  presenter: {
    title: (talk) => `نافذة المقدِّم: ${talk}`,
    scene: (at, count, title) => `المشهد ${number.format(at)} من ${number.format(count)}: ${title}`,
    goes: (typed) => `الانتقال إلى ${typed}: اضغط Enter`,

    now: 'على شاشة العرض',
    nowAt: (at, count) => `على شاشة العرض: ${number.format(at)} من ${number.format(count)}`,
    next: 'التالي',
    atEnd: 'نهاية العرض التقديمي',
    isEnd: 'تُظهر شاشة العرض نهاية العرض التقديمي.',
    isBlack: 'شاشة العرض سوداء. أي مفتاح هناك يعيد المشهد؛ وهنا المفتاح B.',
    isWhite: 'شاشة العرض بيضاء. أي مفتاح هناك يعيد المشهد؛ وهنا المفتاح W.',
    asksFirst: (question) => `يسأل أولًا: ${question}`,
    hidden: (question) => `مخفي إلى أن يُكشف. والسؤال للحضور: ${question}`,
    revealed: 'مكشوف.',
    changed: 'غُيّر على شاشة العرض، ولم يعد كما كُتب.',
    shows: (filter, count) => `المعروض: ${filter} (${count}).`,
    recordOpen: (title) => `سجل مفتوح: ${title}.`,

    clock: 'الساعة',
    time: 'الزمن',
    timeOfDay: (ms) => timeOfDay.format(ms),
    elapsed: 'المنقضي',
    left: 'الباقي',
    over: 'الزائد',
    span,
    noPlan: 'لا زمن مخططًا',
    standing: {
      on: 'وفق الخطة',
      behind: (seconds) => `متأخر ${minutes(seconds)} عن الخطة`,
      ahead: (seconds) => `متقدم ${minutes(seconds)} على الخطة`,
      waits: 'يبدأ مع أول انتقال',
      pauses: 'متوقف مؤقتًا',
    },
    start: 'بدء',
    goOn: 'متابعة',
    pause: 'إيقاف مؤقت',
    reset: 'إعادة ضبط',

    notes: 'الملاحظات',
    noNotes: 'لم تُكتب ملاحظة لهذا المشهد.',
    smaller: 'تصغير الملاحظات',
    larger: 'تكبير الملاحظات',

    scenes: 'المشاهد',
    sceneTimes: (start, length) => `من ${span(start)}، مدته ${span(length)}`,

    lead: 'قيادة شاشة العرض',
    goNext: 'التالي',
    goBack: 'السابق',
    reveal: 'كشف',
    showAgain: 'إظهار المشهد',
    black: 'أسود',
    asWritten: 'كما كُتب',

    noStage: 'لا شاشة عرض مفتوحة في هذا المتصفح. ما يُجرى هنا يظهر عليها فور فتحها.',
    openStage: 'فتح شاشة العرض',
    alone: 'لا يسمح هذا المتصفح بأن تتبع نافذة أخرى: حرّك شاشة العرض بمفاتيحها.',

    keyBlack: 'شاشة عرض سوداء، وشاشة بيضاء، والعودة',
    keySize: 'تكبير الملاحظات، وتصغيرها',
  },
};
