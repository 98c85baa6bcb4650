/** What takes a while. */
import { number } from './format.ts';

export const progressWords = {
  progress: {
    done: (done: number, of: number) => `${number.format(done)} of ${number.format(of)}`,
    unknown: 'Working…',
    cancel: 'Cancel',
  },
};
