/** The map of the gas route: its controls, its layers, its legend. */
import type { gasRouteMapWords as english } from '../en/gasRouteMap.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';
import { bcmPerYear, capacityNotPublished, km, knownAs, legs, records } from './gasRouteShared.ts';
import { recordVocabularyWords } from './recordVocabulary.ts';

const places = (count: number) => plural(count, 'yer');

/** Two digits: "950", "7,3 min", "1,2 mln"; `Intl` does not know it for this language. */
function rough(count: number): string {
  const value = Number(count.toPrecision(2));
  if (value >= 1e6) return `${number.format(value / 1e6)} mln`;
  return value >= 1e3 ? `${number.format(value / 1e3)} min` : number.format(value);
}

export const gasRouteMapWords: Translated<typeof english> = {
  routeMap: {
    zoomIn: 'Yaxınlaşdır',
    zoomOut: 'Uzaqlaşdır',
    home: 'Bütün marşrut',
    fullScreen: 'Tam ekran',
    leaveFullScreen: 'Tam ekrandan çıx',
    wheelHint: 'Yaxınlaşdırmaq üçün Ctrl (Mac-da ⌘) düyməsini basılı saxlayıb çarxı fırladın',
    touchHint: 'Xəritəni iki barmaqla hərəkət etdirin',
    /** At the foot of a map that fills a box; the whole stands with the legend. */
    schematic: 'Sxematikdir; hüquqi status barədə mövqe bildirmir.',
    km,
  },

  mapLayers: {
    /** "7,3 min": where the number itself has no room; it stands in the name of the mark. */
    roughly: rough,
    // lines
    legs: 'Axın istiqamətində marşrutun hissələri',
    leg: (order, name, parts) => `${order}. ${name}: ${parts.join(', ')}`,
    existence: knownAs,
    approximate: 'xətt təxminidir',
    standing: {
      planned: 'planlaşdırılıb',
      building: 'tikilir',
      idle: 'dayanıb',
      operating: 'istismardadır',
      before: 'haqqında hələ heç nə məlum deyil',
      undated: 'nə vaxtdan – göstərilmir',
      unsaid: 'heç bir mənbə belə kəmər barədə məlumat vermir',
      unknown: 'sonra nə olduğu göstərilmir',
    },
    carries: { pipe: 'bu zəncirin qazını nəql edir', swap: 'svop üzrə qazın ehtimal olunan yolu' },
    capacity: bcmPerYear,
    noCapacity: 'dərc olunmuş ötürücülük qabiliyyəti yoxdur',
    km,
    noLength: 'dərc olunmuş uzunluq yoxdur',
    /** Written on the map itself, at the line. */
    onMap: {
      approximate: 'təxmini',
      likely: knownAs.likely,
      assumed: knownAs.assumed,
      planned: (when) => `plan, ${when}`,
      contract: 'müqavilə',
      swap: 'svop',
      chosen: (name, word) => `${name}, ${word}`,
    },
    paths: 'Müqavilə və svop',
    path: (kind, name, when) => `${kind}: ${name}, ${when}`,

    // places
    places: 'Göstərilən qeydlərin yerləri',
    place: (name, count) => `${name}: ${records(count)}`,
    softPlace: (name, count) => `${name} daxilində hansısa yer: ${records(count)}`,
    /** On the map, and on a small one. */
    tag: (name, count) => `${name} daxilində hansısa yer: ${number.format(count)}`,
    shortTag: (name, count) => `${name} daxilində: ${number.format(count)}`,
    cluster: (several, near, count) => `${near} yaxınlığında ${places(several)}, ${records(count)}`,
    together: (names, count) => `${names}: ${records(count)}`,
    clusterName: (near, more) => `${near} + ${number.format(more)}`,
    layer: (name, count) => `${name} (${number.format(count)})`,
    somewhere: (name) => `${name} daxilində hansısa yer: mənbə şəhərin adını çəkmir.`,
    node: (role) => `Marşrut üzərində: ${role}`,
    onMapTitle: (count) => `Xəritədə: ${places(count)}`,
    beyond: (several, count) => `Bu xəritədə olmayan: ${places(several)}, ${records(count)}`,
    nothing: 'Göstərilən heç bir qeyddə gizlədilməmiş yerin adı çəkilmir.',
    morePlaces: (count) => `Daha ${places(count)} ixrac edilən fayldadır.`,

    // the legend
    legend: 'Şərti işarələr: işarələnənlər çəkilir',
    groups: { pipes: 'Kəmərlər', paths: 'Yollar', places: 'Yerlər' },
    parts: {
      ...recordVocabularyWords.existence,
      ...recordVocabularyWords.pathKinds,
      visits: 'Səfərlər',
      'third-country': 'Üçüncü ölkələrdə görüşlər',
      signings: 'İmzalanmalar',
      aid: 'Yardım',
      plants: 'Elektrik stansiyaları',
      others: 'Digər qeydlər',
    },
    signs: {
      approximate: 'Xətt təxminidir',
      carries: 'Bu zəncirin qazı buradan keçir',
      quiet: 'İstismardadır; bu zəncirin qazı keçmir və ya yalnız svop üzrə keçir',
      faint: 'Planlaşdırılıb, tikilir, dayanıb və ya məlum deyil',
      width: bcmPerYear,
      hollow: capacityNotPublished,
      flow: 'Zəncirin istiqaməti',
      pipe: 'Kəmər',
      cluster: 'Bir neçə yer və onların qeydləri',
      count: 'Yer və onun qeydləri',
      tag: 'Ölkə daxilində hansısa yer və onun qeydləri',
      around: 'Yerin nə qədər kənarda ola biləcəyi',
    },
    counted: (name, count) => `${name} (${count})`,
    counts: {
      legs,
      paths: (count) => plural(count, 'yol'),
      records,
    },
    /** Without lines only of the circles. */
    widths: (hasLines) =>
      hasLines
        ? 'Xəttin eni ötürücülük qabiliyyətinin kvadrat kökü ilə, dairənin sahəsi isə qeydlərin sayı ilə müəyyən həddədək artır.'
        : 'Dairənin sahəsi qeydlərin sayı ilə müəyyən həddədək artır.',

    // under the map
    chosen: 'Xəritədə seçilən',
    close: 'Bağla',
    closeOf: (name) => `Bağla: ${name}`,

    putAway: (parts) => `Gizlədilib: ${parts}.`,
    showAll: 'Hamısını göstər',
  },
};
