/** A file of any length, made piece by piece. */
import { describe, expect, it } from 'vitest';
import { blobOf } from '@/app/export/making.ts';

/** Pieces of which each takes longer than a task may. */
function* slow(count: number) {
  for (let at = 0; at < count; at += 1) {
    const end = performance.now() + 11;
    while (performance.now() < end);
    yield `${at},`;
  }
}

describe('a file that is long in the making', () => {
  it('holds all its pieces in their order, also where they are gathered into parts', async () => {
    const piece = 'ə'.repeat(400_000);
    const file = await blobOf([piece, '1', piece, piece, '2', piece], 6, 'text/csv');
    expect(await file.text()).toBe(`${piece}1${piece}${piece}2${piece}`);
    expect(file.type).toBe('text/csv;charset=utf-8');
  });

  it('says after each task how much is made, and lets others have their turn', async () => {
    const said: number[] = [];
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const file = await blobOf(slow(4), 4, 'text/csv', { onProgress: (share) => said.push(share) });
    clearInterval(timer);
    expect(await file.text()).toBe('0,1,2,3,');
    expect(said).toEqual([0.25, 0.5, 0.75, 1]);
    expect(turns).toBeGreaterThan(0);
  });

  it('makes no further piece when it is cancelled', async () => {
    const control = new AbortController();
    let made = 0;
    function* counted() {
      for (const piece of slow(5)) {
        made += 1;
        yield piece;
      }
    }
    const file = blobOf(counted(), 5, 'text/csv', { onProgress: () => control.abort(), signal: control.signal });
    await expect(file).rejects.toThrow(/abort/i);
    expect(made).toBe(1);
  });
});
