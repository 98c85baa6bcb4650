/** The matrix of pairs: its totals, and what is folded where bodies are too many. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementRows, readAgreements } from '@/record/agreements/rows.ts';
import { atOnce } from '@/record/slices.ts';
import { pairsOf } from '@/record/agreements/pairs.ts';
import { firstHeads, groupsOf, type Matrix, matrixOf, shareOf } from '@/tabs/agreements/matrix/layout.ts';
import { nextCell } from '@/tabs/agreements/matrix/grid.ts';
import { agreement, makeFiles, makeRecord } from '../../../support/makeRecord.ts';

const known = (makeFiles()['actors.json'] as { entries: object[] }).entries;
const bodies = (side: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${side}-${at}`, kind: 'body', name: `Body ${at} of ${side}`, side, variants: [] }));
const between = (id: string, row: number, column: number) =>
  agreement(id, '2001', { parties: [{ actor: `arland-${row}` }, { actor: `borland-${column}` }] });
const { facts, whole } = makeRecord(
  [between('a', 0, 0), between('b', 0, 0), between('c', 0, 1), between('d', 1, 2), between('e', 2, 2), between('f', 3, 3)],
  { 'actors.json': { entries: [...known, ...bodies('arland', 6), ...bodies('borland', 6)] } },
);
const ground = { facts, whole, language: 'en' };
const all = atOnce(readAgreements(agreementRows(facts.columns), { facts, whole }));
const pairs = atOnce(pairsOf(all, ground));
const numbers = ({ cells }: Matrix) => cells.map((row) => row.map(({ length }) => length));

describe('the matrix', () => {
  it('begins with the totals of all bodies', () => {
    const matrix = atOnce(matrixOf(pairs));
    expect(matrix.rows.map(({ id }) => id)).toEqual(['all', 'arland-0', 'arland-1', 'arland-2', 'arland-3']);
    expect(numbers(matrix)).toEqual([
      [6, 2, 2, 1, 1],
      [3, 2, 0, 1, 0],
      [1, 0, 1, 0, 0],
      [1, 0, 1, 0, 0],
      [1, 0, 0, 0, 1],
    ]);
  });

  it('folds the bodies with the fewest texts into one row, in which each text counts once', () => {
    const matrix = atOnce(matrixOf(pairs, 2));
    expect(matrix.rows.map(({ id, bodies: held }) => [id, held.length])).toEqual([['all', 4], ['arland-0', 1], ['rest', 3]]); // oxfmt-ignore
    expect(numbers(matrix)).toEqual([[6, 2, 4], [3, 2, 1], [3, 0, 3]]); // oxfmt-ignore
    expect(groupsOf(matrix.rows).map(({ place }) => place)).toEqual(['all', 'first-side', 'rest']);
  });

  it('has a tone where one pair stands, and none for a sum, which may be more than any pair has', () => {
    const { rows, columns, cells } = atOnce(matrixOf(pairs, 2));
    const max = pairs.pairs[0]!.agreements.length;
    const shares = rows.map((row, y) => columns.map((column, x) => shareOf(row, column, cells[y]![x]!.length, max)));
    expect(cells[2]![2]!.length).toBeGreaterThan(max);
    expect(shares).toEqual([[undefined, undefined, undefined], [undefined, 1, undefined], [undefined, undefined, undefined]]); // oxfmt-ignore
  });

  it('begins another side with the first of its heads alone', () => {
    expect([...firstHeads(atOnce(matrixOf(pairs, 3)).columns)].map(({ id }) => id)).toEqual(['all', 'borland-0', 'rest']);
  });

  it('folds nothing where there is room for all', () => {
    expect(atOnce(matrixOf(pairs, 4))).toEqual(atOnce(matrixOf(pairs)));
  });

  it('holds every text, however much is folded: a total has what its row has', () => {
    const text = fc.tuple(fc.nat(5), fc.nat(5)).map(([row, column]) => [`arland-${row}`, `borland-${column}`]);
    fc.assert(
      fc.property(fc.array(text, { minLength: 1 }), fc.integer({ min: 2, max: 8 }), (parties, most) => {
        const made = parties.map((two, at) => ({ ...all[0]!, id: `text-${at}`, parties: two.map((actor) => ({ actor })) }));
        const { rows, columns, cells } = atOnce(matrixOf(atOnce(pairsOf(made, ground)), most));
        expect(Math.max(rows.length, columns.length)).toBeLessThanOrEqual(most + 1);
        expect(cells[0]?.[0]?.length).toBe(made.length);
        for (const row of cells) expect(row.slice(1).reduce((sum, { length }) => sum + length, 0)).toBe(row[0]?.length);
      }),
    );
  });
});

describe('keys in a grid', () => {
  const press = (key: string, direction: 'ltr' | 'rtl' = 'ltr', ctrlKey = false) => nextCell({ row: 1, column: 1 }, { key, ctrlKey }, 3, 4, direction); // oxfmt-ignore

  it('lead to the cells beside, to the ends of a row, and with Ctrl to the corners', () => {
    expect(press('ArrowUp')).toEqual({ row: 0, column: 1 });
    expect(press('ArrowRight')).toEqual({ row: 1, column: 2 });
    expect(press('End')).toEqual({ row: 1, column: 3 });
    expect(press('Home', 'ltr', true)).toEqual({ row: 0, column: 0 });
    expect(press('End', 'ltr', true)).toEqual({ row: 2, column: 3 });
  });

  it('go the way that they point where one reads from the right', () => {
    expect(press('ArrowRight', 'rtl')).toEqual({ row: 1, column: 0 });
    expect(press('ArrowLeft', 'rtl')).toEqual({ row: 1, column: 2 });
  });

  it('never leave it, and others lead nowhere', () => {
    expect(nextCell({ row: 2, column: 3 }, { key: 'ArrowDown', ctrlKey: false }, 3, 4, 'ltr')).toEqual({ row: 2, column: 3 });
    expect(press('a')).toBeUndefined();
  });
});
