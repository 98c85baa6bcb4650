/** The words that fields of the record may hold, as the filter and the first view name them. */
import type { vocabularyWords as english } from '../en/vocabulary.ts';
import type { Translated } from '../translated.ts';
import { type Forms, plural } from './format.ts';

const origins: Forms = {
  one: 'مصدر أصلي مستقل واحد',
  two: 'مصدران أصليان مستقلان',
  few: 'مصادر أصلية مستقلة',
  many: 'مصدرًا أصليًا مستقلًا',
  other: 'مصدر أصلي مستقل',
};

export const vocabularyWords: Translated<typeof english> = {
  kinds: {
    visit: 'زيارة',
    agreement: 'اتفاقية',
    event: 'حدث',
    aid: 'مساعدات',
    gas: 'غاز',
    trade: 'تجارة واستثمار',
    statement: 'تصريح',
  },

  kindsMany: {
    visit: 'الزيارات',
    agreement: 'الاتفاقيات',
    event: 'الأحداث',
    aid: 'المساعدات',
    gas: 'الغاز',
    trade: 'التجارة والاستثمار',
    statement: 'التصريحات',
  },

  levels: {
    'head-of-state': 'رئيس دولة',
    'head-of-government': 'رئيس حكومة',
    'deputy-head-of-government': 'نائب رئيس حكومة',
    minister: 'وزير',
    'deputy-minister': 'نائب وزير',
    parliament: 'البرلمان',
    official: 'مسؤول',
  },

  forms: { official: 'رسمية', working: 'زيارة عمل', margins: 'على هامش مناسبة', call: 'مكالمة', unknown: 'غير معروفة' },

  agreementTypes: {
    treaty: 'معاهدة',
    agreement: 'اتفاقية',
    memorandum: 'مذكرة',
    'memorandum-of-understanding': 'مذكرة تفاهم',
    'memorandum-of-intent': 'مذكرة نوايا',
    protocol: 'بروتوكول',
    'protocol-of-intent': 'بروتوكول نوايا',
    unknown: 'نص لم يُذكر صنفه',
  },

  // nouns, since a text may be "اتفاقية" or "بروتوكول"
  agreementStages: {
    announced: 'الإعلان',
    negotiated: 'التفاوض',
    initialled: 'التوقيع بالأحرف الأولى',
    signed: 'التوقيع',
    approved: 'المصادقة',
    'in-force': 'النفاذ',
    implemented: 'التنفيذ',
    amended: 'التعديل أو الاستبدال',
    suspended: 'التعليق',
    terminated: 'الإنهاء',
  },

  aidStages: { pledged: 'تعهّد', committed: 'التزام', delivered: 'تسليم' },

  statementForms: { position: 'موقف', allegation: 'ادعاء', prospect: 'أفق تعاون', assessment: 'تقييم' },

  directions: {
    to: (name) => `إلى ${name}`,
    third: 'في بلد ثالث',
    none: 'دون اتجاه (مكالمة، أو لم يُذكر المكان)',
  },

  sides: { independent: 'مستقل', unknown: 'الطرف غير معروف' },

  /** The weight of evidence. */
  evidenceSign: (count, official) => `${count === 0 ? 'دون مصدر أصلي مستقل' : plural(count, origins)}${official ? '، مع تأكيد رسمي' : ''}`,
  evidenceLegend: {
    one: 'مصدر أصلي مستقل واحد',
    two: 'مصدران',
    more: 'ثلاثة مصادر أو أكثر',
    official: 'داخل حلقة: أكده رسميًا أحد الطرفين',
    hint: 'المراجع التي تكرر خبرًا واحدًا تُحسب مرة واحدة. والتأكيد الرسمي ما يرد في صفحة لأحد الطرفين نفسه، أو عن هيئة من هيئاته، أو عن شاغل منصب منقول قوله.',
  },
};
