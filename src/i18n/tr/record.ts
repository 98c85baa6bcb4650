/** An open record: what it says, who and where, its weight, its thread, what stands around it. */
import type { recordWords as english } from '../en/record.ts';
import type { Days } from '../en/format.ts';
import type { Translated } from '../translated.ts';
import { begin, daysLater, number, plural, within } from './format.ts';

/** "aynı gün", "21 gün önce", "27 gün içinde" */
function daysEarlier({ least, most }: Days): string {
  if (most === 0 || least === 0) return daysLater({ least, most });
  return least === most ? `${plural(most, 'gün')} önce` : `${number.format(least)}–${number.format(most)} gün önce`;
}

export const recordWords: Translated<typeof english> = {
  record: {
    empty: 'Bu kayıt bu sürümde yok',
    who: 'Kim',
    offices: 'Kim, o sırada hangi görevde',
    people: 'Kişiler',
    alsoNamed: 'Adı geçen diğerleri',
    bodies: 'Kurumlar ve ülkeler',
    office: (office, held) => `${office} (bilinen süre: ${held})`,
    officeNotThen: 'o sıradaki görevi: okunan kaynaklarda yok',
    officeNotSaid: 'görevi belirtilmemiş',
    where: 'Nerede',
    sectors: 'Sektörler',
    visitors: 'Ziyaret edenler',
    hosts: 'Ev sahipleri',
    envoys: 'Temsilciler',
    level: 'Düzey',
    form: 'Biçim',
    direction: 'Yön',
    type: 'Tip',
    parties: 'Akit taraflar',
    signatories: 'İmzalayanlar',
    stages: 'Hakkında bildirilenler',
    thirdParty: 'Üçüncü bir tarafla: yalnızca iki taraf arasındaki bir metin değil',
    stagesEnd: 'Daha sonraki bir aşama bildirilmemiş. Bu “hayır” demek değildir; bilinmiyor.',
    duration: 'Süre',
    stage: 'Aşama',
    quantities: 'Rakamlar',
    noQuantity: 'Rakam bildirilmemiş. Bu sıfır demek değildir.',
    goods: 'Ne verildi',
    beneficiaries: 'Kimin için',
    donors: 'Bağışçılar',
    channels: 'Aracılar',
    period: 'Ait olduğu süre',
    reporter: 'Bildiren',
    measure: 'Ölçü',
    speakers: 'Söyleyen',
    inferred: 'Tarih çıkarımla belirlendi',
    disputed: 'İhtilaflı',
    citations: 'Bunu kim söylüyor',
    rivals: 'Diğer kaynaklar ne diyor',
    related: 'Bağlantılı kayıtlar',
    notSaid: 'belirtilmemiş',
    by: (name) => `“${name}” bilgisine göre`,
    supports: (fields) => `yalnızca şunun için: ${fields}`,
    chosenNot: (note) => `Neden seçilmedi: ${note}`,
    others: (values) => `Diğer kaynaklar: ${values}`,
    history: 'Değişiklikler',
    change: (edition, field) => `Sürüm ${edition}: ${field}`,
    changed: (before, now) => `${before} → ${now}`,
    rival: (field, value) => `${begin(field)}: ${value}`,
    newWindow: 'yeni sekmede açılır',
    open: 'Kaydı aç',
    copyLink: 'Bağlantıyı kopyala',
    relations: {
      implements: 'uyguladığı:',
      follows: 'devamı olduğu:',
      amends: 'değiştirdiği:',
      'part-of': 'parçası olduğu:',
      repeats: 'yinelediği:',
    },
    relationsBack: {
      implements: 'bunu uygulayan:',
      follows: 'bunun devamı:',
      amends: 'bunu değiştiren:',
      'part-of': 'içerdiği:',
      repeats: 'bunu yineleyen:',
    },
  },

  placeMap: {
    title: 'Haritada',
    label: (names) => `Harita: ${names}`,
    around: (names) => `Kesik çizgili halka bütün bir ülkeyi gösterir; kaynaklar şu ülke için bir kent adı vermiyor: ${names}.`,
    outside: (names) => `Haritanın dışında: ${names}.`,
  },

  /** A record as others cite it, in plain text. */
  reference: {
    within: (title, edition, date) => `İçinde: ${title}, sürüm ${edition}, ${date}`,
    sources: 'Kaynaklar:',
    /** "“Bir başlık”, The Gazette, 2009, https://… (¶ 3; ¶ 7, “Borland” bilgisine göre)" */
    work: (work, places) => (places.length === 0 ? work : `${work} (${places.join('; ')})`),
  },

  neighbours: {
    inFilter: 'Öncesi ve sonrası, filtrede',
    inRecord: 'Öncesi ve sonrası, veri tabanında',
    according: (title, name) => `${title}, “${name}” bilgisine göre`,
    leftOut: 'Filtre bu kaydı dışarıda bırakıyor. Aşağıdakiler, tarihinin çevresindeki kayıtlardır.',
    undated: 'Tarih verilmemiş; bu nedenle öncesinde veya sonrasında kayıt gösterilmez.',
    none: 'Tarihi olan başka kayıt gösterilmiyor.',
    first: 'Öncesinde tarihi olan kayıt gösterilmiyor.',
    last: 'Sonrasında tarihi olan kayıt gösterilmiyor.',
    previous: 'Önceki:',
    next: 'Sonraki:',
    present: 'bu kayıt',
    later: (days) => daysLater(days),
    earlier: (days) => daysEarlier(days),
  },

  evidence: {
    title: 'Kanıtların ağırlığı',
    origins: (works, origins) =>
      origins === works
        ? `${plural(origins, 'bağımsız ilk kaynak')}.`
        : `${plural(works, 'yayında')} ${plural(origins, 'bağımsız ilk kaynak')}: aynı haberi yineleyen yayınlar bir kez sayılır.`,
    noOrigin: 'Okunmuş bir yayın yok: başka bir yayının söylediklerinden biliniyor.',
    partial: (count) => `Ayrıca ${plural(count, 'ilk kaynak')} yalnızca bir ayrıntıyı destekliyor; sayıma katılmadı.`,
    reported: (count) => `Ayrıca ${plural(count, 'yayın')} yalnızca başka bir yayından biliniyor; sayıma katılmadı.`,
    onlyVoice: (name) => `Hepsi tek bir ağzın sözlerini yineliyor: ${name}.`,
    counted: (what, count) => (count === 1 ? what : `${what} (${number.format(count)})`),
    origin: 'İlk kaynaklar',
    types: 'Tipler',
    sides: 'Kimin adına konuşuyor',
    official: 'Resmî',
    confirmedBy: (names) => `Doğrulayan: ${names}`,
    noOfficial: 'İki taraftan birinin resmî ağzından doğrulama bulunamadı.',
    noOfficialPage: 'Bunun söylendiğini doğrulayan, iki taraftan birine ait resmî bir sayfa bulunamadı.',
    missing: 'Eksik',
    nothingMissing: 'Böyle bir kayıttan beklenen hiçbir şey eksik değil.',
    fields: {
      date: 'tarih',
      places: 'yer',
      hosts: 'kimin kabul ettiği',
      form: 'ziyaretin biçimi',
      signatories: 'kimin imzaladığı',
      stages: 'herhangi bir aşama',
      quantities: 'rakam',
      channels: 'kimin aracılığıyla ulaştığı',
      reporter: 'rakamı kimin bildirdiği',
      office: 'konuşanın görevi',
    },
  },

  threads: {
    according: (name) => `Aşağıdakiler yalnızca “${name}” bilgisine göredir; orada söylenmeyenler dışarıda bırakıldı.`,
    title: 'Buna ne yol açtı, bundan ne çıktı',
    present: 'bu kayıt',
    partOf: 'parçası olduğu:',
    with: 'ona bağlı:',
    withMany: (count) => `ona bağlı ${plural(count, 'kayıt')}`,
    earlier: (count) => `önceki ${plural(count, 'adım')}`,
    further: (count) => `sonraki ${plural(count, 'adım')}`,
    days: (days) => daysLater(days),
    outcomes: { delivered: 'teslim edildi', followed: 'devamı geldi', none: 'devamı bulunamadı' },
    ledTo: 'Yol açtığı teslimat:',
    isDelivery: 'Bu kaydın kendisi bir teslimattır.',
    isStage: (stage) => `Metnin kendisi için bildirilen aşama: ${within(stage)}.`,
    followed: (to) => `Devamı geldi; ancak kapsamın bittiği tarihe (${to}) kadar teslimat bulunamadı.`,
    none: (to) => `Kapsamın bittiği tarihe (${to}) kadar devamı bulunamadı.`,
  },
};
