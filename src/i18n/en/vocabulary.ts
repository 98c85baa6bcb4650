/** The words that fields of the record may hold, as the filter and the first view name them. */
import { plural } from './format.ts';

export const vocabularyWords = {
  kinds: {
    visit: 'Visit',
    agreement: 'Agreement',
    event: 'Event',
    aid: 'Aid',
    gas: 'Gas',
    trade: 'Trade and investment',
    statement: 'Statement',
  },

  kindsMany: {
    visit: 'Visits',
    agreement: 'Agreements',
    event: 'Events',
    aid: 'Aid',
    gas: 'Gas',
    trade: 'Trade and investment',
    statement: 'Statements',
  },

  levels: {
    'head-of-state': 'Head of state',
    'head-of-government': 'Head of government',
    'deputy-head-of-government': 'Deputy head of government',
    minister: 'Minister',
    'deputy-minister': 'Deputy minister',
    parliament: 'Parliament',
    official: 'Official',
  },

  forms: { official: 'Official', working: 'Working', margins: 'On the margins', call: 'Call', unknown: 'Not known' },

  agreementTypes: {
    treaty: 'Treaty',
    agreement: 'Agreement',
    memorandum: 'Memorandum',
    'memorandum-of-understanding': 'Memorandum of understanding',
    'memorandum-of-intent': 'Memorandum of intent',
    protocol: 'Protocol',
    'protocol-of-intent': 'Protocol of intent',
    unknown: 'Text, kind not said',
  },

  agreementStages: {
    announced: 'Announced',
    negotiated: 'Negotiated',
    initialled: 'Initialled',
    signed: 'Signed',
    approved: 'Approved',
    'in-force': 'In force',
    implemented: 'Implemented',
    amended: 'Amended or replaced',
    suspended: 'Suspended',
    terminated: 'Terminated',
  },

  aidStages: { pledged: 'Pledged', committed: 'Committed', delivered: 'Delivered' },

  statementForms: { position: 'Position', allegation: 'Allegation', prospect: 'Prospect of cooperation', assessment: 'Assessment' },

  directions: {
    to: (name: string) => `To ${name}`,
    third: 'In a third country',
    none: 'No direction (a call, or no place said)',
  },

  sides: { independent: 'Independent', unknown: 'Side not known' } as Readonly<Record<string, string>>,

  /** The weight of evidence. */
  evidenceSign: (origins: number, official: boolean) =>
    `${origins === 0 ? 'no independent origin' : plural(origins, 'independent origin', 'independent origins')}${official ? ', officially confirmed' : ''}`,
  evidenceLegend: {
    one: 'one independent origin',
    two: 'two',
    more: 'three or more',
    official: 'ringed: officially confirmed by one of the two sides',
    hint: 'Works that repeat one report count once. An official voice is a side’s own page, one of its bodies, or a holder of office who is quoted.',
  },
};
