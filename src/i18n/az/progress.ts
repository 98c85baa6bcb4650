/** What takes a while. */
import type { progressWords as english } from '../en/progress.ts';
import type { Translated } from '../translated.ts';
import { number } from './format.ts';

export const progressWords: Translated<typeof english> = {
  progress: {
    done: (done, of) => `${number.format(done)} / ${number.format(of)}`,
    unknown: 'İşlənir…',
    cancel: 'Ləğv et',
  },
};
