/** What charts have in common. */
import { number, plural } from './format.ts';

export const chartWords = {
  chart: {
    /** The filter, behind what is counted: "Shown: Energy, from 2025." */
    shown: (filter: string) => `Shown: ${filter}.`,
    range: 'from the lower to the higher figure',
    estimate: 'our estimate',
    rival: 'what others say, tied to it by dots',
    without: 'so many records without a figure, which is not a zero',
    ghost: 'dotted outline: the whole record, of which the filter leaves less',
    /** "2025: 3 visits" */
    line: (label: string, value: string) => `${label}: ${value}`,
    /** "First convoy, 5 January 2025 (Trend; Azernews)" */
    item: (title: string, date: string, works: string) => `${title}, ${date} (${works})`,
    /** What a press does: it filters by this, or lifts that where the filter holds it. */
    press: (what: string, isOn: boolean | undefined) => (isOn ? `Only ${what} is shown; press to lift that` : `Press to show only ${what}`),
    out: 'Left out by From and To',
    noRecord: 'No record found, which is not a zero',
    /** A chart in a sentence, for those who do not see it. */
    summary: (rows: string, from: string, to: string, highest: string) =>
      `${rows}, from ${from} to ${to}. ${highest}. Arrow keys go from one to the next; the table has them all.`,
    highest: (row: string, value: string) => `The most: ${row}, ${value}`,
    more: (count: number) => `and ${number.format(count)} more`,
    /** At the foot of a long table. */
    rows: (shown: number, all: number) => `The first ${number.format(shown)} of ${plural(all, 'row', 'rows')}; the file has them all.`,
    moreRows: (count: number) => `Show ${number.format(count)} more`,
    nothing: 'Nothing is drawn',
    /** While the audience guesses, in place of what the data say. */
    hidden: 'Hidden until the answer is shown',
    hiddenSign: '?',
    /** Of a figure in a small frame, folded. */
    notes: 'Legend and notes',
    notesAlone: 'Notes',
    legend: 'Legend',
    /** At the foot of a list that is longer than its box. */
    below: 'More below ↓',
  },
};
