/** The timeline's first picture. */
import { number, plural } from './format.ts';

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
    counted: 'They are too many to draw one by one, so each lane counts them: zoom in to see them.',
    hint: 'Drag to move, Ctrl and wheel or two fingers to zoom; with the keyboard + and −, arrows, 0 for all.',
    stage: 'Time',
    picture: (window: string) => `Timeline, ${window}`,
    fold: 'Fold this lane',
    unfold: 'Unfold this lane',
    crowd: (count: number, when: string, lane: string) =>
      `${plural(count, 'more record', 'more records')} in ${when}, ${lane}: look closer`,
    laneName: (lane: string, count: string) => `${lane}, ${count}`,
    elastic: 'Crowded years are drawn wider.',
    elasticAxis: 'wider where crowded',
    otherLanes: { direction: 'No visit', other: 'Not stated' },
    /** "3" where all are in the window, else "3 of 11" */
    laneCount: (count: number, total: number) =>
      count === total ? number.format(total) : `${number.format(count)} of ${number.format(total)}`,
    lane: (sector: string, count: number) => `${sector}: ${plural(count, 'record', 'records')}`,
    titleDown: 'What happened when',
    subtitleDown: (shown: string, window: string) => `${shown} in ${window}, one below the other.`,
    gap: (days: number) => `${plural(days, 'day', 'days')} without a record`,
    further: (count: number) => `Show the next of ${plural(count, 'further line', 'further lines')}`,
    firstOf: (shown: number, all: number) => `The first ${number.format(shown)} of ${plural(all, 'record', 'records')}.`,
    undated: 'No date given',
    undatedCount: (records: string) => `No date given: ${records}, not in the picture.`,
    otherDates: (dates: string) => `other sources: ${dates}`,
    noneInWindow: 'No record of the filter lies in this window of time.',
    disputed: 'disputed',
    inferred: 'date inferred',
  },
};
