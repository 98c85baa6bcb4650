/** The chain of the gas route: its card, its legs, its distances, its diagram. */
import { dateWords, number, plural } from './format.ts';
import { bcmPerYear, capacityNotPublished, km, knownAs, legs } from './gasRouteShared.ts';
import { recordVocabularyWords } from './recordVocabulary.ts';

/** Of what we measured: no more precise than that. */
const roundKm = (length: number) => km(Math.round(length));

export const gasRouteChainWords = {
  chain: {
    title: 'The chain, end to end',
    on: (date: string) => `As it stands on ${date}`,
    leg: (order: number, name: string) => `${number.format(order)}. ${name}`,
    legs: 'Legs of the route',
    apart: 'Not joined to the chain',
    doNotJoin: (count: number) =>
      `${legs(count)} of the file ${count === 1 ? 'does' : 'do'} not join this chain: see the map, and the list of the legs.`,
    aside: 'Beside the chain: plans',
    putAway: 'Put away on the map',
    notOn: (date: string) => `Not on ${date}`,
    notDrawn: (count: number) => `Not drawn on this day, since nothing is known of ${count === 1 ? 'it' : 'them'} yet: ${legs(count)}.`,
    /** For a part of a sentence that stands alone. */
    sentence: (text: string) => text.charAt(0).toUpperCase() + text.slice(1),

    // the rows of the chain's card
    ends: 'From – to',
    fromTo: (from: string, to: string, count: number) => `From ${from} to ${to}, in ${legs(count)}`,
    notYetKnown: (count: number, all: number) =>
      `That is the whole chain as it is known at the end of the coverage: of ${number.format(count)} of its ${legs(all)} nothing is known yet on this day.`,
    ofWhole: 'Of the whole chain, as it is known at the end of the coverage:',
    countries: 'Countries',
    length: 'Length',
    published: (length: number, known: number, all: number) => `${km(length)} published for ${number.format(known)} of ${legs(all)}`,
    allPublished: (length: number, all: number) => `${km(length)} published for ${all === 1 ? 'the one leg' : `all ${legs(all)}`}`,
    nonePublished: (all: number) => `No length is published for ${all === 1 ? 'the one leg' : `any of the ${legs(all)}`}`,
    missing: (count: number) => `For ${legs(count)} no length was found:`,
    drawn: (length: number) => `The drawn lines are ${roundKm(length)} long together: our measure of a schematic line.`,
    addedUp: 'Published lengths, leg by leg; we added them up',
    standings: {
      ...recordVocabularyWords.legStages,
      undated: 'Reported as in service; since when is not said',
      unknown: 'Not known: nothing is said after its last stage',
      unsaid: 'Assumed: no source reports such a pipe',
      before: 'Nothing is known of it yet',
    },
    counted: (what: string, count: number) => `${what} (${legs(count)}):`,

    notInService: (count: number) => `Not known to be in service on this day (${legs(count)}):`,
    byCapacity: 'Weakest by capacity',
    narrowest: (amount: number) => `${bcmPerYear(amount)} is the smallest capacity that is known:`,
    narrowestOfBroken: (amount: number) =>
      `The chain is not known to be in service from end to end on this day. ${bcmPerYear(amount)} is the smallest capacity of the legs that there are:`,
    noneNarrowest: 'No capacity is published for any leg on this day.',
    noCapacity: (count: number) =>
      count === 1
        ? 'No capacity is published for 1 leg: it may be narrower:'
        : `No capacity is published for ${legs(count)}: any of them may be narrower:`,
    laterCapacity: (amount: number, since: string) => `${bcmPerYear(amount)} only ${since}`,
    byEvidence: 'Weakest by evidence',
    leastKnown: (existence: string, trace: string) => `${existence}; ${trace}:`,

    flow: (date: string) => `What goes on ${date}`,
    noDelivery: (date: string) => `On ${date}: no delivery to the end of this chain is confirmed.`,
    nextDelivery: (date: string) => `The first that is confirmed: ${date}.`,
    notCarried: (count: number) => `That this gas is delivered along ${count === 1 ? 'it' : 'them'}, no source says (${legs(count)}):`,
    laterCarried: (count: number) => `Not yet on this day (${legs(count)}):`,
    moreTotals: (count: number) => `And ${plural(count, 'earlier total', 'earlier totals')}, in the table of the volumes below.`,
    totals: 'How much, as each reporter gives it:',
    rates: 'Rates that are reported, the latest first:',
    figure: (date: string, amount: string) => `${date}: ${amount}`,
    differ: (count: number) => (count === 2 ? 'The two differ; both stand.' : 'They differ; all stand.'),
    contracts: 'By contract',
    swaps: 'By swap',
    noPath: { contract: 'No contract is known to be carried out on this day.', swap: 'No swap is known to be carried out on this day.' },
    party: (name: string, role: string) => `${name}: ${role}`,
    who: 'Who says so',
    saidBy: (who: string) => `(${who})`,
    noDate: dateWords.unknown,
    saidOf: (leg: string, value: string) => `${leg}: ${value}`,

    // the rows of a leg's card
    status: 'Status',
    onDay: (standing: string, date: string) => `${standing} (on ${date})`,
    dated: (what: string, date: string) => `${what}, ${date}`,
    undated: (what: string) => `${what}; no source says since when`,
    unknownSince: (stage: string, date: string) => `Not known: nothing is said after “${stage}, ${date}”`,
    stages: 'Through time',
    carries: 'Gas of this chain',
    carriesNot: 'No source says that the gas of this chain is delivered along this leg.',
    notThen: (date: string, what: string) => `Not on ${date}. ${what}`,
    operators: 'Operator',
    operator: (name: string, role: string | undefined, date: string | undefined) =>
      `${name}${role || date ? ` (${[role, date].filter(Boolean).join(', ')})` : ''}`,
    noOperator: 'No operator is named in the sources that were read.',
    owners: 'Owners',
    owned: (date: string | undefined) => (date ? `Shares, ${date}` : 'Shares, no date given'),
    perCent: (share: number | undefined) => (share === undefined ? 'share not said' : `${number.format(share)} %`),
    noOwner: 'No owner is named in the sources that were read.',
    publishedLength: 'Published length',
    km,
    noLength: 'No published length was found.',
    diameters: 'Diameter',
    diameter: (mm: number, inches: number | undefined, of: string | undefined) =>
      `${number.format(mm)} mm${inches === undefined ? '' : ` (${number.format(inches)} inch)`}${of ? `: ${of}` : ''}`,
    noDiameter: 'No diameter was found.',
    capacities: 'Capacity',
    capacity: bcmPerYear,
    marked: (what: string, marks: readonly string[]) => (marks.length === 0 ? what : `${what} (${marks.join('; ')})`),
    derived: 'our conversion or sum',
    asBuilt: 'as built',
    atPresent: (date: string) => `valid on ${date}`,
    noCapacityFound: 'No published capacity was found.',
    noCapacityYet: (date: string) => `None is published for ${date}.`,
    line: 'The drawn line',
    accuracy: (median: number, most: number) =>
      `${number.format(median)} km off an open trace in the median, ${number.format(most)} km at most`,
    otherFields: 'Other statements',
    others: 'Other sources:',
    othersOfLast: 'Other sources, of the last one:',
    instead: 'What is said instead:',
    notes: 'Notes',

    // distances
    distances: 'Distances along the chain',
    from: 'From',
    to: 'To',
    along: 'Along the chain',
    crow: 'As the crow flies',
    crowFlies: (length: number) => `${roundKm(length)}: our measure`,
    between: 'Legs in between',

    // the diagram
    diagram: 'The chain as a line',
    diagramTitle: (from: string, to: string) => `The chain as a line: ${from} to ${to}`,
    diagramSubtitle: (date: string) =>
      `On ${date}. Schematic: every leg has the same room, whatever its length. Width by published capacity, in billion m³ (bcm) a year.`,
    number: (order: number) => number.format(order),
    shortCapacity: (amount: number) => `${number.format(amount)} bcm a year`,
    lengthNotPublished: 'Length not published',
    capacityNotPublished,
    neitherPublished: 'Length and capacity not published',
    evidence: { ...knownAs, documented: '' },
    traces: { checked: '', approximate: 'approximate route' },
    shortStandings: {
      operating: '',
      idle: 'idle',
      building: 'being built',
      planned: 'planned',
      undated: '',
      unknown: 'status not known',
      unsaid: '',
      before: 'nothing known yet',
    },
    underSwap: 'under a swap',
    swapFromTo: (from: string, to: string) => `swap, as it is drawn: gas in at ${from}, as much handed over at ${to}`,
    join: (parts: readonly string[]) => parts.join(' · '),
    segment: (leg: string, from: string, to: string, parts: readonly string[]) => `${leg}, from ${from} to ${to}: ${parts.join('; ')}`,
    legend: {
      line: (existence: string, trace: string) => `${existence}; ${trace}`,
      hollow: 'capacity not published',
      width: bcmPerYear,
      goes: 'gas of this chain goes through it that day',
      goesNot: 'direction of the chain',
      swap: 'swap: gas goes in at one end, as much is handed over at the other',
      border: 'border between countries',
    },
    columns: {
      leg: 'Leg',
      existence: 'Existence',
      trace: 'Drawn line',
      kind: 'Kind',
      path: 'Contract or swap',
      parties: 'Between whom',
      when: 'Carried out',
      layers: 'What happened there',
    },
    span: (from: string, to: string) => `${from} – ${to}`,
  },
};
