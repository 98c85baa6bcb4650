/** Columns between the address and the table; rows as one list; what a press on a head means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementColumns } from '@/record/words.ts';
import { columnOptions, columnState, moved, withColumn } from '@/tabs/agreements/table/columnState.ts';
import { itemsOf, rowBeside } from '@/tabs/agreements/table/items.ts';
import { notSortedBy, pressed, sortedBy } from '@/tabs/agreements/table/sorting.ts';
import type { Agreement } from '@/record/types.ts';

const usual = { columns: '', pinned: 'title', widths: '' };
const some = fc.shuffledSubarray([...agreementColumns], { minLength: 1 });

describe('the columns', () => {
  it('come out of the address and go back into it as they were', () => {
    const options = fc.record({
      columns: some.map((ids) => (ids.join() === agreementColumns.join() ? '' : ids.join())),
      pinned: some.map((ids) => ids.join()),
      widths: fc.constantFrom('', 'title:30', 'title:30,date:12'),
    });
    fc.assert(
      fc.property(options, (one) => {
        expect(columnOptions(columnState(one))).toEqual(one);
      }),
    );
    expect(columnOptions(columnState({ ...usual, pinned: 'none' })).pinned).toBe('none');
  });

  it('keep a width within what can be read, and say nothing of one that is as usual', () => {
    const state = columnState(usual);
    expect(columnOptions({ ...state, columnSizing: { title: 500, date: 1, type: 9 } }).widths).toBe('title:60,date:5');
  });

  it('move among their like: a pinned one among the pinned, another among those that are seen', () => {
    const state = columnState({ columns: 'title,type,date', pinned: 'title', widths: '' });
    expect(columnOptions(moved(state, 'date', -1)).columns).toBe('title,date,type');
    expect(moved(state, 'type', -1), 'it is the first of those that scroll').toBe(state);
    expect(moved(state, 'title', 1), 'it is the only one that is pinned').toBe(state);
    expect(columnOptions(moved(columnState({ ...usual, pinned: 'title,date' }), 'date', -1)).pinned).toBe('date,title');
  });

  it('stand again behind the nearest of those before them when they are shown again', () => {
    const hidden = columnState({ ...usual, columns: agreementColumns.filter((id) => id !== 'date').join() });
    expect(columnOptions(withColumn(hidden, 'date'))).toEqual(usual);
    const few = columnState({ ...usual, columns: 'sources,type' });
    expect(columnOptions(withColumn(few, 'date')).columns).toBe('date,sources,type');
    expect(columnOptions(withColumn(few, 'status')).columns).toBe('sources,type,status');
  });
});

describe('the rows', () => {
  const agreement = (id: string) => ({ id }) as Agreement;
  const groups = [
    { id: 'one', agreements: [agreement('a'), agreement('b')] },
    { id: 'two', agreements: [agreement('a')] },
  ];

  it('stand below the heads of their groups, with a key for each place', () => {
    const items = itemsOf(groups, true, new Set());
    expect(items.map(({ key }) => key)).toEqual(['group one', 'one a', 'one b', 'group two', 'two a']);
    expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
  });

  it('of a closed group are left out, its head is not', () => {
    expect(itemsOf(groups, true, new Set(['one'])).map(({ key }) => key)).toEqual(['group one', 'group two', 'two a']);
  });

  it('are gone through with the keys, past the heads of groups', () => {
    const items = itemsOf(groups, true, new Set());
    expect([rowBeside(items, -1, 1), rowBeside(items, 2, 1), rowBeside(items, 4, -1), rowBeside(items, 1, 2)]).toEqual([1, 4, 2, 4]);
    expect(rowBeside(items, 4, 1)).toBeUndefined();
    expect(rowBeside(items, 4, -2)).toBe(1);
  });
});

describe('a press on the head of a column', () => {
  const date = { column: 'date', downwards: false } as const;
  it('sorts upwards by it, then downwards', () => {
    expect(pressed([date], 'title', false)).toEqual([{ column: 'title', downwards: false }]);
    expect(pressed([date], 'date', false)).toEqual([{ column: 'date', downwards: true }]);
  });

  it('with Shift sorts by it after the others, in its place when it has one', () => {
    const both = pressed([date], 'title', true);
    expect(both).toEqual([date, { column: 'title', downwards: false }]);
    expect(pressed(both, 'date', true)).toEqual([{ column: 'date', downwards: true }, { column: 'title', downwards: false }]); // oxfmt-ignore
    expect(sortedBy(both, { column: 'title', downwards: true }, true)[1]).toEqual({ column: 'title', downwards: true });
  });

  it('leaves the order by date when the last column is taken out of it', () => {
    expect(notSortedBy([{ column: 'title', downwards: true }], 'title')).toEqual([date]);
  });
});
