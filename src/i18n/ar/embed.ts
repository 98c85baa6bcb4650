/** A view in a page of somebody else's: what the frame says, and the page that makes its code. */
import type { embedWords as english } from '../en/embed.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

const pixels: Forms = { one: 'بكسل واحد', two: 'بكسلان', few: 'بكسلات', many: 'بكسلًا', other: 'بكسل' };

export const embedWords: Translated<typeof english> = {
  embed: {
    openIn: (title) => `الفتح في ${title}`,
    recordIn: (title) => `فتح هذا السجل في ${title}`,
    frozenTo: (version, date) => `الإصدار ${version}، بتاريخ ${date}`,
    corrected: 'صُحّحت قاعدة البيانات منذ ذلك الحين: عرض الأحدث',
    routeLeftOut: (version) => `الإصدار ${version} يصف المسار بصيغة أقدم، لذلك لم يُرسم.`,
    notKept: (version) => `الإصدار ${version} غير محفوظ هنا`,
    notKeptHint: 'كان المطلوب عرض الشكل كما هو في ذلك الإصدار. وقد يقول أحدث إصدار غير ذلك.',
    showNewest: 'عرض أحدث إصدار',

    title: 'تضمين طريقة العرض هذه',
    back: 'العودة إلى لوحة المعلومات',
    intro: 'شكل حي لصفحة من صفحاتك. بلا مفتاح وبلا ملفات تعريف ارتباط، ولا يُرسل شيء عن قرائها إلى أي مكان.',
    what: 'ما يُعرض',
    wholeTab: (tab) => `«${tab}» كاملًا`,
    record: 'قاعدة البيانات',
    live: 'أحدث إصدار دائمًا',
    frozen: (version) => `مثبّت على الإصدار ${version}`,
    language: 'اللغة',
    theme: 'المظهر',
    themes: { auto: 'بحسب نظام القارئ', light: 'فاتح', dark: 'داكن' },
    allowed: 'ما يُتاح للقارئ',
    controls: {
      filter: 'تغيير التصفية',
      options: 'تغيير خيارات الشكل',
      table: 'الاطلاع عليه جدولًا',
      save: 'حفظه والاستشهاد به',
    },
    showTitle: 'إظهار عنوانه',
    size: 'الحجم',
    shapes: {
      fixed: 'ارتفاع ثابت',
      '16/9': 'بعرض عموده، 16:9',
      '4/3': 'بعرض عموده، 4:3',
      '1/1': 'بعرض عموده، مربع',
    },
    height: 'الارتفاع بالبكسل',
    heightWrong: (least, most) => `عدد صحيح من ${number.format(least)} إلى ${number.format(most)}.`,
    width: 'عرض العمود',
    pixels: (width) => plural(width, pixels),
    full: 'بقدر ما يتسع المكان',
    preview: 'معاينة',
    code: 'الشيفرة لصفحتك',
    copy: 'نسخ الشيفرة',
    frameTitle: (figure, dataset) => `${figure} – ${dataset}`,
    /** "%" stands for the attribute. */
    sandbox: 'إن كانت صفحتك تقيّد إطاراتها فهذا الإطار يحتاج إلى %.',
  },
};
