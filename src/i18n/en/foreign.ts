/** What is found in files of TimelineJS and in GeoJSON, a sentence for each code; and names for what these files do not name. */

interface Cell {
  readonly cell: string;
}

const fixed = (sentence: string) => () => sentence;

export const foreignFindings = {
  // TimelineJS
  timelineNoYear: fixed('has no year: write at least the year, in a column or field of its own'),
  timelineYear: ({ cell }: Cell) => `"${cell}" is no year from 0 to 9999: a timeline of relations has no other`,
  timelineDate: ({ cell }: Cell) =>
    `"${cell}" is no month or day that exists: write months as 1 to 12, days as 1 to 31, and leave out what is not known`,
  timelineNoHeadline: fixed('has no headline: the first words of its text stand in its place'),
  timelineNothing: fixed('has neither a headline nor a text: there is nothing to show'),
  timelineOnlyFile: fixed('names no work of its own: the file itself stands as its only source'),
  timelineEras: ({ count }: { readonly count: string }) =>
    `has ${count} eras that do not adjoin or do not fill the whole time: they are left out`,
  timelineHtml: fixed('held HTML: its words are shown, its layout and whatever it would run are not'),

  // GeoJSON
  geoNoRoute: ({ type }: { readonly type: string }) => `is a feature of type "${type}", which is no line of a route: it was not read`,
  geoProjected: fixed('has positions that are no degrees of longitude and latitude: save it in WGS 84 (EPSG:4326)'),
  geoSwapped: fixed('has latitudes beyond 90: longitude and latitude are probably swapped, and GeoJSON writes longitude first'),
  geoShort: fixed('has fewer than two positions: it is no line'),
  geoParts: ({ count }: { readonly count: string }) => `has ${count} lines, each of which is a leg of its own`,
  geoNoCountry: fixed('does not say in which country it lies: "ZZ" stands in its place, the code for what is not known'),
  geoCountry: ({ cell }: Cell) =>
    `"${cell}" is no country that is known by this name: write its name in English, or its ISO 3166-1 alpha-2 code`,
  geoNoName: fixed('has no name: it is called by its number'),
} as const;

export const foreignWords = {
  notGrouped: 'Not grouped',
  groups: 'Groups',
  file: (name: string) => `The file ${name}`,
  notStated: 'Not stated',
  line: (number: number) => `Line ${number}`,
  start: (name: string) => `Start of ${name}`,
  end: (name: string) => `End of ${name}`,
  traceNote: 'The line is that of the file that was opened; it was checked against nothing.',
  from: 'The file that was opened',
} as const;
