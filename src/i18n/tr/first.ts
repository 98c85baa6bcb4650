/** The Turkish words of the frame, the filter and the first view. */
import { dateFormatter } from '../dates.ts';
import type { FirstMessages } from '../messages.tsx';
import { all, any, dateWords, languageName, number, plural, quantity, region, tag } from './format.ts';
import { frameWords } from './frame.ts';
import { histogramWords } from './histogram.ts';
import { printWords } from './print.ts';
import { timelineWords } from './timeline.ts';
import { vocabularyWords } from './vocabulary.ts';

export const first: FirstMessages = {
  tag,
  direction: 'ltr',
  timeDirection: 'ltr',
  loadRooms: async () => (await import('./rooms.ts')).rooms,
  date: dateFormatter(tag, dateWords),
  shortDate: dateFormatter(tag, dateWords, 'short'),
  number: (value) => number.format(value),
  and: (items) => all.format(items),
  or: (items) => any.format(items),
  country: (code) => region.of(code) ?? code,
  languageName: (code) => languageName.of(code) ?? code,

  records: (count) => plural(count, 'kayıt'),
  shownOf: (shown, total) => `${plural(total, 'kayıt')} içinden ${number.format(shown)}`,
  worksShownOf: (shown, total) => `${plural(total, 'yayın')} içinden ${number.format(shown)}`,
  works: (count) => plural(count, 'yayın'),

  /** "200 t: …" */
  amount: (q) => [quantity(q), q.of].filter(Boolean).join(': '),

  quantity: (q) => quantity(q),

  ...frameWords,
  ...printWords,
  ...histogramWords,
  ...vocabularyWords,
  ...timelineWords,
};
