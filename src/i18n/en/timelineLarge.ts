/** The timeline of a record so large that its lanes count. */
import { number, plural } from './format.ts';

const units = { day: 'day', week: 'week', month: 'month', quarter: 'quarter of a year', year: 'year', decade: 'decade' };

const records = (count: number) => plural(count, 'record', 'records');

export const timelineLargeWords = {
  timelineLarge: {
    /** `most`: the highest column, and the most that a strip counts. */
    counts: (unit: keyof typeof units, most: number, across: number) =>
      `Counts by ${units[unit]}, all lanes on one square-root scale; the highest column of all years: ${records(most)}. The strip below the columns counts what touches more than one ${units[unit]}, the darker the more (at most ${number.format(across)}). Press a column to look closer.`,
    marks: 'Each record of the window is drawn.',
    earlierNote: 'Each record that begins near the window is drawn; what began long before it and is not over is counted below its lane.',
    earlier: (count: number) => `${records(count)} from before`,
    /** "1 May 2010 – 31 May 2010: 14 records, 212 that last longer or are not known as exactly" */
    bin: (days: string, within: number, across: number) =>
      `${days}: ${[within > 0 && records(within), across > 0 && `${number.format(across)} that ${across === 1 ? 'reaches' : 'reach'} beyond`].filter(Boolean).join(', ') || 'no record'}`,
    name: (lane: string, bin: string) => `${lane}, ${bin}: look closer`,
    legend: { column: 'so many records within it', strip: 'records that touch more than one: they last, or are known less exactly' },
  },
};
