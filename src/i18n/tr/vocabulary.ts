/** The words that fields of the record may hold, as the filter and the first view name them. */
import type { vocabularyWords as english } from '../en/vocabulary.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

export const vocabularyWords: Translated<typeof english> = {
  kinds: {
    visit: 'Ziyaret',
    agreement: 'Anlaşma',
    event: 'Olay',
    aid: 'Yardım',
    gas: 'Gaz',
    trade: 'Ticaret ve yatırım',
    statement: 'Açıklama',
  },

  kindsMany: {
    visit: 'Ziyaretler',
    agreement: 'Anlaşmalar',
    event: 'Olaylar',
    aid: 'Yardım',
    gas: 'Gaz',
    trade: 'Ticaret ve yatırım',
    statement: 'Açıklamalar',
  },

  levels: {
    'head-of-state': 'Devlet başkanı',
    'head-of-government': 'Hükümet başkanı',
    'deputy-head-of-government': 'Hükümet başkan yardımcısı',
    minister: 'Bakan',
    'deputy-minister': 'Bakan yardımcısı',
    parliament: 'Parlamento',
    official: 'Yetkili',
  },

  forms: {
    official: 'Resmî',
    working: 'Çalışma ziyareti',
    margins: 'Başka bir toplantı marjında',
    call: 'Telefon görüşmesi',
    unknown: 'Bilinmiyor',
  },

  agreementTypes: {
    treaty: 'Antlaşma',
    agreement: 'Anlaşma',
    memorandum: 'Muhtıra',
    'memorandum-of-understanding': 'Mutabakat zaptı',
    'memorandum-of-intent': 'Niyet muhtırası',
    protocol: 'Protokol',
    'protocol-of-intent': 'Niyet protokolü',
    unknown: 'Metin, tipi belirtilmemiş',
  },

  agreementStages: {
    announced: 'Duyuruldu',
    negotiated: 'Müzakere edildi',
    initialled: 'Paraflandı',
    signed: 'İmzalandı',
    approved: 'Onaylandı',
    'in-force': 'Yürürlükte',
    implemented: 'Uygulandı',
    amended: 'Değiştirildi veya yerine yenisi geldi',
    suspended: 'Askıya alındı',
    terminated: 'Sona erdirildi',
  },

  aidStages: { pledged: 'Vaat edildi', committed: 'Taahhüt edildi', delivered: 'Teslim edildi' },

  statementForms: { position: 'Tutum', allegation: 'İddia', prospect: 'İş birliği olanağı', assessment: 'Değerlendirme' },

  directions: {
    /** `said.word` of `said.ts` keeps the capital of the name by the last word. */
    to: (name) => `${name} yönünde`,
    third: 'Üçüncü bir ülkede',
    none: 'Yön yok (telefon görüşmesi veya yeri belirtilmemiş)',
  },

  sides: { independent: 'Bağımsız', unknown: 'Tarafı bilinmiyor' },

  /** The weight of evidence. */
  evidenceSign: (origins, official) =>
    `${origins === 0 ? 'bağımsız ilk kaynak yok' : plural(origins, 'bağımsız ilk kaynak')}${official ? ', resmen doğrulanmış' : ''}`,
  evidenceLegend: {
    one: 'bir bağımsız ilk kaynak',
    two: 'iki',
    more: 'üç veya daha çok',
    official: 'halkalı: iki taraftan biri resmen doğrulamış',
    hint: 'Aynı haberi yineleyen yayınlar bir kez sayılır. Resmî ağız: bir tarafın kendi sayfası, bir kurumu veya sözü aktarılan bir görevlisi.',
  },
};
