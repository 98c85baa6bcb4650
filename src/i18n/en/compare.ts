/** Two windows of time side by side. */
import { all, plural, tag } from './format.ts';

const oneDecimal = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const compareWords = {
  compare: {
    open: 'Compare two windows',
    close: 'Close the comparison',
    title: 'Compare two windows of time',
    subtitle: (records: string) => `Of the filter’s ${records} each window counts those that touch it.`,
    touches: 'A month, a year or a span without a known end may touch both.',
    first: 'First window',
    second: 'Second window',
    choose: 'Choose a window',
    era: (label: string, dates: string) => `${label} (${dates})`,
    shownAbove: (dates: string) => `The window shown above (${dates})`,
    unknown: (parts: readonly string[]) =>
      `The address asks for ${all.format(parts.map((part) => `“${part}”`))}: no era of this record, and no span of days. Choose a window instead.`,
    /** "3 years and 24 days" */
    length: ({ years, months, days }: { readonly years: number; readonly months: number; readonly days: number }) =>
      all.format([
        ...(years > 0 ? [plural(years, 'year', 'years')] : []),
        ...(months > 0 ? [plural(months, 'month', 'months')] : []),
        ...(days > 0 ? [plural(days, 'day', 'days')] : []),
      ]),
    perYear: (rate: number) => (rate < 0.05 ? 'fewer than 0.1 a year' : `${oneDecimal.format(rate)} a year`),
    projected: 'Shorter than a year: the number a year is a projection.',
    covered: (dates: string) => `Only ${dates} is covered by the record.`,
    filtered: (dates: string) => `The filter’s From and To leave only ${dates} of it; the number a year is of that part.`,
    notCovered: 'Not covered by the record.',
    filteredAway: 'The filter’s From and To leave nothing of it.',
    notLooked: 'not looked at',
    inBoth: (count: number) =>
      `${plural(count, 'record touches', 'records touch')} both windows and ${count === 1 ? 'counts' : 'count'} in both.`,
    inNeither: (count: number) => `${plural(count, 'record touches', 'records touch')} neither.`,
    undated: (count: number, according: string | undefined) =>
      `${plural(count, 'record has', 'records have')} no date${according ? ` according to ${according}` : ''} and ${count === 1 ? 'counts' : 'count'} in neither.`,
    /** What a number counts: its row, its window */
    listOf: (row: string, window: string) => `${row}, ${window}`,
    sectors: 'Records by sector',
    sectorsNote: 'A record counts in each of its sectors.',
    levels: 'Visits by level',
    levelsNote: 'The highest office among the visitors.',
    allVisits: 'All visits',
    noLevel: 'Level not stated',
    promises: 'What was promised, and what became of it',
    promisesNote: (to: string, according: string | undefined) =>
      `Aid pledged or committed, agreements, gas and trade planned or contracted. What became of them is looked for in ${according ? `what is said according to ${according}` : 'the whole record'} up to ${to}, whatever the window and the filter.`,
    outcome: (outcome: string) => outcome.charAt(0).toUpperCase() + outcome.slice(1),
    allPromises: 'All promises',
    deliveries: 'What was delivered',
    deliveriesNote:
      'Records of aid, gas and trade reported as delivered, whenever that was promised. Pledges are never added to them. Counted are records, not amounts: a total and a part of it are two.',
    noDelivery: 'No record of a delivery matches the filter.',
  },
};
