/** The words that fields of the record may hold: the schema checks them, the messages name them, the views order by them. */

/** The kinds of record, in the order in which they are listed everywhere. */
export const kinds = ['visit', 'agreement', 'event', 'aid', 'gas', 'trade', 'statement'] as const;

export const units = [
  'bcm', 'bcm-per-year', 'mcm', 'mcm-per-day', 'usd', 'eur', 'megawatt', 'kilometre', 'tonne', 'truck', 'family', 'household', 'person', 'orphan',
  'patient', 'school', 'document', 'day', 'year', 'hour-per-day', 'per-cent', 'item',
] as const; // oxfmt-ignore

/** What a figure is, where it is not simply the record's own: what could be, a part of another figure, of something else, our own reckoning. */
export const figureRoles = ['capacity', 'part', 'other', 'derived'] as const;

export const relations = ['implements', 'follows', 'amends', 'part-of', 'repeats'] as const;

export const visitLevels = [
  'head-of-state',
  'head-of-government',
  'deputy-head-of-government',
  'minister',
  'deputy-minister',
  'parliament',
  'official',
] as const;

export const visitForms = ['official', 'working', 'margins', 'call', 'unknown'] as const;

export const agreementTypes = [
  'treaty',
  'agreement',
  'memorandum',
  'memorandum-of-understanding',
  'memorandum-of-intent',
  'protocol',
  'protocol-of-intent',
  'unknown',
] as const;

/** In the order in which a text goes through them; "amended" is amended or replaced. */
export const agreementStages = [
  'announced', 'negotiated', 'initialled', 'signed', 'approved', 'in-force', 'implemented', 'amended', 'suspended', 'terminated',
] as const; // oxfmt-ignore

/** Of how many texts of a package something is said. */
export const packageShares = ['some', 'most', 'all'] as const;

export const aidStages = ['pledged', 'committed', 'delivered'] as const;

export const figureStages = ['planned', 'contracted', 'delivered'] as const;

export const tradeMeasures = ['exports', 'imports', 'turnover', 'investment', 'transit'] as const;

export const statementForms = ['position', 'allegation', 'prospect', 'assessment'] as const;

export const sourceTypes = ['official', 'agency', 'press', 'opinion', 'research', 'encyclopaedia', 'company', 'unknown'] as const;

/** What of the map can be put away: lines by what is known of them, paths by their kind, places by what happened there. */
export const mapParts = [
  'documented', 'likely', 'assumed', 'planned', 'contract', 'swap', 'visits', 'third-country', 'signings', 'aid', 'plants', 'others',
] as const; // oxfmt-ignore
export type MapPart = (typeof mapParts)[number];

/** The columns of the agreements, in the order in which they stand at first; "others" are parties of neither side. */
export const agreementColumns = [
  'title', 'date', 'type', 'status', 'first-side', 'second-side', 'sources', 'sectors', 'place', 'signatories', 'duration', 'text', 'disputes', 'others',
] as const; // oxfmt-ignore
export type AgreementColumn = (typeof agreementColumns)[number];

/** What the agreements can be grouped by, and how close their rows stand. */
export const agreementGroupings = ['none', 'type', 'sector', 'year', 'status', 'body'] as const;
export type AgreementGrouping = (typeof agreementGroupings)[number];
export const densities = ['normal', 'compact'] as const;

/** What of a contact its bars count, and how its time is shared out. */
export const visitSplits = ['level', 'form', 'direction'] as const;
export const timeBins = ['year', 'month'] as const;

/** What of the aid is measured: records, people, or a unit of its own; and what it is shared out by. */
export const aidMeasures = [
  'records', 'people', 'family', 'household', 'tonne', 'truck', 'school', 'usd', 'eur', 'item',
] as const; // oxfmt-ignore
export const aidParts = ['sector', 'place', 'donor', 'channel'] as const;

/** The series of money: what trade measures, and what the gas was worth; and how their axis runs. */
export const moneyFlows = [...tradeMeasures, 'gas'] as const;
export const axisScales = ['linear', 'log'] as const;

/** The units in which rates of gas are read. */
export const gasUnits = ['bcm-per-year', 'mcm-per-day'] as const;

/** What lists can be ordered by. */
export const sourceOrders = ['cited', 'title', 'published'] as const;
export const differenceOrders = ['date', 'days', 'per-cent', 'title'] as const;

/** What the works can be grouped by. */
export const sourceGroups = ['none', 'type', 'side', 'language', 'year'] as const;

/** What the lanes of the timeline are, and how it shares out its width. */
export const laneGroupings = ['sector', 'family', 'kind', 'direction', 'side'] as const;
export const timeScales = ['even', 'elastic'] as const;
export type LaneGrouping = (typeof laneGroupings)[number];
export type TimeScale = (typeof timeScales)[number];

/** What a scene of a talk shows. */
export const sceneShows = ['view', 'points', 'sources'] as const;

/** What may be changed in a scene of a talk, or in an embed: the filter, the choices of the figure, its table, its files. */
export const sceneControls = ['filter', 'options', 'table', 'save'] as const;

/** How a translation came to be. */
export const translationStates = ['original', 'machine', 'reviewed'] as const;
export type TranslationState = (typeof translationStates)[number];
