/** The frame, the filter, the perspective, and what every tab shares. */
import { number, plural } from './format.ts';

export const frameWords = {
  frame: {
    skip: 'Skip to the view',
    edition: (version: string, date: string) => `Edition ${version}, ${date}`,
    tabs: 'Views',
    open: 'Open',
    present: 'Present',
    export: 'Export',
    saved: 'Saved views',
    help: 'Help',
    language: 'Language',
    theme: 'Theme',
    themes: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
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

  filter: {
    title: 'Filters',
    search: 'Search',
    searchHint: 'Titles, people, places',
    searching: 'Preparing the search…',
    loading: 'Counting…',
    from: 'From',
    to: 'To',
    dateHint: 'A year, a month or a day: 2009, 2009-07, 2009-07-08',
    dateWrong: 'This is no date. Write it like 2009, 2009-07 or 2009-07-08.',
    datesCrossed: 'From lies after To, so no record can match.',
    reset: 'Reset',
    none: 'The whole record',
    remove: (what: string) => `Remove ${what}`,
    facets: {
      sector: 'Sectors',
      kind: 'Kinds',
      level: 'Level',
      direction: 'Direction',
      form: 'Form',
      type: 'Type',
      status: 'Status',
      stage: 'Stage',
      statement: 'Statements',
      actor: 'People and bodies',
      place: 'Places',
      source: 'Sources',
      language: 'Languages',
      side: 'Sides',
      disputed: 'Do the sources agree?',
      era: 'Eras',
    },
    sections: {
      eras: 'Eras',
      visits: 'Visits',
      agreements: 'Agreements',
      aid: 'Aid',
      statements: 'Statements',
      people: 'People and bodies',
      places: 'Places',
      sources: 'Sources',
      agree: 'Do the sources agree?',
    },
    disagreements: { yes: 'Disputed', rivals: 'Another value is given', no: 'No disagreement found' },
    undatedEra: 'Without a date',
    allBut: 'All but',
    allButHint: (facet: string) => `${facet}: all but what is chosen`,
    leftOut: 'left out',
    uncounted: '…',
    notCounted: 'Not counted: a part could not be loaded',
    others: (count: number) => `${number.format(count)} without a record here`,
    clear: 'Clear',
    clearHint: (facet: string) => `${facet}: clear`,
    find: (facet: string) => `Find in ${facet}`,
    notFound: 'Nothing of this name',
    narrow: (count: number) => `${number.format(count)} more: write a part of the name`,
    chosen: (count: number) => `${number.format(count)} chosen`,
    years: 'Records by year',
    /** Between the filter in words and the count. */
    colon: ': ',
    undated: (count: number) =>
      `${plural(count, 'record', 'records')} without a date may fall in these years and ${count === 1 ? 'is' : 'are'} kept.`,
    ownDates: (count: number, name: string) =>
      `${plural(count, 'record carries', 'records carry')} no date according to ${name}: years go by the record’s own date, which is not drawn.`,
  },

  according: {
    label: 'According to',
    own: 'The record’s own choice',
    sides: 'The two sides',
    others: 'Third countries',
    independent: 'Independent sources',
    works: 'One work',
    /** The count is undefined until it is known. */
    option: (name: string, count: number | undefined) => (count === undefined ? name : `${name} (${number.format(count)})`),
    silent: (name: string, count: number) =>
      `${plural(count, 'further record holds', 'further records hold')} nothing according to ${name}: left out, not filled in.`,
  },

  figure: {
    table: 'Table',
  },
};
