import { describe, expect, it } from 'vitest';
import { fold, wordsOf } from '@/record/fold.ts';
import { buildSearchIndex, search } from '@/record/search.ts';
import { event, makeRecord, visit } from '../support/makeRecord.ts';

describe('folding', () => {
  it('makes spellings of one name the same', () => {
    expect(fold('Əhməd')).toBe('ahmad');
    expect(fold('Türkiyə')).toBe(fold('Türkiye').replace('e', 'a'));
    expect(fold('al-Shara’a')).toBe(fold("al-Shara'a"));
    expect(fold('IĞDIR ığdır').split(' ')[1]).toBe('igdir');
    expect(fold('أحمد')).toBe(fold('احمد'));
    expect(fold('سورية')).toBe(fold('سوريه'));
  });

  it('splits at hyphens and signs, in any script', () => {
    expect(wordsOf('Baku–Tbilisi, “al-Sharaa”; أحمد الشرع')).toEqual(['baku', 'tbilisi', 'al', 'sharaa', 'احمد', 'الشرع']);
  });
});

describe('the search', () => {
  const { facts, whole } = makeRecord([
    event('pipe', '2001', { title: 'A pipeline opens', summary: 'Gas for the power plant.' }),
    visit('ann-visits', '2002', { places: ['borham'] }),
    event('hospital', '2003', { title: 'Hospital', sectors: ['health'] }),
  ]);
  const index = buildSearchIndex(facts, whole);
  const find = (text: string) => [...search(index, text)].toSorted();

  it('looks into titles, summaries, people, places, sectors and spelling variants', () => {
    expect(find('pipeline')).toEqual(['pipe']);
    expect(find('power plant')).toEqual(['pipe']);
    expect(find('Əhmədova')).toEqual(['ann-visits']);
    expect(find('Ahmadova')).toEqual(['ann-visits']);
    expect(find('borham')).toEqual(['ann-visits']);
    expect(find('health')).toEqual(['hospital']);
  });

  it('takes beginnings and small slips, and wants every word', () => {
    expect(find('pipel')).toEqual(['pipe']);
    expect(find('hopsital')).toEqual(['hospital']);
    expect(find('pipeline hospital')).toEqual([]);
  });
});
