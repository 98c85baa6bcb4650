/** The works of a talk as the pages of its handout name them. */
import { describe, expect, test } from 'vitest';
import { first } from '@/i18n/en/first.ts';
import { rooms } from '@/i18n/en/rooms.ts';
import { cssText, pageStyle } from '@/present/handout/pageStyle.ts';
import { byHand, hostOf, inShort, listOf, ranges } from '@/present/handout/works.ts';
import { worksBehind } from '@/present/talkSources.ts';
import { event, makeRecord } from '../support/makeRecord.ts';

const m = { ...first, ...rooms };
const work = (id: string, publisher: string, published?: string) => ({
  id, title: `Work ${id}`, publisher, published, type: 'press', side: 'arland', origin: id, read: 'whole',
}); // oxfmt-ignore
const sources = {
  'sources.json': {
    entries: [work('c', 'The Courier', '2011-05'), work('a', 'Agency', '2012'), work('b', 'Agency', '2012-03-01'), work('d', 'The Diary')],
  },
};
const { facts, whole } = makeRecord(
  [event('one', '2011', { citations: [{ source: 'a' }, { source: 'b' }] }), event('two', '2012', { citations: [{ source: 'c' }] })],
  sources,
);

describe('the works behind a page', () => {
  test('a sentence or a picture rests on the works of its records and on those that it names; a record that is gone has none', () => {
    expect(worksBehind({ records: ['one', 'gone'], works: ['d'] }, facts)).toEqual(['d', 'a', 'b']);
    expect(worksBehind({ records: ['two'] }, facts)).toEqual(['c']);
  });

  test('the list has each work once, by the alphabet, so that its numbers can be found again', () => {
    expect(listOf(['d', 'c', 'a', 'c', 'unknown'], whole, m).map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  });

  test('works of one publisher and year share a name; those with most are named, the others counted and not dropped', () => {
    const works = listOf(['a', 'b', 'c', 'd'], whole, m);
    const { named, others } = inShort(works, 1, m);
    expect(named.map(({ name, works: ofName }) => [name, ofName.length])).toEqual([['Agency 2012', 2]]);
    expect(others).toBe(2);
  });

  test('numbers that follow each other are written as a range, two of them as two', () => {
    expect(ranges([9, 4, 3, 5])).toBe('3–5, 9');
    expect(ranges([2, 1])).toBe('1, 2');
    expect(ranges([])).toBe('');
  });
});

describe('what stands on paper as it is', () => {
  test('a work has its site, which finds it again; what is no address stays as it is', () => {
    expect(hostOf('https://www.a.test/%D8%A3/one-long-name?q=a%26b')).toBe('a.test');
    expect(hostOf('unknown')).toBe('unknown');
  });

  test('a view has its address as it is typed', () => {
    expect(byHand(new URL('https://a.test/board/?talk=t&scene=3#now'))).toBe('a.test/board/?talk=t&scene=3');
  });

  test('a title cannot end the rule in which it stands at the foot of a page', () => {
    const text = cssText('A "talk" </style>\\ {\n}');
    expect(text.slice(1, -1)).not.toMatch(/["<\n]|\\(?![\da-f]+ )/);
    expect(pageStyle('A talk', 'ltr')).toContain('@bottom-left { content: "A talk"');
    expect(pageStyle('A talk', 'rtl')).toContain('@bottom-right { content: "A talk"');
  });
});
