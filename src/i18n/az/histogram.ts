/** The histogram of time in the filter. */
import type { histogramWords as english } from '../en/histogram.ts';
import type { Translated } from '../translated.ts';
import { number, plural } from './format.ts';

export const histogramWords: Translated<typeof english> = {
  histogram: {
    from: 'Aralığın başlanğıcı',
    to: 'Aralığın sonu',
    bin: (label, count) => `${label}: ${count === 0 ? 'qeyd yoxdur' : plural(count, 'qeyd')}`,
    upTo: (count) => (count === 0 ? 'qeyd yoxdur' : `ən çoxu ${number.format(count)}`),
  },
};
