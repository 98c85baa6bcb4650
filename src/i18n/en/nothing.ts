/** Where the filter leaves nothing. */
import { plural } from './format.ts';

export const nothingWords = {
  nothing: {
    noRecord: 'There are no records here',
    noRecordHint: 'The file that is open holds none: what it has beside them, as a route, is shown where it belongs.',
    title: 'No record matches the filter',
    by: 'One of these parts empties it. Without it there would be:',
    together: 'No part alone empties it, but together they leave nothing. Each on its own finds:',
    alone: (parts: string) => `Nothing is found by this alone: ${parts}.`,
    lift: (part: string, count: number) => `${plural(count, 'record', 'records')} without: ${part}`,
    keep: (part: string, count: number) => `${plural(count, 'record', 'records')} with only: ${part}`,
  },
};
