/** The list of talks. */
import type { talksWords as english } from '../en/talks.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const scenes = (count: number) => plural(count, 'sahne');
const unchanged = 'Sunumlarınız olduğu gibi duruyor.';
const sentence = (most: number) => `En çok ${number.format(most)} karakterlik bir cümle yazın.`;
const text = (most: number) => `En çok ${number.format(most)} karakterlik bir metin yazın.`;

export const talksWords: Translated<typeof english> = {
  talks: {
    own: 'Sunumlarınız',
    shipped: 'Bu panonun sunumları',
    noOwn:
      'Sunum, her birinin başlığı ve notu olan sıralı bir görünüm listesidir. Şimdiki görünümle bir tane başlatın veya aşağıdakilerden birini kendinizin yapın.',
    kept: 'Sunumlarınız bu tarayıcıda, bu cihazda kalır. Dışa aktar bir tanesini dosya olarak verir.',
    about: (count, minutes) => [scenes(count), minutes !== undefined && plural(minutes, 'dakika')].filter(Boolean).join(', '),
    otherEdition: (edition) => `Yazıldığı sürüm: ${edition}.`,

    start: 'Başlat',
    startOf: (title) => `“${title}”: başlat`,
    presenter: 'Sunucu penceresi',
    presenterOf: (title) => `“${title}”: sunucu penceresi`,
    blocked: 'Tarayıcı pencere açılmasına izin vermedi. Bu bağlantıyla açın:',
    handout: 'Dağıtım kâğıdı',
    handoutOf: (title) => `“${title}”: dağıtım kâğıdı`,
    edit: 'Düzenle',
    editOf: (title) => `“${title}”: düzenle`,
    mine: 'Benim yap',
    mineOf: (title) => `“${title}”: düzenlenecek bir kopya yap`,
    duplicate: 'Çoğalt',
    duplicateOf: (title) => `“${title}”: çoğalt`,
    export: 'Dışa aktar',
    exportOf: (title) => `“${title}”: dosya olarak dışa aktar`,
    delete: 'Sil',
    deleteOf: (title) => `“${title}”: sil`,
    undo: 'Geri al',
    undoOf: (title) => `“${title}”: silmeyi geri al`,
    copy: (title) => `${title} (kopya)`,

    new: 'Bu görünümle yeni sunum',
    newTitle: 'Yeni sunum',
    import: 'Sunum içe aktar',
    drop: 'veya dosyasını bu sayfaya bırakın',
    deck: 'Şimdiki görünümün slaytları',

    noRoom: (most) =>
      `Hiçbir şey eklenmedi: her biri en çok 2 MB olan en çok ${plural(most, 'sunum')} saklanabilir. ${unchanged} Bazılarını dışa aktarıp burada silin.`,
    viewLong: (most) => `Bu görünümün adresi ${number.format(most)} karakterden uzun, bu yüzden sahne olamaz. Filtreyi kısaltın.`,

    done: {
      deleted: (title) => `Silindi: “${title}”.`,
      restored: (title) => `Geri geldi: “${title}”.`,
      duplicated: (title) => `Yapıldı: “${title}”.`,
      imported: (title, count) => `İçe aktarıldı: “${title}”, ${scenes(count)}.`,
      known: (title) => `“${title}” sözcüğü sözcüğüne zaten var. Hiçbir şey eklenmedi.`,
      renamed: 'Kendine ait bir kimlik aldı: aynı kimlikte bir sunum vardı.',
    },

    importFailed: (file) => `“${file}” içe aktarılmadı. ${unchanged} Onarmak için:`,
    unreadable: 'Tarayıcı onu okuyamadı. Yeri değişmiş olabilir; yeniden seçin.',
    notes: 'Okundu, şunlara bakılmalı:',
    more: (count) => `ve ${number.format(count)} tane daha`,
    quoted: (name) => `“${name}”`,
    problem: {
      whole: 'Sunum',
      scene: (at) => `Sahne ${number.format(at)}`,
      noTalk: 'Dosyada sunum yok veya yalnızca bir parçası var. Sunum olarak dışa aktarılmış bir dosya seçin.',
      large: 'Dosya 2 MB’tan büyük. Sunumda yalnızca sözler ve adresler olur, bu başka bir şeydir.',
      missing: (where, field) => `${where}: eksik olan: ${field}.`,
      wrong: (where, field, remedy) => `${where}: kullanılamayan: ${field}.${remedy && ` ${remedy}`}`,
      unknown: (where, names) =>
        `${where}: hiçbir sunumda olmayan bölümler var: ${names}. Bunları çıkarın veya sunumu yeniden dışa aktarın.`,
      doubled: (where) => `${where}: dosya içindeki adı başka bir sahneyle aynı. Ona ayrı bir ad verin.`,
      itself: 'sahnenin kendisi',
      fields: {
        title: 'başlık',
        description: 'açıklama',
        scenes: 'sahneler',
        view: 'gösterdiğinin adresi',
        show: 'gösterilenin seçimi (“show”)',
        points: 'cümle listesi (“points”)',
        text: 'bir cümlenin metni',
        records: 'bir cümlenin kayıt listesi',
        works: 'bir cümlenin yayın listesi',
        note: 'konuşmacı için not',
        guess: 'izleyicilere soru',
        controls: 'değiştirilebileceklerin listesi (“controls”)',
        seconds: 'saniye olarak süre',
        minutes: 'dakika olarak süre',
        id: 'dosya içindeki ad (“id”)',
        version: 'biçim numarası (“version”)',
        language: 'dil',
        edition: 'veri tabanının sürümü',
      },
      remedies: {
        title: ({ title }) => sentence(title),
        text: ({ title }) => sentence(title),
        guess: ({ title }) => `En çok ${number.format(title)} karakterlik bir soru yazın.`,
        note: ({ note }) => text(note),
        description: ({ note }) => text(note),
        scenes: ({ scenes: most }) => `Bir sunumda 1 ile ${number.format(most)} arasında sahne olur.`,
        points: ({ points }) => `Bir sahnede en çok ${plural(points, 'cümle')} olur.`,
        view: () => 'Panonun adres çubuğundan, “?” işaretinden başlayarak kopyalayın.',
        show: () => '“view”, “points” veya “sources” olmalı.',
        controls: () => '“filter”, “options”, “table” ve “save” olabilir.',
        seconds: ({ seconds }) => `En çok ${number.format(seconds)} olan bir tam sayı yazın.`,
        minutes: ({ minutes }) => `1 ile ${number.format(minutes)} arasında bir sayı yazın.`,
        version: () => '1 olmalı.',
        language: () => '“en”, “az” veya “ar” yazın.',
        edition: () => '“0.5.0” gibi yazın.',
        id: () => 'Küçük harf, rakam ve kısa çizgi kullanın.',
      },
    },
    ignored: (scene, parts) => `Sahne ${number.format(scene)}: adresinde anlaşılmayan ve gösterilmeyecek olan: ${parts.join(', ')}.`,
    unknownRecords: (scene, ids) => `Sahne ${number.format(scene)}: cümlelerinin dayandığı, bu sürümde olmayan: ${ids.join(', ')}.`,

    off: {
      title: 'Sunumlarınız bu sayfayla birlikte kaybolur',
      text: 'Tarayıcı bu sayfanın bir şey saklamasına izin vermiyor. Sayfa kapatılana veya yenilenene kadar sunum yazılıp verilebilir; saklamak için dışa aktarın.',
    },
    full: {
      title: 'Son değişiklikler bu sayfayla birlikte kaybolur',
      text: 'Tarayıcıda bunları saklayacak yer yok. Sayfa kapatılana veya yenilenene kadar dururlar; saklamak için sunumu dışa aktarın, yer açmak için sunum veya kayıtlı görünüm silin.',
    },
    unread: {
      title: 'Saklanan sunumların hepsi okunamadı',
      text: (key) =>
        `Okunabilenler listede. Eski metin bu tarayıcının belleğinde duruyor: ilk değişikliğinizden önce “${key}” altına kopyalanır. Onarmak için indirip düzeltin.`,
      download: 'Saklanan metni indir',
    },
  },
};
