/** Agreements, and what became of promises. */
import { number, plural } from './format.ts';

export const agreementsWords = {
  agreements: {
    title: 'Agreements and what became of them',
    subtitle: (count: string) => `${count} shown. “Status” is the last stage that a source reports; what no source reports is unknown.`,
    caption: 'Agreements',
    none: 'No agreement matches the filter.',
    expand: (title: string) => `Details of ${title}`,
    sortedBy: (column: string) => `Sort by ${column}`,
    statusSince: (stage: string, date: string) => `${stage}, ${date}`,
  },

  promises: {
    title: (total: number, delivered: number, followed: number, none: number) =>
      `Of ${plural(total, 'promise', 'promises')} ${number.format(delivered)} led to a delivery, ${number.format(followed)} ${followed === 1 ? 'was' : 'were'} followed up, and for ${number.format(none)} no follow-up was found`,
    noneTitle: 'Promises, and what came of them',
    titleBy: (name: string, title: string) => `According to ${name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    subtitle: 'The promises among the records shown: aid pledged or committed, agreements, gas and trade planned or contracted.',
    empty: 'No promise matches the filter.',
    nothing: 'no promise found',
    byEra: 'By the era in which they were made',
    bySector: 'By sector',
    count: (outcome: string, count: number) => `${number.format(count)} ${outcome}`,
    era: 'Era',
    outcome: 'Outcome',
    found: 'What was found',
    list: 'Promises one by one',
    total: 'Promises',
    how: (to: string, according: string | undefined) =>
      `Delivered: something in the chain of records that implement, follow or amend it is delivered, in force or implemented; followed up: such a record, or a stage beyond signing, was found, but no delivery; the chain is looked for in ${according ? `what is said according to ${according}` : 'the whole record'} up to ${to}, comments of authors left out, and a promise in several sectors counts in each.`,
  },
};
