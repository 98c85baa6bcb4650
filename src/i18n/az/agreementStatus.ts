/** What is known of the course of an agreement, whether its text is public, and how agreements are counted. */
import type { agreementStatusWords as english } from '../en/agreementStatus.ts';
import type { Translated } from '../translated.ts';
import { number, plural, within } from './format.ts';

/** A stage in the middle of a sentence. */
const reached = {
  announced: 'elan edilib',
  negotiated: 'müzakirə edilib',
  initialled: 'paraflanıb',
  signed: 'imzalanıb',
  approved: 'təsdiqlənib',
  'in-force': 'qüvvədədir',
  implemented: 'icra edilib',
  amended: 'dəyişdirilib və ya əvəz edilib',
  suspended: 'dayandırılıb',
  terminated: 'ləğv edilib',
} as const;

/** The same where it was not reached. */
const notReached = {
  announced: 'elan edilməyib',
  negotiated: 'müzakirə edilməyib',
  initialled: 'paraflanmayıb',
  signed: 'imzalanmayıb',
  approved: 'təsdiqlənməyib',
  'in-force': 'qüvvəyə minməyib',
  implemented: 'icra edilməyib',
  amended: 'dəyişdirilməyib və ya əvəz edilməyib',
  suspended: 'dayandırılmayıb',
  terminated: 'ləğv edilməyib',
} as const;

const shares = {
  some: 'paketin bir hissəsi',
  most: 'paketin çox hissəsi',
  all: 'bütün paket',
} as const;

/** " (Borland tərəfi)" */
const ofSide = (by: string | undefined) => (by ? ` (${by} tərəfi)` : '');

export const agreementStatusWords: Translated<typeof english> = {
  agreementStatus: {
    /** "imzalanıb, 8–9 iyul 2009"; "təsdiqlənib (Borland tərəfi), iyun 2010 tarixinə"; "imzalanıb (tarix göstərilmir)" */
    reached: (stage, by, date) => `${reached[stage]}${ofSide(by)}${date === undefined ? ' (tarix göstərilmir)' : `, ${date}`}`,
    denied: (stage, date, who) => `«${who}» məlumatına görə, ${date ? `${date} ` : ''}hələ ${notReached[stage]}`,
    ofPackage: (share, stage, date) => `${shares[share]} ${reached[stage]}${date ? `, ${date}` : ''} – hansı mətnlərin olduğu göstərilmir`,
    unsaid: (sides) => `bu tərəf üzrə göstərilmir: ${sides}`,
    contested: (others) => `mübahisəli: ${others}`,
    instead: (stage, who) => `«${who}» məlumatına görə ${(reached as Readonly<Record<string, string>>)[stage] ?? stage}`,
    noLater: 'sonrakı mərhələ bildirilmir',
    silent: 'heç bir mərhələ bildirilmir',
    /** No later than a day, a month or a year. */
    by: (date) => `${date} tarixinə`,
    inferred: (date) => `${date} (mətndən çıxarılıb)`,
    /** For how long it is concluded. */
    until: (date, who) => `${date} tarixinədək (${who})`,

    passed: 'bildirilmir; imzalanmış və ya paraflanmış mətn əvvəlcədən razılaşdırılmış olur',
  },

  textStates: {
    public: (languages) => `açıqdır, dil: ${languages}`,
    notFound: (where) => `tapılmayıb: ${within(where).replace(/\.$/, '')}`,
    notCited: (works) => `istinad edilən ${plural(works, 'nəşr')} arasında tapılmayıb; başqa axtarış qeydə alınmayıb`,
  },

  counting: {
    rule: 'Saziş bağlanmış mətndir. Neçə nəşrdə adı çəkilməsindən asılı olmayaraq hər mətn bir qeyddir və bir dəfə sayılır; plan, say və ya ötəri qeyd saziş deyil. Yalnız iki tərəf arasında olmayan mətn işarələnir.',
    total: (total, between, others) =>
      `Filtrdən asılı olmayaraq, bütün məlumat bazasında: ${plural(total, 'saziş')}, o cümlədən yalnız iki tərəf arasında – ${number.format(between)}, digər tərəflərlə – ${number.format(others)}.`,
    disputed: (count) => `Müəyyən məqamı mübahisəli olan: ${plural(count, 'mətn')}.`,
    package: (title) => `«${title}» hadisədir və heç vaxt öz hissələri arasında sətir kimi yer almır.`,
    /** Of a package: "Gazette 14 mətnin adını çəkir", "Herald daha 3 mətnin adını çəkir", "Courier 19 mətn sayır". */
    named: (count, who) => `${who} ${plural(count, 'mətnin')} adını çəkir`,
    further: (count, who) => `${who} daha ${plural(count, 'mətnin')} adını çəkir`,
    counted: (value, who) => `${who} ${plural(value, 'mətn')} sayır`,
    ofPackage: (parts) => `Paket üzrə: ${parts}.`,
    inAll: (value, date, who) =>
      `«${who}» məlumatına görə, iki tərəf arasında cəmi ${plural(value, 'sənəd')} var${date ? ` (${date})` : ''}; onlardan neçəsinin bu paketə aid olduğu göstərilmir.`,
  },
};
