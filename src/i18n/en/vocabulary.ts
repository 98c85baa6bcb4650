/** The words that fields of the record may hold, and the names of its fields. */
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
  },

  agreementStages: {
    announced: 'Announced',
    negotiated: 'Negotiated',
    initialled: 'Initialled',
    signed: 'Signed',
    approved: 'Approved',
    'in-force': 'In force',
    implemented: 'Implemented',
    amended: 'Amended',
    suspended: 'Suspended',
    terminated: 'Terminated',
  },

  aidStages: { pledged: 'Pledged', committed: 'Committed', delivered: 'Delivered' },

  figureStages: { planned: 'Planned', contracted: 'Contracted', delivered: 'Delivered' },

  measures: { exports: 'Exports', imports: 'Imports', turnover: 'Turnover', investment: 'Investment', transit: 'Transit' },

  statementForms: { position: 'Position', allegation: 'Allegation', prospect: 'Prospect of cooperation', assessment: 'Assessment' },

  sourceTypes: {
    official: 'Official',
    agency: 'News agency',
    press: 'Press',
    opinion: 'Comment',
    research: 'Research',
    encyclopaedia: 'Encyclopaedia',
    company: 'Company',
    unknown: 'Type not known',
  },

  read: { whole: 'Read whole', part: 'Read in part', reported: 'Known from another work only' },

  existence: { documented: 'Documented', likely: 'Likely path', assumed: 'Assumed', planned: 'A plan' },

  trace: { checked: 'line checked against an open trace', approximate: 'line approximate' },

  nodeRoles: {
    field: 'Gas field',
    terminal: 'Terminal',
    border: 'Border crossing',
    junction: 'Junction',
    station: 'Metering station',
    'power-plant': 'Power plant',
  },

  fields: {
    date: 'date',
    title: 'title',
    visitors: 'visitors',
    hosts: 'hosts',
    form: 'form',
    level: 'level',
    places: 'place',
    quantities: 'figure',
    stage: 'stage',
    stages: 'stage',
    office: 'office',
    value: 'figure',
    low: 'figure',
    high: 'figure',
    record: 'the record',
    disputed: 'what is disputed',
    signatories: 'signatories',
    sectors: 'sectors',
    actors: 'who',
    rivals: 'what other sources say',
    donors: 'donors',
    beneficiaries: 'for whom',
    goods: 'what was given',
    reporter: 'who reports it',
    speakers: 'who says it',
    citations: 'who says so',
    summary: 'summary',
    duration: 'duration',
    parties: 'parties',
    type: 'type',
    period: 'period',
  } as Readonly<Record<string, string>>,

  directions: {
    to: (name: string) => `To ${name}`,
    third: 'In a third country',
    none: 'No direction (a call, or no place said)',
  },

  sides: { independent: 'Independent', unknown: 'Side not known' } as Readonly<Record<string, string>>,
};
