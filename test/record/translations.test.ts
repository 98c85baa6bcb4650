/** The texts of the record in other languages, held against the record: nothing out of date, nothing missing that is a name or a title, no figure changed. */
import { describe, expect, it } from 'vitest';
import { textsIn, withTexts } from '@/record/translation/texts.ts';
import { readRecord } from '../../scripts/record/read.ts';
import { readTalks } from '../../scripts/record/talks.ts';
import { itemsByFile, namesElsewhere, readTranslations, translated, translatedInto } from '../../scripts/record/translations.ts';

const { files } = readRecord('data');
const { talks } = readTalks('data');
const items = itemsByFile(files!, talks);
const languages = translatedInto('data');

/** "1,216.5 km on 8 July 2009" → ["1216.5", "8", "2009"]: the figures of a text, whatever separates their digits. */
function figuresOf(text: string, language: string): string[] {
  const [thousands, decimal] = language === 'az' || language === 'tr' ? ['.', ','] : [',', '.'];
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([figure]) => {
      const isGrouped = new RegExp(`^\\d{1,3}(\\${thousands}\\d{3})+(\\${decimal}\\d+)?$`).test(figure);
      return (isGrouped ? figure.replaceAll(thousands, '') : figure).replace(',', '.');
    })
    .toSorted();
}

describe('texts that are translated', () => {
  it('are titles, names and sentences, and neither ids nor dates nor what a citation notes', () => {
    const record = { id: 'a-b', title: 'One', date: '2009', value: '2009-07', goods: ['Food'], citations: [{ note: 'Of ours' }], variants: ['Won'] }; // oxfmt-ignore
    expect(textsIn(record)).toEqual(['One', 'Food']);
    expect(withTexts(record, (text) => text.toUpperCase())).toEqual({ ...record, title: 'ONE', goods: ['FOOD'] });
  });

  it('are there in Azerbaijani, Arabic and Turkish', () => {
    expect(languages).toEqual(['ar', 'az', 'tr']);
  });

  it.each(languages)('in %s are none that the record has no more', (language) => {
    expect(readTranslations('data', language, items).faults).toEqual([]);
  });

  it.each(languages)('in %s are all titles and names: what stands in lists, on maps and in charts', (language) => {
    const { text } = readTranslations('data', language, items);
    const missing = [...items].flatMap(([file, ofFile]) =>
      // a talk is translated as a whole, or given as it was written
      (file.startsWith('stories/') ? [] : ofFile).flatMap(({ id, value }) => {
        const { title, name, label } = value as Record<string, unknown>;
        return textsIn({ title, name, label }).filter((original) => text(file, id, original) === undefined).map((original) => `${file} ${id}: ${original}`); // oxfmt-ignore
      }),
    );
    expect(missing).toEqual([]);
  });

  it.each(languages)('in %s hold the same figures as the record', (language) => {
    const { files: read } = readTranslations('data', language, items);
    const wrong = [...read].flatMap(([file, { entries }]) =>
      Object.entries(entries).flatMap(([id, { texts }]) =>
        Object.entries(texts)
          .filter(([original, text]) => text !== '' && figuresOf(original, 'en').join(' ') !== figuresOf(text, language).join(' '))
          .map(([original, text]) => `${file} ${id}: ${figuresOf(original, 'en').join(' ')} | ${figuresOf(text, language).join(' ')}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('keep the record what it is: ids, dates, numbers and works stay', () => {
    const { files: inArabic } = translated(files!, talks, readTranslations('data', 'ar', items));
    const bare = (value: unknown) => JSON.stringify(withTexts(value, () => ''));
    expect(bare(inArabic)).toBe(bare(files));
  });

  it('make names findable in every script', () => {
    const inArabic = translated(files!, talks, readTranslations('data', 'ar', items)).files;
    const names = namesElsewhere(files!, [files!, inArabic]);
    expect(names['baku']).toEqual(['باكو']);
  });
});
