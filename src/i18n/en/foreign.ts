/** What is found in files of TimelineJS and in GeoJSON, a sentence for each code, and the words for what they do not name. */

type Cell = { readonly cell: string };
type Read = { readonly read: string };
type Name = { readonly name: string };
type Count = { readonly count: string };
/** Nothing to fill in. */
type Nothing = Readonly<Record<string, never>>;

export const foreignWords = {
  groups: 'Groups',
  notGrouped: 'Not grouped',
  era: 'Era without a name',
  file: (name: string) => name || 'Opened file',
  row: (row: number) => `row ${row}`,
  event: (event: number) => `event ${event}`,
  feature: (feature: number) => `feature ${feature}`,
  media: 'What the file shows beside it.',
  linked: 'Linked in its text.',
  credit: (credit: string) => `Credit: ${credit}`,
  shownAs: (shown: string) => `The file shows the date as “${shown}”.`,

  line: (feature: number) => `Line ${feature}`,
  part: (name: string, part: number, parts: number) => `${name}, part ${part} of ${parts}`,
  startOf: (name: string) => `Start of ${name}`,
  endOf: (name: string) => `End of ${name}`,
  point: (feature: number) => `Point ${feature}`,
  trace: 'The line is that of the file and was checked against nothing.',
  traceOf: (accuracy: string) =>
    `The line is that of the file, which calls the accuracy of its route “${accuracy}”; it was checked against nothing.`,
  nodeFrom: (file: string) => `Coordinates of ${file}.`,
  status: (status: string) => `Status in the file: ${status}.`,
  planned: (year: string) => `The file expects the start in ${year}.`,
  converted: (capacity: string) => `Converted from ${capacity}.`,
  capacityAs: (capacity: string) => `Capacity as the file gives it: ${capacity}.`,
  diameterAs: (diameter: string) => `Diameter as the file gives it: ${diameter}.`,
  lengthAs: (length: string) => `Length as the file gives it: ${length}.`,
  property: (name: string, value: string) => `${name}: ${value}`,
};

export const foreignFindings = {
  // dates of TimelineJS
  timelineNoYear: (_: Nothing) =>
    'No year is given, and TimelineJS asks for the year of every event: write it, as 2009, or leave the event out',
  timelineYear: ({ cell }: Cell) => `"${cell}" is no year: write it in digits, as 2009, and month and day apart from it`,
  timelineYearOutside: ({ cell }: Cell) =>
    `"${cell}" is a year that the record cannot hold, for it counts from the year 1 to the year 9999: leave the event out, or give it a date within`,
  timelineShortYear: ({ year }: { readonly year: string }) =>
    `"${year}" is read as the year ${year}, as TimelineJS does: if a year of our time is meant, write it with four digits`,
  timelineMonth: ({ cell }: Cell) => `"${cell}" is no month: write it as a number from 1 to 12, or leave it out`,
  timelineDay: ({ cell, month, days }: Cell & { readonly month: string; readonly days: string }) =>
    `"${cell}" is no day of ${month}, which has ${days} days: correct it, or leave the day out`,
  timelineDayAlone: ({ cell, read }: Cell & Read) =>
    `"${cell}" is a day without a month: the date is read as ${read}, so write the month too`,
  timelineEndFirst: ({ start, end }: { readonly start: string; readonly end: string }) =>
    `The end (${end}) comes before the start (${start}) and is left out: correct one of them`,
  timelineTime: ({ date }: { readonly date: string }) => `The time of day is left out: the event is read as ${date}`,

  // what TimelineJS shows
  timelineEmpty: (_: Nothing) => 'The event has neither a headline nor a text: write one of them, or leave the event out',
  timelineNoHeadline: ({ read }: Read) => `The event has no headline: the first words of its text, "${read}", stand in its place`,
  timelineNoText: (_: Nothing) => 'The event has no text: its headline stands in its place',
  timelineFileAlone: (_: Nothing) => 'Nobody but the file itself vouches for the event: no page is linked in its text or beside it',
  timelineHtml: (_: Nothing) => 'The text is written in HTML: its words and paragraphs are read, and pages that it links become sources',
  timelineMedia: ({ cell }: Cell) =>
    `"${cell}" is no web address and is not shown: write one that begins with https:// or http://, or leave it out`,
  timelineLook: ({ count }: Count) => `Backgrounds and thumbnails are left out, here and wherever else they stand (${count} in all)`,
  timelineTitleEmpty: (_: Nothing) => 'The title slide has no words: the name of the file stands in its place',
  timelineTitleMedia: (_: Nothing) => 'What is shown beside the title slide is left out: the record has no picture of its own',
  timelineColumn: ({ heading }: { readonly heading: string }) =>
    `"${heading}" is no column of TimelineJS, or stands there twice: its cells are not shown`,
  timelineErasApart: (_: Nothing) =>
    'Eras are left out because they do not adjoin: each has to begin where the one before it ends, and none may overlap another',
  timelineErasOutside: (_: Nothing) =>
    'Eras are left out because events lie before the first or after the last: let the eras reach from the first event to the last',
  timelineErasUndated: (_: Nothing) => 'Eras are left out because one of them has no start or no end: give each both',

  // geometry
  geoNoGeometry: (_: Nothing) => 'The feature has no geometry, so that nothing of it can be drawn: add its line, or leave it out',
  geoGeometry: ({ name }: Name) => `"${name}" is no geometry that a route has: write a LineString, a MultiLineString or a Point`,
  geoTooShort: (_: Nothing) => 'The line has fewer than two different positions: add the others, or leave it out',
  geoNumbers: ({ cell }: Cell) => `"${cell}" is no position: write two numbers, the longitude first, as [49.2, 40.1]`,
  geoProjected: ({ cell }: Cell) =>
    `"${cell}" is no position in degrees, more likely one in metres of a projection: save the file with WGS 84 (EPSG:4326)`,
  geoOutside: ({ cell }: Cell) =>
    `"${cell}" lies outside of the globe: longitudes run from -180 to 180 and latitudes from -90 to 90, so correct it`,
  geoSwapped: ({ cell }: Cell) =>
    `"${cell}" has a latitude beyond 90: longitude and latitude of this feature are read the other way round, so write the longitude first`,
  geoCrs: ({ name }: Name) =>
    `The file names "${name}" as its coordinate system, and GeoJSON has WGS 84 alone: its numbers are read as degrees, so look where they lie`,
  geoAltitude: (_: Nothing) => 'Positions have a third number, the height, which is left out',
  geoThinned: ({ from, to, km }: { readonly from: string; readonly to: string; readonly km: string }) =>
    `The line has ${from} positions: it is drawn with ${to} of them, no closer than ${km} km to one another`,
  geoAntimeridian: (_: Nothing) => 'The line crosses 180° and goes on at the other edge of the map',
  geoJoined: ({ count }: Count) => `The ${count} parts of the line meet at their ends and are read as one`,
  geoParts: ({ count }: Count) =>
    `The line has ${count} parts that do not meet: each is a leg of its own, and what is said of the line is said of each`,
  geoTooMany: ({ most }: { readonly most: string }) =>
    `The file has more than ${most} lines and points: the feature is not shown, so split the file`,

  // what is said of a pipeline
  geoNoName: ({ read }: Read) => `The line has no name: it is called "${read}"`,
  geoCountry: (_: Nothing) => 'No country is named: it stands under ZZ, which is no country',
  geoCountryUnknown: ({ name, near }: Name & { readonly near: string }) =>
    `"${name}" is no country that is known by its English name${near}: write that name or its code of two letters; until then it stands under ZZ, which is no country`,
  geoCountryNear: ({ name, near }: Name & { readonly near: string }) =>
    `"${name}" is taken for "${near}": if another country is meant, write its code of two letters`,
  geoNoStatus: (_: Nothing) => 'No status is given: that there is such a pipe is assumed',
  geoStatusUnknown: ({ cell }: Cell) =>
    `"${cell}" is no status that is known, so that the pipe is only assumed: write operating, construction, proposed, idle, retired or cancelled`,
  geoYears: ({ cell, start }: Cell & { readonly start: string }) =>
    `"${cell}" as the year of the end comes before that of the start (${start}) and is left out`,
  geoCapacity: ({ cell }: Cell) => `"${cell}" is no capacity in a unit of gas by time: it is kept as a note, and no width is drawn from it`,
  geoLength: ({ cell }: Cell) => `"${cell}" is no length in kilometres: it is kept as a note`,
  geoDiameter: ({ cell }: Cell) => `"${cell}" is no diameter in millimetres or inches: it is kept as a note`,
  geoWiki: ({ cell }: Cell) => `"${cell}" is no web address and is not cited: write one that begins with https:// or http://`,
  geoProperties: ({ names }: { readonly names: string }) => `Properties that a route has no place for are not read: ${names}`,
  geoPoint: (_: Nothing) =>
    'Of a point its name, its kind and its country are read, here and wherever else points stand: a route says no more of them',
  geoApart: ({ count }: Count) =>
    `The lines make ${count} chains that do not meet: lengths from point to point are right only within one of them`,
};
