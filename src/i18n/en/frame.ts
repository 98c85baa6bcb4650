/** The frame, the filter, the perspective, and what every tab shares. */
import { number, plural } from './format.ts';

export const frameWords = {
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
};
