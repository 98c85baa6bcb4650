/** The histogram of time in the filter. */
import type { histogramWords as english } from '../en/histogram.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const histogramWords: Translated<typeof english> = {
  histogram: {
    from: 'Aralığın başı',
    to: 'Aralığın sonu',
    /** "2009: 7 kayıt", shown under the pointer and read out by the ends of the range */
    bin: (label, count) => `${label}: ${count === 0 ? 'kayıt yok' : plural(count, 'kayıt')}`,
    upTo: (count) => (count === 0 ? 'kayıt yok' : `en çok ${number.format(count)}`),
  },
};
