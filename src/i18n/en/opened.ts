/** A record that is opened from a file. */
import { number } from './format.ts';

const megabyte = 1_000_000;
const megabytes = (bytes: number) => number.format(Math.ceil(bytes / megabyte));

export const openedWords = {
  opened: {
    opening: (name: string) => `Opening ${name}`,
    bytes: (done: number, of: number) => (of > 0 ? `${megabytes(done)} of ${megabytes(of)} MB are here` : `${megabytes(done)} MB are here`),
    records: (done: number, of: number) => `${number.format(done)} of ${number.format(of)} records are checked`,
    failed: (name: string, count: number) =>
      count === 1 ? `${name} has a fault, so it was not opened` : `${name} has ${number.format(count)} faults, so it was not opened`,
    more: (count: number) => `${number.format(count)} more are not listed.`,
    toOwn: 'Open the record of this dashboard',
  },
};
