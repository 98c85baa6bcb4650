/** The deck that is left behind. */
import type { deckWords as english } from '../en/deck.ts';
import type { Translated } from '../translated.ts';
import { type Forms, formOf, number, plural } from './format.ts';

const slides: Forms = { one: 'شريحة واحدة', two: 'شريحتان', few: 'شرائح', many: 'شريحة', other: 'شريحة' };
/** After "رسم". */
const pictures: Forms = { one: 'شكل واحد', two: 'شكلين', few: 'أشكال', many: 'شكلًا', other: 'شكل' };
const instead: Forms = {
  one: 'وفي شريحته الجدول أو الرابط بدلًا منه',
  two: 'وفي شريحتيهما الجدول أو الرابط بدلًا منهما',
  few: 'وفي شرائحها الجدول أو الرابط بدلًا منها',
  many: 'وفي شرائحها الجدول أو الرابط بدلًا منها',
  other: 'وفي شرائحها الجدول أو الرابط بدلًا منها',
};
const moreRows: Forms = { one: 'صف واحد آخر', two: 'صفان آخران', few: 'صفوف أخرى', many: 'صفًا آخر', other: 'صف آخر' };
/** After "في". */
const inRows: Forms = { one: 'صف واحد', two: 'صفين', few: 'صفوف', many: 'صفًا', other: 'صف' };
const moreColumns: Forms = { one: 'عمود واحد آخر', two: 'عمودان آخران', few: 'أعمدة أخرى', many: 'عمودًا آخر', other: 'عمود آخر' };
const works: Forms = { one: 'مرجع واحد', two: 'مرجعان', few: 'مراجع', many: 'مرجعًا', other: 'مرجع' };
/** After "إضافة إلى". */
const toMoreWorks: Forms = { one: 'مرجع واحد آخر', two: 'مرجعين آخرين', few: 'مراجع أخرى', many: 'مرجعًا آخر', other: 'مرجع آخر' };
/** After "إضافة إلى", of what is not named. */
const others: Forms = { one: 'واحد آخر', two: 'اثنين آخرين', few: 'غيرها', many: 'غيرها', other: 'غيرها' };

export const deckWords: Translated<typeof english> = {
  deck: {
    make: 'إعداد شرائح (PPTX)',
    /** Of a talk, or of the present view. */
    hint: 'شرائح تُعرض وتُعدَّل من دون هذا الموقع: تبقى الرسوم البيانية والجداول قابلة للتحرير، وفي كل شريحة رابط إلى طريقة عرضها. وهي تُعدّ في هذا المتصفح، ولا يُرسل شيء إلى أي مكان.',
    choose: 'شرائح طريقة العرض هذه',
    chooseHint: 'شريحة لكل شكل فيه ما يُعرض بحسب التصفية الحالية.',
    making: 'جارٍ إعداد الشرائح',
    slide: (slide, count) => `الشريحة ${number.format(slide)} من ${number.format(count)}`,
    writing: 'جارٍ كتابة الملف',
    cancelled: 'أُلغي: لم يُحفظ شيء.',
    failed: 'لم يُحفظ شيء: تعذّر إعداد الشرائح. ولا تزال طريقة العرض تعمل؛ أعد المحاولة.',
    saved: (file, count) => `حُفظ باسم \u2068${file}\u2069: ${plural(count, slides)}.`,
    faults: (names) => `تعذّر رسم ${plural(names.length, pictures)} في الوقت المتاح، ${formOf(names.length, instead)}: ${names.join('؛ ')}.`,
    left: (names) => `تُرك ما يلي، إذ لا شيء منه معروض: ${names.join('؛ ')}.`,

    /** What the values of a chart are. */
    axis: { visits: 'الزيارات', others: 'المكالمات ولقاءات المبعوثين', days: 'الأيام' },
    millions: (unit) => `مليون ${unit}`,
    logarithmic: (unit) => `${unit}، مقياس لوغاريتمي`,
    upTo: (series) => `${series}، على الأكثر`,

    open: 'فتح طريقة العرض هذه',
    guess: 'التخمين أولًا. وفي الشريحة التالية ما تقوله البيانات.',
    part: (title, part, parts) => `${title} (${String(part)} من ${String(parts)})`,
    moreRows: (count) => `${plural(count, moreRows)} في طريقة العرض: اتبع الرابط.`,
    moreColumns: (count) => `${plural(count, moreColumns)} في طريقة العرض وملفاتها.`,
    signs: (labels) => `علامات أخرى: ${labels.join('؛ ')}.`,
    moreLines: 'المزيد في طريقة العرض: اتبع الرابط.',
    noPicture: 'تعذّر رسم الشكل هنا. الرابط يفتحه.',
    sources: 'المصادر',
    shortSources: (names, more) => `المصادر: ${names.join('؛ ')}${more > 0 ? `؛ إضافة إلى ${plural(more, others)}` : ''}`,
    works: (count) => `ما يستند إليه ملف الشرائح هذا: ${plural(count, works)}، دون تكرار.`,
    moreWorks: (count) => `إضافة إلى ${plural(count, toMoreWorks)} في المصادر آخر الملف.`,
    said: 'ما تقوله البيانات',
    link: (address) => `طريقة العرض: ${address}`,
    about: (title, edition) => `${title} · ${edition}`,
    made: (date) => `أُعدّت الشرائح في ${date}`,

    range: (items) => `من الرقم الأدنى إلى الأعلى: ${items.join('؛ ')}.`,
    rivals: (items) => `ما يقوله آخرون: ${items.join('؛ ')}.`,
    estimates: (items) => `تقديرنا، بحافة متقطعة: ${items.join('؛ ')}.`,
    partEstimates: (items) => `تقديرنا في جزء منه: ${items.join('؛ ')}.`,
    zeros: (items) => `يذكر مصدر أن القيمة صفر: ${items.join('؛ ')}.`,
    without: (items) => `سجلات بلا رقم، وليس ذلك صفرًا: ${items.join('؛ ')}.`,
    less: (rows) => `في قاعدة البيانات كلها أكثر من هذا في ${plural(rows, inRows)}: فالتصفية تُبقي أقل.`,
    out: (items) => `مستبعد بتاريخي «من» و«إلى»: ${items}.`,
    /** "1992–1995" */
    span: (from, to) => (from === to ? from : `${from}–${to}`),
    band: (label, span) => `${label}: ${span}.`,
    altChart: (title, subtitle) => `رسم بياني: ${title}. ${subtitle}`,
    altPicture: (title, subtitle) => `صورة: ${title}. ${subtitle}`,
    sections: { talk: 'العرض التقديمي', view: 'طريقة العرض', sources: 'المصادر' },
  },
};
