/** The workbook in which a record is written: what its first sheet says, and the notes on its headings. */
import type { templateWords as english } from '../en/template.ts';
import type { Translated } from '../translated.ts';

const needs = { always: 'مطلوب.', inGroup: 'مطلوب حيث تُملأ مجموعته.', never: 'يجوز أن يبقى فارغًا.' };

/** Dates and positions keep their own direction: in Arabic text 2009-07-08 would be seen from its end. */
const apart = (text: string) => `\u2068${text}\u2069`;
const day = apart('2009-07-08');
const month = apart('2009-07');
const span = apart('2009-07-08/2009-07-09');

export const templateWords: Translated<typeof english> = {
  template: {
    readMe: [
      'كيف يصبح هذا المصنف قاعدة بيانات',
      'في كل ورقة نوع واحد من الأشياء، وكل صف واحد منها. املأ الأوراق التي تحتاج إليها واترك ما عداها.',
      'ابدأ بالورقة Dataset (موضوع قاعدة البيانات)، ثم Sectors وSources وActors وPlaces: فالأوراق الأخرى تذكر معرّفاتها.',
      'المعرّف حروف لاتينية صغيرة وأرقام وواصلات. وحيث تتركه يُؤلَّف من التاريخ والعنوان.',
      `التواريخ بدقة مصدرها لا أكثر: ${day} أو ${month} أو 2009؛ و«${span}» فترة، و«${apart('2012-08~')}» تقريبي، و«XXXX» غير معروف. وتُفهم طرائق أخرى وتُذكر في التقرير.`,
      'إذا تعددت المعرّفات أو النصوص في خلية واحدة فُصل بينها بعلامة «;».',
      `للمجموعة التي يمكن أن تتكرر أعمدة مرقمة: «${apart('citation 1 source')}» و«${apart('citation 2 source')}». أضف أعمدة بالرقم التالي حيث تحتاج إلى المزيد.`,
      'يحتاج كل سجل إلى قطاع واحد واستشهاد واحد على الأقل؛ ويجوز أن يكون المصدر عنوان ويب.',
      'ما لا يذكره أحد يبقى فارغًا: فالخلية الفارغة ليست صفرًا وليست «لا».',
      'الصفوف المعبّأة مثال، ومع كل منها مصدره: ضع صفوفك مكانها.',
      'افتح المصنف في لوحة المعلومات من «فتح»، أو بإفلاته على الصفحة. وهو يبقى على جهازك.',
      'يُذكر الخطأ مع ورقته وصفه وعموده؛ وتُعرض الصفوف السليمة فيما تبقى الأخرى معلّقة.',
    ],
    sheetReadMe: 'اقرأني',
    /** On a heading. */
    note: (description, needed, form) => [description, needs[needed], form].filter(Boolean).join('\n'),
    forms: {
      text: 'كلمات.',
      date: `تاريخ: ${day} أو ${month} أو 2009 أو ${span}.`,
      number: 'عدد: 1234.5.',
      boolean: 'TRUE أو FALSE.',
      word: 'إحدى كلمات القائمة.',
      list: 'إذا تعددت فُصل بينها بعلامة «;».',
      numbers: `أعداد يُفصل بينها بعلامة «;»، على مثال ${apart('44.2; 31.5')}.`,
      line: `مواضع، وخط الطول أولًا: ${apart('LINESTRING (49.2 40.1, 48 41.2)')}.`,
      any: 'ما يقوله الآخرون: كلمات، أو عدد.',
    },
    idOf: (sheet) => `معرّف من الورقة ${apart(sheet)}.`,
    idsOf: (sheet) => `معرّفات من الورقة ${apart(sheet)}؛ وإذا تعددت فُصل بينها بعلامة «;».`,
    wordsOf: (words) => `من هذه، وإذا تعددت فُصل بينها بعلامة «;»: ${words.map(apart).join('، ')}.`,
    fileName: 'template',
  },
};
