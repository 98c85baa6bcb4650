/** The English words of the frame, the filter and the first view. */
import { dateFormatter } from '../dates.ts';
import { all, any, dateWords, languageName, number, plural, quantity, region, tag, type Quantity } from './format.ts';
import { frameWords } from './frame.ts';
import { histogramWords } from './histogram.ts';
import { printWords } from './print.ts';
import { timelineWords } from './timeline.ts';
import { vocabularyWords } from './vocabulary.ts';

export const first = {
  /** BCP 47. */
  tag: tag as string,
  direction: 'ltr' as 'ltr' | 'rtl',
  /** In which direction time runs: to the right in every language, until a reader mirrors it. */
  timeDirection: 'ltr' as 'ltr' | 'rtl',
  /** The words of the rooms, a file of their own. */
  loadRooms: async () => (await import('./rooms.ts')).rooms,
  date: dateFormatter(tag, dateWords),
  shortDate: dateFormatter(tag, dateWords, 'short'),
  number: (value: number) => number.format(value),
  and: (items: readonly string[]) => all.format(items),
  or: (items: readonly string[]) => any.format(items),
  country: (code: string) => region.of(code) ?? code,
  languageName: (code: string) => languageName.of(code) ?? code,

  records: (count: number) => plural(count, 'record', 'records'),
  shownOf: (shown: number, total: number) => `${number.format(shown)} of ${plural(total, 'record', 'records')}`,
  worksShownOf: (shown: number, total: number) => `${number.format(shown)} of ${plural(total, 'work', 'works')}`,
  works: (count: number) => plural(count, 'work', 'works'),

  /** "200 tonnes: food and supplies" */
  amount: (q: Quantity) => [quantity(q), q.of].filter(Boolean).join(': '),

  quantity: (q: Quantity) => quantity(q),

  ...frameWords,
  ...printWords,
  ...histogramWords,
  ...vocabularyWords,
  ...timelineWords,
};
