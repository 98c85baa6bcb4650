/** The words that fields of the record may hold, as open records and tables name them, and the names of the fields. */
export const recordVocabularyWords = {
  figureStages: { planned: 'Planned', contracted: 'Contracted', delivered: 'Delivered' },

  measures: { exports: 'Exports', imports: 'Imports', turnover: 'Turnover', investment: 'Investment', transit: 'Transit' },

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
};
