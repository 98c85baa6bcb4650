/** What is known of the course of an agreement, whether its text is public, and how agreements are counted. */
import type { agreementStatusWords as english } from '../en/agreementStatus.ts';
import type { Translated } from '../translated.ts';
import { number, plural, within } from './format.ts';

/** A stage in the middle of a sentence. */
const reached = {
  announced: 'duyuruldu',
  negotiated: 'müzakere edildi',
  initialled: 'paraflandı',
  signed: 'imzalandı',
  approved: 'onaylandı',
  'in-force': 'yürürlükte',
  implemented: 'uygulandı',
  amended: 'değiştirildi veya yerine yenisi geldi',
  suspended: 'askıya alındı',
  terminated: 'sona erdirildi',
} as const;

/** The same where it was not reached. */
const notReached = {
  announced: 'duyurulmadı',
  negotiated: 'müzakere edilmedi',
  initialled: 'paraflanmadı',
  signed: 'imzalanmadı',
  approved: 'onaylanmadı',
  'in-force': 'yürürlükte değil',
  implemented: 'uygulanmadı',
  amended: 'değiştirilmedi, yerine yenisi de gelmedi',
  suspended: 'askıya alınmadı',
  terminated: 'sona erdirilmedi',
} as const;

const shares = {
  some: 'paketin bir kısmı',
  most: 'paketin çoğu',
  all: 'paketin tamamı',
} as const;

export const agreementStatusWords: Translated<typeof english> = {
  agreementStatus: {
    /** "imzalandı, 8–9 Temmuz 2009"; "onaylandı (Borland tarafı), Haziran 2010 itibarıyla"; "imzalandı (tarih verilmemiş)" */
    reached: (stage, by, date) =>
      [reached[stage], by && ` (${by} tarafı)`, date === undefined ? ' (tarih verilmemiş)' : `, ${date}`].filter(Boolean).join(''),
    denied: (stage, date, who) => `${date ? `${date} ` : ''}henüz ${notReached[stage]} (${who} bilgisine göre)`,
    ofPackage: (share, stage, date) => `${shares[share]} ${reached[stage]}${date ? `, ${date}` : ''} – hangi metinler olduğu belirtilmemiş`,
    unsaid: (sides) => `şu taraf için belirtilmemiş: ${sides}`,
    contested: (others) => `ihtilaflı: ${others}`,
    instead: (stage, who) => `${who} bilgisine göre ${(reached as Readonly<Record<string, string>>)[stage] ?? stage}`,
    noLater: 'sonraki bir aşama bildirilmemiş',
    silent: 'hiçbir aşama bildirilmemiş',
    /** No later than a day, a month or a year. */
    by: (date) => `${date} itibarıyla`,
    inferred: (date) => `${date} (çıkarım)`,
    /** For how long it is concluded. */
    until: (date, who) => `${date} tarihine kadar (${who})`,

    passed: 'bildirilmemiş; imzalanan veya paraflanan metin daha önce kararlaştırılmıştır',
  },

  textStates: {
    public: (languages) => `kamuya açık; dil: ${languages}`,
    notFound: (where) => `bulunamadı: ${within(where).replace(/\.$/, '')}`,
    notCited: (works) => `atıf yapılan ${plural(works, 'yayın')} arasında bulunamadı; başka bir arama kaydedilmemiş`,
  },

  counting: {
    rule: 'Anlaşma, akdedilmiş bir metindir. Her metin tek kayıttır ve kaç yayında anılırsa anılsın bir kez sayılır; plan, sayım veya yorum anlaşma sayılmaz. Yalnızca iki taraf arasında olmayan metinler işaretlenir.',
    total: (total, between, others) =>
      `Filtreden bağımsız olarak veri tabanının tümünde: ${plural(total, 'anlaşma')}; yalnızca iki taraf arasında olan ${number.format(between)}, başka taraflarla olan ${number.format(others)}.`,
    disputed: (count) => `İhtilaflı bir yönü olan: ${plural(count, 'metin')}.`,
    package: (title) => `“${title}” bir olaydır; hiçbir zaman parçaları arasında bir satır olarak yer almaz.`,
    /** Of a package: "Gazette 14 metni adıyla anıyor", "Herald 3 metni daha anıyor", "Courier 19 metin sayıyor". */
    named: (count, who) => `${who} ${plural(count, 'metni')} adıyla anıyor`,
    further: (count, who) => `${who} ${plural(count, 'metni')} daha anıyor`,
    counted: (value, who) => `${who} ${plural(value, 'metin')} sayıyor`,
    ofPackage: (parts) => `Bu paket için ${parts}.`,
    inAll: (value, date, who) =>
      `${who} iki taraf arasında toplam ${plural(value, 'belge')} sayıyor${date ? ` (${date})` : ''}; bunların kaçının bu pakete ait olduğu belirtilmemiş.`,
  },
};
