/** Every word of the interface in English. What is particular to a pair of countries stands in the record, not here. */
import { dateFormatter } from './dates.ts';
import { all, any, dateWords, languageName, number, plural, quantity, region, tag, type Quantity } from './en/format.ts';
import { agreementsWords } from './en/agreements.ts';
import { aidAndVisitsWords } from './en/aidAndVisits.ts';
import { frameWords } from './en/frame.ts';
import { gasRouteWords } from './en/gasRoute.ts';
import { histogramWords } from './en/histogram.ts';
import { recordWords } from './en/record.ts';
import { savedWords } from './en/saved.ts';
import { sourcesWords } from './en/sources.ts';
import { timelineWords } from './en/timeline.ts';
import { vocabularyWords } from './en/vocabulary.ts';

export const en = {
  tag,
  direction: 'ltr' as 'ltr' | 'rtl',
  date: dateFormatter(tag, dateWords),
  shortDate: dateFormatter(tag, dateWords, 'short'),
  number: (value: number) => number.format(value),
  and: (items: readonly string[]) => all.format(items),
  or: (items: readonly string[]) => any.format(items),
  /** The same lists in pieces, so that each item can be more than a text. */
  andParts: (items: readonly string[]) => all.formatToParts(items),
  orParts: (items: readonly string[]) => any.formatToParts(items),
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
  ...histogramWords,
  ...vocabularyWords,
  ...recordWords,
  ...timelineWords,
  ...agreementsWords,
  ...gasRouteWords,
  ...aidAndVisitsWords,
  ...savedWords,
  ...sourcesWords,
};
