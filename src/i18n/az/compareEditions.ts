/** A record out of a file, compared with another edition of it. */
import type { compareEditionsWords as english } from '../en/compareEditions.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const records = (count: number) => plural(count, 'qeyd');

export const compareEditionsWords: Translated<typeof english> = {
  compareEditions: {
    title: (name) => `${name}: başqa buraxılışla müqayisə`,
    intro: 'Köhnə buraxılışı seçin: bu cihazdakı fayl və ya bu brauzerdə saxlanan. Hər ikisində gözləyənlər müqayisə edilmir.',
    choose: 'Fayl seç',
    with: (name) => `Müqayisə et: ${name}`,
    builtIn: (title) => `bu panelin məlumat bazası (${title})`,
    reading: (name) => `Oxunur: ${name} …`,
    comparing: (name) => `Müqayisə edilir: ${name} …`,
    giveUp: 'Ləğv et',
    nothing: (name) => `${name}: heç nə müqayisə edilə bilməz; səbəbi bilmək üçün onu ayrıca açın.`,
    failed: (why) => `Oxumaq mümkün olmadı: ${why}`,
    sum: (older, newer, { unchanged, changed, added, removed }) =>
      `Köhnə: ${older} (${records(unchanged + changed + removed)}); yeni: ${newer} (${records(unchanged + changed + added)}). ` +
      `Əlavə edilən: ${number.format(added)}, çıxarılan: ${number.format(removed)}, dəyişən: ${number.format(changed)}, olduğu kimi qalan: ${number.format(unchanged)}.`,
    same: 'Eyni şeyi deyirlər.',
    sumsCaption: 'Nə əlavə edilib, çıxarılıb və dəyişib',
    part: 'Hissə',
    parts: {
      dataset: 'Məlumat bazası barədə',
      records: 'Qeydlər',
      sources: 'Mənbələr',
      actors: 'Şəxslər və qurumlar',
      places: 'Yerlər',
      families: 'Sahə qrupları',
      sectors: 'Sahələr',
      legs: 'Marşrutun hissələri',
      nodes: 'Marşrutun nöqtələri',
      paths: 'Marşrutun yolları',
    },
    how: { unchanged: 'Olduğu kimi', changed: 'Dəyişib', added: 'Əlavə edilib', removed: 'Çıxarılıb' },
    changed: (how, part) => `${how}: ${part}`,
    changes: 'Hər dəyişiklik',
    what: 'Nə',
    change: 'Dəyişiklik',
    fields: 'Sahələr (field): əvvəl → sonra',
    field: (path, before, after) => `${path}: ${before || '(heç nə)'} → ${after || '(heç nə)'}`,
    more: (count) => `və daha ${plural(count, 'sahə (field)')}, saxlanmış müqayisədə`,
    save: 'Müqayisəni saxla (CSV)',
    columns: ['Dəyişiklik', 'Hissə', 'Id', 'Başlıq', 'Sahə (field)', 'Əvvəl', 'Sonra'],
    fileName: 'comparison',
  },
};
