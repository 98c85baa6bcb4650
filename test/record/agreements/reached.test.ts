/** How far agreements got: marks that one can check by eye, and what holds for any agreements. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { promisesOf } from '@/record/promises.ts';
import { agreementRows, readAgreements } from '@/record/agreements/rows.ts';
import { atOnce } from '@/record/slices.ts';
import {
  courseOf,
  listedMarks,
  type MarkId,
  marks,
  reachedByEra,
  reachedBySector,
  type ReachedRow,
  rowOf,
} from '@/record/agreements/reached.ts';
import type { AgreementStage } from '@/record/agreements/status.ts';
import type { Agreement } from '@/record/types.ts';
import { agreementStages } from '@/record/words.ts';
import { agreement, aid, event, makeRecord } from '../../support/makeRecord.ts';

const cited = { citations: [{ source: 'gazette' }] };
const signed = (date: string) => ({ stage: 'signed', date, ...cited });
const inPackage = { related: [{ id: 'package', relation: 'part-of' }] };
const { facts, whole } = makeRecord([
  event('package', '2001', { package: { inAll: [], stages: [{ stage: 'in-force', date: '../2004', share: 'most', ...cited }] } }),
  agreement('part', '2001-01-01', { sectors: ['energy', 'trade'], ...inPackage }),
  agreement('part-in-force', '2001-02-01', { stages: [signed('2001-02-01'), { stage: 'in-force', date: '2002', ...cited }], ...inPackage }),
  agreement('approved', '2001-03-01', {
    stages: [signed('2001-03-01'), { stage: 'approved', date: '2002', by: 'borland', ...cited }, { stage: 'approved', date: '2003', ...cited }],
  }),
  agreement('talked-of', '2012', { stages: [{ stage: 'announced', date: '2012', ...cited }], sectors: ['health'] }),
  agreement('kept', '2013', { sectors: ['health'] }),
  aid('tents', '2014', { related: [{ id: 'kept', relation: 'implements' }] }),
  agreement('forgotten', '2013', { sectors: ['trade'] }),
  agreement('refused', '2013', { sectors: ['trade'], notReached: [{ stage: 'in-force', date: '2014', ...cited }] }),
  agreement('some-day', 'XXXX', { stages: [signed('XXXX')] }),
]); // oxfmt-ignore
const all = atOnce(readAgreements(agreementRows(facts.columns), { facts, whole }));
const coursesOf = (some: typeof all) => some.map((one) => courseOf(one, promisesOf([one.id], whole)[0], facts, whole));
const courses = coursesOf(all);
const marksOf = (id: string) => [...(courses.find(({ agreement: one }) => one.id === id)?.marks ?? [])];
const counts = ({ id, agreements, by }: ReachedRow) => [id, agreements.length, Object.fromEntries([...by].map(([mark, some]) => [mark, some.length]))]; // oxfmt-ignore

describe('how far an agreement got', () => {
  it('keeps apart what is said of the text itself and what is said only of its package', () => {
    expect(marksOf('part')).toEqual(['signed', 'of-package']);
    expect(marksOf('part-in-force')).toEqual(['signed', 'in-force']);
  });

  it('says who approved, and where that is not said so', () => {
    expect(marksOf('approved')).toEqual(['signed', 'approved/borland', 'approved']);
  });

  it('tells a text without any trace after signing from one that later records follow up', () => {
    expect(marksOf('forgotten')).toEqual(['signed', 'no-trace']);
    expect(marksOf('kept')).toEqual(['signed', 'followed']);
  });

  it('tells a "no" from silence, which is no trace', () => {
    expect(marksOf('refused')).toEqual(['signed', 'denied']);
  });

  it('marks nothing that nobody says: what was announced is not signed', () => {
    expect(marksOf('talked-of')).toEqual([]);
  });
});

describe('the rows', () => {
  it('count by era, also one in which nothing was concluded; what has no date stands last', () => {
    expect(reachedByEra(courses, facts).map(counts)).toEqual([
      ['first', 3, { signed: 3, 'of-package': 1, 'in-force': 1, 'approved/borland': 1, approved: 1 }],
      ['second', 4, { signed: 3, followed: 1, 'no-trace': 1, denied: 1 }],
      ['', 1, { signed: 1, 'no-trace': 1 }],
    ]);
    expect(reachedByEra([], facts).map(counts)).toEqual([['first', 0, {}], ['second', 0, {}]]); // oxfmt-ignore
  });

  it('count an agreement in each of its sectors, and no sector without one', () => {
    const rows = reachedBySector(courses.filter(({ agreement: { id } }) => id === 'part'), facts); // oxfmt-ignore
    expect(rows.map(counts)).toEqual([['energy', 1, { signed: 1, 'of-package': 1 }], ['trade', 1, { signed: 1, 'of-package': 1 }]]); // oxfmt-ignore
  });

  it('list an approval for each side, found or not, and rare stages only where there are any', () => {
    expect(listedMarks([], facts)).toEqual(['signed', 'approved/arland', 'approved/borland', 'in-force', 'of-package', 'implemented', 'followed', 'no-trace']); // oxfmt-ignore
    expect(listedMarks(courses, facts)).toEqual(['signed', 'approved/arland', 'approved/borland', 'approved', 'in-force', 'of-package', 'implemented', 'denied', 'followed', 'no-trace']); // oxfmt-ignore
  });
});

const stage = fc.constantFrom<AgreementStage[]>('announced', 'signed', 'approved', 'in-force', 'implemented', 'terminated');
const some = fc.array(
  fc.record({
    stages: fc.uniqueArray(stage, { maxLength: 4 }).map((stages) => stages.map((one) => ({ stage: one, date: '2002', ...cited }))),
    sectors: fc.uniqueArray(fc.constantFrom('energy', 'trade', 'health'), { minLength: 1 }),
    date: fc.constantFrom('2001', '2012-05', 'XXXX', '1999'),
  }),
); // oxfmt-ignore
const made = some.map((list) => list.map((one, at): Agreement => ({ ...all[0]!, id: `text-${at}`, related: [], ...one })));
const byStage = (a: { stage: AgreementStage }, b: { stage: AgreementStage }) => agreementStages.indexOf(a.stage) - agreementStages.indexOf(b.stage); // oxfmt-ignore

describe('any agreements', () => {
  it('stand in one era each, and an era has what its agreements have', () => {
    fc.assert(
      fc.property(made, (agreements) => {
        const found = coursesOf(agreements);
        const [total, rows] = [rowOf('all', found), reachedByEra(found, facts)];
        expect(rows.flatMap((row) => row.agreements.map(({ id }) => id)).toSorted()).toEqual(
          total.agreements.map(({ id }) => id).toSorted(),
        );
        for (const mark of marks) {
          const counted = rows.reduce((sum, { by }) => sum + (by.get(mark)?.length ?? 0), 0);
          expect(counted).toBe(total.by.get(mark)?.length ?? 0);
        }
      }),
    );
  });

  it('are never both without a trace and with one, and only what is signed is either', () => {
    const traces: readonly MarkId[] = ['approved', 'in-force', 'of-package', 'implemented', 'terminated', 'denied', 'followed'];
    // stages stand in the order in which a text goes through them, as the record has them
    const inOrder = made.map((list) => list.map((one) => ({ ...one, stages: one.stages.toSorted(byStage) })));
    fc.assert(
      fc.property(inOrder, (agreements) => {
        for (const { marks: found } of coursesOf(agreements)) {
          const seen = traces.filter((mark) => found.has(mark));
          if (found.has('signed')) expect(found.has('no-trace')).toBe(seen.length === 0);
          else expect([...found].filter((mark) => mark === 'no-trace' || mark === 'followed')).toEqual([]);
        }
      }),
    );
  });

  it('count no more under a filter than without one, in any row', () => {
    fc.assert(
      fc.property(made, fc.infiniteStream(fc.boolean()), (agreements, keep) => {
        const kept = agreements.filter(() => keep.next().value);
        const rows = (list: typeof agreements) => reachedBySector(coursesOf(list), facts);
        const before = new Map(rows(agreements).map((row) => [row.id, row]));
        for (const { id, by } of rows(kept))
          for (const [mark, counted] of by) expect(before.get(id)?.by.get(mark)).toEqual(expect.arrayContaining([...counted]));
      }),
    );
  });
});
