/** Which record comes before, and which after. */
import { describe, expect, it } from 'vitest';
import { trusted } from '@/record/edtf.ts';
import { stepsFrom } from '@/tabs/timeline/time/neighbours.ts';
import { event, makeRecord } from '../../support/makeRecord.ts';

describe('the record before and the record after', () => {
  const { facts } = makeRecord([event('a', '2001-05-01'), event('b', '2005'), event('c', '2005-06-15'), event('d', '2012-01-01')]);
  const steps = (open: string, window: string) => {
    const { previous, next } = stepsFrom(open, facts, facts.entries, trusted(window));
    return [previous?.id, next?.id];
  };

  it('are those beside the open one, wherever the window is', () => {
    expect(steps('c', '2000/2020')).toEqual(['b', 'd']);
    expect(steps('a', '2012')).toEqual([undefined, 'b']);
    expect(steps('d', '2012')).toEqual(['c', undefined]);
  });

  it('are, with none open, the last before the window and the first in it', () => {
    expect(steps('', '2005/2006')).toEqual(['a', 'b']);
    expect(steps('', '2005-03/2006')).toEqual(['b', 'c']);
    expect(steps('', '2000/2020')).toEqual([undefined, 'a']);
  });

  it('lead over an empty window', () => {
    expect(steps('', '2008')).toEqual(['c', 'd']);
    expect(steps('gone', '2013/2020')).toEqual(['d', undefined]);
  });

  it('are those around its date where the filter has left the open one out', () => {
    const dated = facts.entries.filter(({ id }) => id !== 'b');
    const { previous, next } = stepsFrom('b', facts, dated, trusted('2012'));
    expect([previous?.id, next?.id]).toEqual(['a', 'c']);
  });
});
