/** What is known of the course of an agreement, whether its text is public, and how agreements are counted. */
import { number, plural } from './format.ts';

type Share = 'some' | 'most' | 'all';
type Stage = keyof typeof reached;

/** A stage in the middle of a sentence. */
const reached = {
  announced: 'announced',
  negotiated: 'negotiated',
  initialled: 'initialled',
  signed: 'signed',
  approved: 'approved',
  'in-force': 'in force',
  implemented: 'implemented',
  amended: 'amended or replaced',
  suspended: 'suspended',
  terminated: 'terminated',
} as const;

const shares: Readonly<Record<Share, string>> = {
  some: 'some of the package',
  most: 'most of the package',
  all: 'all of the package',
};

const texts = (count: number) => plural(count, 'text', 'texts');

export const agreementStatusWords = {
  agreementStatus: {
    /** "signed 8–9 July 2009"; "approved by Borland by June 2010"; "signed (no date given)" */
    reached: (stage: Stage, by: string | undefined, date: string | undefined) =>
      [reached[stage], by && `by ${by}`, date ?? '(no date given)'].filter(Boolean).join(' '),
    denied: (stage: Stage, date: string | undefined, who: string) =>
      `not yet ${reached[stage]}${date ? ` ${date}` : ''}, according to ${who}`,
    ofPackage: (share: Share, stage: Stage, date: string | undefined) =>
      `${shares[share]} ${reached[stage]}${date ? ` ${date}` : ''}, which texts is not said`,
    unsaid: (sides: string) => `whether by ${sides} is not said`,
    contested: (others: string) => `disputed: ${others}`,
    instead: (stage: string, who: string) => `${(reached as Readonly<Record<string, string>>)[stage] ?? stage} according to ${who}`,
    noLater: 'no later stage is reported',
    silent: 'no stage is reported',
    /** No later than a day, a month or a year. */
    by: (date: string) => `by ${date}`,
    inferred: (date: string) => `${date} (inferred)`,
    /** For how long it is concluded. */
    until: (date: string, who: string) => `until ${date} (${who})`,

    /** Of a stage that nobody reports, and that a reported one cannot be without. */
    passed: 'not reported; what was signed or initialled had been settled before',
  },

  textStates: {
    public: (languages: string) => `public in ${languages}`,
    notFound: (where: string) => `none found: ${where.charAt(0).toLowerCase()}${where.slice(1).replace(/\.$/, '')}`,
    notCited: (works: number) => `none found among the ${plural(works, 'work', 'works')} cited; no other search is recorded`,
  },

  counting: {
    rule: 'An agreement is a text that was concluded. Each text is one record and counts once, however many works name it; a plan, a count or a remark is none. A text that is not between the two sides alone is marked.',
    /** No filter changes these figures. */
    total: (total: number, between: number, others: number) =>
      `In the whole record, whatever the filter: ${plural(total, 'agreement', 'agreements')}, ${number.format(between)} of them between the two sides alone and ${number.format(others)} with other parties.`,
    disputed: (count: number) => `Of ${texts(count)} something is disputed.`,
    package: (title: string) => `“${title}” is an event, never a row among its parts.`,
    /** Of a package: "14 texts are named by the Gazette", "3 more by the Herald", "19 are counted by the Courier". */
    named: (count: number, who: string) => `${texts(count)} ${count === 1 ? 'is' : 'are'} named by ${who}`,
    further: (count: number, who: string) => `${number.format(count)} more by ${who}`,
    counted: (value: number, who: string) => `${number.format(value)} are counted by ${who}`,
    ofPackage: (parts: string) => `Of it ${parts}.`,
    inAll: (value: number, date: string | undefined, who: string) =>
      `In all, ${number.format(value)} documents between the two sides${date ? ` ${date}` : ''}, as counted by ${who}; how many of them are of the package is not said.`,
  },
};
