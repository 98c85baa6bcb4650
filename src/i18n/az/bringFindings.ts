/** What is found in files that people bring, a sentence for each code: what is wrong, and what would be right. */
import type { bringFindings as english } from '../en/bringFindings.ts';
import type { Translated } from '../translated.ts';
import { meant } from './cells.ts';

const missing = (what: string) => () => what;

export const bringFindings: Translated<typeof english> = {
  // the check of the record, in its own words
  check: ({ message }) => message,
  waitsFor: ({ id }) => `Burada adı çəkilən "${id}" özü də gözləyir: o düzələn kimi bu da göstəriləcək`,

  // files
  tooDeep: ({ deepest }) => `Faylın iç-içə səviyyələri həddi (${deepest}) aşır, heç bir məlumat bazası belə olmur: fayl oxunmayıb`,
  noJson: ({ why }) => `Fayl JSON kimi başlayır, lakin JSON kimi oxuna bilmir (${why}): kəsildiyi yerdə düzəldin`,
  unknownJson: missing(
    'Fayl JSON formatındadır, lakin quruluşu burada tanınmır: buraxılış, "data/" qovluğundan fayl, TimelineJS zaman xətti və ya GeoJSON açın',
  ),
  isExport: missing(
    'Fayl görünüşün ixracıdır, onda məlumat bazası deyil, sətirlər var: «Fərqli saxla» ilə saxlanılan məlumat bazasının özünü açın',
  ),
  isTalk: missing('Fayl məlumat bazası deyil, təqdimatdır: onu «Təqdimat» düyməsi ilə açın'),
  unknownPart: ({ name }) => `Fayldakı "${name}" məlumat bazasının hissəsi deyil: oxunmayıb`,
  is_html: missing('Fayl veb-səhifədir: cədvəlin özünü XLSX və ya CSV kimi saxlayın'),
  is_pdf: missing('Fayl PDF formatındadır: cədvəlin özünü XLSX və ya CSV kimi saxlayın'),
  is_oldOffice: missing('Fayl 2007-ci ildən əvvəlki formatda (XLS) iş kitabıdır: XLSX kimi saxlayın'),
  is_empty: missing('Fayl boşdur: başqasını seçin və ya şablonu doldurun'),
  nothingFound: missing(
    'Faylda nə qeyd, nə də qeydə aid bir şey var: şablonu doldurun və ya yuxarıda sadalanan formatlardan birində fayl açın',
  ),
  isOpenDocument: missing('Fayl OpenDocument formatında elektron cədvəldir: XLSX və ya CSV kimi saxlayın'),
  isDocument: missing('Fayl mətn və ya slayd dəstidir: cədvəlin özünü XLSX və ya CSV kimi saxlayın'),
  zipInZip: missing('Fayl zip içindəki zip arxividir, belə arxiv açılmır: onu çıxarın'),
  secondDataset: missing('Məlumat bazasının nəyə aid olduğu bu faylda da göstərilib, lakin bunu birinci göstərən fayl əsas götürülüb'),

  // sheets and columns
  unknownSheet: ({ name, rows }) =>
    `"${name}" şablonun vərəqi deyil, başlıqları da tanınmır (${rows} sətir oxunmayıb): vərəqi şablondakı kimi adlandırın və ya çıxarın`,
  titleForSummary: () => 'Heç bir sütunun adı "summary" deyil: onun yerində adlar durur',
  headingRead: ({ heading, field }) => `"${heading}" "${field}" kimi oxunub`,
  unknownColumn: ({ heading, near }) =>
    `"${heading}" bu vərəqin sütunu deyil${meant(near)}: xanaları göstərilmir; başlığı düzəldin və ya sütunu çıxarın`,
  columnWithoutHeading: missing('Sütunun xanaları var, başlığı yoxdur: xanalar göstərilmir; sütuna başlıq verin'),
  columnTwice: ({ heading, first }) => `"${heading}" artıq ${first} sütununda var: bu sütun oxunmur; onu çıxarın və ya nömrəsini düzəldin`,
  unknownField: ({ field }) => `"${field}" məlumat bazasının sahəsi (field) deyil: göstərilmir; adını düzəldin`,

  // cells
  knownByName: ({ text, id }) => `"${text}" "${id}" kimi qəbul edilib, çünki bu onun adıdır`,
  madeEntry: ({ text, id }) => `"${text}" üçün ayrıca sətir yoxdur: ondan "${id}" yaradılıb, haqqında başqa heç nə məlum deyil`,
  not_sector: ({ text, near }) => `"${text}" sahə kimi tanınmır${meant(near)}: "Sectors" vərəqinə əlavə edin və ya düzəldin`,
  not_family: ({ text, near }) => `"${text}" sahələr qrupları arasında yoxdur${meant(near)}: "Families" vərəqinə əlavə edin və ya düzəldin`,
  not_source: ({ text, near }) =>
    `"${text}" mənbələr arasında yoxdur${meant(near)}: nəşri "Sources" vərəqinə əlavə edin, id-sini düzəldin və ya veb-ünvanını yazın`,
  not_actor: ({ text, near }) => `"${text}" şəxslər və qurumlar arasında yoxdur${meant(near)}: "Actors" vərəqinə əlavə edin və ya düzəldin`,
  not_country: ({ text, near }) =>
    `"${text}" şəxslər və qurumlar siyahısında ölkə kimi göstərilməyib${meant(near)}: "Actors" vərəqinə əlavə edin və ya düzəldin`,
  not_side: ({ text, near }) =>
    `"${text}" şəxslər və qurumlar siyahısında ölkə kimi göstərilməyib${meant(near)}, "independent" və ya "unknown" da deyil: "Actors" vərəqinə əlavə edin və ya düzəldin`,
  not_place: ({ text, near }) => `"${text}" yerlər arasında yoxdur${meant(near)}: "Places" vərəqinə əlavə edin və ya düzəldin`,
  noNumbers: ({ text }) => `"${text}" ədədlər siyahısı deyil: ədədləri ";" ilə ayırın, məsələn: "44.2; 31.5"`,
  noLine: ({ text }) => `"${text}" xətt deyil: mövqelərini uzunluq dairəsi birinci olmaqla yazın: "LINESTRING (49.2 40.1, 48 41.2)"`,

  // what is missing of a record
  withoutDate: missing('Qeydin tarixi yoxdur: ayrıca sadalanır'),
  withoutActors: missing('Qeyddə aidiyyəti şəxs və ya qurum göstərilməyib'),
  withoutPlaces: missing('Qeyddə yer göstərilməyib'),
  withoutHosts: missing('Qeyddə qonaqları kimin qəbul etdiyi göstərilməyib'),
  withoutFigure: missing('Yardımın rəqəmi yoxdur: dəyəri göstərilməyən yardım sayılır'),
  withoutReporter: missing('Rəqəmi kimin açıqladığı qeyddə göstərilməyib'),

  // what is missing of the whole
  no_title: missing('Məlumat bazasının adı yoxdur: yerində faylın adı durur'),
  no_subtitle: missing('Məlumat bazasının alt başlığı yoxdur'),
  no_description: missing('Məlumat bazasının nəyə aid olduğu bir cümlə ilə deyilmir'),
  no_sides: missing('İki tərəf göstərilməyib: səfərlərin istiqaməti və tərəflər az məna daşıyır'),
  no_edition: missing('Məlumat bazasının buraxılışı, versiyası və günü göstərilməyib'),
  no_coverage: missing('Məlumat bazasının əhatə dövrü göstərilməyib: qeydlərin tarixləri əsas götürülüb'),
  no_eras: missing('Dövrlər göstərilməyib: bütün vaxt bir dövrdür'),
  no_map: missing('Xəritədə nəyin göstərildiyi deyilmir: bütün yerlər göstərilir'),
  no_sectors: missing('Sahələr göstərilməyib: bütün qeydlər bir yerdədir'),
  no_choice: missing('Mənbələr fərqləndikdə göstəricilərin necə seçildiyi deyilmir'),
  no_method: missing('Məlumat bazasının necə hazırlandığı deyilmir'),
  no_notFound: missing('Nəyin axtarılıb tapılmadığı deyilmir'),
  no_reportErrors: missing('Səhvlər barədə hara məlumat verilməli olduğu deyilmir'),
  no_licence: missing('Məlumat bazasının lisenziyası göstərilməyib'),
  no_personsPerFamily: missing('Yalnız ailələrin sayı göstərildikdə heç bir təxmini hesablama aparılmır'),
};
