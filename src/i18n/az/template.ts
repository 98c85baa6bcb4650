/** The workbook in which a record is written: what its first sheet says, and the notes on its headings. */
import type { templateWords as english } from '../en/template.ts';
import type { Translated } from '../translated.ts';

const needs = { always: 'Mütləqdir.', inGroup: 'Qrupu doldurulubsa, mütləqdir.', never: 'Boş qala bilər.' };

export const templateWords: Translated<typeof english> = {
  template: {
    readMe: [
      'Bu iş kitabı məlumat bazasına necə çevrilir',
      'Hər vərəq bir növə aiddir; hər sətir onun bir vahididir. Lazım olan vərəqləri doldurun, qalanlarını buraxın.',
      'Dataset (məlumat bazası nəyə aiddir), Sectors, Sources, Actors və Places vərəqlərindən başlayın: digər vərəqlərdə onların id-ləri yazılır.',
      'id kiçik latın hərflərindən, rəqəmlərdən və defisdən ibarətdir. Yazmasanız, tarixdən və addan düzəldilir.',
      'Tarixlər mənbədəki qədər dəqiqdir: 2009-07-08, 2009-07 və ya 2009; "2009-07-08/2009-07-09" aralıqdır, "2012-08~" təxminidir, "XXXX" məlum deyil. Başqa yazılışlar da başa düşülür və hesabatda göstərilir.',
      'Bir xanadakı bir neçə id və ya mətn ";" ilə ayrılır.',
      'Təkrarlana bilən qrupun sütunları nömrələnib: "citation 1 source", "citation 2 source". Daha çoxu lazımdırsa, növbəti nömrə ilə sütun əlavə edin.',
      'Hər qeyd üçün ən azı bir sahə və bir istinad lazımdır; mənbə veb-ünvan da ola bilər.',
      'Heç kimin demədiyi boş qalır: boş xana nə sıfır, nə də «yox» deməkdir.',
      'Doldurulmuş sətirlər mənbələri göstərilmiş nümunələrdir: onları əvəz edin.',
      'İş kitabını paneldə «Aç» düyməsi ilə və ya səhifəyə ataraq açın. O, sizin kompüterinizdə qalır.',
      'Səhvlər vərəqi, sətri və sütunu ilə göstərilir; düzgün sətirlər göstərilir, digərləri gözləyir.',
    ],
    sheetReadMe: 'Read me',
    /** On a heading. */
    note: (description, needed, form) => [description, needs[needed], form].filter(Boolean).join('\n'),
    forms: {
      text: 'Sözlər.',
      date: 'Tarix: 2009-07-08, 2009-07, 2009, 2009-07-08/2009-07-09.',
      number: 'Ədəd: 1234.5.',
      boolean: 'TRUE və ya FALSE.',
      word: 'Siyahıdakı sözlərdən biri.',
      list: 'Bir neçəsi ";" ilə ayrılır.',
      numbers: '";" ilə ayrılmış ədədlər: 44.2; 31.5.',
      line: 'Mövqelər, uzunluq dairəsi birinci: LINESTRING (49.2 40.1, 48 41.2).',
      any: 'Başqalarının dediyi: sözlər və ya ədəd.',
    },
    idOf: (sheet) => `${sheet} vərəqindən bir id.`,
    idsOf: (sheet) => `${sheet} vərəqindən id-lər; bir neçəsi ";" ilə ayrılır.`,
    wordsOf: (words) => `Bunlardan, bir neçəsi ";" ilə ayrılır: ${words.join(', ')}.`,
    fileName: 'sablon',
  },
};
