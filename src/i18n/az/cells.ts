/** What is said of a cell, a table or an archive that somebody brings: one sentence for each code, why, and what would be right. */
import type { cellFindings as english } from '../en/cells.ts';
import type { Translated } from '../translated.ts';

/** The question that a finding carries in English, ' (did you mean "energy"?)', or nothing. */
export const meant = (near: string) => near.replace(/^ \(did you mean (".*")\?\)$/s, ' (bəlkə $1 nəzərdə tutulub?)');

export const cellFindings: Translated<typeof english> = {
  // dates
  noDate: ({ cell }) => `"${cell}" tarix kimi başa düşülmür: günü 2009-07-08, ayı 2009-07, ili 2009 şəklində yazın`,
  noDateWords: ({ cell }) =>
    `"${cell}" yazısında tarix yoxdur: günü 2009-07-08, ayı 2009-07, ili 2009 şəklində, heç kim tarix göstərmirsə, XXXX yazın`,
  noSuchDay: ({ cell, days, last }) => `"${cell}" mövcud olmayan gündür: həmin ayda ${days} gün var, günü düzəldin, məsələn: ${last}`,
  noSuchMonth: ({ cell, month }) =>
    `"${cell}" yazısında ayın nömrəsi ${month} göstərilib, ildə isə on iki ay var: əvvəl ili, sonra ayı, sonra günü yazın: 2009-07-08`,
  endsBeforeStart: ({ cell, first, last }) =>
    `"${cell}" üzrə son (${last}) başlanğıcdan (${first}) əvvəldir: ilk günü birinci yazın: 2009-07-08/2009-07-09`,
  dateWithoutYear: ({ cell }) => `"${cell}" yazısında il yoxdur: əlavə edin, məsələn: 2009-07-08`,
  dateAmbiguous: ({ cell, read, other }) =>
    `"${cell}" həm ${read}, həm ${other} ola bilər: ${read} kimi oxunub, nəzərdə tutulanı dəqiq yazın`,
  dateMonthOrYears: ({ cell, read, other }) =>
    `"${cell}" ay da, iki il də ola bilər: ${read} kimi oxunub, illər nəzərdə tutulursa, ${other} yazın`,
  dateShortYear: ({ cell, read }) => `"${cell}" yazısında il iki rəqəmlidir: ${read} kimi oxunub, ili dörd rəqəmlə yazın`,
  dateCalendar: ({ cell, read }) => `"${cell}" Qriqori təqvimi üzrə ${read} kimi oxunub: başqa təqvim nəzərdə tutulursa, tarixi çevirin`,
  dateSerial: ({ cell, read }) =>
    `"${cell}" elektron cədvəlin günləri saydığı ədəddir: ${read} kimi oxunub, xanaya tarix formatı verin və ya günü yazın`,
  dateRead: ({ cell, read }) => `"${cell}" ${read} kimi oxunub`,
  datePart: ({ cell, read }) => `"${cell}" aylar kimi oxunub (${read}): məlumat bazasında rüb və yarımil yoxdur`,
  dateTime: ({ cell, read }) => `"${cell}" ${read} günü kimi oxunub: saat nəzərə alınmayıb`,
  dateUnknown: ({ cell }) => `"${cell}" XXXX, yəni heç kimin göstərmədiyi tarix kimi oxunub`,

  // figures
  noNumber: ({ cell }) => `"${cell}" ədəd deyil: rəqəmlə yazın, onluq hissəni nöqtə ilə ayırın: 1234.5`,
  numberWithWords: ({ cell }) =>
    `"${cell}" yazısında ədədin yanında söz var: yalnız ədədi yazın (1234.5), nəyin sayıldığını isə vahid sütununda göstərin`,
  numberIsDate: ({ cell }) =>
    `Xanada tarix var (${cell}), halbuki ədəd tələb olunur: elektron cədvəllər 10-12 kimi ədədləri tarixə çevirir, onu ədəd formatlı xanada yenidən yazın`,
  numberAbout: ({ cell }) =>
    `"${cell}" tək bir ədəd deyil: bir ədəd yazın, ən kiçik və ən böyük göstəricini isə "low" və "high" sütunlarına yazın`,
  numberAmbiguous: ({ cell, read, other }) =>
    `"${cell}" həm ${read}, həm ${other} ola bilər: ${read} kimi oxunub, minlikləri ayırmadan və onluq hissədən əvvəl nöqtə ilə yazın`,
  numberSign: ({ cell, read, sign }) => `"${cell}" ${read} kimi oxunub: "${sign}" nəzərə alınmayıb, çünki vahidin öz sütunu var`,
  numberRead: ({ cell, read }) => `"${cell}" ${read} kimi oxunub`,
  numberNone: ({ cell }) => `"${cell}" boş xana kimi oxunub`,

  // words
  noBoolean: ({ cell }) => `"${cell}" nə «hə», nə də «yox» deməkdir: true və ya false yazın`,
  booleanRead: ({ cell, read }) => `"${cell}" ${read} kimi oxunub`,
  wordRead: ({ cell, read }) => `"${cell}" "${read}" kimi oxunub`,
  wordOfMany: ({ cell, choices }) => `"${cell}" bunlardan hər biri ola bilər: ${choices}; nəzərdə tutulanın id-sini yazın`,
  unknownWord: ({ cell, near, choices }) =>
    choices === ''
      ? `"${cell}" tanınmır və faylda nəzərdə tutula biləcək heç nə yoxdur: əlavə edin`
      : `"${cell}" tanınmır${meant(near)}: bunlardan birini yazın: ${choices}`,
  dateForText: ({ read }) => `Xanada tarix var, halbuki mətn tələb olunur: "${read}" kimi oxunub`,
  halfCharacter: ({ cell }) => `"${cell}" yazısında yarımçıq simvol var, o, \uFFFD kimi göstərilir: simvolu yenidən yazın`,
  controlCharacters: ({ cell }) => `"${cell}" yazısında gözə görünməyən idarəetmə simvolları var idi: onlar çıxarılıb`,

  // web addresses
  noWeb: ({ cell }) => `"${cell}" veb-ünvan deyil: veb-ünvan https:// və ya http:// ilə başlayır`,
  webScheme: ({ cell, scheme }) =>
    `"${cell}" ünvanının əvvəlində ${scheme} durur, belə ünvan buradan açılmır: https:// və ya http:// ilə başlayan ünvan yazın`,
  webSpaces: ({ cell }) =>
    `"${cell}" yazısında boşluq işarəsi və ya sətir kəsimi var: bir veb-ünvan yazın, boşluq işarəsinin yerinə %20 qoyun`,
  webLong: ({ cell, longest }) => `"${cell}" uzunluq həddini (${longest} simvol) aşır: həmin səhifənin daha qısa veb-ünvanını yazın`,
  webBrackets: ({ read }) => `Veb-ünvan ətrafındakı mötərizələr olmadan oxunub: ${read}`,
  webWithoutScheme: ({ cell, read }) => `"${cell}" ünvanında https:// və ya http:// çatışmır: ${read} kimi oxunub`,

  // text files
  encodingRead: ({ encoding }) => `Fayl ${encoding} kimi oxunub, lakin faylın özündə bu göstərilməyib: UTF-8 formatında saxlayın`,
  notUtf8: ({ encoding }) =>
    `Fayl UTF-8 formatında deyil və ${encoding} kimi oxunub: hərflərin düzgünlüyünü yoxlayın və faylı UTF-8 formatında saxlayın`,
  brokenCharacters: ({ count, line }) =>
    `Faylda ${count} simvol pozulub (birincinin olduğu sətir: ${line}), onlar \uFFFD kimi göstərilir: faylın hazırlandığı ilkin faylda düzəldin və UTF-8 formatında saxlayın`,
  nulCharacters: ({ count }) => `Faylda ${count} NUL simvolu var, heç bir mətndə belə simvol olmur: onlar çıxarılıb`,
  fileTooLarge: ({ size, most }) => `Faylın həcmi ${size} MB təşkil edir, ən çoxu ${most} MB oxuna bilər: faylı bölün`,
  tooManyCells: ({ most }) => `Cədvəldə xanaların sayı həddi (${most}) aşır: həddən artığı oxunmur, cədvəli bölün`,
  quoteNotClosed: ({ lines }) =>
    `Burada açılan dırnaq bağlanmayıb: sonrakı ${lines} sətir bir xana kimi oxunub, dırnağı bağlayın və ya mətn içindəki dırnaq üçün "" yazın`,
  quoteAstray: () => 'Dırnaq xananın ortasında durur: bütün xananı dırnağa alın, içindəki hər dırnağın yerinə isə "" yazın',

  // workbooks
  workbookBroken: ({ part, why }) =>
    `İş kitabının ${part} hissəsi oxuna bilmir (${why}): faylı elektron cədvəl proqramında açıb yenidən saxlayın`,
  sheetMissing: ({ name }) =>
    `İş kitabında adı çəkilən "${name}" vərəqi kitabın özündə yoxdur: faylı elektron cədvəl proqramında açıb yenidən saxlayın`,
  sheetHidden: ({ name }) => `"${name}" vərəqi iş kitabında gizlədilib, buna baxmayaraq oxunur`,
  formulaError: ({ cell }) =>
    `Xanada elektron cədvəl səhvi (${cell}) göstərilir və xana boş kimi oxunub: düsturu düzəldin və ya qiyməti yazın`,
  formulaWithoutValue: ({ cell }) =>
    `Xanada nəticəsi saxlanılmamış düstur (${cell}) var və xana boş kimi oxunub: faylı elektron cədvəl proqramında açıb yenidən saxlayın və ya qiyməti yazın`,
  cellUnreadable: ({ cell }) => `Xanadakı "${cell}" xananın tipinə uyğun gəlmir və xana boş kimi oxunub: qiyməti yenidən yazın`,
  dayThatNeverWas: () =>
    'Xanada 1900-cü il 29 fevral yazılıb: elektron cədvəllər bu günü sayır, lakin belə gün olmayıb, günü yenidən yazın',
  cellOutside: ({ cell }) => `${cell} xanası elektron cədvəlin son sətrindən və ya sütunundan kənardadır və nəzərə alınmayıb`,
  moreCells: ({ count }) => `Bu vərəqin daha ${count} xanasında oxuna bilməyən düstur və ya qiymət var; hər biri boş kimi oxunub`,

  // archives
  zipBroken: () => 'Arxiv zədələnib: yenidən hazırlayın',
  zipTooMany: ({ count, most }) => `Arxivdə ${count} fayl var, ən çoxu ${most} fayl açılır: yalnız məlumat bazasının fayllarını daxil edin`,
  zipTooLarge: ({ size, most }) => `Açıldıqda arxivin həcmi ${size} MB olardı, ən çoxu ${most} MB açılır: arxivi bölün`,
  zipBomb: ({ size }) =>
    `Arxiv açılmır: açıldıqda həcmi ${size} MB, yəni özündən yüzlərlə dəfə böyük olardı; bu, yalnız zərər vurmaq üçün hazırlanmış fayllara xasdır`,
  zipPath: ({ name }) => `Arxivdəki "${name}" açılmır: adı arxivdən kənara aparır və ya proqramların özləri üçün ayırdığı adlardandır`,
  zipTwice: ({ name }) => `"${name}" arxivdə iki dəfə var: birincisi oxunub, o birini çıxarın`,
  zipEncrypted: ({ name }) => `Arxivdəki "${name}" parolla qorunur: parolu götürün və yenidən açın`,
  zipEntryBroken: ({ name }) => `Arxivdəki "${name}" zədələnib və ya həcmi arxivdə göstərilənə uyğun deyil: arxivi yenidən hazırlayın`,
};
