/** The works, and where they differ. */
import { number, plural } from './format.ts';

export const sourcesWords = {
  sources: {
    title: 'The works, and what rests on them',
    subtitle: (works: string, records: string) => `${works}, cited by the ${records} shown.`,
    /** While the works of a large record are counted. */
    counting: 'Counting…',
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
    ofPicture: (works: string) => `Sources of this picture: ${works}`,
    bibliography: 'Bibliography of this view',
    bibliographyCount: (works: string) => `${works}, in alphabetical order.`,
    copyBibliography: 'Copy the bibliography',
    undated: 'date not known',
    routeOnly: (count: number) =>
      `${plural(count, 'further work is', 'further works are')} cited for the route alone, to which the filter does not apply`,
    legs: (count: number) => `Cited for ${plural(count, 'leg', 'legs')} of the gas route`,
    only: 'show only these records',
    listed: (listed: number, of: number) => `${number.format(listed)} of ${plural(of, 'record', 'records')} listed.`,
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
      `${plural(values, 'point', 'points')} in ${number.format(records)} of the ${shown} shown. The record’s own choice, what others say, and why the other was not chosen.`,
    none: (shown: string) => `In the ${shown} shown no source contradicts another.`,
    legs: 'What sources give otherwise for the legs of the gas route stands with each leg.',
    orders: { date: 'Date of the record', days: 'Gap in days', 'per-cent': 'Gap in per cent', title: 'Title' },
    columns: { record: 'Record', field: 'Field', own: 'Shown', rival: 'Other sources', gap: 'Apart', why: 'Why not the other' },
    /** "12 days"; "2–32 days" where a month stands against a day. */
    days: (least: number, most: number) =>
      least === most ? plural(most, 'day', 'days') : `${number.format(least)}–${plural(most, 'day', 'days')}`,
    perCent: (value: number) => `${value < 10 ? value.toFixed(1).replace('.0', '') : number.format(Math.round(value))} %`,
    noGap: 'not measurable',
    noRival: 'No other value is given',
    others: (count: number) => plural(count, 'other', 'others'),
    nothingChosen: 'Nothing can be chosen.',
  },
};
