/** What has changed since the edition from which a link was made. */
import { plural } from './format.ts';

export const editionsWords = {
  editions: {
    title: (version: string, date: string) => `This link was made from edition ${version} of ${date}`,
    same: 'Nothing that this view shows has changed since.',
    changed: (counts: string) => `Changed since in what this view shows: ${counts}`,
    goOn: (version: string) => `Go on with edition ${version}`,
    counts: {
      new: (count: number) => `${plural(count, 'record', 'records')} added`,
      changed: (count: number) => `${plural(count, 'record', 'records')} corrected`,
      in: (count: number) => `${plural(count, 'record', 'records')} corrected and now shown`,
      out: (count: number) => `${plural(count, 'record', 'records')} corrected and no longer shown`,
      gone: (count: number) => `${plural(count, 'record', 'records')} taken out`,
    },
    sorts: { new: 'added', changed: 'corrected', in: 'corrected and now shown', out: 'corrected and no longer shown', gone: 'taken out' },
  },
};
