/** The works of a talk on the stage, a screen at a time: a page is 1000 px wide here. */
import { describe, expect, it } from 'vitest';
import { onPage, pageAt } from '@/present/stage/pages.ts';

describe('works on pages', () => {
  it('a page holds what begins on it, a rounding aside', () => {
    expect([0, 480, 999.2, 999.7, 1000, 2480].map((from) => pageAt(from, 1000))).toEqual([0, 0, 0, 1, 1, 2]);
    expect(pageAt(480, 0)).toBe(0); // before anything is laid out
    expect(pageAt(-3, 1000)).toBe(0);
  });

  it('a page says which of all works stand on it', () => {
    const pageOf = [0, 0, 0, 1, 2, 2];
    expect(onPage(pageOf, 0)).toEqual({ first: 1, last: 3 });
    expect(onPage(pageOf, 1)).toEqual({ first: 4, last: 4 });
    expect(onPage(pageOf, 2)).toEqual({ first: 5, last: 6 });
    expect(onPage(pageOf, 3)).toBeUndefined();
    expect(onPage([], 0)).toBeUndefined();
  });
});
