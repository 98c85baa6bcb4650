/** The words that fields of the record may hold, as the filter and the first view name them. */
import type { vocabularyWords as english } from '../en/vocabulary.ts';
import type { Translated } from '../translated.ts';
import { plural } from './format.ts';

export const vocabularyWords: Translated<typeof english> = {
  kinds: {
    visit: 'Səfər',
    agreement: 'Saziş',
    event: 'Hadisə',
    aid: 'Yardım',
    gas: 'Qaz',
    trade: 'Ticarət və investisiya',
    statement: 'Bəyanat',
  },

  kindsMany: {
    visit: 'Səfərlər',
    agreement: 'Sazişlər',
    event: 'Hadisələr',
    aid: 'Yardım',
    gas: 'Qaz',
    trade: 'Ticarət və investisiya',
    statement: 'Bəyanatlar',
  },

  levels: {
    'head-of-state': 'Dövlət başçısı',
    'head-of-government': 'Hökumət başçısı',
    'deputy-head-of-government': 'Hökumət başçısının müavini',
    minister: 'Nazir',
    'deputy-minister': 'Nazir müavini',
    parliament: 'Parlament',
    official: 'Rəsmi şəxs',
  },

  forms: { official: 'Rəsmi', working: 'İşgüzar', margins: 'Tədbir çərçivəsində', call: 'Telefon danışığı', unknown: 'Məlum deyil' },

  agreementTypes: {
    treaty: 'Müqavilə',
    agreement: 'Saziş',
    memorandum: 'Memorandum',
    'memorandum-of-understanding': 'Anlaşma memorandumu',
    'memorandum-of-intent': 'Niyyət memorandumu',
    protocol: 'Protokol',
    'protocol-of-intent': 'Niyyət protokolu',
    unknown: 'Mətn, tipi göstərilmir',
  },

  agreementStages: {
    announced: 'Elan edilib',
    negotiated: 'Müzakirə edilib',
    initialled: 'Paraflanıb',
    signed: 'İmzalanıb',
    approved: 'Təsdiqlənib',
    'in-force': 'Qüvvədədir',
    implemented: 'İcra edilib',
    amended: 'Dəyişdirilib və ya əvəz edilib',
    suspended: 'Dayandırılıb',
    terminated: 'Ləğv edilib',
  },

  aidStages: { pledged: 'Vəd edilib', committed: 'Öhdəlik götürülüb', delivered: 'Çatdırılıb' },

  statementForms: { position: 'Mövqe', allegation: 'İddia', prospect: 'Əməkdaşlıq perspektivi', assessment: 'Qiymətləndirmə' },

  directions: {
    to: (name) => `${name} istiqamətində`,
    third: 'Üçüncü ölkədə',
    none: 'İstiqamətsiz (telefon danışığı və ya yer göstərilmir)',
  },

  sides: { independent: 'Müstəqil', unknown: 'Tərəfi məlum deyil' },

  evidenceSign: (origins, official) =>
    `${origins === 0 ? 'müstəqil ilkin mənbə yoxdur' : plural(origins, 'müstəqil ilkin mənbə')}${official ? ', rəsmən təsdiqlənib' : ''}`,
  evidenceLegend: {
    one: 'bir müstəqil ilkin mənbə',
    two: 'iki',
    more: 'üç və ya daha çox',
    official: 'halqalı: iki tərəfdən biri rəsmən təsdiqləyib',
    hint: 'Bir xəbəri təkrarlayan nəşrlər bir dəfə sayılır. Rəsmi səs tərəfin öz səhifəsi, onun qurumu və ya sitat gətirilən vəzifəli şəxsdir.',
  },
};
