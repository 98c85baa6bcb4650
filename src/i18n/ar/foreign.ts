/** What is found in files of TimelineJS and in GeoJSON, a sentence for each code. */
import type { foreignFindings as englishFindings } from '../en/foreign.ts';
import type { Translated } from '../translated.ts';
import { apart, meant, quoted, schemes } from './cells.ts';

export const foreignFindings: Translated<typeof englishFindings> = {
  // dates of TimelineJS
  timelineNoYear: () => 'لم تُذكر سنة، وتطلب TimelineJS سنة كل حدث: اكتبها على مثال 2009، أو احذف الحدث',
  timelineYear: ({ cell }) => `القيمة ${quoted(cell)} ليست سنة: اكتبها بالأرقام، على مثال 2009، واجعل الشهر واليوم على حدة`,
  timelineYearOutside: ({ cell }) =>
    `القيمة ${quoted(cell)} سنة لا تتسع لها قاعدة البيانات، فهي تعدّ من السنة 1 إلى السنة 9999: احذف الحدث، أو ضع له تاريخًا ضمنها`,
  timelineShortYear: ({ year }) =>
    `القيمة ${quoted(year)} قُرئت السنة ${year}، كما تقرؤها TimelineJS: إن كان المقصود سنة من زمننا فاكتبها بأربعة أرقام`,
  timelineMonth: ({ cell }) => `القيمة ${quoted(cell)} ليست شهرًا: اكتبه رقمًا من 1 إلى 12، أو احذفه`,
  timelineDay: ({ cell, month, days }) => `القيمة ${quoted(cell)} ليست يومًا من ${apart(month)}، وعدد أيامه ${days}: صحّحها، أو احذف اليوم`,
  timelineDayAlone: ({ cell, read }) => `القيمة ${quoted(cell)} يوم بلا شهر: قُرئ التاريخ ${apart(read)}، فاكتب الشهر أيضًا`,
  timelineEndFirst: ({ start, end }) => `النهاية (${apart(end)}) قبل البداية (${apart(start)})، وقد تُركت النهاية: صحّح إحداهما`,
  timelineTime: ({ date }) => `تُركت الساعة: قُرئ الحدث بتاريخ ${apart(date)}`,

  // what TimelineJS shows
  timelineEmpty: () => 'الحدث بلا عنوان ولا نص: اكتب أحدهما، أو احذف الحدث',
  timelineNoHeadline: ({ read }) => `الحدث بلا عنوان: تقوم مقامه أولى كلمات نصه، ${quoted(read)}`,
  timelineNoText: () => 'الحدث بلا نص: يقوم عنوانه مقامه',
  timelineFileAlone: () => 'لا يشهد للحدث إلا الملف نفسه: لا رابط إلى أي صفحة في نصه ولا إلى جانبه',
  timelineHtml: () => 'النص مكتوب بلغة HTML: تُقرأ كلماته وفقراته، وتصبح الصفحات التي يرتبط بها مصادر',
  timelineMedia: ({ cell }) => `القيمة ${quoted(cell)} ليست عنوان ويب ولا تُعرض: اكتب عنوانًا يبدأ بـ ${schemes}، أو احذفها`,
  timelineLook: ({ count }) => `تُركت الخلفيات والصور المصغّرة، هنا وحيثما وردت (عددها كلها ${count})`,
  timelineTitleEmpty: () => 'شريحة العنوان بلا كلمات: يقوم اسم الملف مقامها',
  timelineTitleMedia: () => 'تُرك ما يُعرض إلى جانب شريحة العنوان: ليس لقاعدة البيانات صورة خاصة بها',
  timelineColumn: ({ heading }) => `العمود ${quoted(heading)} ليس من أعمدة TimelineJS، أو هو مكرر: خلاياه غير معروضة`,
  timelineErasApart: () => 'تُركت الحقب لأنها غير متصلة: يجب أن تبدأ كل حقبة حيث تنتهي سابقتها، وألا تتداخل حقبتان',
  timelineErasOutside: () => 'تُركت الحقب لأن أحداثًا تقع قبل أولاها أو بعد آخرها: اجعلها تمتد من أول حدث إلى آخر حدث',
  timelineErasUndated: () => 'تُركت الحقب لأن إحداها بلا بداية أو بلا نهاية: ضع لكل منها بداية ونهاية',

  // geometry
  geoNoGeometry: () => 'العنصر بلا شكل هندسي، فلا يمكن رسم شيء منه: أضف خطه، أو احذفه',
  geoGeometry: ({ name }) => `الشكل الهندسي ${quoted(name)} ليس مما يتألف منه مسار: اكتب LineString أو MultiLineString أو Point`,
  geoTooShort: () => 'في الخط أقل من موضعين مختلفين: أضف المواضع الأخرى، أو احذفه',
  geoNumbers: ({ cell }) => `القيمة ${quoted(cell)} ليست موضعًا: اكتب عددين، وخط الطول أولًا، على مثال ${apart('[49.2, 40.1]')}`,
  geoProjected: ({ cell }) =>
    `القيمة ${quoted(cell)} ليست موضعًا بالدرجات، والأرجح أنها بالأمتار في إسقاط: احفظ الملف بنظام ${apart('WGS 84 (EPSG:4326)')}`,
  geoOutside: ({ cell }) =>
    `القيمة ${quoted(cell)} خارج الكرة الأرضية: خطوط الطول من ${apart('-180')} إلى 180 ودوائر العرض من ${apart('-90')} إلى 90، فصحّحها`,
  geoSwapped: ({ cell }) => `القيمة ${quoted(cell)} فيها خط عرض يتجاوز 90: قُرئ خطا الطول والعرض لهذا العنصر معكوسين، فاكتب خط الطول أولًا`,
  geoCrs: ({ name }) =>
    `الملف يذكر ${quoted(name)} نظامًا لإحداثياته، وليس في GeoJSON إلا ${apart('WGS 84')}: قُرئت أعداده درجات، فانظر أين تقع`,
  geoAltitude: () => 'للمواضع عدد ثالث هو الارتفاع، وقد تُرك',
  geoThinned: ({ from, to, km }) => `عدد مواضع الخط ${from}: رُسم منها ${to}، لا يقل ما بين كل اثنين منها عن ${km} كم`,
  geoAntimeridian: () => 'الخط يعبر 180° ويتابع عند الحافة الأخرى من الخريطة',
  geoJoined: ({ count }) => `أجزاء الخط (عددها ${count}) تلتقي عند أطرافها، وقُرئت خطًا واحدًا`,
  geoParts: ({ count }) => `في الخط أجزاء لا تلتقي (عددها ${count}): كل منها مقطع قائم بذاته، وما يُقال عن الخط يُقال عن كل منها`,
  geoTooMany: ({ most }) => `خطوط الملف ونقاطه أكثر من الحد الأقصى (${most}): لم يُعرض العنصر، فقسّم الملف`,

  // what is said of a pipeline
  geoNoName: ({ read }) => `الخط بلا اسم: سُمّي ${quoted(read)}`,
  geoCountry: () => 'لم يُذكر بلد: وُضع تحت ZZ، وهو ليس بلدًا',
  geoCountryUnknown: ({ name, near }) =>
    `القيمة ${quoted(name)} ليست بلدًا معروفًا باسمه الإنكليزي${meant(near)}: اكتب ذلك الاسم أو رمز البلد المؤلف من حرفين؛ وحتى ذلك الحين يوضع تحت ZZ، وهو ليس بلدًا`,
  geoCountryNear: ({ name, near }) => `القيمة ${quoted(name)} عُدّت ${quoted(near)}: إن كان المقصود بلدًا آخر فاكتب رمزه المؤلف من حرفين`,
  geoNoStatus: () => 'لم تُذكر حالة: وجود هذا الأنبوب مفترض',
  geoStatusUnknown: ({ cell }) =>
    `القيمة ${quoted(cell)} ليست حالة معروفة، فوجود الأنبوب مفترض فقط: اكتب operating أو construction أو proposed أو idle أو retired أو cancelled`,
  geoYears: ({ cell, start }) => `القيمة ${quoted(cell)} لسنة النهاية تسبق سنة البداية (${start})، وقد تُركت`,
  geoCapacity: ({ cell }) => `القيمة ${quoted(cell)} ليست قدرة بوحدة غاز في زمن: حُفظت ملاحظةً، ولم يُرسم عرض بناءً عليها`,
  geoLength: ({ cell }) => `القيمة ${quoted(cell)} ليست طولًا بالكيلومترات: حُفظت ملاحظةً`,
  geoDiameter: ({ cell }) => `القيمة ${quoted(cell)} ليست قطرًا بالمليمترات أو البوصات: حُفظت ملاحظةً`,
  geoWiki: ({ cell }) => `القيمة ${quoted(cell)} ليست عنوان ويب ولا يُستشهد بها: اكتب عنوانًا يبدأ بـ ${schemes}`,
  geoProperties: ({ names }) => `لم تُقرأ خصائص لا مكان لها في المسار: ${apart(names)}`,
  geoPoint: () => 'لا يُقرأ من النقطة إلا اسمها ونوعها وبلدها، هنا وحيثما وردت نقاط: لا يقول المسار عنها أكثر من ذلك',
  geoApart: ({ count }) => `الخطوط تؤلف سلاسل لا تلتقي (عددها ${count}): لا تصح الأطوال من نقطة إلى نقطة إلا داخل السلسلة الواحدة`,
};
