/** Every word of the interface in English. What is particular to a pair of countries stands in the record, not here. */
import { dateFormatter, type DateWords } from './dates.ts';

const tag = 'en-GB';
const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
const compact = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 });
const all = new Intl.ListFormat(tag, { type: 'conjunction' });
const any = new Intl.ListFormat(tag, { type: 'disjunction' });
const region = new Intl.DisplayNames([tag], { type: 'region' });
const languageName = new Intl.DisplayNames([tag], { type: 'language' });

const dateWords: DateWords = {
  about: (date) => `about ${date}`,
  perhaps: (date) => `${date} (doubtful)`,
  since: (date) => `since ${date}`,
  sinceWithin: (date) => `since some time in ${date}`,
  until: (date) => `until ${date}`,
  between: (from, to) => `${from} – ${to}`,
  unknown: 'no date given',
};

const plural = (count: number, one: string, many: string) => `${number.format(count)} ${count === 1 ? one : many}`;

export const en = {
  tag,
  direction: 'ltr' as 'ltr' | 'rtl',
  date: dateFormatter(tag, dateWords),
  shortDate: dateFormatter(tag, dateWords, 'short'),
  number: (value: number) => number.format(value),
  and: (items: readonly string[]) => all.format(items),
  or: (items: readonly string[]) => any.format(items),
  country: (code: string) => region.of(code) ?? code,
  languageName: (code: string) => languageName.of(code) ?? code,

  records: (count: number) => plural(count, 'record', 'records'),
  shownOf: (shown: number, total: number) => `${number.format(shown)} of ${plural(total, 'record', 'records')}`,
  worksShownOf: (shown: number, total: number) => `${number.format(shown)} of ${plural(total, 'work', 'works')}`,
  works: (count: number) => plural(count, 'work', 'works'),

  frame: {
    skip: 'Skip to the view',
    edition: (version: string, date: string) => `Edition ${version}, ${date}`,
    tabs: 'Views',
    loading: 'Loading…',
    close: 'Close',
    ignored: (parts: readonly string[]) =>
      `Part of the address was not understood and was left out: ${parts.join(', ')}. The rest is shown.`,
  },

  failed: {
    title: 'This part could not be shown',
    rest: 'The other tabs and the filter still work.',
    retry: 'Try again',
    unreachable: 'The site cannot be reached at the moment. Nothing is lost: the address keeps your view.',
    whole: 'The dashboard could not be started',
    wholeHint: 'Reload the page. If that does not help, the files of the site may be incomplete.',
  },

  tabs: {
    timeline: 'Timeline',
    agreements: 'Agreements',
    'gas-route': 'Gas route',
    'aid-and-visits': 'Aid & visits',
    sources: 'Sources',
  },

  copy: { done: 'Copied', failed: 'The browser does not allow copying here. Select the text and copy it:' },

  evidence: {
    title: 'Weight of evidence',
    sign: (origins: number, official: boolean) =>
      `${origins === 0 ? 'no independent origin' : plural(origins, 'independent origin', 'independent origins')}${official ? ', officially confirmed' : ''}`,
    legend: {
      one: 'one independent origin',
      two: 'two',
      more: 'three or more',
      official: 'ringed: officially confirmed by one of the two sides',
      hint: 'Works that repeat one report count once. An official voice is a side’s own page, one of its bodies, or a holder of office who is quoted.',
    },
    origins: (works: number, origins: number) =>
      origins === works
        ? `${plural(origins, 'independent origin', 'independent origins')}.`
        : `${plural(origins, 'independent origin', 'independent origins')} in ${plural(works, 'work', 'works')}: works that repeat one report count once.`,
    noOrigin: 'No work that was read: it is known from what another work says.',
    partial: (count: number) =>
      `${plural(count, 'further origin supports', 'further origins support')} some detail alone and ${count === 1 ? 'is' : 'are'} not counted.`,
    reported: (count: number) => `${plural(count, 'further work is', 'further works are')} known only from another and not counted.`,
    onlyVoice: (name: string) => `All repeat the words of one voice: ${name}.`,
    counted: (what: string, count: number) => (count === 1 ? what : `${what} (${number.format(count)})`),
    origin: 'Origins',
    types: 'Types',
    sides: 'Speaks for',
    official: 'Official',
    confirmedBy: (names: string) => `Confirmed by ${names}`,
    noOfficial: 'No official voice of either side was found to confirm it.',
    noOfficialPage: 'No official page of either side was found to confirm that it was said.',
    missing: 'Missing',
    nothingMissing: 'Nothing that one would expect of such a record.',
    fields: {
      date: 'a date',
      places: 'a place',
      hosts: 'who received them',
      form: 'the form of the visit',
      signatories: 'who signed',
      stages: 'any stage',
      quantities: 'a figure',
      channels: 'through whom it went',
      reporter: 'who reports the figure',
      office: 'the office of the speaker',
    },
  },

  filter: {
    title: 'Filters',
    search: 'Search',
    searchHint: 'Titles, people, places',
    searching: 'Preparing the search…',
    from: 'From',
    to: 'To',
    dateHint: 'Year, month or day: 2009, 2009-07, 2009-07-08',
    dateWrong: 'This is no date. Write a year, a month or a day: 2009, 2009-07, 2009-07-08.',
    datesCrossed: 'From lies after To, so no record can match.',
    reset: 'Reset',
    none: 'No filter is set',
    remove: (what: string) => `Remove ${what}`,
    facets: { sector: 'Sectors', kind: 'Kinds', actor: 'People and bodies', place: 'Places', source: 'Sources' },
    part: {
      oneOf: (facet: string, values: string) => `${facet}: ${values}`,
      except: (facet: string, values: string) => `${facet}: all but ${values}`,
      from: (date: string) => `From ${date}`,
      to: (date: string) => `To ${date}`,
      q: (text: string) => `“${text}”`,
    },
    empty: 'No record matches the filter',
    emptyHint: 'Take one of its parts away above, or reset it.',
    undated: (count: number) =>
      `${plural(count, 'record', 'records')} without a date may fall in these years and ${count === 1 ? 'is' : 'are'} kept.`,
  },

  according: {
    label: 'According to',
    own: 'The record’s own choice',
    sides: 'The two sides',
    others: 'Third countries',
    independent: 'Independent sources',
    works: 'One work',
    option: (name: string, count: number) => `${name} (${number.format(count)})`,
    part: (name: string) => `According to ${name}`,
    silent: (name: string, count: number) =>
      `${plural(count, 'further record holds', 'further records hold')} nothing according to ${name}: left out, not filled in.`,
    notSaid: 'not said',
    notSaidBy: (name: string) => `not said according to ${name}`,
    words: (name: string) =>
      `Dates, figures, places, stages and offices are given according to ${name}; title and summary are the record’s own words.`,
    nothing: (name: string) => `According to ${name}, nothing is said of this.`,
    undated: (name: string) => `According to ${name} no date is given for these, so they have no place in time.`,
    only: 'see the record according to this work',
  },

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

  /** "200 tonnes: food and supplies" */
  amount: (q: Quantity) => [quantity(q), q.of].filter(Boolean).join(': '),
  quantity: (q: Quantity) => quantity(q),

  record: {
    empty: 'This record is not in this edition',
    who: 'Who',
    where: 'Where',
    sectors: 'Sectors',
    visitors: 'Visitors',
    hosts: 'Hosts',
    level: 'Level',
    form: 'Form',
    direction: 'Direction',
    type: 'Type',
    parties: 'Parties',
    signatories: 'Signatories',
    stages: 'What is reported of it',
    thirdParty: 'With a third party: not a text between the two sides alone',
    stagesEnd: 'No later stage is reported. That is unknown, not “no”.',
    duration: 'Duration',
    stage: 'Stage',
    quantities: 'Figures',
    noQuantity: 'No figure is reported. That is not a zero.',
    goods: 'What was given',
    beneficiaries: 'For whom',
    donors: 'Donors',
    channels: 'Through',
    period: 'Period',
    reporter: 'Reported by',
    measure: 'Measure',
    speakers: 'Who says it',
    inferred: 'Date inferred',
    disputed: 'Disputed',
    citations: 'Who says so',
    rivals: 'What other sources say',
    related: 'Tied to',
    notSaid: 'not said',
    by: (name: string) => `according to ${name}`,
    supports: (fields: string) => `for ${fields} only`,
    chosenNot: (note: string) => `Not chosen: ${note}`,
    others: (values: string) => `Other sources: ${values}`,
    history: 'Changes',
    change: (edition: string, field: string) => `Edition ${edition}: ${field}`,
    changed: (before: string, now: string) => `${before} → ${now}`,
    rival: (field: string, value: string) => `${field.charAt(0).toUpperCase()}${field.slice(1)}: ${value}`,
    newWindow: 'opens in a new tab',
    open: 'Open the record',
    relations: { implements: 'implements', follows: 'follows', amends: 'amends', 'part-of': 'is part of', repeats: 'repeats' },
    relationsBack: {
      implements: 'is implemented by',
      follows: 'is followed by',
      amends: 'is amended by',
      'part-of': 'includes',
      repeats: 'is repeated by',
    },
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
    none: 'No direction (a call, or no place named)',
  },

  figure: {
    table: 'Table',
    more: (count: number) => `and ${number.format(count)} more`,
  },

  columns: {
    date: 'Date',
    title: 'Title',
    kind: 'Kind',
    sectors: 'Sectors',
    sources: 'Sources',
    records: 'Records',
    type: 'Type',
    parties: 'Parties',
    status: 'Status',
    year: 'Year',
    stage: 'Stage',
    quantity: 'Figure',
    details: 'Details',
  },

  timeline: {
    title: 'What happened when, by sector',
    subtitle: (shown: string, window: string) => `${shown} in ${window}. A record stands in the lane of each of its sectors.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    all: 'All years',
    window: 'Window of time',
    hint: 'Drag to move, Ctrl and wheel or two fingers to zoom; with the keyboard + and −, arrows, 0 for all.',
    stage: 'Time',
    picture: (window: string) => `Timeline, ${window}`,
    unfold: (count: number, lane: string) => `Show ${number.format(count)} more in ${lane}`,
    fold: (lane: string) => `Show fewer in ${lane}`,
    /** "3" where all are in the window, else "3 of 11" */
    laneCount: (count: number, total: number) =>
      count === total ? number.format(total) : `${number.format(count)} of ${number.format(total)}`,
    lane: (sector: string, count: number) => `${sector}: ${plural(count, 'record', 'records')}`,
    undated: 'No date given',
    otherDates: (dates: string) => `other sources: ${dates}`,
    undatedHint: 'No source gives these a date, so they have no place in time.',
    noneInWindow: 'No record of the filter lies in this window of time.',
    legend: {
      day: 'a day',
      month: 'days or a month',
      year: 'longer',
      open: 'no known end',
      about: 'about',
      disputed: '? disputed',
      inferred: '* date inferred',
    },
    disputed: 'disputed',
    inferred: 'date inferred',
  },

  agreements: {
    title: 'Agreements and what became of them',
    subtitle: (count: string) =>
      `${count} in the present selection. “Status” is the last stage that a source reports; what no source reports is unknown.`,
    caption: 'Agreements',
    none: 'No agreement matches the filter.',
    expand: (title: string) => `Details of ${title}`,
    sortedBy: (column: string) => `Sort by ${column}`,
    statusSince: (stage: string, date: string) => `${stage}, ${date}`,
  },

  threads: {
    title: 'What led to it, and what came of it',
    present: 'this record',
    partOf: 'part of',
    with: 'with',
    withMany: (count: number) => `with ${plural(count, 'record', 'records')} that belong to it`,
    earlier: (count: number) => plural(count, 'earlier step', 'earlier steps'),
    further: (count: number) => plural(count, 'further step', 'further steps'),
    days: (days: Days) => daysLater(days),
    outcomes: { delivered: 'delivered', followed: 'followed up', none: 'no follow-up found' },
    ledTo: 'It led to a delivery:',
    isDelivery: 'This is itself a delivery.',
    isStage: (stage: string) => `Its own text is reported as ${stage.toLowerCase()}.`,
    followed: (to: string) => `Followed up, but no delivery found up to ${to}, where the coverage ends.`,
    none: (to: string) => `No follow-up found up to ${to}, where the coverage ends.`,
  },

  promises: {
    title: (total: number, delivered: number, followed: number, none: number) =>
      `Of ${plural(total, 'promise', 'promises')} ${number.format(delivered)} led to a delivery, ${number.format(followed)} ${followed === 1 ? 'was' : 'were'} followed up, and for ${number.format(none)} no follow-up was found`,
    noneTitle: 'Promises, and what came of them',
    subtitle: 'The promises of the present selection: aid pledged or committed, agreements, gas and trade planned or contracted.',
    empty: 'No promise matches the filter.',
    nothing: 'no promise found',
    byEra: 'By the era in which they were made',
    bySector: 'By sector',
    count: (outcome: string, count: number) => `${number.format(count)} ${outcome}`,
    era: 'Era',
    outcome: 'Outcome',
    found: 'What was found',
    list: 'Promises one by one',
    total: 'Promises',
    how: (to: string) =>
      `Delivered: something in the chain of records that implement, follow or amend it is delivered, in force or implemented; followed up: such a record, or a stage beyond signing, was found, but no delivery; the chain is looked for in the whole record up to ${to}, comments of authors left out, and a promise in several sectors counts in each.`,
  },

  silence: {
    longest: 'The longest silences',
    subtitle:
      'The longest spans without a dated record of the present selection, in all of its years; what authors wrote afterwards is left out. No record found is not the same as nothing happened.',
    days: (count: number) => plural(count, 'day', 'days'),
    between: 'between',
    and: 'and',
    start: 'the first day that was looked at',
    end: 'the last day that was looked at',
    within: (closure: string) => `${closure} throughout`,
    partly: (closure: string) => `${closure} for a part of it`,
    closed: (closure: string, dates: string) => `${closure}, ${dates}`,
    blank: 'empty: no record found, which is not a zero',
    noBar: 'No bar, or “–”: no record found, which is not a zero.',
    noRecord: 'No record found',
    absent: '–',
    zero: '0: a source reports zero',
    notCovered: 'not covered',
    partYear: (year: string) => `${year}: the rest of the year is not covered`,
    /** "2026, to March" */
    yearTo: (year: string, day: number) => `${year}, to ${dayOfYear(day, day + 1)}`,
    yearFrom: (year: string, day: number) => `${year}, from ${dayOfYear(day, day)}`,
  },

  gasRoute: {
    title: 'The route, leg by leg',
    subtitle: 'Published lengths; lines through named places, not surveyed.',
    filterNote:
      'The route is drawn whole: legs are not records, and the filter does not apply to them. The circles are places of the records that the filter shows.',
    legs: 'Legs of the route',
    accuracy: (median: number, max: number) =>
      `${number.format(median)} km off an open trace in the median, ${number.format(max)} km at most`,
    lineKind: (existence: string, trace: string) => `${existence}; ${trace}`,
    nodes: (count: number) => plural(count, 'point of the route', 'points of the route'),
    leg: (order: number, name: string) => `${order}. ${name}`,
    km: (km: number) => `${number.format(km)} km`,
    noLength: 'no published length found',
    capacity: (bcm: number) => `${number.format(bcm)} billion m³ a year`,
    place: (name: string, count: number) => `${name}: ${plural(count, 'record', 'records')}`,
    placed: (placed: number, shown: number) =>
      `${number.format(placed)} of ${plural(shown, 'shown record', 'shown records')} name a place.`,
    map: 'Map of the gas route',
    home: 'Whole route',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    baseMapFailed: 'The base map could not be loaded. The route and the list still work.',
    operator: 'Operator',
    owners: 'Owners',
    length: 'Published length',
    capacityLabel: 'Capacity',
    diameter: 'Diameter',
    status: 'Status',
    inService: 'In service',
    lineNote: 'The drawn line',
    otherFigures: 'Other published figures',
    existence: 'Existence',
    trace: 'Line',
  },

  aidAndVisits: {
    visitsByYear: 'Visits by year and direction',
    visitsByLevel: 'Visits by level of the visitor',
    aidByYear: 'Aid by year and stage',
    visitsSubtitle: (shown: string) => `${shown} in the present selection.`,
    levelsSubtitle: 'The highest office among the visitors.',
    visits: (count: number) => plural(count, 'visit', 'visits'),
    aid: (count: number) => plural(count, 'aid record', 'aid records'),
    aidSubtitle: (shown: string) => `${shown} in the present selection; pledges stand beside deliveries and are never added to them.`,
    aidGiven: 'What was given, and whom it reached',
    aidGivenSubtitle: 'Unlike units are never added.',
    noVisits: 'No visit matches the filter.',
    noAid: 'No aid record matches the filter.',
    undated: (count: number) =>
      `${plural(count, 'record', 'records')} without a year ${count === 1 ? 'is' : 'are'} counted here and not drawn.`,
  },

  sources: {
    title: 'The works, and what rests on them',
    subtitle: (works: string, records: string) => `${works}, cited by ${records} of the present selection.`,
    order: 'Order',
    orders: { cited: 'Most cited', title: 'Title', published: 'Date' },
    group: 'Group by',
    groups: { none: 'Nothing', type: 'Type', side: 'Side', language: 'Language', year: 'Year' },
    noLanguage: 'Language not known',
    noYear: 'Date not known',
    sections: 'In this tab',
    supports: (count: number) => `Cited by ${plural(count, 'record', 'records')}`,
    alone: (count: number) => `${plural(count, 'record rests', 'records rest')} on this report alone`,
    sameOrigin: (count: number) => `the same report as ${plural(count, 'other work', 'other works')}`,
    noAddress: 'no address found',
    copyCitation: 'Copy citation',
    bibliography: 'Bibliography of the present view',
    bibliographyCount: (works: string) => `${works}, in alphabetical order.`,
    copyBibliography: 'Copy the bibliography',
    undated: 'date not known',
    routeOnly: (count: number) =>
      `${plural(count, 'further work is', 'further works are')} cited for the route alone, to which the filter does not apply`,
    legs: (count: number) => `Cited for ${plural(count, 'leg', 'legs')} of the gas route`,
    only: 'show only these records',
    method: 'How this record is made',
    choice: 'How a value is chosen',
    coverageTitle: 'Coverage',
    notFound: 'Looked for and not found',
    reportErrors: 'To report an error',
    coverage: (from: string, to: string) => `From ${from} to ${to}. What lies outside was not looked for.`,
  },

  disagreements: {
    title: 'Where sources differ',
    subtitle: (values: number, records: number, shown: string) =>
      `${plural(values, 'point', 'points')} in ${number.format(records)} of ${shown} of the present selection. What is shown, what others say, and why it was not chosen.`,
    none: (shown: string) => `In ${shown} of the present selection no source contradicts another.`,
    legs: 'What sources give otherwise for the legs of the gas route stands with each leg.',
    orders: { date: 'Date of the record', days: 'Gap in days', 'per-cent': 'Gap in per cent', title: 'Title' },
    columns: { record: 'Record', field: 'Field', own: 'Shown', rival: 'Other sources', gap: 'Apart', why: 'Why not the other' },
    days: (count: number) => plural(count, 'day', 'days'),
    perCent: (value: number) => `${value < 10 ? value.toFixed(1).replace('.0', '') : number.format(Math.round(value))} %`,
    noGap: 'not measurable',
    noRival: 'No other value is given',
    others: (count: number) => plural(count, 'other', 'others'),
    nothingChosen: 'Nothing can be chosen.',
  },

  sides: { independent: 'Independent', unknown: 'Side not known' } as Readonly<Record<string, string>>,
};

interface Days {
  readonly least: number;
  readonly most: number;
}

/** "the same day", "21 days later", "373–403 days later"; where the dates overlap "within 27 days" */
function daysLater({ least, most }: Days): string {
  if (most === 0) return 'the same day';
  if (least === most) return `${plural(most, 'day', 'days')} later`;
  if (least === 0) return `within ${plural(most, 'day', 'days')}`;
  return `${number.format(least)}–${number.format(most)} days later`;
}

const monthName = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: 'long' });
const dayAndMonth = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'long' });

/** "March" where a month begins with `edge`, else "15 March"; in days since 1970-01-01. */
function dayOfYear(day: number, edge: number): string {
  const msPerDay = 86_400_000;
  return (new Date(edge * msPerDay).getUTCDate() === 1 ? monthName : dayAndMonth).format(day * msPerDay);
}

interface Quantity {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: Unit;
  readonly of?: string | undefined;
  readonly approximate?: boolean | undefined;
}

/** "1–1.5 billion m³", "about 400 families" */
function quantity({ value, low = 0, high = 0, unit, approximate }: Quantity): string {
  const write = (amount: number) => (amount >= 1e6 ? compact : number).format(amount);
  const amount = value === undefined ? `${write(low)}–${write(high)}` : write(value);
  return `${approximate ? 'about ' : ''}${amount} ${units[unit][value === 1 ? 0 : 1]}`;
}

const units = {
  bcm: ['billion m³', 'billion m³'],
  'bcm-per-year': ['billion m³ a year', 'billion m³ a year'],
  mcm: ['million m³', 'million m³'],
  'mcm-per-day': ['million m³ a day', 'million m³ a day'],
  usd: ['US dollar', 'US dollars'],
  eur: ['euro', 'euros'],
  megawatt: ['MW', 'MW'],
  kilometre: ['km', 'km'],
  tonne: ['tonne', 'tonnes'],
  truck: ['truck', 'trucks'],
  family: ['family', 'families'],
  household: ['household', 'households'],
  person: ['person', 'persons'],
  orphan: ['orphan', 'orphans'],
  patient: ['patient', 'patients'],
  school: ['school', 'schools'],
  document: ['document', 'documents'],
  day: ['day', 'days'],
  year: ['year', 'years'],
  'hour-per-day': ['hour a day', 'hours a day'],
  'per-cent': ['per cent', 'per cent'],
  item: ['item', 'items'],
} as const;

type Unit = keyof typeof units;
