/** The filter as a sentence. */
import type { saidWords as english } from '../en/said.ts';
import type { Translated } from '../translated.ts';
import { all, any, beside, number, within } from './format.ts';

export const saidWords: Translated<typeof english> = {
  /** Lists in pieces, so that each item can be more than a text. */
  pieces: {
    and: (items) => all.formatToParts(items),
    or: (items) => any.formatToParts(items),
    beside: (items) => beside.formatToParts(items),
  },

  said: {
    /** What stands before the chosen values. */
    oneOf: {
      sector: '',
      kind: '',
      level: 'ziyaret düzeyi:',
      direction: 'ziyaretler:',
      form: 'ziyaret biçimi:',
      type: 'anlaşma tipi:',
      status: 'anlaşmaların son bildirilen durumu:',
      stage: 'yardım:',
      statement: 'açıklamalar:',
      actor: 'kişi veya kurum:',
      place: 'yer:',
      source: 'kaynak gösterilen:',
      language: 'kaynak dili:',
      side: 'kaynağın tarafı:',
      disputed: 'kaynaklar:',
      era: 'dönem:',
    },
    except: {
      sector: 'şu sektörler hariç:',
      kind: 'şu türler hariç:',
      level: 'ziyaretler, şu düzeyler hariç:',
      direction: 'ziyaretler, şu yönler hariç:',
      form: 'ziyaretler, şu biçimler hariç:',
      type: 'anlaşmalar, şu tipler hariç:',
      status: 'anlaşmalar, son bildirilen şu durumlar hariç:',
      stage: 'yardım, şu aşamalar hariç:',
      statement: 'açıklamalar, şu türler hariç:',
      actor: 'şu kişi ve kurumlar hariç:',
      place: 'şu yerler hariç:',
      source: 'kaynak gösterilmeyen:',
      language: 'şu dilde kaynağı olmayan:',
      side: 'şu taraftan kaynağı olmayan:',
      disputed: 'kaynaklar, şunlar hariç:',
      era: 'şu dönemler hariç:',
    },
    from: (date) => `${date} tarihinden itibaren`,
    to: (date) => `${date} tarihine kadar`,
    by: (name) => `“${name}” bilgisine göre`,
    q: 'arama:',
    /** A word of a vocabulary within the sentence; a direction begins with the name of a country. */
    word: (name) => (name.endsWith(' yönünde') ? name : within(name)),
    text: (text) => `“${text}”`,
    more: (count) => `${number.format(count)} seçenek daha`,
    comma: ', ',
  },
};
