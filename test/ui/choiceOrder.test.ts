/** Many choices of a facet in the order of their list. */
import { describe, expect, it } from 'vitest';
import { choicesInOrder } from '@/ui/choiceOrder.ts';

const choice = (id: string, count: number | undefined, chosen = false) => ({ id, label: id, count, chosen });
const idsOf = (...asked: Parameters<typeof choicesInOrder>) => choicesInOrder(...asked).map(({ id }) => id);
const none: ReadonlySet<string> = new Set();

describe('many choices', () => {
  it('begin with what is chosen, else it would have to be looked for among thousands', () => {
    expect(idsOf([choice('a', 9), choice('b', 5), choice('c', 0, true)], false, none)).toEqual(['c', 'a', 'b']);
  });

  it('leave what is ticked here where it stands: it would go from under the pointer', () => {
    expect(idsOf([choice('a', 9), choice('b', 5, true), choice('c', 2, true)], false, new Set(['b']))).toEqual(['c', 'a', 'b']);
  });

  it('keep what was ticked and is ticked no more, though it would leave nothing', () => {
    expect(idsOf([choice('a', 9), choice('b', 0)], false, new Set(['b']))).toEqual(['a', 'b']);
  });

  it('leave out what would leave nothing, but for those found by name and while no count is known', () => {
    expect(idsOf([choice('a', 9), choice('b', 0)], false, none)).toEqual(['a']);
    expect(idsOf([choice('a', 9), choice('b', 0)], true, none)).toEqual(['a', 'b']);
    expect(idsOf([choice('a', undefined)], false, none)).toEqual(['a']);
  });
});
