/** The Arabic words of the frame, the filter and the first view. */
import { dateFormatter } from '../dates.ts';
import type { FirstMessages } from '../messages.tsx';
import { all, any, dateWords, type Forms, languageName, number, plural, quantity, region, tag } from './format.ts';
import { frameWords } from './frame.ts';
import { histogramWords } from './histogram.ts';
import { printWords } from './print.ts';
import { timelineWords } from './timeline.ts';
import { vocabularyWords } from './vocabulary.ts';

const records: Forms = { one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًا', other: 'سجل' };
const works: Forms = { one: 'مرجع واحد', two: 'مرجعان', few: 'مراجع', many: 'مرجعًا', other: 'مرجع' };

export const first: FirstMessages = {
  tag: 'ar',
  direction: 'rtl',
  timeDirection: 'ltr',
  loadRooms: async () => (await import('./rooms.ts')).rooms,
  date: dateFormatter(tag, dateWords),
  shortDate: dateFormatter(tag, dateWords, 'short'),
  number: (value) => number.format(value),
  and: (items) => all.format(items),
  or: (items) => any.format(items),
  country: (code) => region.of(code) ?? code,
  languageName: (code) => languageName.of(code) ?? code,

  records: (count) => plural(count, records),
  shownOf: (shown, total) => `${number.format(shown)} من أصل ${plural(total, records)}`,
  worksShownOf: (shown, total) => `${number.format(shown)} من أصل ${plural(total, works)}`,
  works: (count) => plural(count, works),

  /** "200 t: …" */
  amount: (q) => [quantity(q), q.of].filter(Boolean).join(': '),

  quantity: (q) => quantity(q),

  ...frameWords,
  ...printWords,
  ...histogramWords,
  ...vocabularyWords,
  ...timelineWords,
};
