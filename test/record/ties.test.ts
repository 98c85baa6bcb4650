/** Ties the other way round: who names a record, whether the record stands in memory or is read from a large file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openEdition } from '@/record/editions.ts';
import { namersOf } from '@/record/large/namers.ts';
import { openContent } from '../support/readFile.ts';
import { threadOf } from '@/record/threads.ts';
import { tiedTo, tiesOf } from '@/record/ties.ts';
import { makeRecords } from '../../scripts/made/made.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';

describe('the ties to a record', () => {
  it('are those of all that name it, each with what it says', () => {
    const { whole } = makeRecord([
      agreement('pact', '2001'),
      aid('tents', '2002', { related: [{ id: 'pact', relation: 'implements' }] }),
      event('start', '2003', { related: [{ id: 'pact', relation: 'follows' }, { id: 'tents', relation: 'follows' }] }),
      visit('talks', '2004'),
    ]); // oxfmt-ignore
    // in the order of the files, in which events stand before aid
    expect(tiedTo('pact', whole.records)).toEqual([
      { id: 'start', relation: 'follows' },
      { id: 'tents', relation: 'implements' },
    ]);
    expect(tiedTo('talks', whole.records)).toEqual([]);
  });

  it('are the same in a large file, without reading what is not tied to it', () => {
    const file = makeRecords({ records: 300, seed: 5 });
    const [large, small] = [openContent(file).whole, openEdition(file).whole];
    const sorted = (ties: ReturnType<typeof tiedTo>) => ties.map(({ id, relation }) => `${id} ${relation}`).toSorted();
    let tied = 0;
    for (const id of small.records.keys()) {
      expect(sorted(tiedTo(id, large.records))).toEqual(sorted(tiedTo(id, small.records)));
      expect(threadOf(id, tiesOf(large)).outcome).toBe(threadOf(id, tiesOf(small)).outcome);
      tied += tiedTo(id, small.records).length;
    }
    expect(tied, 'otherwise nothing was compared').toBeGreaterThan(10);
  });

  it('name each namer once, in order of rows, whatever names whom', () => {
    const some = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 })));
    fc.assert(
      fc.property(some, (ties) => {
        const { starts, rows } = namersOf(7, Uint32Array.from(ties, ([by]) => by), Uint32Array.from(ties, ([, to]) => to)); // oxfmt-ignore
        for (let row = 0; row < 7; row += 1) {
          const naming = new Set(ties.filter(([, to]) => to === row).map(([by]) => by));
          expect([...rows.subarray(starts[row], starts[row + 1])]).toEqual([...naming].toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
