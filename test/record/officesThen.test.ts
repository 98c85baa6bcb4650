/** The offices that somebody held at a date: never a later one, never an earlier one, and no more than is known. */
import { describe, expect, it } from 'vitest';
import { trusted } from '@/record/edtf.ts';
import { officesThen } from '@/record/officesThen.ts';
import type { Actor } from '@/record/types.ts';

const ann: Actor = {
  id: 'ann',
  kind: 'person',
  name: 'Ann',
  side: 'arland',
  variants: [],
  offices: [
    { office: 'Deputy', date: '2001-05-01', citations: [{ source: 'gazette' }] },
    { office: 'Minister', date: '2005-03-01/2010-06-30', citations: [{ source: 'herald' }] },
    { office: 'Head of the party', date: '2009' },
  ],
};
/** "Minister", and "Minister?" where the office is not known for all of the date. */
const at = (date: string, ...speaks: Parameters<typeof officesThen>[2][]) =>
  officesThen(ann, trusted(date), ...speaks).map(({ office, isSure }) => `${office}${isSure ? '' : '?'}`);

describe('the offices at a date', () => {
  it('are those that are known for it, several where there are several', () => {
    expect(at('2001-05-01')).toEqual(['Deputy']);
    expect(at('2005-03-01')).toEqual(['Minister']);
    expect(at('2010-06-30')).toEqual(['Minister']);
    expect(at('2009-07-08')).toEqual(['Minister', 'Head of the party?']);
  });

  it('are no later and no earlier ones', () => {
    expect(at('2001-04-30')).toEqual([]);
    expect(at('2001-05-02')).toEqual([]);
    expect(at('2005-02')).toEqual([]);
    expect(at('2010-07-01')).toEqual([]);
  });

  it('are doubtful where the date is wider than what is known, or either is only a month or a year', () => {
    expect(at('2001')).toEqual(['Deputy?']);
    expect(at('2010')).toEqual(['Minister?']);
    expect(at('2009')).toEqual(['Minister', 'Head of the party?']);
    expect(at('2000/2006')).toEqual(['Deputy?', 'Minister?']);
  });

  it('go by the known end of a date that is open, and are none of a date that nobody gives', () => {
    expect(at('2001-05-01/..')).toEqual(['Deputy']);
    expect(at('../2001-05-01')).toEqual(['Deputy']);
    expect(at('XXXX')).toEqual([]);
    expect(officesThen(undefined, trusted('2001'))).toEqual([]);
  });

  it('are according to somebody only those for which that voice is cited', () => {
    expect(at('2009-07-08', ({ source }) => source === 'herald')).toEqual(['Minister']);
    expect(at('2009-07-08', ({ source }) => source === 'gazette')).toEqual([]);
  });
});
