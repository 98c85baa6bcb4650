/** What a leg is on a day: what is said of that day, and nothing beyond. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '@/record/edtf.ts';
import { capacityOf, carriageOf, isInForce, standingOf } from '@/record/route/moment.ts';
import { capacity, cited, chainLeg, chainPath, stage } from '../../support/madeRoute.ts';

const day = (year: number, month = 1, date = 1) => dayOf(year, month, date);

describe('how a leg stands', () => {
  const built = chainLeg(1, { stages: [stage('building', '2008-10~/2011-02~'), stage('idle', '2011-03~/2020-08-01'), stage('operating', '2020-08-02/..')] }); // oxfmt-ignore

  it('is its last stage that has begun', () => {
    const on = (...date: [number, number?, number?]) => standingOf(built, day(...date)).is;
    expect([on(2008, 9, 30), on(2008, 10), on(2011, 3), on(2020, 8, 1), on(2020, 8, 2), on(2090)]).toEqual(['before', 'building', 'idle', 'idle', 'operating', 'operating']); // oxfmt-ignore
  });

  it('is not known between the end of a stage and the next', () => {
    const gap = chainLeg(1, { stages: [stage('planned', '2008/2011'), stage('operating', '2020/..')] });
    expect(standingOf(gap, day(2011, 12, 31)).is).toBe('planned');
    expect(standingOf(gap, day(2012))).toMatchObject({ is: 'unknown', last: { stage: 'planned' } });
    expect(standingOf(gap, day(2020)).is).toBe('operating');
  });

  it('is undated where nobody says since when, on every day', () => {
    const undated = chainLeg(1, { stages: [stage('operating', 'XXXX')] });
    expect([standingOf(undated, day(1950)).is, standingOf(undated, day(2050)).is]).toEqual(['undated', 'undated']);
  });

  it('only moves forward, from stage to stage', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: day(1990), max: day(2030) }), { minLength: 2, maxLength: 8 });
    const names = ['planned', 'building', 'idle', 'operating'] as const;
    fc.assert(
      fc.property(cuts, fc.array(fc.integer({ min: day(1985), max: day(2035) }), { minLength: 2 }), (days, asked) => {
        const ends = days.toSorted((a, b) => a - b);
        const stages = ends.flatMap((start, at) => (at % 2 === 0 ? [stage(names[(at / 2) % 4]!, `${isoOf(start)}/${ends[at + 1] === undefined ? '..' : isoOf(ends[at + 1]!)}`)] : [])); // oxfmt-ignore
        const one = chainLeg(1, { stages });
        const places = asked.toSorted((a, b) => a - b).map((when) => {
          const standing = standingOf(one, when);
          if (standing.is === 'before') return -1;
          if (standing.is === 'unknown') return stages.indexOf(standing.last) + 0.5;
          return 'stage' in standing ? stages.indexOf(standing.stage) : NaN;
        }); // oxfmt-ignore
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('what a leg can carry, and carries', () => {
  it('is the capacity of that day, as built first and then what it became', () => {
    const one = chainLeg(1, { capacities: [capacity('2006/..', 7.4), capacity('2018-06/..', 24)] });
    const on = (when: number) => capacityOf(one, when)?.bcmPerYear;
    expect([on(day(2005, 12, 31)), on(day(2006)), on(day(2018, 5, 31)), on(day(2018, 6)), on(day(2040))]).toEqual([undefined, 7.4, 7.4, 24, 24]); // oxfmt-ignore
  });

  it('is said only of the days that are said', () => {
    const swapped = chainLeg(1, { carries: { how: 'swap', date: '2020-08-02/2020-12-31', citations: cited } });
    const on = (...date: [number, number, number]) => carriageOf(swapped, day(...date));
    expect([on(2020, 8, 1), on(2020, 8, 2), on(2020, 12, 31), on(2021, 1, 1)]).toEqual([undefined, 'swap', 'swap', undefined]);
    expect(carriageOf(chainLeg(2), day(2020))).toBeUndefined();
  });

  it('is in force from the first day of a contract to its last', () => {
    const contract = chainPath('sale', 'contract', 0, 4, { date: '2012-03/2012-05-10' });
    const on = (month: number, date: number) => isInForce(contract, day(2012, month, date));
    expect([on(2, 29), on(3, 1), on(5, 10), on(5, 11)]).toEqual([false, true, true, false]);
  });
});
