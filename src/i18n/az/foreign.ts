/** What is found in files of TimelineJS and in GeoJSON, a sentence for each code. */
import type { foreignFindings as englishFindings } from '../en/foreign.ts';
import type { Translated } from '../translated.ts';
import { meant } from './cells.ts';

export const foreignFindings: Translated<typeof englishFindings> = {
  // dates of TimelineJS
  timelineNoYear: () => 'İl göstərilməyib, TimelineJS isə hər hadisənin ilini tələb edir: ili yazın (2009) və ya hadisəni çıxarın',
  timelineYear: ({ cell }) => `"${cell}" il deyil: rəqəmlə yazın (2009), ayı və günü ayrıca göstərin`,
  timelineYearOutside: ({ cell }) =>
    `"${cell}" ilini məlumat bazası saxlaya bilmir, çünki illər 1 ilə 9999 arasında sayılır: hadisəni çıxarın və ya bu aralıqda tarix verin`,
  timelineShortYear: ({ year }) =>
    `"${year}", TimelineJS-də olduğu kimi, eynilə həmin il (${year}) kimi oxunub: müasir il nəzərdə tutulursa, dörd rəqəmlə yazın`,
  timelineMonth: ({ cell }) => `"${cell}" ay deyil: 1 ilə 12 arasında ədədlə yazın və ya çıxarın`,
  timelineDay: ({ cell, month, days }) => `"${cell}" gün kimi mövcud deyil (${month}: ayda ${days} gün var): düzəldin və ya günü çıxarın`,
  timelineDayAlone: ({ cell, read }) => `"${cell}" aysız gündür: tarix ${read} kimi oxunub, ayı da yazın`,
  timelineEndFirst: ({ start, end }) => `Son (${end}) başlanğıcdan (${start}) əvvəldir və nəzərə alınmayıb: birini düzəldin`,
  timelineTime: ({ date }) => `Saat nəzərə alınmayıb: hadisə ${date} kimi oxunub`,

  // what TimelineJS shows
  timelineEmpty: () => 'Hadisənin nə başlığı, nə də mətni var: birini yazın və ya hadisəni çıxarın',
  timelineNoHeadline: ({ read }) => `Hadisənin başlığı yoxdur: yerində mətnin ilk sözləri durur: "${read}"`,
  timelineNoText: () => 'Hadisənin mətni yoxdur: yerində başlığı durur',
  timelineFileAlone: () => 'Hadisəni faylın özündən başqa heç nə təsdiqləmir: nə mətnində, nə də yanında səhifəyə keçid var',
  timelineHtml: () => 'Mətn HTML ilə yazılıb: sözləri və abzasları oxunur, keçid verilən səhifələr mənbəyə çevrilir',
  timelineMedia: ({ cell }) => `"${cell}" veb-ünvan deyil və göstərilmir: https:// və ya http:// ilə başlayan ünvan yazın və ya çıxarın`,
  timelineLook: ({ count }) => `Fonlar və kiçik şəkillər həm burada, həm də başqa yerlərdə nəzərə alınmayıb (cəmi ${count})`,
  timelineTitleEmpty: () => 'Başlıq slaydında söz yoxdur: yerində faylın adı durur',
  timelineTitleMedia: () => 'Başlıq slaydının yanında göstərilən material nəzərə alınmayıb: məlumat bazasının öz şəkli olmur',
  timelineColumn: ({ heading }) => `"${heading}" TimelineJS sütunu deyil və ya orada iki dəfə var: xanaları göstərilmir`,
  timelineErasApart: () =>
    'Dövrlər nəzərə alınmayıb, çünki bitişik deyil: hər biri əvvəlkinin bitdiyi yerdən başlamalı, heç biri digəri ilə üst-üstə düşməməlidir',
  timelineErasOutside: () =>
    'Dövrlər nəzərə alınmayıb, çünki birincidən əvvəl və ya sonuncudan sonra hadisələr var: dövrlər ilk hadisədən sonuncuya qədər uzanmalıdır',
  timelineErasUndated: () => 'Dövrlər nəzərə alınmayıb, çünki birinin başlanğıcı və ya sonu yoxdur: hər birinə ikisini də yazın',

  // geometry
  geoNoGeometry: () => 'Obyektin həndəsəsi yoxdur, ona görə heç nə çəkilə bilmir: xəttini əlavə edin və ya obyekti çıxarın',
  geoGeometry: ({ name }) => `"${name}" marşrutda istifadə olunan həndəsə deyil: LineString, MultiLineString və ya Point yazın`,
  geoTooShort: () => 'Xətdə iki fərqli mövqe yoxdur: qalanlarını əlavə edin və ya xətti çıxarın',
  geoNumbers: ({ cell }) => `"${cell}" mövqe deyil: iki ədəd yazın, uzunluq dairəsi birinci olsun: [49.2, 40.1]`,
  geoProjected: ({ cell }) =>
    `"${cell}" dərəcə ilə mövqe deyil, çox güman ki, proyeksiyanın metrləri ilə verilib: faylı WGS 84 (EPSG:4326) ilə saxlayın`,
  geoOutside: ({ cell }) =>
    `"${cell}" yer kürəsindən kənardadır: uzunluq dairəsi -180 ilə 180, en dairəsi -90 ilə 90 arasında olur, düzəldin`,
  geoSwapped: ({ cell }) =>
    `"${cell}" mövqeyində en dairəsi 90 həddini aşır: bu obyektin uzunluq və en dairələri yerləri dəyişdirilərək oxunub, uzunluq dairəsini birinci yazın`,
  geoCrs: ({ name }) =>
    `Faylda koordinat sistemi kimi "${name}" göstərilib, GeoJSON isə yalnız WGS 84 tanıyır: ədədlər dərəcə kimi oxunub, harada yerləşdiklərini yoxlayın`,
  geoAltitude: () => 'Mövqelərdə üçüncü ədəd – hündürlük var, o, nəzərə alınmayıb',
  geoThinned: ({ from, to, km }) => `Xətdə ${from} mövqe var: onlardan ${to} mövqe ilə çəkilib, bir-birinə ən yaxın məsafə ${km} km`,
  geoAntimeridian: () => 'Xətt 180° meridianını kəsir və xəritənin o biri kənarından davam edir',
  geoJoined: ({ count }) => `Xəttin ${count} hissəsi uclarında birləşir və bir xətt kimi oxunub`,
  geoParts: ({ count }) =>
    `Xəttin bir-biri ilə birləşməyən ${count} parçası var: hər biri ayrıca hissədir və xətt haqqında deyilənlər hər birinə aiddir`,
  geoTooMany: ({ most }) => `Faylda xətt və nöqtələrin sayı həddi (${most}) aşır: obyekt göstərilmir, faylı bölün`,

  // what is said of a pipeline
  geoNoName: ({ read }) => `Xəttin adı yoxdur: ona "${read}" adı verilib`,
  geoCountry: () => 'Ölkə göstərilməyib: heç bir ölkəyə aid olmayan ZZ kodu qoyulub',
  geoCountryUnknown: ({ name, near }) =>
    `"${name}" ingiliscə adı ilə tanınan ölkə deyil${meant(near)}: ingiliscə adını və ya iki hərfli kodunu yazın; hələlik heç bir ölkəyə aid olmayan ZZ kodu qoyulub`,
  geoCountryNear: ({ name, near }) => `"${name}" "${near}" kimi qəbul edilib: başqa ölkə nəzərdə tutulursa, iki hərfli kodunu yazın`,
  geoNoStatus: () => 'Status göstərilməyib: belə bir kəmərin mövcudluğu güman edilir',
  geoStatusUnknown: ({ cell }) =>
    `"${cell}" tanınan status deyil, ona görə kəmərin mövcudluğu yalnız güman edilir: operating, construction, proposed, idle, retired və ya cancelled yazın`,
  geoYears: ({ cell, start }) => `Son il kimi yazılan "${cell}" başlanğıc ildən (${start}) əvvəldir və nəzərə alınmayıb`,
  geoCapacity: ({ cell }) =>
    `"${cell}" qazın vahid vaxtda həcmi ilə ifadə olunan ötürücülük qabiliyyəti deyil: izah kimi saxlanılıb, xəttin qalınlığı ona görə çəkilmir`,
  geoLength: ({ cell }) => `"${cell}" kilometrlə uzunluq deyil: izah kimi saxlanılıb`,
  geoDiameter: ({ cell }) => `"${cell}" millimetr və ya düymlə diametr deyil: izah kimi saxlanılıb`,
  geoWiki: ({ cell }) => `"${cell}" veb-ünvan deyil və ona istinad edilmir: https:// və ya http:// ilə başlayan ünvan yazın`,
  geoProperties: ({ names }) => `Marşrutda yeri olmayan xassələr oxunmur: ${names}`,
  geoPoint: () =>
    'Nöqtənin yalnız adı, növü və ölkəsi oxunur, həm burada, həm də digər nöqtələrdə: marşrutda nöqtə haqqında başqa məlumat olmur',
  geoApart: ({ count }) =>
    `Xətlər bir-biri ilə birləşməyən ${count} zəncir əmələ gətirir: nöqtədən nöqtəyə uzunluq yalnız bir zəncir daxilində düzgündür`,
};
