/** The histogram of time in the filter. */
import { number, plural } from './format.ts';

export const histogramWords = {
  histogram: {
    from: 'Start of the range',
    to: 'End of the range',
    /** "2009: 7 records", shown under the pointer and read out by the ends of the range */
    bin: (label: string, count: number) => `${label}: ${count === 0 ? 'no record' : plural(count, 'record', 'records')}`,
    upTo: (count: number) => (count === 0 ? 'no record' : `up to ${number.format(count)}`),
  },
};
