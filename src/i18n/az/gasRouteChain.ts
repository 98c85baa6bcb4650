/** The chain of the gas route: its card, its legs, its distances, its diagram. */
import type { gasRouteChainWords as english } from '../en/gasRouteChain.ts';
import type { Translated } from '../translated.ts';
import { begin, dateWords, number, plural } from './format.ts';
import { bcmPerYear, capacityNotPublished, km, knownAs, legs } from './gasRouteShared.ts';
import { recordVocabularyWords } from './recordVocabulary.ts';

/** Of what we measured: no more precise than that. */
const roundKm = (length: number) => km(Math.round(length));

export const gasRouteChainWords: Translated<typeof english> = {
  chain: {
    title: 'Zəncir başdan sona',
    on: (date) => `${date} tarixinə olan vəziyyət`,
    leg: (order, name) => `${number.format(order)}. ${name}`,
    legs: 'Marşrutun hissələri',
    apart: 'Zəncirə qoşulmayan',
    doNotJoin: (count) => `Faylın ${plural(count, 'hissəsi')} bu zəncirə qoşulmur: xəritəyə və hissələrin siyahısına baxın.`,
    aside: 'Zəncirdən kənar: planlar',
    putAway: 'Xəritədə gizlədilib',
    notOn: (date) => `${date} tarixində yoxdur`,
    notDrawn: (count) => `Haqqında hələ heç nə məlum olmadığı üçün bu gün üzrə çəkilməyib: ${legs(count)}.`,
    sentence: begin,

    // the rows of the chain's card
    ends: 'Başlanğıc – son',
    fromTo: (from, to, count) => `${from} – ${to}, ${legs(count)}`,
    notYetKnown: (count, all) =>
      `Bu, əhatə dövrünün sonunda məlum olan bütün zəncirdir: bu gün ${plural(all, 'hissə')} içindən hələ haqqında heç nə məlum olmayanların sayı: ${number.format(count)}.`,
    ofWhole: 'Əhatə dövrünün sonunda məlum olduğu kimi, bütün zəncir üzrə:',
    countries: 'Ölkələr',
    length: 'Uzunluq',
    published: (length, known, all) => `${km(length)}; ${legs(all)} içindən uzunluğu dərc olunan: ${number.format(known)}`,
    allPublished: (length, all) =>
      `${km(length)}; ${all === 1 ? 'yeganə hissənin uzunluğu dərc olunub' : `${plural(all, 'hissənin')} hamısının uzunluğu dərc olunub`}`,
    nonePublished: (all) =>
      all === 1 ? 'Yeganə hissənin uzunluğu dərc olunmayıb' : `${plural(all, 'hissənin')} heç birinin uzunluğu dərc olunmayıb`,
    missing: (count) => `${legs(count)} üzrə uzunluq tapılmayıb:`,
    drawn: (length) => `Çəkilmiş xətlərin ümumi uzunluğu ${roundKm(length)}: sxematik xəttin bizim ölçməmiz.`,
    addedUp: 'Hissə-hissə dərc olunmuş uzunluqlar; cəmi biz hesablamışıq',
    standings: {
      ...recordVocabularyWords.legStages,
      undated: 'İstismarda olduğu bildirilir; nə vaxtdan – göstərilmir',
      unknown: 'Məlum deyil: son mərhələsindən sonra heç nə deyilmir',
      unsaid: 'Güman edilir: heç bir mənbə belə kəmər barədə məlumat vermir',
      before: 'Haqqında hələ heç nə məlum deyil',
    },
    counted: (what, count) => `${what} (${legs(count)}):`,

    notInService: (count) => `Bu gün istismarda olduğu məlum olmayan (${legs(count)}):`,
    byCapacity: 'Ötürücülük üzrə ən zəif',
    narrowest: (amount) => `Məlum olan ən kiçik ötürücülük qabiliyyəti ${bcmPerYear(amount)}:`,
    narrowestOfBroken: (amount) =>
      `Zəncirin bu gün başdan sona istismarda olduğu məlum deyil. Mövcud hissələrin ən kiçik ötürücülük qabiliyyəti ${bcmPerYear(amount)}:`,
    noneNarrowest: 'Bu gün üçün heç bir hissənin ötürücülük qabiliyyəti dərc olunmayıb.',
    noCapacity: (count) =>
      count === 1
        ? '1 hissənin ötürücülük qabiliyyəti dərc olunmayıb, o, daha dar ola bilər:'
        : `${plural(count, 'hissənin')} ötürücülük qabiliyyəti dərc olunmayıb, hər biri daha dar ola bilər:`,
    laterCapacity: (amount, since) => `${bcmPerYear(amount)}, yalnız ${since}`,
    byEvidence: 'Sübutlar üzrə ən zəif',
    leastKnown: (existence, trace) => `${existence}; ${trace}:`,

    flow: (date) => `Axın: ${date}`,
    noDelivery: (date) => `${date} tarixinə bu zəncirin sonuna heç bir çatdırılma təsdiqlənmir.`,
    nextDelivery: (date) => `Təsdiqlənmiş ilk çatdırılma: ${date}.`,
    notCarried: (count) =>
      `Bu qazın ${count === 1 ? 'həmin hissə' : 'həmin hissələr'} ilə çatdırıldığını heç bir mənbə demir (${legs(count)}):`,
    laterCarried: (count) => `Bu gün hələ yox (${legs(count)}):`,
    moreTotals: (count) => `Daha ${plural(count, 'əvvəlki yekun')} aşağıdakı həcmlər cədvəlindədir.`,
    totals: 'Nə qədər – hər məlumat verənə görə:',
    rates: 'Bildirilən sürətlər, ən sonuncusu əvvəldə:',
    figure: (date, amount) => `${date}: ${amount}`,
    differ: (count) => (count === 2 ? 'İkisi fərqlənir; hər ikisi verilir.' : 'Göstəricilər fərqlənir; hamısı verilir.'),
    contracts: 'Müqavilə üzrə',
    swaps: 'Svop üzrə',
    noPath: { contract: 'Bu gün icra olunduğu məlum olan müqavilə yoxdur.', swap: 'Bu gün icra olunduğu məlum olan svop yoxdur.' },
    party: (name, role) => `${name}: ${role}`,
    who: 'Kim deyir',
    saidBy: (who) => `(${who})`,
    noDate: dateWords.unknown,
    saidOf: (leg, value) => `${leg}: ${value}`,

    // the rows of a leg's card
    status: 'Status',
    onDay: (standing, date) => `${standing} (${date} tarixinə)`,
    dated: (what, date) => `${what}, ${date}`,
    undated: (what) => `${what}; nə vaxtdan – heç bir mənbə demir`,
    unknownSince: (stage, date) => `Məlum deyil: «${stage}, ${date}» məlumatından sonra heç nə deyilmir`,
    stages: 'Zaman üzrə',
    carries: 'Bu zəncirin qazı',
    carriesNot: 'Heç bir mənbə bu zəncirin qazının həmin hissə ilə çatdırıldığını demir.',
    notThen: (date, what) => `${date} tarixində yox. ${what}`,
    operators: 'Operator',
    operator: (name, role, date) => `${name}${role || date ? ` (${[role, date].filter(Boolean).join(', ')})` : ''}`,
    noOperator: 'Oxunmuş mənbələrdə operatorun adı çəkilmir.',
    owners: 'Sahiblər',
    owned: (date) => (date ? `Paylar, ${date}` : 'Paylar, tarix göstərilmir'),
    perCent: (share) => (share === undefined ? 'pay göstərilmir' : `${number.format(share)}%`),
    noOwner: 'Oxunmuş mənbələrdə sahibin adı çəkilmir.',
    publishedLength: 'Dərc olunmuş uzunluq',
    km,
    noLength: 'Dərc olunmuş uzunluq tapılmayıb.',
    diameters: 'Diametr',
    diameter: (mm, inches, of) =>
      `${number.format(mm)} mm${inches === undefined ? '' : ` (${number.format(inches)} düym)`}${of ? `: ${of}` : ''}`,
    noDiameter: 'Diametr tapılmayıb.',
    capacities: 'Ötürücülük qabiliyyəti',
    capacity: bcmPerYear,
    marked: (what, marks) => (marks.length === 0 ? what : `${what} (${marks.join('; ')})`),
    derived: 'bizim çevirməmiz və ya cəmimiz',
    asBuilt: 'tikildiyi kimi',
    atPresent: (date) => `${date} tarixinə qüvvədə olan`,
    noCapacityFound: 'Dərc olunmuş ötürücülük qabiliyyəti tapılmayıb.',
    noCapacityYet: (date) => `${date} üçün dərc olunmayıb.`,
    line: 'Çəkilmiş xətt',
    accuracy: (median, most) =>
      `açıq trassa məlumatından kənarlaşma: median ${number.format(median)} km, ən çoxu ${number.format(most)} km`,
    otherFields: 'Digər məlumatlar',
    others: 'Digər mənbələr:',
    othersOfLast: 'Digər mənbələr, sonuncu üzrə:',
    instead: 'Bunun əvəzində deyilən:',
    notes: 'Qeyd-izahlar',

    // distances
    distances: 'Zəncir boyunca məsafələr',
    from: 'Başlanğıc',
    to: 'Son',
    along: 'Zəncir boyunca',
    crow: 'Düz xətt üzrə',
    crowFlies: (length) => `${roundKm(length)}: bizim ölçməmiz`,
    between: 'Aradakı hissələr',

    // the diagram
    diagram: 'Zəncir xətt şəklində',
    diagramTitle: (from, to) => `Zəncir xətt şəklində: ${from} – ${to}`,
    diagramSubtitle: (date) =>
      `${date} tarixinə. Sxematikdir: uzunluğundan asılı olmayaraq hər hissəyə eyni yer ayrılıb. En dərc olunmuş ötürücülük qabiliyyətinə görədir (milyard m³/il).`,
    number: (order) => number.format(order),
    shortCapacity: (amount) => `${number.format(amount)} mlrd m³/il`,
    lengthNotPublished: 'Uzunluq dərc olunmayıb',
    capacityNotPublished,
    neitherPublished: 'Uzunluq və ötürücülük dərc olunmayıb',
    evidence: { ...knownAs, documented: '' },
    traces: { checked: '', approximate: 'təxmini marşrut' },
    shortStandings: {
      operating: '',
      idle: 'dayanıb',
      building: 'tikilir',
      planned: 'planlaşdırılıb',
      undated: '',
      unknown: 'statusu məlum deyil',
      unsaid: '',
      before: 'hələ heç nə məlum deyil',
    },
    underSwap: 'svop üzrə',
    swapFromTo: (from, to) => `svop, çəkildiyi kimi: qazın verildiyi nöqtə – ${from}, eyni həcmin təhvil verildiyi nöqtə – ${to}`,
    join: (parts) => parts.join(' · '),
    segment: (leg, from, to, parts) => `${leg}, ${from} – ${to}: ${parts.join('; ')}`,
    legend: {
      line: (existence, trace) => `${existence}; ${trace}`,
      hollow: 'ötürücülük qabiliyyəti dərc olunmayıb',
      width: bcmPerYear,
      goes: 'həmin gün bu zəncirin qazı buradan keçir',
      goesNot: 'zəncirin istiqaməti',
      swap: 'svop: qaz bir ucdan verilir, digər ucda eyni həcm təhvil verilir',
      border: 'ölkələr arasında sərhəd',
    },
    columns: {
      leg: 'Hissə',
      existence: 'Mövcudluq',
      trace: 'Çəkilmiş xətt',
      kind: 'Növ',
      path: 'Müqavilə və ya svop',
      parties: 'Kimlər arasında',
      when: 'İcra vaxtı',
      layers: 'Orada nə baş verib',
    },
    span: (from, to) => `${from} – ${to}`,
  },
};
