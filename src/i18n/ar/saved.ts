/** Saved views. */
import type { savedWords as english } from '../en/saved.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

/** After a preposition or "من". */
const views: Forms = {
  one: 'طريقة عرض واحدة',
  two: 'طريقتي عرض',
  few: 'طرق عرض',
  many: 'طريقة عرض',
  other: 'طريقة عرض',
};
const added: Forms = {
  one: 'أُضيفت طريقة عرض واحدة',
  two: 'أُضيفت طريقتا عرض',
  few: 'طرق عرض',
  many: 'طريقة عرض',
  other: 'طريقة عرض',
};
/** After "أكثر من" and a limit. */
const atMost = (most: number) => plural(most, views);
/** A limit of characters, after "أكثر من" and "إلى". */
const characters: Forms = { one: 'محرف واحد', two: 'محرفين', few: 'محارف', many: 'محرفًا', other: 'محرف' };
const unchanged = 'طرق العرض المحفوظة باقية كما كانت.';

export const savedWords: Translated<typeof english> = {
  saved: {
    viewName: (tab, filter) => `${tab}: ${filter}`,
    title: 'طرق العرض المحفوظة',
    intro: 'تبقى طرق العرض المحفوظة في هذا المتصفح على هذا الجهاز.',
    name: 'الاسم',
    save: 'حفظ طريقة العرض هذه',
    replace: 'استبدال',
    replaces: (name) => `الاسم «${name}» لطريقة عرض أخرى. «استبدال» يجعله لطريقة العرض هذه.`,
    shows: (name) => `«${name}» محفوظة، وهي طريقة العرض هذه.`,
    nameWrong: (most) => `تحتاج طريقة العرض إلى اسم من 1 إلى ${plural(most, characters)}. اكتب اسمًا.`,
    nameTaken: (name) => `توجد طريقة عرض أخرى باسم «${name}». اكتب اسمًا غير مستخدم.`,
    addressLong: (most) =>
      `لا يمكن حفظ طريقة العرض هذه: فعنوانها أطول من ${plural(most, characters)}. وهو صالح كرابط مع ذلك؛ ولحفظها اختصر التصفية.`,
    noRoom: (most) =>
      `لم يُحفظ شيء: لا يمكن الاحتفاظ بأكثر من ${atMost(most)} أو 1 MB منها. والمحفوظ منها لا يزال يعمل؛ احذف بعضه، أو صدّره أولًا.`,

    none: 'لم تُحفظ أي طريقة عرض بعد.',
    about: (tab, date) => `${tab}، حُفظت في ${date}`,
    rename: 'إعادة تسمية',
    renameOne: (name) => `إعادة تسمية «${name}»`,
    newName: (name) => `الاسم الجديد بدلًا من «${name}»`,
    saveName: 'حفظ',
    saveNameOf: (name) => `حفظ الاسم الجديد بدلًا من «${name}»`,
    cancel: 'إلغاء',
    cancelOf: (name) => `إلغاء إعادة تسمية «${name}»`,
    delete: 'حذف',
    deleteOne: (name) => `حذف «${name}»`,
    undo: 'تراجع',
    undoOf: (name) => `التراجع عن حذف «${name}»`,
    done: {
      saved: (name) => `حُفظت «${name}».`,
      replaced: (name) => `استُبدلت «${name}».`,
      renamed: (name) => `صار الاسم «${name}».`,
      deleted: (name) => `حُذفت «${name}».`,
      restored: (name) => `أُعيدت «${name}».`,
    },

    off: {
      title: 'لن تبقى طرق العرض هذه بعد إغلاق الصفحة',
      text: 'لا يسمح المتصفح لهذه الصفحة بتخزين أي شيء. يمكن حفظ طرق العرض وفتحها إلى أن تُغلق الصفحة أو يُعاد تحميلها؛ و«تصدير» يحتفظ بها في ملف.',
    },
    full: {
      title: 'لن تبقى التغييرات الأخيرة بعد إغلاق الصفحة',
      text: 'لا يتسع المتصفح لتخزينها. وهي قائمة إلى أن تُغلق الصفحة أو يُعاد تحميلها؛ و«تصدير» يحتفظ بها في ملف، وحذف طرق عرض محفوظة يفسح مكانًا.',
    },
    unread: {
      title: 'تعذّرت قراءة بعض طرق العرض المخزنة',
      text: (key) =>
        `ما أمكنت قراءته مدرج في القائمة. والنص كما كان باقٍ في مخزن هذا المتصفح: ويُنسخ إلى «${key}» قبل أول تغيير تجريه. لإصلاحه نزّله وصحّحه ثم استورده.`,
      download: 'تنزيل النص المخزن',
    },

    export: 'تصدير',
    import: 'استيراد',
    imported: (count, known, refused) =>
      [
        count === 0 ? 'لم تُضف أي طريقة عرض' : count < 3 ? plural(count, added) : `أُضيفت ${plural(count, added)}`,
        known > 0 && `الموجود من قبل: ${number.format(known)}`,
        refused > 0 && `المرفوض: ${number.format(refused)}`,
      ]
        .filter(Boolean)
        .join('، ') + '.',
    importNoRoom: (most) =>
      `لم يُضف شيء: لا يمكن الاحتفاظ بأكثر من ${atMost(most)} أو 1 MB منها. ${unchanged} احذف بعضها، أو استورد ملفًا أقصر.`,
    importFailed: (file, why) => `لم يُستورد «${file}»: ${why} ${unchanged}`,
    unreadable: 'تعذّرت قراءته على المتصفح. ربما نُقل من مكانه؛ اختره من جديد.',
    more: (count) => `إضافة إلى ${number.format(count)} غيرها`,

    /** What is wrong with a whole file, and what to do. */
    fault: {
      size: 'حجمه أكبر من 1 MB. قسّمه.',
      json: 'ليس ملف JSON. اختر ملفًا أنتجه «تصدير».',
      format: 'لا يحوي طرق عرض محفوظة: يجب أن تكون قيمة "format" هي "saved-views". اختر ملفًا أنتجه «تصدير».',
      version: 'قيمة "version" فيه ليست 1. فقد أنتجه إصدار آخر من هذه الصفحة؛ صدّره من هناك مجددًا.',
      views: 'قيمة "views" فيه ليست قائمة. اكتبها على صورة [ ].',
      many: 'يحوي أكثر من 1,000 طريقة عرض. قسّمه.',
    },
    /** "المدخل 3، «الغاز»" */
    entry: (place, name) => `المدخل ${number.format(place)}${name && `، «${name}»`}`,
    /** What is wrong with an entry, and what would be right. */
    wrong: {
      entry: 'مرفوض، إذ ليس طريقة عرض. اكتب { "name", "address", "saved" }.',
      name: 'مرفوض بسبب "name". اكتب من 1 إلى 200 محرف مرئي.',
      address: 'مرفوض بسبب "address". اكتب عنوانًا من عناوين هذه الصفحة، ابتداءً من «?»، لا يتجاوز 4,000 محرف.',
      saved: 'مرفوض بسبب "saved". اكتب يومًا ووقتًا على مثال "2026-03-13T09:30:00Z".',
    },
    parts: (parts) => `قُرئ من دون ${parts.join('، ')}، وهو ما لا يُفهم هنا.`,
  },
};
