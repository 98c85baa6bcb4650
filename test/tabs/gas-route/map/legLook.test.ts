/** How a leg is drawn on a day. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legLook, widthOf } from '@/tabs/gas-route/map/legLook.ts';
import { capacity, carries, makeLeg, stage } from '../../../support/madeRoute.ts';
import { day, legs } from '../madeMap.ts';

const [west, middle, east, plan] = legs as [(typeof legs)[0], (typeof legs)[0], (typeof legs)[0], (typeof legs)[0]];
const line = [[42, 40], [44, 40]] as const; // oxfmt-ignore

describe('the width of a leg', () => {
  it('says its capacity on that day, and grows when the pipe is widened', () => {
    expect(legLook(west, day(2010))?.width).toBeCloseTo(widthOf(8));
    expect(legLook(west, day(2020))?.width).toBeCloseTo(widthOf(24));
    expect(legLook(west, day(2020))?.bcmPerYear).toBe(24);
    expect(legLook(plan, day(2010))?.bcmPerYear).toBeUndefined();
    expect(widthOf(26)).toBe(11);
    expect(widthOf(2.19)).toBeCloseTo(3.2, 1);
  });

  it('is never narrower for more gas, and four times the gas is twice as wide', () => {
    const bcm = fc.double({ min: 0.01, max: 60, noNaN: true });
    fc.assert(fc.property(bcm, bcm, (a, b) => a > b || widthOf(a) <= widthOf(b)));
    fc.assert(fc.property(fc.double({ min: 1, max: 15, noNaN: true }), (a) => Math.abs(widthOf(4 * a) - 2 * widthOf(a)) < 1e-9));
  });

  it('cannot be told where no capacity is published: the line is hollow', () => {
    expect(legLook(middle, day(2020))?.hollow).toBe(true);
    expect(legLook(west, day(2020))?.hollow).toBe(false);
    // a capacity that comes later says nothing of today
    const later = makeLeg('later', 1, line, { capacities: [capacity('2018/..', 5)] });
    expect(legLook(later, day(2010))?.hollow).toBe(true);
  });

  it('grows with the reader’s text, dashes included', () => {
    expect(legLook(west, day(2020), 2)?.width).toBeCloseTo(2 * widthOf(24));
    const dash = (scale: number) => Number(legLook(middle, day(2020), scale)?.dash?.split(' ')[0]);
    expect(dash(2)).toBeCloseTo(2 * dash(1));
  });
});

describe('the tone of a leg', () => {
  it('tells whether the gas of the chain is delivered, or the pipe serves others', () => {
    expect(legLook(west, day(2010))?.tone).toBe('quiet');
    expect(legLook(west, day(2016))?.tone).toBe('carries');
  });

  it('is faint and thin while it is built, idle, or when nobody says what came after, and nothing is said to flow', () => {
    const idle = makeLeg('idle', 1, line, { stages: [stage('idle', '2008/..')], capacities: [capacity('2006/..', 24)] });
    for (const look of [legLook(east, day(2008, 6)), legLook(east, day(2010)), legLook(idle, day(2010))])
      expect(look).toMatchObject({ tone: 'faint', width: 2, flows: false, hollow: false });
  });

  it('is in service where nobody says since when', () => {
    const undated = makeLeg('undated', 1, line, { stages: [stage('operating', 'XXXX')] });
    expect(legLook(undated, day(1900))?.tone).toBe('quiet');
    // what lies idle since nobody knows when is not in service
    expect(legLook(makeLeg('idle', 1, line, { stages: [stage('idle', 'XXXX')] }), day(1900))?.tone).toBe('faint');
    expect(legLook(makeLeg('plan', 1, line, { stages: [stage('planned', 'XXXX')] }), day(1900))?.dash).toBe(legLook(plan, day(2010))?.dash);
  });

  it('is faint, and the line dotted, where nobody reports such a pipe', () => {
    const unsaid = makeLeg('unsaid', 1, line, { stages: [], existence: 'likely' });
    const assumed = makeLeg('assumed', 1, line, { existence: 'assumed', stages: [stage('idle', '2000/..')] });
    expect(legLook(unsaid, day(2020))).toEqual({ ...legLook(assumed, day(2020)), tone: 'faint' });
  });

  it('is none before anything is known of the leg', () => {
    expect(legLook(east, day(2007))).toBeUndefined();
  });
});

describe('arrows', () => {
  it('stand on no leg of which that day nobody says that anything flows', () => {
    const undated = makeLeg('undated', 1, line, { stages: [stage('operating', 'XXXX')] });
    const unsaid = makeLeg('unsaid', 1, line, { stages: [] });
    for (const leg of [undated, unsaid]) expect(legLook(leg, day(2020))?.flows).toBe(false);
    // and once gas of the chain is delivered along it they do
    expect(legLook(makeLeg('swap', 1, line, { ...undated.properties, carries: carries('swap', '2015/..') }), day(2020))?.flows).toBe(true);
  });
});

describe('a narrow map', () => {
  it('has thinner lines, but none that can hardly be seen', () => {
    expect(legLook(west, day(2020), 0.5)?.width).toBeCloseTo(widthOf(24) / 2);
    expect(legLook(plan, day(2010), 0.5)?.width).toBe(1.5);
  });
});

describe('a plan', () => {
  it('is thin and dashed while it stands, lighter when it is over, and nothing before', () => {
    expect(legLook(plan, day(2007))).toBeUndefined();
    expect(legLook(plan, day(2010))).toMatchObject({ width: 2, tone: 'quiet', flows: false });
    expect(legLook(plan, day(2020))).toMatchObject({ width: 2, tone: 'faint', flows: false });
    expect(legLook(plan, day(2020))?.dash).toBeDefined();
  });

  it('is drawn as one on the days when a pipe that was built later was still planned', () => {
    const later = makeLeg('later', 1, line, { stages: [stage('planned', '2010'), stage('operating', '2025/..')], carries: carries('pipe', '2025-08-02/..') }); // oxfmt-ignore
    expect(legLook(later, day(2010, 6))?.dash).toBe(legLook(makeLeg('plan', 1, line, { existence: 'planned', stages: [stage('planned', '2010')] }), day(2010, 6))?.dash); // oxfmt-ignore
    expect(legLook(later, day(2026))).toMatchObject({ tone: 'carries', flows: true });
    expect(legLook(later, day(2026))?.dash).toBeUndefined();
  });
});

it('each way in which a line is known has dashes of its own; arrows stand on what is documented', () => {
  const looks = (['documented', 'likely', 'assumed', 'planned'] as const).flatMap((existence) =>
    (['checked', 'approximate'] as const).map((trace) => legLook(makeLeg('x', 1, line, { existence, trace }), day(2010))),
  );
  const kinds = looks.map((look) => `${look?.dash} ${look?.cap}`);
  // assumed is dots either way; all others differ
  expect(new Set(kinds).size).toBe(7);
  expect(looks.map((look) => look?.flows)).toEqual([true, true, false, false, false, false, false, false]);
});
