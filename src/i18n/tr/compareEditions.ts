/** A record out of a file, compared with another edition of it. */
import type { compareEditionsWords as english } from '../en/compareEditions.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

const records = (count: number) => plural(count, 'kayıt');

export const compareEditionsWords: Translated<typeof english> = {
  compareEditions: {
    title: (name) => `${name}, başka bir sürümle karşılaştırma`,
    intro:
      'Eski sürümü seçin: bu bilgisayardaki veya bu tarayıcıda saklanan bir dosya. Herhangi birinde bekleyen kayıtlar karşılaştırılmaz.',
    choose: 'Bir dosya seç',
    with: (name) => `Karşılaştır: ${name}`,
    /** Of the dashboard itself. */
    builtIn: (title) => `bu panonun veri tabanı (${title})`,
    reading: (name) => `Okunuyor: ${name} …`,
    comparing: (name) => `Karşılaştırılıyor: ${name} …`,
    giveUp: 'Vazgeç',
    nothing: (name) => `Karşılaştırılabilecek bir şey yok: ${name}. Nedenini görmek için onu tek başına açın.`,
    failed: (why) => `Okunamadı: ${why}`,
    sum: (older, newer, { unchanged, changed, added, removed }) =>
      `Eski: ${older} (${records(unchanged + changed + removed)}); yeni: ${newer} (${records(unchanged + changed + added)}). ` +
      `Eklenen: ${number.format(added)}, çıkarılan: ${number.format(removed)}, değişen: ${number.format(changed)}, aynı kalan: ${number.format(unchanged)}.`,
    same: 'İkisi de aynı şeyi söylüyor.',
    sumsCaption: 'Ne eklendi, ne çıkarıldı, ne değişti',
    part: 'Bölüm',
    parts: {
      dataset: 'Veri tabanı hakkında',
      records: 'Kayıtlar',
      sources: 'Kaynaklar',
      actors: 'Kişiler ve kurumlar',
      places: 'Yerler',
      families: 'Sektör grupları',
      sectors: 'Sektörler',
      legs: 'Güzergâhın kesimleri',
      nodes: 'Güzergâhın noktaları',
      paths: 'Güzergâhın hatları',
    },
    how: { unchanged: 'Aynı kaldı', changed: 'Değişti', added: 'Eklendi', removed: 'Çıkarıldı' },
    /** "Değişti: Kaynaklar" */
    changed: (how, part) => `${how}: ${part}`,
    changes: 'Tek tek değişiklikler',
    what: 'Ne',
    change: 'Değişiklik',
    fields: 'Alanlar: önce → sonra',
    field: (path, before, after) => `${path}: ${before || '(boş)'} → ${after || '(boş)'}`,
    more: (count) => `ve ${plural(count, 'alan')} daha, kaydedilen karşılaştırmada`,
    save: 'Karşılaştırmayı kaydet (CSV)',
    /** Of the saved comparison. */
    columns: ['Değişiklik', 'Bölüm', 'Id', 'Başlık', 'Alan', 'Önce', 'Sonra'],
    fileName: 'karsilastirma',
  },
};
