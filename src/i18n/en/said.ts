/** The filter as a sentence. */
import { all, any, beside, number } from './format.ts';

export const saidWords = {
  /** Lists in pieces, so that each item can be more than a text. */
  pieces: {
    and: (items: readonly string[]) => all.formatToParts(items),
    or: (items: readonly string[]) => any.formatToParts(items),
    beside: (items: readonly string[]) => beside.formatToParts(items),
  },

  said: {
    /** What stands before the chosen values. */
    oneOf: {
      sector: '',
      kind: '',
      level: 'visits at the level of',
      direction: 'visits',
      form: 'visits by form:',
      type: 'agreements by type:',
      status: 'agreements last reported as',
      stage: 'aid',
      statement: 'statements:',
      actor: 'with',
      place: 'in',
      source: 'citing',
      language: 'with a source in',
      side: 'with a source of',
      disputed: 'sources:',
      era: 'era:',
    },
    except: {
      sector: 'not',
      kind: 'not',
      level: 'visits not at the level of',
      direction: 'visits not',
      form: 'visits by form other than',
      type: 'agreements by type other than',
      status: 'agreements not last reported as',
      stage: 'aid not',
      statement: 'statements other than',
      actor: 'without',
      place: 'not in',
      source: 'not citing',
      language: 'without a source in',
      side: 'without a source of',
      disputed: 'sources: not',
      era: 'not in the era',
    },
    from: (date: string) => `from ${date}`,
    to: (date: string) => `to ${date}`,
    by: (name: string) => `according to ${name}`,
    q: 'found by',
    /** A word of a vocabulary within the sentence. */
    word: (name: string) => name.charAt(0).toLowerCase() + name.slice(1),
    text: (text: string) => `“${text}”`,
    more: (count: number) => `${number.format(count)} more`,
    comma: ', ',
  },
};
