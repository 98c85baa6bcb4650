/** The words that fields of the record may hold, as open records and tables name them, and the names of the fields. */
import type { recordVocabularyWords as english } from '../en/recordVocabulary.ts';
import type { Translated } from '../translated.ts';

export const recordVocabularyWords: Translated<typeof english> = {
  figureStages: { planned: 'Planlandı', contracted: 'Sözleşmeye bağlandı', delivered: 'Teslim edildi' },

  measures: { exports: 'İhracat', imports: 'İthalat', turnover: 'Ticaret hacmi', investment: 'Yatırım', transit: 'Transit' },

  sourceTypes: {
    official: 'Resmî',
    agency: 'Haber ajansı',
    press: 'Basın',
    opinion: 'Yorum',
    research: 'Araştırma',
    encyclopaedia: 'Ansiklopedi',
    company: 'Şirket',
    unknown: 'Tipi bilinmiyor',
  },

  figureRoles: { capacity: 'bir kapasite', part: 'başka bir rakamın parçası', other: 'başka bir şeye ait', derived: 'bizim hesabımız' },

  read: { whole: 'Tamamı okundu', part: 'Bir bölümü okundu', reported: 'Yalnızca başka bir yayından biliniyor' },

  existence: { documented: 'Belgelenmiş', likely: 'Olası hat', assumed: 'Varsayılan', planned: 'Bir plan' },

  trace: { checked: 'çizgi, açık bir iz verisiyle karşılaştırıldı', approximate: 'çizgi yaklaşık' },

  legStages: { planned: 'Planlandı', building: 'Yapım aşamasında', idle: 'Atıl', operating: 'Hizmette' },

  carriages: { pipe: 'Boru hattıyla', swap: 'Takas yoluyla' },

  pathKinds: { contract: 'Sözleşme', swap: 'Takas' },

  nodeRoles: {
    field: 'Gaz sahası',
    terminal: 'Terminal',
    border: 'Sınır geçişi',
    junction: 'Bağlantı noktası',
    station: 'Ölçüm istasyonu',
    'power-plant': 'Enerji santrali',
  },

  fields: {
    date: 'tarih',
    title: 'başlık',
    visitors: 'ziyaret edenler',
    hosts: 'ev sahipleri',
    envoys: 'temsilciler',
    meeting: 'kimin kiminle görüştüğü',
    form: 'biçim',
    level: 'düzey',
    places: 'yer',
    quantities: 'rakam',
    stage: 'aşama',
    stages: 'aşama',
    office: 'görev',
    value: 'rakam',
    low: 'rakam',
    high: 'rakam',
    record: 'kayıt',
    disputed: 'ihtilaflı olan',
    signatories: 'imzalayanlar',
    sectors: 'sektörler',
    actors: 'kim',
    rivals: 'diğer kaynakların dediği',
    donors: 'bağışçılar',
    beneficiaries: 'kimin için',
    goods: 'ne verildiği',
    reporter: 'kimin bildirdiği',
    speakers: 'kimin söylediği',
    citations: 'bunu kimin söylediği',
    summary: 'özet',
    duration: 'süre',
    until: 'son gün',
    notReached: 'ulaşılamayan aşama',
    texts: 'yayımlanmış metin',
    textSought: 'metnin nerede arandığı',
    package: 'paket hakkında söylenen',
    inAll: 'toplam belge sayısı',
    parties: 'akit taraflar',
    type: 'tip',
    period: 'ait olduğu süre',
    channels: 'kimin aracılığıyla',
    related: 'bağlantılı kayıtlar',
    end: 'bitiş',
    measure: 'ölçü',
    thirdParty: 'üçüncü taraflar',
    dateInferred: 'tarihin neden çıkarımla belirlendiği',
    // of a leg of the route
    name: 'ad',
    from: 'nerede başladığı',
    to: 'nerede bittiği',
    operators: 'işletici',
    owners: 'sahipleri',
    lengthKm: 'uzunluk',
    diameters: 'çap',
    diameterNote: 'çap',
    capacities: 'kapasite',
    capacityNote: 'kapasite',
    traceNote: 'çizgi',
    notes: 'notlar',
    note: 'not',
  },
  columns: {
    date: 'Tarih',
    title: 'Başlık',
    kind: 'Tür',
    sectors: 'Sektörler',
    sources: 'Kaynaklar',
    records: 'Kayıtlar',
    type: 'Tip',
    parties: 'Akit taraflar',
    status: 'Durum',
    year: 'Yıl',
    stage: 'Aşama',
    quantity: 'Rakam',
    details: 'Ayrıntılar',
  },

  /** What is said according to somebody, and what is not. */
  voice: {
    notSaidBy: (name) => `“${name}” bilgisine göre belirtilmemiş`,
    words: (name) =>
      `Tarihler, rakamlar, yerler, aşamalar ve görevler “${name}” bilgisine göre verilmiştir; başlık ve özet veri tabanının kendi sözleridir.`,
    nothing: (name) => `“${name}” bilgisine göre bu konuda hiçbir şey söylenmiyor.`,
    undated: (name) => `“${name}” bilgisine göre bunların tarihi yok; bu nedenle zamanda bir yerleri yok.`,
    only: 'veri tabanını bu yayına göre gör',
  },
};
