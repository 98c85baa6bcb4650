import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rooms as english } from '@/i18n/en/rooms.ts';
import { first as englishFirst } from '@/i18n/en/first.ts';
import { firstWords, isLanguage, languages } from '@/i18n/languages.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import { arabicDigits } from '@/i18n/ar/digits.ts';

const wordsOf = async (id: string): Promise<Messages> => {
  const first = await firstWords(id);
  return { ...first, ...(await first.loadRooms()) };
};
const others = languages.map(({ id }) => id).filter((id) => id !== 'en');
const all = Object.fromEntries(await Promise.all(languages.map(async ({ id }) => [id, await wordsOf(id)] as const)));
const of = (id: string) => all[id]!;

/** The plain texts of a language, by their place. */
function textsIn(words: unknown, place = ''): [string, string][] {
  if (typeof words === 'string') return [[place, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, word]) => textsIn(word, `${place}.${key}`));
}

/** What is a name, a sign, a format or a key in every language. */
const alike = /^[^\p{L}]*$|^(?:CSV|XLSX|JSON|GeoJSON|BibTeX|RIS|CSL-JSON|EDTF|Home|End|Enter|Escape|Ctrl|Shift|Page (?:Up|Down)|[A-Z](?: .{1,4} .)?|F5|PNG|SVG|PPTX)$/u; // oxfmt-ignore

/** What nobody has translated yet: English stands in, and the accessibility statement and the notes say so. A language goes from here when it is whole. */
const awaited: Readonly<Record<string, RegExp>> = { tr: /^\.(opened)\./ };

describe('the languages', () => {
  it.each(others)('%s leaves no sentence in English', (id) => {
    const texts = new Map(textsIn(of(id)));
    const same = textsIn({ ...englishFirst, ...english }).filter(([place, text]) => texts.get(place) === text && !alike.test(text) && text.includes(' ')); // oxfmt-ignore
    expect(same.filter(([place]) => !awaited[id]?.test(place))).toEqual([]);
  });

  it.each(others)('%s has a text wherever English has one', (id) => {
    const texts = new Map(textsIn(of(id)));
    const empty = textsIn({ ...englishFirst, ...english }).filter(
      ([place, text]) => text.trim() !== '' && (texts.get(place) ?? '').trim() === '',
    );
    // what stands before a value in English may stand behind it elsewhere
    expect(empty.filter(([place]) => !place.startsWith('.said.'))).toEqual([]);
  });

  it('counts as each language counts, at 0, 1, 2, 3, 11 and 100', () => {
    const counted = Object.fromEntries(languages.map(({ id }) => [id, [0, 1, 2, 3, 11, 100].map((count) => of(id).records(count))]));
    expect(counted).toEqual({
      en: ['0 records', '1 record', '2 records', '3 records', '11 records', '100 records'],
      az: ['0 qeyd', '1 qeyd', '2 qeyd', '3 qeyd', '11 qeyd', '100 qeyd'],
      ar: ['0 سجل', 'سجل واحد', 'سجلان', '3 سجلات', '11 سجلًا', '100 سجل'],
      'ar-u-nu-arab': ['٠ سجل', 'سجل واحد', 'سجلان', '٣ سجلات', '١١ سجلًا', '١٠٠ سجل'],
      tr: ['0 kayıt', '1 kayıt', '2 kayıt', '3 kayıt', '11 kayıt', '100 kayıt'],
    });
  });

  it('writes a date as precise as it is, in the habits of each', () => {
    const dates = ['2009-07-08/2009-07-09', '2011-12', '2012-08~', 'XXXX'].map(trusted);
    expect(Object.fromEntries(languages.map(({ id }) => [id, dates.map(of(id).date)]))).toEqual({
      en: ['8–9 July 2009', 'December 2011', 'about August 2012', 'no date given'],
      az: ['8–9 iyul 2009', 'dekabr 2011', 'təxminən avqust 2012', 'tarix göstərilmir'],
      ar: ['8–9 تموز 2009', 'كانون الأول 2011', 'نحو آب 2012', 'دون تاريخ'],
      'ar-u-nu-arab': ['٨–٩ تموز ٢٠٠٩', 'كانون الأول ٢٠١١', 'نحو آب ٢٠١٢', 'دون تاريخ'],
      tr: ['8–9 Temmuz 2009', 'Aralık 2011', 'Ağustos 2012 dolayları', 'tarih verilmemiş'],
    });
  });

  it('writes amounts with the separators and the forms of each', () => {
    const amounts = [{ value: 1234.5, unit: 'tonne' }, { low: 1, high: 1.5, unit: 'bcm' }, { value: 2, unit: 'truck' }, { value: 1.25e6, unit: 'usd' }] as const; // oxfmt-ignore
    const written = (id: string) =>
      amounts.map((amount) =>
        of(id)
          .quantity(amount)
          .replaceAll(/[\u00a0\u202f]/g, ' '),
      );
    expect(Object.fromEntries(languages.map(({ id }) => [id, written(id)]))).toEqual({
      en: ['1,234.5 tonnes', '1–1.5 billion m³', '2 trucks', '1.25 million US dollars'],
      az: ['1.234,5 ton', '1–1,5 milyard m³', '2 yük maşını', '1,25 milyon ABŞ dolları'],
      ar: ['1,234.5 طن', '1–1.5 مليار م³', 'شاحنتان', '1.25 مليون دولار أمريكي'],
      'ar-u-nu-arab': ['١٬٢٣٤٫٥ طن', '١–١٫٥ مليار م³', 'شاحنتان', '١٫٢٥ مليون دولار أمريكي'],
      tr: ['1.234,5 ton', '1–1,5 milyar m³', '2 tır', '1,25 milyon ABD doları'],
    });
  });

  it('gives Arabic its own digits where they are asked for, and leaves what is no number of a sentence', () => {
    expect(arabicDigits('1,234.5 and 2009-07-08, edition 0.5.0')).toBe('١٬٢٣٤٫٥ and ٢٠٠٩-٠٧-٠٨, edition ٠.٥.٠');
  });

  it('offers in before.js, which runs before all, the same languages', () => {
    const [, offered] = /offered = (\[.*\])/.exec(readFileSync('public/before.js', 'utf8')) ?? [];
    expect(JSON.parse(offered!.replaceAll("'", '"'))).toEqual(languages.map(({ id }) => id));
  });

  it('knows what it can be asked for', () => {
    expect(['', 'en', 'az', 'ar', 'ar-u-nu-arab', 'tr', 'en-XA'].map(isLanguage)).toEqual(Array(7).fill(true));
    expect(['de', 'constructor', 'ar-u-nu-deva'].map(isLanguage)).toEqual([false, false, false]);
  });
});
