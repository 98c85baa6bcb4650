/** The histogram of time in the filter. */
import type { histogramWords as english } from '../en/histogram.ts';
import type { Translated } from '../translated.ts';
import { type Forms, number, plural } from './format.ts';

const records: Forms = { one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' };

export const histogramWords: Translated<typeof english> = {
  histogram: {
    from: 'بداية المدى الزمني',
    to: 'نهاية المدى الزمني',
    /** "2009: 7 سجلات", shown under the pointer and read out by the ends of the range */
    bin: (label, count) => `${label}: ${count === 0 ? 'لا سجل' : plural(count, records)}`,
    upTo: (count) => (count === 0 ? 'لا سجل' : `حتى ${number.format(count)}`),
  },
};
