/** Saved views. */
import type { savedWords as english } from '../en/saved.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const views = (count: number) => plural(count, 'görünüş');
const unchanged = 'Saxlanmış görünüşləriniz olduğu kimi qalır.';

export const savedWords: Translated<typeof english> = {
  saved: {
    viewName: (tab, filter) => `${tab}: ${filter}`,
    title: 'Saxlanmış görünüşlər',
    intro: 'Saxlanmış görünüşlər bu brauzerdə, bu cihazda qalır.',
    name: 'Ad',
    save: 'Bu görünüşü saxla',
    replace: 'Əvəz et',
    replaces: (name) => `«${name}» başqa görünüşü göstərir. «Əvəz et» onu bu görünüşə keçirir.`,
    shows: (name) => `«${name}» saxlanıb və bu görünüşü göstərir.`,
    nameWrong: (most) => `Görünüşün adı 1–${number.format(most)} simvol olmalıdır. Bir ad yazın.`,
    nameTaken: (name) => `Başqa görünüşün adı «${name}» yazılıb. Boş olan ad yazın.`,
    addressLong: (most) =>
      `Bu görünüşü saxlamaq olmaz: ünvanı ${number.format(most)} simvoldan uzundur. Keçid kimi işləyir; saxlamaq üçün filtri qısaldın.`,
    noRoom: (most) =>
      `Heç nə saxlanmadı: ən çoxu ${views(most)} və ya 1 MB saxlanıla bilər. Saxlanmış görünüşlər işləyir; bəzilərini silin və ya əvvəlcə ixrac edin.`,

    none: 'Hələ görünüş saxlanmayıb.',
    about: (tab, date) => `${tab}, saxlanıb: ${date}`,
    rename: 'Adını dəyiş',
    renameOne: (name) => `«${name}»: adını dəyiş`,
    newName: (name) => `«${name}» üçün yeni ad`,
    saveName: 'Saxla',
    saveNameOf: (name) => `«${name}» üçün yeni adı saxla`,
    cancel: 'Ləğv et',
    cancelOf: (name) => `«${name}»: ad dəyişməyi ləğv et`,
    delete: 'Sil',
    deleteOne: (name) => `«${name}»: sil`,
    undo: 'Geri al',
    undoOf: (name) => `«${name}»: silinməni geri al`,
    done: {
      saved: (name) => `Saxlandı: «${name}».`,
      replaced: (name) => `Əvəz edildi: «${name}».`,
      renamed: (name) => `Yeni ad: «${name}».`,
      deleted: (name) => `Silindi: «${name}».`,
      restored: (name) => `Geri qayıtdı: «${name}».`,
    },

    off: {
      title: 'Bu görünüşlər səhifə bağlananadək qalır',
      text: 'Brauzer bu səhifəyə heç nə saxlamağa icazə vermir. Səhifə bağlananadək və ya yenilənənədək görünüşləri saxlamaq və açmaq olar; «İxrac» onları fayl kimi saxlayır.',
    },
    full: {
      title: 'Son dəyişikliklər səhifə bağlananadək qalır',
      text: 'Brauzerdə onları saxlamağa yer yoxdur. Səhifə bağlananadək və ya yenilənənədək qalırlar; «İxrac» onları fayl kimi saxlayır, saxlanmış görünüşləri silmək yer açır.',
    },
    unread: {
      title: 'Saxlanmış görünüşlərin hamısını oxumaq mümkün olmadı',
      text: (key) =>
        `Oxunanlar siyahıdadır. Əvvəlki mətn brauzerin yaddaşında qalır: ilk dəyişikliyinizdən əvvəl «${key}» altına kopyalanır. Düzəltmək üçün onu endirin, düzəldin və idxal edin.`,
      download: 'Saxlanmış mətni endir',
    },

    export: 'İxrac',
    import: 'İdxal',
    imported: (added, known, refused) =>
      `${[
        `əlavə edildi: ${views(added)}`,
        known > 0 && `artıq var: ${number.format(known)}`,
        refused > 0 && `rədd edildi: ${number.format(refused)}`,
      ]
        .filter(Boolean)
        .join(', ')}.`,
    importNoRoom: (most) =>
      `Heç nə əlavə edilmədi: ən çoxu ${views(most)} və ya 1 MB saxlanıla bilər. ${unchanged} Bəzilərini silin və ya daha qısa fayl idxal edin.`,
    importFailed: (file, why) => `«${file}» idxal edilmədi: ${why} ${unchanged}`,
    unreadable: 'brauzer onu oxuya bilmədi. Yeri dəyişmiş ola bilər; yenidən seçin.',
    more: (count) => `və daha ${number.format(count)}`,

    fault: {
      size: '1 MB-dan böyükdür. Onu bölün.',
      json: 'JSON deyil. «İxrac» ilə yaradılmış fayl seçin.',
      format: 'saxlanmış görünüş yoxdur: "format" "saved-views" olmalıdır. «İxrac» ilə yaradılmış fayl seçin.',
      version: '"version" 1 deyil. Bu səhifənin başqa buraxılışı ilə yaradılıb; orada yenidən ixrac edin.',
      views: '"views" siyahı deyil. Onu [ ] kimi yazın.',
      many: '1.000-dən çox görünüş var. Onu bölün.',
    },
    entry: (place, name) => `Sıra ${number.format(place)}${name && `, «${name}»`}`,
    wrong: {
      entry: 'rədd edildi, görünüş deyil. { "name", "address", "saved" } yazın.',
      name: '"name" görə rədd edildi. Görünən 1–200 simvol yazın.',
      address: '"address" görə rədd edildi. Bu səhifənin ünvanını «?» işarəsindən başlayaraq, ən çoxu 4.000 simvolla yazın.',
      saved: '"saved" görə rədd edildi. Gün və vaxtı "2026-03-13T09:30:00Z" kimi yazın.',
    },
    parts: (parts) => `bunlarsız oxundu: ${parts.join(', ')}; burada başa düşülmür.`,
  },
};
