/** The list of talks. */
import type { talksWords as english } from '../en/talks.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const scenes = (count: number) => plural(count, 'səhnə');
const unchanged = 'Təqdimatlarınız dəyişməyib.';

export const talksWords: Translated<typeof english> = {
  talks: {
    own: 'Təqdimatlarınız',
    shipped: 'Bu panelin təqdimatları',
    noOwn:
      'Təqdimat hər birinin başlığı və izahı olan görünüşlərin ardıcıl siyahısıdır. Cari görünüşdən başlayın və ya aşağıdakılardan birini özünüzünkü edin.',
    kept: 'Təqdimatlarınız bu kompüterdə, bu brauzerdə qalır. «İxrac» onu fayl kimi verir.',
    /** "12 səhnə, 10 dəqiqə" */
    about: (count, minutes) => [scenes(count), minutes !== undefined && plural(minutes, 'dəqiqə')].filter(Boolean).join(', '),
    otherEdition: (edition) => `Əsasında yazıldığı buraxılış: ${edition}.`,

    start: 'Başla',
    startOf: (title) => `«${title}» təqdimatını başlat`,
    presenter: 'Aparıcı pəncərəsi',
    presenterOf: (title) => `«${title}» təqdimatının aparıcı pəncərəsi`,
    blocked: 'Brauzer pəncərənin açılmasına imkan vermədi. Bu keçidlə açın:',
    handout: 'Paylama materialı',
    handoutOf: (title) => `«${title}» təqdimatının paylama materialı`,
    edit: 'Redaktə et',
    editOf: (title) => `«${title}» təqdimatını redaktə et`,
    mine: 'Özümünkü et',
    mineOf: (title) => `Redaktə üçün «${title}» təqdimatının surətini yarat`,
    duplicate: 'Surət yarat',
    duplicateOf: (title) => `«${title}» təqdimatının surətini yarat`,
    export: 'İxrac',
    exportOf: (title) => `«${title}» təqdimatını fayl kimi ixrac et`,
    delete: 'Sil',
    deleteOf: (title) => `«${title}» təqdimatını sil`,
    undo: 'Geri al',
    undoOf: (title) => `«${title}» təqdimatının silinməsini geri al`,
    /** What a copy is called. */
    copy: (title) => `${title} (surət)`,

    new: 'Bu görünüşdən yeni təqdimat',
    newTitle: 'Yeni təqdimat',
    import: 'Təqdimat idxal et',
    drop: 'və ya faylını bu səhifəyə atın',
    deck: 'Cari görünüşün slayd dəsti',

    noRoom: (most) =>
      `Heç nə əlavə edilmədi: hər birinin həcmi 2 MB həddini aşmamaqla ən çoxu ${plural(most, 'təqdimat')} saxlanıla bilər. ${unchanged} Bəzilərini ixrac edib buradan silin.`,
    viewLong: (most) => `Bu görünüşün ünvanı uzunluq həddini (${plural(most, 'simvol')}) aşır, ona görə səhnə ola bilməz. Filtri qısaldın.`,

    done: {
      deleted: (title) => `Silindi: «${title}».`,
      restored: (title) => `Bərpa edildi: «${title}».`,
      duplicated: (title) => `Yaradıldı: «${title}».`,
      imported: (title, count) => `İdxal edildi: «${title}», ${scenes(count)}.`,
      known: (title) => `«${title}» artıq sözbəsöz eyni şəkildə var. Heç nə əlavə edilmədi.`,
      renamed: 'Ona ayrıca id verildi: eyni id ilə təqdimat artıq var idi.',
    },

    importFailed: (file) => `«${file}» idxal edilmədi. ${unchanged} Düzəltmək üçün:`,
    unreadable: 'Brauzer faylı oxuya bilmədi. Ola bilsin, yeri dəyişdirilib; yenidən seçin.',
    notes: 'Fayl oxundu, bunlara isə baxmaq lazımdır:',
    more: (count) => `və daha ${number.format(count)}`,
    quoted: (name) => `«${name}»`,
    /** What is wrong with a file, one sentence for each fault. */
    problem: {
      whole: 'Təqdimat',
      scene: (at) => `Səhnə ${number.format(at)}`,
      noTalk: 'Faylda təqdimat yoxdur və ya yalnız bir hissəsi var. Təqdimat kimi ixrac edilmiş fayl seçin.',
      large: 'Faylın həcmi 2 MB həddini aşır. Təqdimatda yalnız sözlər və ünvanlar olur, deməli, bu başqa bir şeydir.',
      /** "Səhnə 3: başlıq yoxdur." */
      missing: (where, field) => `${where}: ${field} yoxdur.`,
      /** "Səhnə 3: başlıq yararlı deyil. … cümlə yazın." */
      wrong: (where, field, remedy) => `${where}: ${field} yararlı deyil.${remedy && ` ${remedy}`}`,
      unknown: (where, names) =>
        `${where}: heç bir təqdimatda olmayan hissələr var: ${names}. Onları çıxarın və ya təqdimatı yenidən ixrac edin.`,
      doubled: (where) => `${where}: fayldaxili adı başqa bir səhnənin adı ilə eynidir. Ona ayrıca ad verin.`,
      itself: 'səhnənin özü',
      fields: {
        title: 'başlıq',
        description: 'təsvir',
        scenes: 'səhnələr',
        view: 'göstərilənin ünvanı',
        show: 'nəyin göstərildiyinin seçimi («show»)',
        points: 'cümlələrin siyahısı («points»)',
        text: 'cümlənin mətni',
        records: 'cümlənin qeydlər siyahısı',
        works: 'cümlənin nəşrlər siyahısı',
        note: 'məruzəçi üçün izah',
        guess: 'auditoriyaya sual',
        controls: 'dəyişdirilə bilənlərin siyahısı («controls»)',
        seconds: 'saniyə ilə vaxt',
        minutes: 'dəqiqə ilə vaxt',
        id: 'fayldaxili ad («id»)',
        version: 'formatın nömrəsi («version»)',
        language: 'dil',
        edition: 'məlumat bazasının buraxılışı',
      },
      remedies: {
        title: ({ title }) => `Ən çoxu ${plural(title, 'simvol')} olan cümlə yazın.`,
        text: ({ title }) => `Ən çoxu ${plural(title, 'simvol')} olan cümlə yazın.`,
        guess: ({ title }) => `Ən çoxu ${plural(title, 'simvol')} olan sual yazın.`,
        note: ({ note }) => `Ən çoxu ${plural(note, 'simvol')} olan mətn yazın.`,
        description: ({ note }) => `Ən çoxu ${plural(note, 'simvol')} olan mətn yazın.`,
        scenes: ({ scenes: most }) => `Təqdimatda ən azı 1, ən çoxu ${scenes(most)} olur.`,
        points: ({ points }) => `Səhnədə ən çoxu ${plural(points, 'cümlə')} olur.`,
        view: () => 'Onu panelin ünvan sətrindən, «?» işarəsindən başlayaraq köçürün.',
        show: () => 'Bu, «view», «points» və ya «sources» olur.',
        controls: () => 'Bunlar «filter», «options», «table» və «save» olur.',
        seconds: ({ seconds }) => `Ən çoxu ${number.format(seconds)} olan tam ədəd yazın.`,
        minutes: ({ minutes }) => `1 ilə ${number.format(minutes)} arasında ədəd yazın.`,
        version: () => 'Bu, 1 olmalıdır.',
        language: () => '«en», «az» və ya «ar» yazın.',
        edition: () => '«0.5.0» şəklində yazın.',
        id: () => 'Kiçik latın hərfləri, rəqəmlər və defis yazın.',
      },
    },
    ignored: (scene, parts) => `Səhnə ${number.format(scene)}: ünvanının bu hissəsi başa düşülmür və göstərilməyəcək: ${parts.join(', ')}.`,
    unknownRecords: (scene, ids) => `Səhnə ${number.format(scene)}: cümlələri bu buraxılışda olmayanlara əsaslanır: ${ids.join(', ')}.`,

    off: {
      title: 'Səhifə bağlandıqda təqdimatlarınız itəcək',
      text: 'Brauzer bu səhifəyə heç nə saxlamağa imkan vermir. Səhifə bağlananadək və ya yenilənənədək təqdimat yazıla və göstərilə bilər; saxlamaq üçün ixrac edin.',
    },
    full: {
      title: 'Səhifə bağlandıqda son dəyişikliklər itəcək',
      text: 'Brauzerdə onları saxlamağa yer yoxdur. Dəyişikliklər səhifə bağlananadək və ya yenilənənədək qüvvədədir; saxlamaq üçün təqdimatı ixrac edin, yer açmaq üçün təqdimatları və ya saxlanmış görünüşləri silin.',
    },
    unread: {
      title: 'Saxlanmış təqdimatların hamısını oxumaq mümkün olmadı',
      text: (key) =>
        `Oxuna bilənlər sadalanır. İlkin mətn bu brauzerin yaddaşında qalır: ilk dəyişikliyinizdən əvvəl onun surəti «${key}» adı ilə saxlanılır. Bərpa etmək üçün onu endirib düzəldin.`,
      download: 'Saxlanmış mətni endir',
    },
  },
};
