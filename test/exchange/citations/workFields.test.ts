/** What is said of a work in every format. */
import { describe, expect, it } from 'vitest';
import { fieldsOf } from '@/exchange/citations/workFields.ts';
import { m, work } from './works.ts';

const issued = (published: string) => fieldsOf(work({ published }), m).issued;

describe('the date of a work', () => {
  it('has the parts that are known, never a first day that nobody gave', () => {
    expect(issued('2009-07-08')).toEqual({ edtf: '2009-07-08', parts: [[2009, 7, 8]], circa: false });
    expect(issued('2009-07')?.parts).toEqual([[2009, 7]]);
    expect(issued('2009')?.parts).toEqual([[2009]]);
  });

  it('has two ends for an interval, each as precise as it is', () => {
    expect(issued('2009-07-08/2009-08')?.parts).toEqual([
      [2009, 7, 8],
      [2009, 8],
    ]);
  });

  it('is about then when an end is about or doubted', () => {
    expect(['2012~', '2012?', '2012%', '2011/2012~'].map((date) => issued(date)?.circa)).toEqual([true, true, true, true]);
  });

  it('has no parts where they would say more than is known', () => {
    expect(['201X', '19XX', 'XXXX', '2024-12-08/..', '../2011'].map((date) => issued(date)?.parts)).toEqual([null, null, null, null, null]);
  });

  it('is left out when it is not known', () => {
    expect(fieldsOf(work(), m).issued).toBeUndefined();
  });
});

describe('the form of a work', () => {
  it('follows its type, and a page without an address is a document', () => {
    const types = ['agency', 'press', 'opinion', 'research', 'encyclopaedia', 'official', 'company', 'unknown'] as const;
    const forms = (url?: string) => types.map((type) => fieldsOf(work({ type, ...(url && { url }) }), m).form);
    expect(forms('https://a.example')).toEqual(['article', 'article', 'article', 'report', 'entry', 'webpage', 'webpage', 'webpage']);
    expect(forms()).toEqual(['article', 'article', 'article', 'report', 'entry', 'document', 'document', 'document']);
  });
});

describe('the note of a work', () => {
  it('says what a reader must know before citing it, in sentences', () => {
    const note = { titleIsDescription: true, publishedNote: 'Late June 2010 by content', read: 'part', note: 'A reprint.' } as const;
    expect(fieldsOf(work(note), m).note).toBe(
      'The title describes the page: its headline could not be read. What is known of its date: Late June 2010 by content. Read in part for this record. A reprint.',
    );
  });

  it('is empty when there is nothing to say', () => {
    expect(fieldsOf(work(), m).note).toBe('');
  });
});

it('an author who is the publisher is not named twice', () => {
  expect(fieldsOf(work({ author: 'The Gazette' }), m).author).toBeUndefined();
  expect(fieldsOf(work({ author: 'A. Writer' }), m).author).toBe('A. Writer');
});
