/** The map of the gas route: its controls, its layers, its legend. */
import type { gasRouteMapWords as english } from '../en/gasRouteMap.ts';
import type { Translated } from '../translated.ts';
import { number, plural, tag } from './format.ts';
import { bcmPerYear, capacityNotPublished, km, knownAs, legs, records } from './gasRouteShared.ts';
import { recordVocabularyWords } from './recordVocabulary.ts';

const places = (count: number) => plural(count, 'yer');

/** Here, and not beside the other formats: those come with the first view. */
const rough = new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 2 });

export const gasRouteMapWords: Translated<typeof english> = {
  routeMap: {
    zoomIn: 'Yakınlaştır',
    zoomOut: 'Uzaklaştır',
    home: 'Bütün güzergâh',
    fullScreen: 'Tam ekran',
    leaveFullScreen: 'Tam ekrandan çık',
    wheelHint: 'Yakınlaştırmak için Ctrl (Mac’te ⌘) tuşunu basılı tutup kaydırın',
    touchHint: 'Haritayı kaydırmak için iki parmağınızı kullanın',
    schematic: 'Şematiktir; hukuki statü hakkında görüş bildirmez.',
    km,
  },

  mapLayers: {
    /** "7,3 B": where the number itself has no room; it stands in the name of the mark. */
    roughly: (count) => rough.format(count),
    // lines
    legs: 'Akış yönünde güzergâhın kesimleri',
    leg: (order, name, parts) => `${order}. ${name}: ${parts.join(', ')}`,
    existence: knownAs,
    approximate: 'çizgi yaklaşık',
    standing: {
      planned: 'planlanan',
      building: 'yapım hâlinde',
      idle: 'atıl',
      operating: 'hizmette',
      before: 'hakkında henüz bir şey bilinmiyor',
      undated: 'ne zamandan beri olduğu belirtilmemiş',
      unsaid: 'hiçbir kaynak böyle bir boru hattı bildirmiyor',
      unknown: 'sonrasında ne olduğu belirtilmemiş',
    },
    carries: { pipe: 'bu zincirin gazını taşıyor', swap: 'takas kapsamındaki gazın olası yolu' },
    capacity: bcmPerYear,
    noCapacity: 'yayımlanmış kapasite yok',
    km,
    noLength: 'yayımlanmış uzunluk yok',
    onMap: {
      approximate: 'yaklaşık',
      likely: knownAs.likely,
      assumed: knownAs.assumed,
      planned: (when) => `plan, ${when}`,
      contract: 'sözleşme',
      swap: 'takas',
      chosen: (name, word) => `${name}, ${word}`,
    },
    paths: 'Sözleşme ve takas',
    path: (kind, name, when) => `${kind}: ${name}, ${when}`,

    // places
    places: 'Gösterilen kayıtların yerleri',
    place: (name, count) => `${name}: ${records(count)}`,
    softPlace: (name, count) => `${name} içinde bir yer: ${records(count)}`,
    /** On the map, and on a small one. */
    tag: (name, count) => `${name} içinde bir yer: ${number.format(count)}`,
    shortTag: (name, count) => `${name} içinde: ${number.format(count)}`,
    cluster: (several, near, count) => `${near} yakınında ${places(several)}, ${records(count)}`,
    together: (names, count) => `${names}: ${records(count)}`,
    clusterName: (near, more) => `${near} + ${number.format(more)}`,
    layer: (name, count) => `${name} (${number.format(count)})`,
    somewhere: (name) => `${name} içinde bir yer: kaynak şehir adı vermiyor.`,
    node: (role) => `Güzergâh üzerinde: ${role}`,
    onMapTitle: (count) => `Haritada: ${places(count)}`,
    beyond: (several, count) => `Bu haritada olmayan: ${places(several)}, ${records(count)}`,
    nothing: 'Gösterilen hiçbir kayıt, gizlenmemiş bir yerin adını vermiyor.',
    morePlaces: (count) => `${places(count)} daha: dışa aktarılan dosyada.`,

    // the legend
    legend: 'Lejant: işaretlenen çizilir',
    groups: { pipes: 'Boru hatları', paths: 'Hatlar', places: 'Yerler' },
    parts: {
      ...recordVocabularyWords.existence,
      ...recordVocabularyWords.pathKinds,
      visits: 'Ziyaretler',
      'third-country': 'Üçüncü ülkelerdeki görüşmeler',
      signings: 'İmzalar',
      aid: 'Yardım',
      plants: 'Elektrik santralleri',
      others: 'Diğer kayıtlar',
    },
    signs: {
      approximate: 'Çizgi yaklaşık',
      carries: 'Bu zincirin gazı buradan geçiyor',
      quiet: 'Hizmette; bu zincirin gazı geçmiyor veya yalnızca takasla',
      faint: 'Planlanan, yapım hâlinde, atıl veya bilinmeyen',
      width: bcmPerYear,
      hollow: capacityNotPublished,
      flow: 'Zincirin yönü',
      pipe: 'Boru hattı',
      cluster: 'Kayıtlarıyla birlikte birkaç yer',
      count: 'Kayıtlarıyla birlikte bir yer',
      tag: 'Kayıtlarıyla birlikte ülke içinde bir yer',
      around: 'Bir yerin ne kadar uzakta olabileceği',
    },
    counted: (name, count) => `${name} (${count})`,
    counts: {
      legs,
      paths: (count) => plural(count, 'hat'),
      records,
    },
    /** Without lines only of the circles. */
    widths: (hasLines) =>
      hasLines
        ? 'Çizginin genişliği kapasitesinin kareköküyle, dairenin alanı kayıt sayısıyla, bir sınıra kadar artar.'
        : 'Dairenin alanı kayıt sayısıyla, bir sınıra kadar artar.',

    // under the map
    chosen: 'Haritada seçilen',
    close: 'Kapat',
    closeOf: (name) => `Kapat: ${name}`,

    putAway: (parts) => `Gizlendi: ${parts}.`,
    showAll: 'Tümünü göster',
  },
};
