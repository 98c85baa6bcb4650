/** The tools of the timeline: the overview, the choice of a window, of lanes and of a scale, the way from record to record. */
import { number } from './format.ts';

const spans = { 1: 'month', 3: 'quarter of a year', 6: 'half-year', 12: 'year' };

/** "highest: about 12" */
function count(highest: number): string {
  if (highest === 0) return 'no record';
  if (highest < 1) return 'less than one each';
  return `highest: ${Number.isInteger(highest) ? '' : 'about '}${number.format(Math.round(highest))}`;
}

export const timelineToolsWords = {
  timelineTools: {
    counting: 'Counting…',
    looking: 'Looking for silences…',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    all: 'All years',
    window: 'Window of time',
    undatedHint: 'No source gives these a date, so they have no place in time.',

    overview: {
      name: (records: string) => `Overview: ${records} over all years`,
      /** How many months a column has, and the count of the highest; shares of records add up to what is no whole number. */
      columns: (months: keyof typeof spans, highest: number) => `by ${spans[months]}, on a square-root scale; ${count(highest)}`,
      rule: 'A record that is known to a month or a year, or that lasts, is spread evenly over its days; one without a known end counts when it begins. The height of a column is the square root of its count. Drag the frame or its ends to change the window of time, press beside it to move it there, drag beside it or with Shift to draw a new one.',
      frame: 'Window',
      ends: { start: 'Start of the window', end: 'End of the window' },
    },

    legend: {
      day: 'a day',
      month: 'some time in the month',
      year: 'some time in the year, or in longer',
      span: 'from day to day',
      open: 'no known end',
      about: 'about',
      disputed: '? disputed',
      ghost: 'the date that others give',
      inferred: '* date inferred',
      crowd: 'so many more',
      covered: (dates: string) => `covered: ${dates}; outside of that nothing was looked for`,
    },

    windows: {
      usual: 'From and To of the filter',
      last: 'Last twelve months of coverage',
      fit: 'Fit the filter',
      eras: 'An era, a closure',
      years: 'A year',
    },

    lanes: {
      label: 'Lanes',
      names: { sector: 'Sector', family: 'Family of sectors', kind: 'Kind', direction: 'Direction of visits', side: 'Side of the source' },
    },

    scale: {
      label: 'Scale',
      names: { even: 'Even', elastic: 'Elastic: crowded years wider, empty years narrower' },
    },

    elsewhere: (records: string) => `Show ${records} outside of it`,

    steps: {
      show: 'Show the open record in the picture',
      label: 'Record by record',
      previous: 'Previous record',
      next: 'Next record',
      noPrevious: 'No earlier record',
      noNext: 'No later record',
      /** "Next record: Visit to the capital, 8 July 2009" */
      to: (step: string, title: string, date: string) => `${step}: ${title}, ${date}`,
    },
  },
};
