/** On which days a record counts. */
import { describe, expect, it } from 'vitest';
import { isoOf, trusted } from '@/record/edtf.ts';
import { countedDays } from '@/tabs/timeline/time/countedDays.ts';

const counted = (date: string) => {
  const days = countedDays(trusted(date));
  return days && `${isoOf(days.start)}/${isoOf(days.end)}`;
};

describe('the days on which a record counts', () => {
  it('are all on which it may lie: nothing is claimed of a single day', () => {
    expect(counted('2005-02')).toBe('2005-02-01/2005-02-28');
    expect(counted('2005-02/2006')).toBe('2005-02-01/2006-12-31');
  });

  it('are the end that is known where there is but one, or it would last for ever', () => {
    expect(counted('2005-02/..')).toBe('2005-02-01/2005-02-28');
    expect(counted('../2006')).toBe('2006-01-01/2006-12-31');
  });

  it('are none where nobody gives a date', () => {
    expect(counted('XXXX')).toBeUndefined();
    expect(counted('XXXX/2006')).toBeUndefined();
  });
});
