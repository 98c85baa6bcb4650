/** The page of one agreement: its course stage by stage, its parties, and what is not known of it. */
import type { agreementPageWords as english } from '../en/agreementPage.ts';
import type { Translated } from '../translated.ts';
import { all, any, number, within } from './format.ts';

/** "mərhələ haqqında (təsdiqlənib)", "mərhələlər haqqında (təsdiqlənib, qüvvədədir, yaxud icra edilib)" */
const aboutStages = (stages: readonly string[]) =>
  `${stages.length === 1 ? 'mərhələ' : 'mərhələlər'} haqqında (${any.format(stages.map(within))})`;

/** Of a stage of one side alone: whose it is. */
const ofSide = (country: string | undefined) => (country === undefined ? '' : ` (${country} üzrə)`);

const shares = { all: 'bütün paket', most: 'paketin çox hissəsi', some: 'paketin bir hissəsi' } as const;

export const agreementPageWords: Translated<typeof english> = {
  agreementPage: {
    ways: 'Cədvəldəki sıra ilə sazişlər',
    toTable: 'Bütün sazişlər',
    previous: 'Əvvəlki',
    next: 'Növbəti',
    step: (label, title) => `${label}: ${title}`,

    kicker: (type, thirdParty) => [type, thirdParty].filter(Boolean).join(' · '),
    filteredOut: 'Filtr bu sazişi kənarda qoyur. Buna baxmayaraq göstərilir.',

    course: 'Hansı mərhələyə çatıb',
    reported: 'bildirilir',
    denied: (date) => (date ? `Yox, ${date} tarixinədək çatılmayıb` : 'Yox, çatılmayıb'),
    unknown: 'naməlum',
    ofPackage: (share, date) =>
      share === 'all'
        ? `Bütün paket haqqında deyilib, ${date}.`
        : `${share === 'most' ? 'Paketin çox hissəsi' : 'Paketin bir hissəsi'} haqqında deyilib, ${date}; hansı mətnlərin olduğu göstərilmir.`,
    side: (country) => `${country}:`,
    noDate: 'tarix göstərilmir',
    legend: (by) =>
      by
        ? `«Naməlum»: «${by}» məlumatında göstərilmir. «Yox»: bu mərhələyə çatılmadığı deyilir.`
        : '«Naməlum»: məlumat bazasının heç bir mənbəsi bu mərhələdən bəhs etmir. «Yox»: mənbə bu mərhələyə çatılmadığını deyir.',

    parties: 'Kimlər arasında',
    others: 'İki tərəfin heç birinə aid olmayan',
    register: (name) => `bu məlumat bazasında: ${name}`,
    noBody: 'qurumun adı çəkilmir',
    signedBy: 'İmzalayan',
    signatoryUnknown: 'Kimin imzaladığı göstərilmir.',
    nobodyNamed: 'Onun adından kimin imzaladığı göstərilmir.',

    facts: 'Tarix, yer, müddət, mətn',
    until: (date) => `${date} tarixinədək`,
    text: 'Mətnin açıqlığı',

    gaps: (by) => (by ? `«${by}» məlumatında göstərilməyənlər` : 'Nə məlum deyil'),
    noGap: 'Saziş haqqında soruşula biləcək məlumatların hamısı var.',
    /** That a voice is silent does not mean that nobody speaks. */
    later: (stages, isVoice) =>
      isVoice
        ? `Sonrakı ${aboutStages(stages)} heç nə deyilmir.`
        : `Məlumat bazasının heç bir mənbəsi sonrakı ${aboutStages(stages)} məlumat vermir: bu, naməlumdur, «yox» demək deyil.`,
    earlier: (stages, isVoice) =>
      isVoice
        ? `Bundan əvvəlki ${aboutStages(stages)} heç nə deyilmir.`
        : `Məlumat bazasının heç bir mənbəsi bundan əvvəlki ${aboutStages(stages)} məlumat vermir.`,
    since: (stage, date) =>
      date
        ? `«${stage}» mərhələsi ilə ${date} tarixindən sonra nə baş verdiyi göstərilmir: həmin vaxtadək mənbə «yox» deyir.`
        : `«${stage}» mərhələsi üzrə «yox» cavabının hansı vaxta aid olduğu göstərilmir.`,
    gapPackage: (stage, share) => `«${stage}» mərhələsi ${shares[share]} haqqında deyilib, adı çəkilməklə bu mətn haqqında yox.`,
    gapSides: (stage, countries) => `«${stage}» mərhələsi bir tərəf üzrə bildirilir; ${all.format(countries)} üzrə bu göstərilmir.`,
    gapDay: (stage, by, date, inferred) =>
      `«${stage}» mərhələsinin dəqiq günü${ofSide(by)} göstərilmir: yalnız «${date}» məlumdur${inferred ? ', o da mətndən çıxarılıb' : ''}.`,
    gapDate: (stage, by) => `«${stage}» mərhələsinin tarixi${ofSide(by)} göstərilmir.`,
    gapBodies: (countries) => `${all.format(countries)} adından hansı qurumun bağladığı göstərilmir.`,
    gapSignatories: (parties) =>
      parties.length === 0 ? 'Kimin imzaladığı göstərilmir.' : `${all.format(parties)} adından kimin imzaladığı göstərilmir.`,
    gapPlace: 'Harada bağlandığı göstərilmir.',
    gapDuration: 'Hansı müddətə bağlandığı göstərilmir.',
    gapText: 'Dəqiq nə yazıldığı məlum deyil: mətni tapılmayıb.',

    partOf: 'Paketin hissəsi',
    siblings: (count) =>
      count === 1
        ? 'Paketin burada qeyd kimi verilmiş digər mətni'
        : `Paketin burada qeyd kimi verilmiş digər ${number.format(count)} mətni`,
    alone: 'Paketin başqa heç bir mətni burada qeyd kimi verilməyib.',
  },
};
