/** The timeline, and silence. */
import { dayOfYear, number, plural } from './format.ts';

export const timelineWords = {
  timeline: {
    titles: {
      sector: 'What happened when, by sector',
      family: 'What happened when, by family of sectors',
      kind: 'What happened when, by kind of record',
      direction: 'What happened when, by direction of visits',
      side: 'What happened when, by the side of the sources',
    },
    subtitle: (shown: string, window: string) => `${shown} in ${window}. A record stands in each lane to which it belongs.`,
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    all: 'All years',
    window: 'Window of time',
    hint: 'Drag to move, Ctrl and wheel or two fingers to zoom; with the keyboard + and −, arrows, 0 for all.',
    stage: 'Time',
    picture: (window: string) => `Timeline, ${window}`,
    fold: 'Fold this lane',
    unfold: 'Unfold this lane',
    crowd: (count: number, when: string, lane: string) => `${plural(count, 'more record', 'more records')} in ${when}, ${lane}: look closer`,
    laneName: (lane: string, count: string) => `${lane}, ${count}`,
    elastic: 'Crowded years are drawn wider.',
    elasticAxis: 'wider where crowded',
    otherLane: 'Without a direction: no visit',
    /** "3" where all are in the window, else "3 of 11" */
    laneCount: (count: number, total: number) =>
      count === total ? number.format(total) : `${number.format(count)} of ${number.format(total)}`,
    lane: (sector: string, count: number) => `${sector}: ${plural(count, 'record', 'records')}`,
    titleDown: 'What happened when',
    subtitleDown: (shown: string, window: string) => `${shown} in ${window}, one below the other.`,
    gap: (days: number) => `${plural(days, 'day', 'days')} without a record`,
    further: (count: number) => `Show the next of ${plural(count, 'further line', 'further lines')}`,
    undated: 'No date given',
    otherDates: (dates: string) => `other sources: ${dates}`,
    undatedHint: 'No source gives these a date, so they have no place in time.',
    noneInWindow: 'No record of the filter lies in this window of time.',
    disputed: 'disputed',
    inferred: 'date inferred',
  },

  silence: {
    longest: 'The longest silences',
    subtitle:
      'The longest spans without a dated record among those shown, in all of their years; what authors wrote afterwards is left out. No record found is not the same as nothing happened.',
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
};
