/** Columns between the address and the table; rows as one list; what a press on a head means. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRows, orderRows, sortsOf } from '@/record/agreements/order.ts';
import { agreementRows } from '@/record/agreements/rows.ts';
import { atOnce } from '@/record/slices.ts';
import { agreementColumns } from '@/record/words.ts';
import { columnOptions, columnState, moved, withColumn } from '@/tabs/agreements/table/columnState.ts';
import { beside } from '@/tabs/agreements/table/beside.ts';
import { type Items, itemsOf, rowBeside } from '@/tabs/agreements/table/items.ts';
import { notSortedBy, pressed, sortedBy } from '@/tabs/agreements/table/sorting.ts';
import { agreement, makeRecord } from '../../../support/makeRecord.ts';

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
  const { facts, whole } = makeRecord([agreement('a', '2001', { sectors: ['energy', 'trade'] }), agreement('b', '2002')]);
  const ground = { facts, whole, language: 'en' };
  const rows = atOnce(orderRows(agreementRows(facts.columns), sortsOf('date'), ground));
  const groups = atOnce(groupRows(rows, 'sector', ground));
  /** "energy" for a head, "energy a" for a row. */
  const inShort = (items: Items) =>
    Array.from({ length: items.length }, (_, at) => {
      const item = items.at(at)!;
      return item.item === 'group' ? item.group.id : `${item.group.id} ${facts.entries[item.row]!.id}`;
    });

  it('stand below the heads of their groups, with a key for each place', () => {
    const items = itemsOf(groups, true, new Set());
    expect(inShort(items)).toEqual(['energy', 'energy a', 'energy b', 'trade', 'trade a']);
    expect(new Set(Array.from({ length: items.length }, (_, at) => items.keyOf(at))).size).toBe(items.length);
    expect([items.at(-1), items.at(5)], 'there is nothing beyond the ends').toEqual([undefined, undefined]);
  });

  it('stand alone where nothing groups them', () => {
    expect(inShort(itemsOf([{ id: '', rows }], false, new Set()))).toEqual([' a', ' b']);
    expect(itemsOf([], true, new Set()).length).toBe(0);
  });

  it('of a closed group are left out, its head is not', () => {
    expect(inShort(itemsOf(groups, true, new Set(['energy'])))).toEqual(['energy', 'trade', 'trade a']);
  });

  it('are found again where they stand first', () => {
    expect([0, 1, 7].map(itemsOf(groups, true, new Set()).indexOf)).toEqual([1, 2, -1]);
    expect([0, 1].map(itemsOf(groups, true, new Set(['energy'])).indexOf), 'past a closed group').toEqual([2, -1]);
  });

  it('are gone through with the keys, past the heads of groups', () => {
    const items = itemsOf(groups, true, new Set());
    expect([rowBeside(items, -1, 1), rowBeside(items, 2, 1), rowBeside(items, 4, -1), rowBeside(items, 1, 2)]).toEqual([1, 4, 2, 4]);
    expect(rowBeside(items, 4, 1)).toBeUndefined();
    expect(rowBeside(items, 4, -2)).toBe(1);
  });

  it('have neighbours in the order of the table: of one in several groups where it stands first', () => {
    expect(beside(0, groups)).toEqual({ previous: undefined, next: 1 });
    expect(beside(1, groups)).toEqual({ previous: 0, next: undefined });
    expect(beside(7, groups), 'of what the table does not have nobody knows them').toBeUndefined();
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
