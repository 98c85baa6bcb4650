/** That the record is translated, by whom, and what is not. */
import { plural } from './format.ts';

export const translationWords = {
  translation: {
    /** Of all texts together. */
    machine: 'The texts of the record were translated by machine, and nobody has reviewed them. Quote the original.',
    partly: 'Texts of the record that nobody has reviewed say so when they are opened.',
    missing: (count: number) => `${plural(count, 'text is', 'texts are')} not translated and in English.`,
    /** Of one record. */
    states: {
      original: 'As written in this language',
      machine: 'Translated by machine, not reviewed',
      reviewed: 'Translation reviewed',
    },
    show: 'Show the original',
    hide: 'Hide the original',
    original: 'The original, in English',
    loading: 'Loading the original…',
    /** In place of a state, where the summary stands in English. */
    notYet: 'The summary is not translated yet',
  },
};
