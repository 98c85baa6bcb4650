/** Words in which dates are written, folded: months in five languages, and what stands round a date. */
import { fold } from '@/record/fold.ts';

/** By month: English, Azerbaijani, Turkish, Russian as in "8 July" and as it stands alone, Arabic of the Levant, of Egypt, and of the Maghreb. */
const names = [
  'january jan yanvar ocak января январь янв كانون-الثاني يناير جانفي',
  'february feb fevral şubat февраля февраль фев شباط فبراير فيفري',
  'march mar mart марта март мар آذار اذار مارس',
  'april apr aprel nisan апреля апрель апр نيسان أبريل إبريل أفريل',
  'may mayıs мая май أيار مايو ماي',
  'june jun iyun haziran июня июнь июн حزيران يونيو يونيه جوان',
  'july jul iyul temmuz июля июль июл تموز يوليو يوليه جويلية',
  'august aug avqust ağustos августа август авг آب أغسطس أوت',
  'september sept sep sentyabr eylül сентября сентябрь сен сент أيلول سبتمبر',
  'october oct oktyabr ekim октября октябрь окт تشرين-الأول أكتوبر',
  'november nov noyabr kasım ноября ноябрь ноя نوفمبر تشرين-الثاني نونبر',
  'december dec dekabr aralık декабря декабрь дек كانون-الأول ديسمبر دجنبر',
];

/** Months whose names in Arabic are two words are found with a hyphen between them, see joinWords. */
const months = new Map(names.flatMap((line, index) => line.split(' ').map((name) => [fold(name), index + 1] as const)));
const twoWords = new RegExp(`(${fold('كانون|تشرين')})\\s+(${fold('الثاني|الأول|الاول')})`, 'g');

/** Endings of the case in Azerbaijani ("iyulun 8-i", "iyul ayında") and Turkish ("Temmuz'da"), without the apostrophe that folding takes away. */
const endings = /(?:un|in|u|i|da|de|dan|den|ta|te)$/;

export function monthOf(word: string): number | undefined {
  return months.get(word) ?? (word.length > 4 ? months.get(word.replace(endings, '')) : undefined);
}

export function joinWords(folded: string): string {
  return folded.replaceAll(twoWords, '$1-$2');
}

const about = 'c ca circa about around approximately approx roughly ~ ≈ təxminən yaklaşık около примерно приблизительно حوالي نحو تقريبا';
const silent =
  'of the on in at year il ilin ili ildə ilində yılı yıl yılında г гг год года году в م عام سنة في شهر ayı ayının monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
  'понедельник вторник среда четверг пятница суббота воскресенье الإثنين الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد bazar çərşənbə cümə şənbə pazartesi salı çarşamba perşembe cuma cumartesi pazar';
const unknown =
  '? ?? ??? - – — unknown undated unspecified n/a n.a. n.d. nd none "no date" "not known" "date unknown" naməlum bilinmir bilinmiyor tarixsiz tarihsiz неизвестно "без даты" "غير معروف" "بدون تاريخ" مجهول';
const now = 'now present today ongoing date "the present" current .. … indiyədək günümüz наст "настоящее время" "н.в." الآن "حتى الآن"';

const aboutWords = wordsOf(about);
const silentWords = wordsOf(silent);
const unknownWords = wordsOf(unknown);
const nowWords = wordsOf(now);

export const isAbout = (word: string): boolean => aboutWords.has(word);
/** Says nothing of which day: articles, the word for "year", days of the week. */
export const isSilent = (word: string): boolean => silentWords.has(word);
export const isUnknown = (text: string): boolean => unknownWords.has(text);
export const isNow = (text: string): boolean => nowWords.has(text);

function wordsOf(words: string): ReadonlySet<string> {
  return new Set([...words.matchAll(/"([^"]+)"|(\S+)/g)].map(([, phrase, word]) => fold(phrase ?? word ?? '')));
}
