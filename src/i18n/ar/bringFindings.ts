/** What is found in files that people bring, a sentence for each code: what is wrong, and what would be right. */
import type { bringFindings as english } from '../en/bringFindings.ts';
import type { Translated } from '../translated.ts';
import { apart, meant, quoted } from './cells.ts';

const missing = (what: string) => () => what;

export const bringFindings: Translated<typeof english> = {
  // the check of the record, in its own words
  check: ({ message }) => message,
  waitsFor: ({ id }) => `يذكر ${quoted(id)}، وهو نفسه معلّق: حين يُصحَّح ذاك يُعرض هذا أيضًا`,

  // files
  tooDeep: ({ deepest }) => `تداخل الملف أعمق من الحد الأقصى (${deepest} من المستويات)، وليست كذلك أي قاعدة بيانات: لم يُقرأ`,
  noJson: ({ why }) => `يبدأ الملف على صورة JSON ولا يمكن قراءته كذلك (${apart(why)}): صحّحه حيث ينقطع`,
  unknownJson: missing(
    `الملف JSON بصيغة غير معروفة هنا: افتح إصدارًا، أو ملفًا من مجلد ${quoted('data/')}، أو خطًا زمنيًا من TimelineJS، أو GeoJSON`,
  ),
  isExport: missing('الملف تصدير لطريقة عرض، وفيه صفوف لا قاعدة بيانات: افتح قاعدة البيانات نفسها، كما يحفظها «حفظ باسم»'),
  isTalk: missing('الملف عرض تقديمي وليس قاعدة بيانات: افتحه من «عرض تقديمي»'),
  unknownPart: ({ name }) => `في الملف ${quoted(name)}، وليس ذلك جزءًا من قاعدة بيانات: لم يُقرأ`,
  is_html: missing('الملف صفحة ويب: احفظ الجدول نفسه بصيغة XLSX أو CSV'),
  is_pdf: missing('الملف PDF: احفظ الجدول نفسه بصيغة XLSX أو CSV'),
  is_oldOffice: missing('الملف مصنف بصيغة XLS السابقة لعام 2007: احفظه بصيغة XLSX'),
  is_empty: missing('الملف فارغ: اختر غيره، أو املأ النموذج'),
  nothingFound: missing('ليس في الملف سجل ولا شيء مما يتألف منه: املأ النموذج، أو افتح ملفًا بإحدى الصيغ المذكورة أعلاه'),
  isOpenDocument: missing('الملف جدول بيانات بصيغة OpenDocument: احفظه بصيغة XLSX أو CSV'),
  isDocument: missing('الملف نص أو شرائح: احفظ الجدول نفسه بصيغة XLSX أو CSV'),
  zipInZip: missing('الملف zip داخل zip، وهذا لا يُفتح: أخرجه منه'),
  secondDataset: missing('يذكر هذا الملف أيضًا موضوع قاعدة البيانات، وقد اعتُمد أول ملف ذكره'),

  // sheets and columns
  unknownSheet: ({ name, rows }) =>
    `الاسم ${quoted(name)} ليس لورقة من أوراق النموذج، وعناوين أعمدتها غير معروفة (أسطر لم تُقرأ: ${rows}): سمّها كما في النموذج، أو احذفها`,
  titleForSummary: () => 'لا عمود باسم «summary»: العناوين تقوم مقامه',
  headingRead: ({ heading, field }) => `عنوان العمود ${quoted(heading)} قُرئ ${quoted(field)}`,
  unknownColumn: ({ heading, near }) =>
    `لا عمود في هذه الورقة باسم ${quoted(heading)}${meant(near)}: خلاياه غير معروضة؛ صحّح عنوان العمود، أو أزل العمود`,
  columnWithoutHeading: missing('في العمود خلايا وليس له عنوان: خلاياه غير معروضة؛ ضع للعمود عنوانه'),
  columnTwice: ({ heading, first }) =>
    `عنوان العمود ${quoted(heading)} وارد في العمود ${apart(first)} من قبل: لم يُقرأ هذا العمود؛ أزله، أو صحّح رقمه`,
  unknownField: ({ field }) => `ليس في قاعدة البيانات حقل باسم ${quoted(field)}: لا يُعرض؛ صحّح اسمه`,

  // cells
  knownByName: ({ text, id }) => `القيمة ${quoted(text)} عُدّت ${quoted(id)}، فهي اسمه`,
  madeEntry: ({ text, id }) => `القيمة ${quoted(text)} ليس لها صف خاص: أُنشئ منها ${quoted(id)}، ولا يُعرف عنه شيء آخر`,
  not_sector: ({ text, near }) => `القيمة ${quoted(text)} ليست قطاعًا${meant(near)}: أضفها إلى Sectors أو صحّحها`,
  not_family: ({ text, near }) => `القيمة ${quoted(text)} ليست من مجموعات القطاعات${meant(near)}: أضفها إلى Families أو صحّحها`,
  not_source: ({ text, near }) =>
    `القيمة ${quoted(text)} ليست من المصادر${meant(near)}: أضف المرجع إلى Sources، أو صحّح معرّفه، أو اكتب عنوانه على الويب`,
  not_actor: ({ text, near }) => `القيمة ${quoted(text)} ليست من الأشخاص والهيئات${meant(near)}: أضفها إلى Actors أو صحّحها`,
  not_country: ({ text, near }) => `القيمة ${quoted(text)} ليست بلدًا من المدرج في Actors${meant(near)}: أضفها إليه أو صحّحها`,
  not_side: ({ text, near }) =>
    `القيمة ${quoted(text)} ليست بلدًا من المدرج في Actors${meant(near)}، ولا «independent» ولا «unknown»: أضفها إلى Actors أو صحّحها`,
  not_place: ({ text, near }) => `القيمة ${quoted(text)} ليست من الأماكن${meant(near)}: أضفها إلى Places أو صحّحها`,
  noNumbers: ({ text }) => `القيمة ${quoted(text)} ليست قائمة أعداد: افصل بينها بعلامة ${quoted(';')}، على مثال ${quoted('44.2; 31.5')}`,
  noLine: ({ text }) =>
    `القيمة ${quoted(text)} ليست خطًا: اكتب مواضعه، وخط الطول أولًا، على مثال ${quoted('LINESTRING (49.2 40.1, 48 41.2)')}`,

  // what is missing of a record
  withoutDate: missing('السجل بلا تاريخ: مدرج على حدة'),
  withoutActors: missing('لا يذكر السجل أحدًا من المعنيين'),
  withoutPlaces: missing('لا يذكر السجل مكانًا'),
  withoutHosts: missing('لا يذكر السجل من استقبل الزائرين'),
  withoutFigure: missing('المساعدة بلا رقم: تُحسب مساعدة دون قيمة معلنة'),
  withoutReporter: missing('لا يذكر السجل الجهة المبلِّغة عن الرقم'),

  // what is missing of the whole
  no_title: missing('قاعدة البيانات بلا عنوان: يقوم اسم الملف مقامه'),
  no_subtitle: missing('قاعدة البيانات بلا عنوان فرعي'),
  no_description: missing('لا تذكر قاعدة البيانات موضوعها في جملة'),
  no_sides: missing('لم يُذكر طرفان: فلا تدل اتجاهات الزيارات ولا الأطراف على كثير'),
  no_edition: missing('ليس لقاعدة البيانات إصدار له رقم ويوم'),
  no_coverage: missing('لا تذكر قاعدة البيانات فترة تغطيتها: اعتُمدت فترة تواريخها'),
  no_eras: missing('لم تُذكر حقب: المدة كلها حقبة واحدة'),
  no_map: missing('لا تذكر قاعدة البيانات ما تعرضه الخريطة: تعرض الخريطة أماكنها كلها'),
  no_sectors: missing('لم تُذكر قطاعات: السجلات كلها معًا'),
  no_choice: missing('لا تذكر قاعدة البيانات كيف تُعتمد القيمة حيث تختلف المصادر'),
  no_method: missing('لا تذكر قاعدة البيانات كيف أُعدّت'),
  no_notFound: missing('لا تذكر قاعدة البيانات ما بُحث عنه ولم يُعثر عليه'),
  no_reportErrors: missing('لا تذكر قاعدة البيانات أين يمكن الإبلاغ عن الأخطاء'),
  no_licence: missing('لا تذكر قاعدة البيانات ترخيصًا'),
  no_personsPerFamily: missing('لا تقدير حيث لا تُحصى إلا الأسر'),
};
