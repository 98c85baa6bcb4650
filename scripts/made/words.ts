/** Made-up words in three scripts, the common ones first: a text drawn from them by Zipf has a vocabulary like that of a real one. */
import { type Lottery, Random, zipf } from './random.ts';

export const scripts = ['latin', 'arabic', 'cyrillic'] as const;
export type Script = (typeof scripts)[number];

const common: Readonly<Record<Script, string>> = {
  latin:
    'the of and to in a on for with that by from at was said as it an which their his after between will two not were is be this ' +
    'ministry minister agreement cooperation visit meeting sides president government foreign energy gas trade aid signed delivered ' +
    'talks delegation signed memorandum tonnes families reconstruction support according agency reported official statement relations ' +
    'economic joint commission embassy ambassador supply pipeline electricity schools hospital humanitarian convoy border transport ' +
    'investment bank customs agriculture water health culture university students security interior parliament speaker deputy head ' +
    'state committee company project phase first second third year month day new former capital north south east west river road rail ' +
    'port airport million billion dollars cubic metres price contract text package documents plan promise position region conflict peace ' +
    'session summit forum exhibition fund foundation centre council union league organisation news press service report headline',
  arabic:
    'في من على إلى عن مع التي الذي هذا بين بعد قبل كان قال وزير وزارة الرئيس اتفاق تعاون زيارة لقاء الجانبين حكومة الخارجية الطاقة الغاز التجارة مساعدات ' +
    'توقيع مذكرة محادثات وفد إعادة الإعمار دعم وكالة بيان علاقات لجنة سفارة سفير كهرباء مدارس مستشفى قافلة حدود نقل استثمار مصرف جمارك زراعة مياه صحة ثقافة جامعة',
  cyrillic:
    'и в на с по из от до что как это для после между был сказал министр министерство президент соглашение сотрудничество визит встреча стороны ' +
    'правительство энергетика газ торговля помощь подписан доставлен переговоры делегация меморандум тонн семей восстановление поддержка агентство ' +
    'заявление отношения комиссия посольство посол поставка трубопровод школы больница граница транспорт инвестиции банк таможня вода здоровье культура',
};

/** What syllables are made of: how they begin, sound and end. */
const sounds: Readonly<Record<Script, readonly [string, string, string]>> = {
  latin: ['b c ç d f g ğ h k l m n p q r s ş t v y z ch sh kh tr br', 'a e ə i ı o ö u ü a e i', ' n r l m t s k z sh rd nt'],
  arabic: ['ب ت ج ح خ د ر ز س ش ص ط ع غ ف ق ك ل م ن ه', 'ا و ي', ' ن ر ل م د ب ة'],
  cyrillic: ['б в г д ж з к л м н п р с т ф х ц ч ш', 'а е и о у ы я ю', ' н р л м т с к й ст нт'],
};

/** The first `size` words of a script: always the same ones, in order of how common they are. */
export function wordsOf(script: Script, size: number): string[] {
  const random = new Random(0, 1, scripts.indexOf(script));
  const parts = sounds[script].map((list) => list.split(' '));
  const words = new Set(common[script].split(' '));
  while (words.size < size) words.add(madeWord(random, parts));
  return [...words].slice(0, size);
}

function madeWord(random: Random, [onsets = [], vowels = [], codas = []]: readonly (readonly string[])[]): string {
  const syllable = () => random.pick(onsets) + random.pick(vowels) + (random.chance(0.4) ? random.pick(codas) : '');
  return Array.from({ length: random.pick([1, 2, 2, 2, 3, 3, 4]) }, syllable).join('');
}

/** Words of one script and how often each is drawn. */
export class Vocabulary {
  readonly words: readonly string[];
  readonly #lottery: Lottery;
  /** Where what is made up begins: names come from there. */
  readonly #made: number;

  constructor(script: Script, size: number) {
    this.words = wordsOf(script, size);
    this.#lottery = zipf(size, 3);
    this.#made = common[script].split(' ').length;
  }

  word(random: Random): string {
    return this.words[this.#lottery.draw(random)] ?? '';
  }

  /** A made-up word with a capital, as a name. */
  name(random: Random): string {
    return capital(this.words[random.between(this.#made, this.words.length - 1)] ?? '');
  }

  phrase(random: Random, count: number): string {
    let text = this.word(random);
    for (let more = 1; more < count; more += 1) text += ` ${this.word(random)}`;
    return text;
  }

  /** Sentences of 5 to 22 words, until there are `length` characters or a few more. */
  sentences(random: Random, length: number): string {
    let text = '';
    while (text.length < length) {
      const left = Math.ceil((length - text.length) / 6);
      const sentence = this.phrase(random, Math.max(3, Math.min(left, random.between(5, 22))));
      text += `${text && ' '}${capital(sentence)}.`;
    }
    return text;
  }
}

/** Those of the three scripts. */
export type Voices = Readonly<Record<Script, Vocabulary>>;

/** "Karven" of "karven". No locale: the same everywhere. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const folded: Readonly<Record<string, string>> = { ç: 'c', ğ: 'g', ş: 's', ı: 'i', ə: 'e', ö: 'o', ü: 'u' };

/** "Şərin Kavul" → "serin-kavul": the letters that ids may have. */
export function slugOf(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9 -]/g, (letter) => folded[letter] ?? '');
  return plain.trim().replaceAll(/[ -]+/g, '-');
}
