/** Works as CSL JSON. */
import { plugins } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { cslOf, formatCsl } from '@/exchange/citations/csl.ts';
import { accessed, hostileWorks, m, oneLine, realWorks, work } from './works.ts';

describe('a work as CSL', () => {
  it('is a whole item', () => {
    const source = work({ author: 'A. B. Writer', published: '2009-07-08', url: 'https://gazette.example/1', language: 'az' });
    expect(cslOf(source, accessed, m)).toEqual({
      id: 'a', type: 'article-newspaper', title: 'A headline', author: [{ literal: 'A. B. Writer' }], 'container-title': 'The Gazette',
      issued: { 'date-parts': [[2009, 7, 8]] }, language: 'az', URL: 'https://gazette.example/1', accessed: { 'date-parts': [[2026, 11, 22]] },
    }); // oxfmt-ignore
  });

  it('names who published a report, and the container of everything else', () => {
    expect(cslOf(work({ type: 'research' }), accessed, m)).toMatchObject({ type: 'report', publisher: 'The Gazette' });
    expect(cslOf(work({ type: 'encyclopaedia' }), accessed, m)).toMatchObject({
      type: 'entry-encyclopedia',
      'container-title': 'The Gazette',
    });
  });

  it('says what its date cannot say in parts', () => {
    const issued = (published: string) => cslOf(work({ published }), accessed, m).issued;
    expect(issued('2009-07-08/2009-07-09')).toEqual({
      'date-parts': [
        [2009, 7, 8],
        [2009, 7, 9],
      ],
    });
    expect(issued('2012-08~')).toEqual({ 'date-parts': [[2012, 8]], circa: true });
    expect(issued('201X')).toEqual({ literal: '201X' });
  });

  it('was looked at on no day when it has no address', () => {
    expect(cslOf(work(), accessed, m)).not.toHaveProperty('accessed');
  });

  it('has no note that a processor would take for another field', () => {
    const note = (text: string) => cslOf(work({ note: text }), accessed, m).note;
    expect(note('title: another')).toBe('title : another.');
    expect(note('A {:title: another} one')).toBe('A { :title: another} one.');
    expect(note('It says: no')).toBe('It says: no.');
  });
});

describe('works as CSL JSON', () => {
  it('are what another library reads, every work of the record and every hostile one', () => {
    const sources = [...realWorks, ...hostileWorks];
    const items = sources.map((source) => cslOf(source, accessed, m));
    const back = plugins.input.chain(formatCsl(sources, accessed, m), { forceType: '@else/json', generateGraph: false });
    expect(back).toEqual(items);
    expect(back.map(({ title }) => title)).toEqual(sources.map(({ title }) => oneLine(title)));
  });

  it('are an array also when there are none', () => {
    expect(formatCsl([], accessed, m)).toBe('[]\n');
  });
});
