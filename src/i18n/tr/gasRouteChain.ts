/** The chain of the gas route: its card, its legs, its distances, its diagram. */
import type { gasRouteChainWords as english } from '../en/gasRouteChain.ts';
import type { Translated } from '../translated.ts';
import { begin, dateWords, number, plural } from './format.ts';
import { bcmPerYear, capacityNotPublished, km, knownAs, legs } from './gasRouteShared.ts';
import { recordVocabularyWords } from './recordVocabulary.ts';

/** Of what we measured: no more precise than that. */
const roundKm = (length: number) => km(Math.round(length));
/** "5 kesimin tümü", "tek kesim" */
const allLegs = (count: number) => (count === 1 ? 'tek kesim' : `${plural(count, 'kesimin')} tümü`);

export const gasRouteChainWords: Translated<typeof english> = {
  chain: {
    title: 'Uçtan uca zincir',
    on: (date) => `${date} itibarıyla durum`,
    leg: (order, name) => `${number.format(order)}. ${name}`,
    legs: 'Güzergâhın kesimleri',
    apart: 'Zincire bağlanmayan',
    doNotJoin: (count) => `Dosyadaki ${legs(count)} bu zincire bağlanmıyor: haritaya ve kesim listesine bakınız.`,
    aside: 'Zincirin yanında: planlar',
    putAway: 'Haritada gizlendi',
    notOn: (date) => `${date} tarihinde yok`,
    notDrawn: (count) => `Hakkında henüz hiçbir şey bilinmediği için bu gün çizilmedi: ${legs(count)}.`,
    sentence: begin,

    // the rows of the chain's card
    ends: 'Başlangıç – bitiş',
    fromTo: (from, to, count) => `${from} – ${to}, ${legs(count)}`,
    notYetKnown: (count, all) =>
      `Bu, kapsamın sonunda bilindiği hâliyle bütün zincirdir: ${plural(all, 'kesimden')} ${number.format(count)} tanesi hakkında bu gün henüz hiçbir şey bilinmiyor.`,
    ofWhole: 'Kapsamın sonunda bilindiği hâliyle bütün zincir için:',
    countries: 'Ülkeler',
    length: 'Uzunluk',
    published: (length, known, all) => `${km(length)}; ${plural(all, 'kesimden')} ${number.format(known)} tanesi için yayımlanmış`,
    allPublished: (length, all) => `${km(length)}; ${allLegs(all)} için yayımlanmış`,
    nonePublished: (all) =>
      all === 1 ? 'Tek kesim için uzunluk yayımlanmamış' : `${plural(all, 'kesimin')} hiçbiri için uzunluk yayımlanmamış`,
    missing: (count) => `${legs(count)} için uzunluk bulunamadı:`,
    drawn: (length) => `Çizilen çizgilerin toplam uzunluğu ${roundKm(length)}: şematik bir çizgi üzerinde bizim ölçümümüz.`,
    addedUp: 'Kesim kesim yayımlanan uzunluklar; biz topladık',
    standings: {
      ...recordVocabularyWords.legStages,
      undated: 'Hizmette olduğu bildiriliyor; ne zamandan beri olduğu belirtilmemiş',
      unknown: 'Bilinmiyor: son aşamasından sonrası için bir şey söylenmemiş',
      unsaid: 'Varsayılan: hiçbir kaynak böyle bir boru hattı bildirmiyor',
      before: 'Hakkında henüz hiçbir şey bilinmiyor',
    },
    counted: (what, count) => `${what} (${legs(count)}):`,

    notInService: (count) => `Bu gün hizmette olduğu bilinmeyen (${legs(count)}):`,
    byCapacity: 'Kapasiteye göre en zayıf',
    narrowest: (amount) => `Bilinen en küçük kapasite ${bcmPerYear(amount)}:`,
    narrowestOfBroken: (amount) =>
      `Zincirin bu gün uçtan uca hizmette olduğu bilinmiyor. Mevcut kesimlerin en küçük kapasitesi ${bcmPerYear(amount)}:`,
    noneNarrowest: 'Bu gün için hiçbir kesimin kapasitesi yayımlanmamış.',
    noCapacity: (count) =>
      count === 1
        ? '1 kesimin kapasitesi yayımlanmamış; daha dar olabilir:'
        : `${plural(count, 'kesimin')} kapasitesi yayımlanmamış; herhangi biri daha dar olabilir:`,
    laterCapacity: (amount, since) => `${bcmPerYear(amount)}, ancak ${since}`,
    byEvidence: 'Kanıta göre en zayıf',
    leastKnown: (existence, trace) => `${existence}; ${trace}:`,

    flow: (date) => `Akış: ${date}`,
    noDelivery: (date) => `${date} itibarıyla bu zincirin sonuna doğrulanmış bir teslimat yok.`,
    nextDelivery: (date) => `Doğrulanan ilk teslimat: ${date}.`,
    notCarried: (count) =>
      `Bu gazın ${count === 1 ? 'bu kesimden' : 'bu kesimlerden'} geçerek teslim edildiğini hiçbir kaynak söylemiyor (${legs(count)}):`,
    laterCarried: (count) => `Bu gün henüz değil (${legs(count)}):`,
    moreTotals: (count) => `Aşağıdaki hacim tablosunda ${plural(count, 'önceki toplam')} daha var.`,
    totals: 'Her bildirene göre ne kadar:',
    rates: 'Bildirilen hızlar, en yenisi başta:',
    figure: (date, amount) => `${date}: ${amount}`,
    differ: (count) => (count === 2 ? 'İkisi farklı; ikisi de veriliyor.' : 'Değerler farklı; hepsi veriliyor.'),
    contracts: 'Sözleşmeyle',
    swaps: 'Takasla',
    noPath: { contract: 'Bu gün uygulandığı bilinen sözleşme yok.', swap: 'Bu gün uygulandığı bilinen takas yok.' },
    party: (name, role) => `${name}: ${role}`,
    who: 'Kim söylüyor',
    saidBy: (who) => `(${who})`,
    noDate: dateWords.unknown,
    saidOf: (leg, value) => `${leg}: ${value}`,

    // the rows of a leg's card
    status: 'Durum',
    onDay: (standing, date) => `${standing} (${date} itibarıyla)`,
    dated: (what, date) => `${what}, ${date}`,
    undated: (what) => `${what}; ne zamandan beri olduğunu hiçbir kaynak söylemiyor`,
    unknownSince: (stage, date) => `Bilinmiyor: “${stage}, ${date}” bilgisinden sonrası için bir şey söylenmemiş`,
    stages: 'Zaman içinde',
    carries: 'Bu zincirin gazı',
    carriesNot: 'Bu zincirin gazının bu kesimden geçerek teslim edildiğini hiçbir kaynak söylemiyor.',
    notThen: (date, what) => `${date} tarihinde değil. ${what}`,
    operators: 'İşletmeci',
    operator: (name, role, date) => `${name}${role || date ? ` (${[role, date].filter(Boolean).join(', ')})` : ''}`,
    noOperator: 'Okunan kaynaklarda işletmeci adı verilmemiş.',
    owners: 'Sahipler',
    owned: (date) => (date ? `Paylar, ${date}` : 'Paylar, tarih verilmemiş'),
    perCent: (share) => (share === undefined ? 'pay belirtilmemiş' : `%${number.format(share)}`),
    noOwner: 'Okunan kaynaklarda sahip adı verilmemiş.',
    publishedLength: 'Yayımlanan uzunluk',
    km,
    noLength: 'Yayımlanmış uzunluk bulunamadı.',
    diameters: 'Çap',
    diameter: (mm, inches, of) =>
      `${number.format(mm)} mm${inches === undefined ? '' : ` (${number.format(inches)} inç)`}${of ? `: ${of}` : ''}`,
    noDiameter: 'Çap bulunamadı.',
    capacities: 'Kapasite',
    capacity: bcmPerYear,
    marked: (what, marks) => (marks.length === 0 ? what : `${what} (${marks.join('; ')})`),
    derived: 'bizim dönüştürmemiz veya toplamımız',
    asBuilt: 'yapıldığı hâliyle',
    atPresent: (date) => `${date} için geçerli`,
    noCapacityFound: 'Yayımlanmış kapasite bulunamadı.',
    noCapacityYet: (date) => `${date} için yayımlanmış kapasite yok.`,
    line: 'Çizilen çizgi',
    accuracy: (median, most) => `açık veri izinden sapma: medyan ${number.format(median)} km, en çok ${number.format(most)} km`,
    otherFields: 'Diğer bilgiler',
    others: 'Diğer kaynaklar:',
    othersOfLast: 'Diğer kaynaklar, sonuncusu için:',
    instead: 'Bunun yerine söylenen:',
    notes: 'Notlar',

    // distances
    distances: 'Zincir boyunca mesafeler',
    from: 'Başlangıç',
    to: 'Bitiş',
    along: 'Zincir boyunca',
    crow: 'Kuş uçuşu',
    crowFlies: (length) => `${roundKm(length)}: bizim ölçümümüz`,
    between: 'Aradaki kesimler',

    // the diagram
    diagram: 'Çizgi hâlinde zincir',
    diagramTitle: (from, to) => `Çizgi hâlinde zincir: ${from} – ${to}`,
    diagramSubtitle: (date) =>
      `${date} itibarıyla. Şematik: uzunluğu ne olursa olsun her kesime aynı yer ayrılır. Genişlik, yayımlanan kapasiteye göredir (milyar m³/yıl).`,
    number: (order) => number.format(order),
    shortCapacity: (amount) => `${number.format(amount)} mlr m³/yıl`,
    lengthNotPublished: 'Uzunluk yayımlanmamış',
    capacityNotPublished,
    neitherPublished: 'Uzunluk ve kapasite yayımlanmamış',
    evidence: { ...knownAs, documented: '' },
    traces: { checked: '', approximate: 'yaklaşık güzergâh' },
    shortStandings: {
      operating: '',
      idle: 'atıl',
      building: 'yapım hâlinde',
      planned: 'planlanan',
      undated: '',
      unknown: 'durumu bilinmiyor',
      unsaid: '',
      before: 'henüz bir şey bilinmiyor',
    },
    underSwap: 'takas kapsamında',
    swapFromTo: (from, to) => `takas, çizildiği hâliyle: gaz girişi ${from}, aynı miktarın teslim yeri ${to}`,
    join: (parts) => parts.join(' · '),
    segment: (leg, from, to, parts) => `${leg}, ${from} – ${to}: ${parts.join('; ')}`,
    legend: {
      line: (existence, trace) => `${existence}; ${trace}`,
      hollow: 'kapasite yayımlanmamış',
      width: bcmPerYear,
      goes: 'bu zincirin gazı o gün buradan geçiyor',
      goesNot: 'zincirin yönü',
      swap: 'takas: gaz bir uçtan girer, öbür uçta aynı miktar teslim edilir',
      border: 'ülkeler arasındaki sınır',
    },
    columns: {
      leg: 'Kesim',
      existence: 'Varlığı',
      trace: 'Çizilen çizgi',
      kind: 'Tür',
      path: 'Sözleşme veya takas',
      parties: 'Kimler arasında',
      when: 'Uygulanma',
      layers: 'Orada ne oldu',
    },
    span: (from, to) => `${from} – ${to}`,
  },
};
