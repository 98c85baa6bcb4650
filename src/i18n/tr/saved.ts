/** Saved views. */
import type { savedWords as english } from '../en/saved.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const views = (count: number) => plural(count, 'görünüm');
const unchanged = 'Kayıtlı görünümleriniz olduğu gibi duruyor.';

export const savedWords: Translated<typeof english> = {
  saved: {
    viewName: (tab, filter) => `${tab}: ${filter}`,
    title: 'Kayıtlı görünümler',
    intro: 'Kayıtlı görünümler bu bilgisayarda, bu tarayıcıda kalır.',
    name: 'Ad',
    save: 'Bu görünümü kaydet',
    replace: 'Değiştir',
    replaces: (name) => `“${name}” başka bir görünümü gösteriyor. “Değiştir” ile bu görünümü gösterir.`,
    shows: (name) => `“${name}” kayıtlı ve bu görünümü gösteriyor.`,
    nameWrong: (most) => `Bir görünümün adı 1 ile ${number.format(most)} karakter arasında olmalıdır. Bir ad yazın.`,
    nameTaken: (name) => `“${name}” adında başka bir görünüm var. Kullanılmayan bir ad yazın.`,
    addressLong: (most) =>
      `Bu görünüm kaydedilemiyor: adresinin uzunluğu ${number.format(most)} karakter sınırını aşıyor. Bağlantı olarak yine çalışır; kaydetmek için filtreyi kısaltın.`,
    noRoom: (most) =>
      `Hiçbir şey kaydedilmedi: en çok ${views(most)} veya toplam 1 MB tutulabilir. Kayıtlı olanlar çalışmayı sürdürüyor; bazılarını silin veya önce dışa aktarın.`,

    none: 'Henüz kayıtlı görünüm yok.',
    about: (tab, date) => `${tab}, kaydedilme tarihi: ${date}`,
    rename: 'Yeniden adlandır',
    renameOne: (name) => `Yeniden adlandır: “${name}”`,
    newName: (name) => `“${name}” için yeni ad`,
    saveName: 'Kaydet',
    saveNameOf: (name) => `“${name}” için yeni adı kaydet`,
    cancel: 'Vazgeç',
    cancelOf: (name) => `Yeniden adlandırmaktan vazgeç: “${name}”`,
    delete: 'Sil',
    deleteOne: (name) => `Sil: “${name}”`,
    undo: 'Geri al',
    undoOf: (name) => `Silmeyi geri al: “${name}”`,
    done: {
      saved: (name) => `Kaydedildi: “${name}”.`,
      replaced: (name) => `Değiştirildi: “${name}”.`,
      renamed: (name) => `Yeni adı: “${name}”.`,
      deleted: (name) => `Silindi: “${name}”.`,
      restored: (name) => `Geri getirildi: “${name}”.`,
    },

    off: {
      title: 'Bu görünümler sayfa kapanınca kaybolur',
      text: 'Tarayıcı bu sayfanın veri saklamasına izin vermiyor. Görünümler, sayfa kapatılana veya yeniden yüklenene kadar kaydedilip açılabilir; “Dışa aktar” bunları dosya olarak saklar.',
    },
    full: {
      title: 'Son değişiklikler sayfa kapanınca kaybolur',
      text: 'Tarayıcıda bunları saklayacak yer yok. Değişiklikler, sayfa kapatılana veya yeniden yüklenene kadar geçerlidir; “Dışa aktar” bunları dosya olarak saklar, kayıtlı görünümleri silmek yer açar.',
    },
    unread: {
      title: 'Saklanan görünümlerin tamamı okunamadı',
      text: (key) =>
        `Okunabilenler listelendi. Metnin ilk hâli bu tarayıcının depolama alanında duruyor: ilk değişikliğinizden önce şu ada kopyalanır: “${key}”. Onarmak için metni indirin, düzeltin ve içe aktarın.`,
      download: 'Saklanan metni indir',
    },

    export: 'Dışa aktar',
    import: 'İçe aktar',
    imported: (added, known, refused) =>
      [`${views(added)} eklendi`, known > 0 && `${number.format(known)} zaten vardı`, refused > 0 && `${number.format(refused)} reddedildi`]
        .filter(Boolean)
        .join(', ') + '.',
    importNoRoom: (most) =>
      `Hiçbir şey eklenmedi: en çok ${views(most)} veya toplam 1 MB tutulabilir. ${unchanged} Bazılarını silin veya daha kısa bir dosyayı içe aktarın.`,
    importFailed: (file, why) => `“${file}” içe aktarılmadı: ${why} ${unchanged}`,
    unreadable: 'tarayıcı dosyayı okuyamadı. Dosya taşınmış olabilir; yeniden seçin.',
    more: (count) => `ve ${number.format(count)} tane daha`,

    /** What is wrong with a whole file, and what to do. */
    fault: {
      size: 'dosya 1 MB sınırını aşıyor. Bölün.',
      json: 'dosya JSON değil. “Dışa aktar” ile oluşturulmuş bir dosya seçin.',
      format: 'dosyada kayıtlı görünüm yok: "format" alanı "saved-views" olmalıdır. “Dışa aktar” ile oluşturulmuş bir dosya seçin.',
      version: '"version" alanı 1 değil. Dosya bu sayfanın başka bir sürümünde oluşturulmuş; orada yeniden dışa aktarın.',
      views: '"views" alanı bir liste değil. [ ] biçiminde bir liste yazın.',
      many: 'dosyada 1.000 görünümden fazlası var. Bölün.',
    },
    /** "3. öğe, “Gaz”" */
    entry: (place, name) => `${number.format(place)}. öğe${name && `, “${name}”`}`,
    /** What is wrong with an entry, and what would be right. */
    wrong: {
      entry: 'görünüm olmadığı için reddedildi. { "name", "address", "saved" } biçiminde yazın.',
      name: '"name" alanı nedeniyle reddedildi. Görünür 1 ile 200 karakter arasında bir ad yazın.',
      address: '"address" alanı nedeniyle reddedildi. Bu sayfanın “?” ile başlayan, en çok 4.000 karakterlik bir adresini yazın.',
      saved: '"saved" alanı nedeniyle reddedildi. Günü ve saati "2026-03-13T09:30:00Z" örneğindeki gibi yazın.',
    },
    parts: (parts) => `burada anlaşılmayan bölüm atlanarak okundu: ${parts.join(', ')}.`,
  },
};
