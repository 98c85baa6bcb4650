/** Pictures of the agreements: who concluded them with whom, and how far they got. */
import type { agreementPicturesWords as english } from '../en/agreementPictures.ts';
import type { Translated } from '../translated.ts';
import { all, number, plural, within } from './format.ts';

const agreements = (count: number) => plural(count, 'saziş');
const none = (count: number) => (count === 0 ? 'yoxdur' : number.format(count));
/** "12 saziş içindən 3" */
const outOf = (count: number, total: number) => `${agreements(total)} içindən ${number.format(count)}`;
const shareWords = { some: 'bir hissəsi', most: 'çox hissəsi', all: 'tamamı' } as const;

export const agreementPicturesWords: Translated<typeof english> = {
  pairs: {
    title: (count, pairs) => `${plural(pairs, 'qurum cütü')} arasında ${agreements(count)}`,
    titleMost: (first, second, count, total) => `${first} və ${second}: ${outOf(count, total)}, heç bir cüt bundan çox saziş bağlamayıb`,
    titleUnnamed: (count, total) =>
      `Heç bir tərəfdən qurumun adı çəkilməyən: ${outOf(count, total)}, yəni istənilən iki qurumun bağladığından çox`,
    titleBy: (name, title) => `«${name}» məlumatına görə: ${within(title)}`,
    noneTitle: 'Kim kiminlə saziş bağlayıb',
    empty: 'Filtrə uyğun iki qurum arasında saziş yoxdur.',
    subtitle: (total, thirdParty) =>
      `Göstərilən qeydlər arasında ${agreements(total)}${thirdParty > 0 ? ` (üçüncü tərəflə – ${number.format(thirdParty)})` : ''}, bağlayan qurumlar üzrə. Rəqəm öz sazişlərini açır.`,
    how: 'Mətn tərəflərinin eyni ölkə adından çıxış etməyən hər cütü üçün bir dəfə sayılır: üç tərəfli mətn öz cütlərinin hər birində sayılır, ona görə cütlərin cəmi mətnlərin sayından çox ola bilər. Qurum məlumat bazasının verdiyi adla göstərilir; qurumun adı çəkilmədikdə dövlətin özü, hökumətindən ayrı, göstərilir.',
    tones:
      'Xana nə qədər tünddürsə, mətnlər bir o qədər çoxdur; müqayisə bütün məlumat bazasında bir cütün ən yüksək sayı ilə aparılır. Boş xana: tapılmayıb, bu isə «yox» demək deyil.',
    unpaired: (count) => `${plural(count, 'mətn')} müxtəlif ölkələrdən iki tərəfin adını çəkmir və heç bir cütə daxil deyil.`,
    caption: 'Kim kiminlə saziş bağlayıb',
    /** The name of a cell: its row, its column. */
    cell: (count, row, column) => `${none(count)}: ${row} – ${column}`,
    cellTitle: (row, column, count) => `${row} – ${column}: ${agreements(count)}`,
    pair: (row, column) => `${row} – ${column}`,
    all: 'Hamısı',
    allBodies: 'bütün qurumlar',
    neither: 'Heç bir tərəf',
    rest: (count) => `daha ${plural(count, 'qurum')}`,
    showAll: (count) => (count === 1 ? 'Cütü göstər' : `Hamısını göstər: ${plural(count, 'cüt')}`),
    showAllBodies: 'Bütün qurumları göstər',
    showFewer: 'Daha az göstər',
    keys: 'Ox düymələri xanalar arasında keçir, Enter xananı açır, Escape bağlayır.',
    list: 'Qurum cütləri',
    bodies: 'Qurumlar',
    body: 'Qurum',
    side: 'Tərəf',
    with: 'Kiminlə',
    agreements: 'Sazişlər',
    count: 'Say',
  },

  reached: {
    title: (total, signed, inForce, ofPackage, noTrace) =>
      `${agreements(total)}: imzalandığı bildirilən – ${none(signed)}, qüvvədə olduğu bildirilən – ${none(inForce)}${ofPackage > 0 ? `, qüvvədə olduğu yalnız paket üzrə bildirilən – ${number.format(ofPackage)}` : ''}; imzalanmadan sonra heç nə tapılmayan – ${none(noTrace)}`,
    titleBy: (name, title) => `«${name}» məlumatına görə: ${within(title)}`,
    noneTitle: 'Sazişlər hansı mərhələyə çatıb',
    empty: 'Filtrə uyğun saziş yoxdur.',
    subtitle: (total, thirdParty) =>
      `Göstərilən qeydlər arasında ${agreements(total)}${thirdParty > 0 ? ` (üçüncü tərəflə – ${number.format(thirdParty)})` : ''}: hər biri haqqında mənbənin bildirdiyi bütün mərhələlərdə sayılır. Rəqəm öz sazişlərini açır.`,
    how: (to, according) =>
      `Mərhələ mənbənin onu mətnin özü haqqında dediyi halda sayılır; hansı mətnlərə aid olduğu göstərilmədən yalnız paket haqqında deyilənlər ayrıca verilir. «Yalnız davamı var»: mətnin sonrakı mərhələsi göstərilmir, amma daha sonrakı bir qeyd onu icra edir, davam etdirir və ya dəyişdirir. «İmzalanmadan sonra heç nə tapılmayıb»: nə sonrakı mərhələ, nə paketi haqqında məlumat, nə də belə bir qeyd var; axtarış ${to} tarixinədək ${according ? `«${according}» məlumatına görə deyilənlərdə` : 'bütün məlumat bazasında'} aparılıb. «–» göstərilmir deməkdir, «yox» deyil. Bir neçə sahəyə aid saziş hər birində sayılır; zolaqların uzunluğu bütün məlumat bazasına görədir.`,
    byEra: 'Bağlandıqları dövr üzrə',
    bySector: 'Sahələr üzrə',
    all: 'Hamısı',
    total: 'Sazişlər',
    list: 'Sazişlər bir-bir',
    found: 'Haqqında deyilənlər',
    era: 'Dövr',
    marks: {
      signed: 'İmzalanıb',
      approved: 'Təsdiqlənib, kim tərəfindən – göstərilmir',
      'in-force': 'Qüvvədədir, mətnin özü haqqında deyilib',
      'of-package': 'Qüvvədədir, yalnız paketi haqqında deyilib',
      implemented: 'İcra edilib',
      amended: 'Dəyişdirilib və ya əvəz edilib',
      suspended: 'Dayandırılıb',
      terminated: 'Ləğv edilib',
      denied: 'Çatılmayıb, mənbənin dediyinə görə',
      followed: 'Yalnız digər qeydlərdə davamı var',
      'no-trace': 'İmzalanmadan sonra heç nə tapılmayıb',
    },
    approvedBy: (name) => `Təsdiqlənib (${name} tərəfindən)`,
    /** "Qüvvədədir, yalnız paketinin çox hissəsi haqqında deyilib" */
    ofShares: (shares) => `Qüvvədədir, yalnız paketinin ${all.format(shares.map((share) => shareWords[share]))} haqqında deyilib`,
    caption: 'Sazişlər hansı mərhələyə çatıb: dövrlər və sahələr üzrə',
    group: 'Dövr və ya sahə',
    listOf: (row, mark) => `${row}: ${within(mark)}`,
  },
};
