/** The filter as a sentence. */
import type { saidWords as english } from '../en/said.ts';
import type { Translated } from '../translated.ts';
import { all, any, beside, number, within } from './format.ts';

/** Names of countries keep their capitals. */
const isDirection = (name: string) => name.endsWith(' istiqamətində');

export const saidWords: Omit<Translated<typeof english>, 'pieces'> & Pick<typeof english, 'pieces'> = {
  pieces: {
    and: (items) => all.formatToParts(items),
    or: (items) => any.formatToParts(items),
    beside: (items) => beside.formatToParts(items),
  },

  said: {
    oneOf: {
      sector: '',
      kind: '',
      level: 'səfərlərin səviyyəsi:',
      direction: 'səfərlər:',
      form: 'səfərlərin forması:',
      type: 'sazişlərin tipi:',
      status: 'sazişlərin bildirilən son vəziyyəti:',
      stage: 'yardım:',
      statement: 'bəyanatlar:',
      actor: 'iştirakçı:',
      place: 'yer:',
      source: 'istinad edilən:',
      language: 'mənbənin dili:',
      side: 'mənbənin tərəfi:',
      disputed: 'mənbələr:',
      era: 'dövr:',
    },
    except: {
      sector: 'bundan başqa:',
      kind: 'bundan başqa:',
      level: 'səfərlər, bu səviyyədən başqa:',
      direction: 'səfərlər, bundan başqa:',
      form: 'səfərlər, bu formadan başqa:',
      type: 'sazişlər, bu tipdən başqa:',
      status: 'sazişlər, bildirilən son vəziyyəti bundan başqa:',
      stage: 'yardım, bundan başqa:',
      statement: 'bəyanatlar, bundan başqa:',
      actor: 'iştirakçı deyil:',
      place: 'yer deyil:',
      source: 'istinad edilmir:',
      language: 'mənbəsi bu dildə deyil:',
      side: 'mənbəsi bu tərəfin deyil:',
      disputed: 'mənbələr, bundan başqa:',
      era: 'dövr deyil:',
    },
    from: (date) => `başlanğıc: ${date}`,
    to: (date) => `son: ${date}`,
    by: (name) => `«${name}» məlumatına görə`,
    q: 'axtarış:',
    word: (name) => (isDirection(name) ? name : within(name)),
    text: (text) => `«${text}»`,
    more: (count) => `daha ${number.format(count)}`,
    comma: ', ',
  },
};
