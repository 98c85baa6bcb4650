/** What aid records give in a measure: figures that one can add in the head. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedOnce } from '@/record/aid/countedOnce.ts';
import { type AidMeasure, aidFigureOf, measuresIn } from '@/record/aid/figures.ts';
import { tallyOf } from '@/record/aid/tally.ts';
import type { Aid } from '@/record/types.ts';
import { aid, makeRecord } from '../../support/makeRecord.ts';

const rule = { low: 4, high: 5, note: 'Four to five.', citations: [] };
const made = (...records: ReturnType<typeof aid>[]) => {
  const { whole } = makeRecord(records);
  return { whole, all: records.map(({ id }) => whole.records.get(String(id)) as Aid) };
};
const giving = (...quantities: object[]) => made(aid('one', '2005', { quantities })).all[0] as Aid;
const range = (record: Aid, measure: AidMeasure) => {
  const figure = aidFigureOf(record, measure, rule);
  return figure && [figure.low, figure.high];
};

describe('people', () => {
  it('are persons, orphans and patients as they are said', () => {
    expect(range(giving({ value: 7, unit: 'orphan' }, { value: 3, unit: 'patient' }, { low: 1, high: 2, unit: 'person' }), 'people')).toEqual([11, 12]);
  }); // oxfmt-ignore

  it('are never families and persons added: a family is its persons', () => {
    const both = giving({ value: 10, unit: 'family' }, { value: 44, unit: 'person' });
    expect(aidFigureOf(both, 'people', rule)).toMatchObject({ low: 44, high: 44, isEstimate: false });
    expect(range(both, 'family')).toEqual([10, 10]);
  });

  it('are estimated by the rule where families or households alone are counted, once', () => {
    expect(aidFigureOf(giving({ value: 10, unit: 'family' }), 'people', rule)).toMatchObject({ low: 40, high: 50, isEstimate: true });
    expect(range(giving({ low: 10, high: 20, unit: 'household' }), 'people')).toEqual([40, 100]);
    expect(range(giving({ value: 10, unit: 'family' }, { value: 10, unit: 'household' }), 'people')).toEqual([40, 50]);
  });

  it('are not estimated where the record has no rule for it', () => {
    expect(aidFigureOf(giving({ value: 10, unit: 'family' }), 'people', undefined)).toBeUndefined();
  });
});

describe('a figure', () => {
  it('adds up what a record says in one unit, and says that the sum is ours', () => {
    const schools = giving({ value: 10, unit: 'school', approximate: true }, { low: 90, high: 100, unit: 'school' }, { value: 5, unit: 'usd' });
    expect(aidFigureOf(schools, 'school', rule)).toMatchObject({ low: 100, high: 110, isSum: true, isApproximate: true });
    expect(aidFigureOf(schools, 'usd', rule)).toMatchObject({ low: 5, high: 5, isSum: false, isApproximate: false });
  }); // oxfmt-ignore

  it('leaves out what has a role of its own: a part of another would count twice', () => {
    const roles = ['part', 'derived', 'other', 'capacity'].map((role) => ({ value: 99, unit: 'person', role }));
    expect(range(giving({ value: 1, unit: 'person' }, ...roles), 'people')).toEqual([1, 1]);
    expect(range(giving(...roles), 'people')).toBeUndefined();
  });

  it('is none where the record has none in the measure, and a zero where a source says zero', () => {
    expect(range(giving({ value: 3, unit: 'truck' }), 'tonne')).toBeUndefined();
    expect(range(giving({ value: 0, unit: 'tonne' }), 'tonne')).toEqual([0, 0]);
    expect(range(giving({ value: 0, unit: 'tonne' }), 'records')).toEqual([0, 0]);
    expect(range(giving(), 'records')).toEqual([1, 1]);
  });

  it('has what others say of it beside it, as the whole record would then have it', () => {
    const rival = (field: string, value: unknown) => ({ field, value, note: 'Not chosen.', citations: [{ source: 'gazette' }] });
    const { all } = made(
      aid('one', '2005', {
        quantities: [{ value: 10, unit: 'family' }, { value: 2, unit: 'school' }, { value: 3, unit: 'school' }],
        rivals: [
          rival('quantities.0.value', 20), rival('quantities.0', { low: 1, high: 2, unit: 'family' }), rival('quantities.1.value', 4),
          rival('quantities.2', { value: 9, unit: 'tonne' }), rival('quantities.0.value', 10), rival('date', '2006'),
        ],
      }),
    ); // oxfmt-ignore
    const rivals = (measure: AidMeasure) => aidFigureOf(all[0] as Aid, measure, rule)?.rivals;
    expect(rivals('people')).toEqual([{ low: 80, high: 100 }, { low: 4, high: 10 }]); // oxfmt-ignore
    expect(rivals('school')).toEqual([{ low: 7, high: 7 }]);
    expect(rivals('tonne')).toBeUndefined();
  });
});

describe('a tally', () => {
  it('sums lows and highs, and counts those without a figure apart: they are no zeros', () => {
    const { all } = made(
      aid('a', '2005', { quantities: [{ low: 10, high: 20, unit: 'tonne' }] }),
      aid('b', '2005', { quantities: [{ value: 5, unit: 'tonne', approximate: true }] }),
      aid('c', '2005'),
    );
    const tally = tallyOf(all, 'tonne', rule);
    expect(tally).toMatchObject({ low: 15, high: 25, isSum: true, isApproximate: true, isEstimate: false });
    expect(tally?.without.map(({ id }) => id)).toEqual(['c']);
    expect(tallyOf(all, 'records', rule)).toMatchObject({ low: 3, high: 3, isSum: false, without: [] });
    expect(tallyOf([], 'tonne', rule)).toBeUndefined();
  });

  it('says how much of it is said, and not estimated', () => {
    const { all } = made(
      aid('said', '2005', { quantities: [{ value: 30, unit: 'person' }] }),
      aid('guess', '2005', { quantities: [{ value: 10, unit: 'family' }] }),
    );
    expect(tallyOf(all, 'people', rule)).toMatchObject({ low: 70, high: 80, said: 30, isEstimate: true });
    expect(tallyOf(all.slice(1), 'people', rule)).toMatchObject({ low: 40, said: 0 });
  });

  it('adds nothing up where nobody says the stage, for a promise and its delivery may be the same goods: the largest, or the sum', () => {
    const { all } = made(aid('sent', '2004', { quantities: [{ value: 200, unit: 'tonne' }] }), aid('come', '2005', { quantities: [{ value: 150, unit: 'tonne' }] }));
    const silent = all.map((record): Aid => ({ ...record, stage: undefined }));
    expect(tallyOf(silent, 'tonne', rule)).toMatchObject({ low: 200, high: 350, isBounded: true });
    expect(tallyOf(silent.slice(0, 1), 'tonne', rule)).toMatchObject({ low: 200, high: 200, isBounded: false });
    expect(tallyOf(silent, 'records', rule)).toMatchObject({ low: 2, high: 2 });
    expect(tallyOf(all, 'tonne', rule)).toMatchObject({ low: 350, high: 350, isBounded: false });
  }); // oxfmt-ignore

  it('never says more than its records: any order and any split give the same sum', () => {
    const figures = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.constantFrom('tonne', 'person', 'family')), { maxLength: 6 });
    fc.assert(
      fc.property(figures, fc.nat(6), (list, at) => {
        const { all } = made(...list.map(([value, unit], place) => aid(`r${place}`, '2005', { quantities: [{ value, unit }] })));
        for (const measure of ['records', 'people', 'tonne'] as const) {
          const sum = (records: readonly Aid[]) => tallyOf(records, measure, rule)?.high ?? 0;
          expect(sum(all)).toBe(sum(all.slice(0, at)) + sum(all.slice(at)));
          expect(sum(all.toReversed())).toBe(sum(all));
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('counted once', () => {
  const tie = (id: string, relation = 'part-of') => ({ related: [{ id, relation }] });
  const once = ({ whole, all }: ReturnType<typeof made>, records = all) => {
    const { counted, tied } = countedOnce(records, whole);
    return [counted.map(({ id }) => id), tied.map(({ record, relation, to }) => `${record.id} ${relation} ${to.id}`)];
  };

  it('is a part or a repetition of a record of the same stage, with its reason', () => {
    const record = made(aid('convoy', '2005'), aid('camp', '2005', tie('convoy')), aid('again', '2006', tie('camp', 'repeats')));
    expect(once(record)).toEqual([['convoy'], ['camp part-of convoy', 'again repeats camp']]);
  });

  it('is not what belongs to another stage: a promise and its delivery stand side by side', () => {
    const record = made(aid('promise', '2004', { stage: 'pledged' }), aid('gift', '2005', tie('promise')), aid('next', '2006', tie('gift', 'follows')));
    expect(once(record)).toEqual([['promise', 'gift', 'next'], []]);
  }); // oxfmt-ignore

  it('is the part itself where its whole is not among those that are shown', () => {
    const record = made(aid('convoy', '2005'), aid('camp', '2005', tie('convoy')), aid('tent', '2005', tie('camp')));
    expect(once(record, record.all.slice(1))).toEqual([['camp'], ['tent part-of camp']]);
    const [convoy, , tent] = record.all as [Aid, Aid, Aid];
    expect(once(record, [convoy, tent])).toEqual([['convoy'], ['tent part-of convoy']]);
  });

  it('is the first of those that repeat one another', () => {
    const record = made(aid('a', '2005', tie('b', 'repeats')), aid('b', '2005', tie('a', 'repeats')));
    expect(once(record)).toEqual([['a'], ['b repeats a']]);
  });
});

it('only measures that occur can be chosen, besides records and people', () => {
  expect(measuresIn([giving({ value: 1, unit: 'tonne' }, { value: 1, unit: 'school', role: 'part' })])).toEqual(['records', 'people', 'tonne']);
  expect(measuresIn([])).toEqual(['records', 'people']);
}); // oxfmt-ignore
