/** What is said of a cell, a table or an archive that somebody brings: one sentence for each code, why, and what would be right. */
import type { cellFindings as english } from '../en/cells.ts';
import type { Translated } from '../translated.ts';

/** Dates, addresses and words of the file keep their own direction: in Arabic text 2009-07-08 would be seen from its end. */
export const apart = (text: string) => `\u2068${text}\u2069`;

/** "«2009-13-40»"; every sentence begins with an Arabic word, so that it stands from right to left. */
export const quoted = (text: string) => `«${apart(text)}»`;

/** The question that a finding carries in English, ' (did you mean "energy"?)', or nothing. */
export const meant = (near: string) => near.replace(/^ \(did you mean "(.*)"\?\)$/s, (_, id: string) => ` (لعل المقصود ${quoted(id)})`);

/** What begins a web address. */
export const schemes = `${apart('https://')} أو ${apart('http://')}`;

const day = apart('2009-07-08');
const month = apart('2009-07');
const span = apart('2009-07-08/2009-07-09');
const broken = apart('\uFFFD');
const twoQuotes = apart('""');

export const cellFindings: Translated<typeof english> = {
  // dates
  noDate: ({ cell }) =>
    `القيمة ${quoted(cell)} ليست تاريخًا مفهومًا: اكتب اليوم على مثال ${day} والشهر على مثال ${month} والسنة على مثال 2009`,
  noDateWords: ({ cell }) =>
    `القيمة ${quoted(cell)} لا تذكر تاريخًا: اكتب اليوم على مثال ${day} والشهر على مثال ${month} والسنة على مثال 2009، أو XXXX حيث لا يذكر أحد تاريخًا`,
  noSuchDay: ({ cell, days, last }) =>
    `القيمة ${quoted(cell)} يوم لا وجود له: عدد أيام ذلك الشهر ${days}، فصحّح اليوم، على مثال ${apart(last)}`,
  noSuchMonth: ({ cell, month: number }) =>
    `القيمة ${quoted(cell)} رقم الشهر فيها ${number}، وفي السنة اثنا عشر شهرًا: اكتب السنة أولًا ثم الشهر ثم اليوم، على مثال ${day}`,
  endsBeforeStart: ({ cell, first, last }) =>
    `القيمة ${quoted(cell)} نهايتها (${apart(last)}) قبل بدايتها (${apart(first)}): اكتب اليوم الأول أولًا، على مثال ${span}`,
  dateWithoutYear: ({ cell }) => `القيمة ${quoted(cell)} بلا سنة: أضفها، على مثال ${day}`,
  dateAmbiguous: ({ cell, read, other }) =>
    `القيمة ${quoted(cell)} قد تعني ${apart(read)} أو ${apart(other)}: قُرئت ${apart(read)}، فاكتب المقصود منهما`,
  dateMonthOrYears: ({ cell, read, other }) =>
    `القيمة ${quoted(cell)} قد تكون شهرًا أو سنتين: قُرئت ${apart(read)}، فاكتب ${apart(other)} إن كان المقصود سنتين`,
  dateShortYear: ({ cell, read }) => `القيمة ${quoted(cell)} فيها سنة من رقمين: قُرئت ${apart(read)}، فاكتب السنة بأربعة أرقام`,
  dateCalendar: ({ cell, read }) => `القيمة ${quoted(cell)} قُرئت ${apart(read)} بالتقويم الغريغوري: إن كان المقصود تقويمًا آخر فحوّل التاريخ`,
  dateSerial: ({ cell, read }) =>
    `القيمة ${quoted(cell)} هي العدد الذي يَعدّ به برنامج الجداول الأيام: قُرئت ${apart(read)}، فاجعل تنسيق الخلية تاريخًا، أو اكتب اليوم`,
  dateRead: ({ cell, read }) => `القيمة ${quoted(cell)} قُرئت ${apart(read)}`,
  datePart: ({ cell, read }) => `القيمة ${quoted(cell)} قُرئت أشهرًا هي ${apart(read)}: ليس في قاعدة البيانات أرباع سنة ولا أنصافها`,
  dateTime: ({ cell, read }) => `القيمة ${quoted(cell)} قُرئت اليوم ${apart(read)}: تُركت الساعة`,
  dateUnknown: ({ cell }) => `القيمة ${quoted(cell)} قُرئت XXXX، أي تاريخًا لا يذكره أحد`,

  // figures
  noNumber: ({ cell }) => `القيمة ${quoted(cell)} ليست عددًا: اكتبه بالأرقام، مع نقطة قبل الكسر العشري، على مثال 1234.5`,
  numberWithWords: ({ cell }) =>
    `القيمة ${quoted(cell)} فيها كلمات إلى جانب العدد: اكتب العدد وحده، على مثال 1234.5، وما يُحصى في عمود الوحدة`,
  numberIsDate: ({ cell }) =>
    `الخلية تاريخ (${apart(cell)})، والمطلوب عدد: تجعل برامج الجداول من أعداد مثل ${apart('10-12')} تواريخ، فاكتبه من جديد في خلية تنسيقها عدد`,
  numberAbout: ({ cell }) => `القيمة ${quoted(cell)} ليست عددًا واحدًا: اكتب عددًا واحدًا، والأدنى والأقصى في العمودين «low» و«high»`,
  numberAmbiguous: ({ cell, read, other }) =>
    `القيمة ${quoted(cell)} قد تعني ${apart(read)} أو ${apart(other)}: قُرئت ${apart(read)}، فاكتبها بلا فاصل للآلاف، ومع نقطة قبل الكسر العشري`,
  numberSign: ({ cell, read, sign }) => `القيمة ${quoted(cell)} قُرئت ${apart(read)}: تُرك ${quoted(sign)}، إذ للوحدة عمود خاص بها`,
  numberRead: ({ cell, read }) => `القيمة ${quoted(cell)} قُرئت ${apart(read)}`,
  numberNone: ({ cell }) => `القيمة ${quoted(cell)} قُرئت خليةً فارغة`,

  // words
  noBoolean: ({ cell }) => `القيمة ${quoted(cell)} ليست نعم ولا لا: اكتب true أو false`,
  booleanRead: ({ cell, read }) => `القيمة ${quoted(cell)} قُرئت ${apart(read)}`,
  wordRead: ({ cell, read }) => `القيمة ${quoted(cell)} قُرئت ${quoted(read)}`,
  wordOfMany: ({ cell, choices }) => `القيمة ${quoted(cell)} قد تعني أيًا مما يلي: ${apart(choices)}. اكتب معرّف المقصود منها`,
  unknownWord: ({ cell, near, choices }) =>
    choices === ''
      ? `القيمة ${quoted(cell)} غير معروفة، وليس في الملف مدخل يمكن أن يكون المقصود: أضف مدخلًا`
      : `القيمة ${quoted(cell)} غير معروفة${meant(near)}: استخدم واحدًا مما يلي: ${apart(choices)}`,
  dateForText: ({ read }) => `الخلية تاريخ، والمطلوب نص: قُرئت ${quoted(read)}`,
  halfCharacter: ({ cell }) => `القيمة ${quoted(cell)} فيها نصف محرف، ويظهر ${broken}: اكتب المحرف من جديد`,
  controlCharacters: ({ cell }) => `القيمة ${quoted(cell)} كانت فيها محارف تحكم لا يراها أحد: وقد تُركت`,

  // web addresses
  noWeb: ({ cell }) => `القيمة ${quoted(cell)} ليست عنوان ويب: يبدأ العنوان بـ ${schemes}`,
  webScheme: ({ cell, scheme }) => `القيمة ${quoted(cell)} تبدأ بـ ${apart(scheme)}، ولا يُفتح مثلها من هنا: اكتب عنوانًا يبدأ بـ ${schemes}`,
  webSpaces: ({ cell }) => `القيمة ${quoted(cell)} فيها فراغ أو نهاية سطر: اكتب عنوان ويب واحدًا، مع ${apart('%20')} محل الفراغ`,
  webLong: ({ cell, longest }) => `القيمة ${quoted(cell)} أطول من الحد الأقصى (${longest} من المحارف): اكتب عنوان ويب أقصر للصفحة نفسها`,
  webBrackets: ({ read }) => `عنوان الويب قُرئ ${apart(read)}، من دون الأقواس حوله`,
  webWithoutScheme: ({ cell, read }) => `القيمة ${quoted(cell)} ينقصها ${schemes}: قُرئت ${apart(read)}`,

  // text files
  encodingRead: ({ encoding }) => `الملف قُرئ بترميز ${apart(encoding)}، وهو لا يذكر ترميزه: احفظه بترميز ${apart('UTF-8')}`,
  notUtf8: ({ encoding }) =>
    `الملف ليس بترميز ${apart('UTF-8')}، وقُرئ بترميز ${apart(encoding)}: انظر هل حروفه صحيحة، واحفظه بترميز ${apart('UTF-8')}`,
  brokenCharacters: ({ count, line }) =>
    `في الملف محارف تالفة (عددها ${count}، أولها في السطر ${line})، وتظهر ${broken}: صحّحها في الملف الذي أُخذ منه، واحفظه بترميز ${apart('UTF-8')}`,
  nulCharacters: ({ count }) => `في الملف محارف NUL (عددها ${count})، وهي لا ترد في أي نص: وقد تُركت`,
  fileTooLarge: ({ size, most }) => `حجم الملف ${size} MB، ولا يُقرأ أكثر من ${most} MB: قسّمه`,
  tooManyCells: ({ most }) => `خلايا الجدول أكثر من الحد الأقصى (${most}): ما زاد على ذلك لم يُقرأ، فقسّمه`,
  quoteNotClosed: ({ lines }) =>
    `علامة اقتباس فُتحت هنا ولم تُغلق: الأسطر التالية (عددها ${lines}) قُرئت خليةً واحدة، فأغلقها، أو اكتب ${twoQuotes} لعلامة اقتباس داخل نص`,
  quoteAstray: () => `علامة اقتباس وردت وسط خلية: ضع الخلية كلها بين علامتي اقتباس، واكتب ${twoQuotes} لكل علامة داخلها`,

  // workbooks
  workbookBroken: ({ part, why }) => `تعذّرت قراءة ${apart(part)} من المصنف (${apart(why)}): افتح الملف في برنامج جداول واحفظه من جديد`,
  sheetMissing: ({ name }) => `المصنف يذكر ورقة باسم ${quoted(name)} ليست فيه: افتح الملف في برنامج جداول واحفظه من جديد`,
  sheetHidden: ({ name }) => `الورقة ${quoted(name)} مخفية في المصنف، وقُرئت مع ذلك`,
  formulaError: ({ cell }) => `الخلية تعرض ${apart(cell)}، وهو خطأ من برنامج الجداول، وقُرئت فارغة: صحّح معادلتها، أو اكتب القيمة`,
  formulaWithoutValue: ({ cell }) =>
    `في الخلية معادلة (${apart(cell)}) لم تُحفظ نتيجتها، وقُرئت فارغة: افتح الملف في برنامج جداول واحفظه من جديد، أو اكتب القيمة`,
  cellUnreadable: ({ cell }) => `في الخلية ${quoted(cell)}، وهو لا يوافق نوعها، وقُرئت فارغة: اكتب قيمتها من جديد`,
  dayThatNeverWas: () => 'في الخلية 29 شباط 1900، وهو يوم تحسبه برامج الجداول ولم يوجد قط: اكتب اليوم من جديد',
  cellOutside: ({ cell }) => `الخلية ${apart(cell)} تقع بعد آخر صف أو عمود في برامج الجداول، وقد تُركت`,
  moreCells: ({ count }) => `في هذه الورقة خلايا أخرى (عددها ${count}) لا يمكن قراءة معادلاتها أو قيمها؛ وقُرئ كل منها فارغًا`,

  // archives
  zipBroken: () => 'الملف المضغوط تالف: أعِد إنشاءه',
  zipTooMany: ({ count, most }) => `عدد الملفات في الملف المضغوط ${count}، ولا يُفتح منها أكثر من ${most}: ضع فيه ملفات قاعدة البيانات فقط`,
  zipTooLarge: ({ size, most }) => `حجم الملف المضغوط بعد فكه ${size} MB، والحد الأقصى ${most} MB: قسّمه`,
  zipBomb: ({ size }) => `لا يُفتح الملف المضغوط: حجمه بعد فكه ${size} MB، أي مئات أضعاف حجمه، ولا يكون ذلك إلا في ملفات أُعدّت لإلحاق الضرر`,
  zipPath: ({ name }) => `لا يُفتح ${quoted(name)} من الملف المضغوط: اسمه يقود إلى خارج الملف المضغوط، أو هو مما تحجزه البرامج لنفسها`,
  zipTwice: ({ name }) => `يرد ${quoted(name)} مرتين في الملف المضغوط: قُرئ الأول، فأزل الآخر`,
  zipEncrypted: ({ name }) => `الملف ${quoted(name)} في الملف المضغوط محمي بكلمة مرور: أزلها وأحضره من جديد`,
  zipEntryBroken: ({ name }) => `الملف ${quoted(name)} في الملف المضغوط تالف، أو ليس حجمه كما هو مذكور فيه: أعِد إنشاء الملف المضغوط`,
};
