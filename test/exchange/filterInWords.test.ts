/** The filter as a sentence, and the way to take each word away. */
import { describe, expect, it } from 'vitest';
import { filterInWords, sentenceOf } from '@/exchange/filterInWords.ts';
import { first } from '@/i18n/en/first.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { parseAddress } from '@/view/address.ts';
import { event, makeRecord } from '../support/makeRecord.ts';

const m = { ...first, ...rooms };
const { facts, whole } = makeRecord([event('a', '2001')]);
const viewOf = (address: string) => parseAddress(address).view;
const phrases = (address: string, most?: number) => filterInWords(viewOf(address), facts, whole, m, most);
const say = (address: string, most?: number) => sentenceOf(phrases(address, most), m);

describe('the filter in words', () => {
  it.each([
    ['', 'The whole record'],
    ['?sector=energy,health&from=2009&to=2011&by=borland', 'Energy or Health, from 2009 to 2011, according to Borland'],
    ['?level=minister&direction=borland', 'visits at the level of minister, visits to Borland'],
    ['?status=signed&actor=ann', 'agreements last reported as signed, with Ann Əhmədova'],
    ['?sector=-energy', 'not Energy'],
    ['?language=ar&side=arland', 'with a source in Arabic, with a source of Arland'],
    ['?era=first,undated&disputed=yes', 'sources: disputed, era: First years or Without a date'],
    ['?q=gas', 'found by “gas”'],
  ])('says %s', (address, words) => {
    expect(say(address)).toBe(words);
  });

  it('takes one word away and leaves the others', () => {
    const [sectors] = phrases('?sector=energy,health&q=gas');
    expect(sectors?.words[0]?.without(viewOf('?sector=energy,health&q=gas')).filter).toEqual(viewOf('?sector=health&q=gas').filter);
    expect(sectors?.without(viewOf('?sector=energy,health&q=gas')).filter).toEqual(viewOf('?q=gas').filter);
  });

  it('counts what it does not name, and takes that away at once', () => {
    const address = '?sector=energy,health,trade';
    const [sectors] = phrases(address, 2);
    expect(say(address, 2)).toBe('Energy or 2 more');
    expect(sectors?.words[1]?.without(viewOf(address)).filter).toEqual(viewOf('?sector=energy').filter);
  });
});
