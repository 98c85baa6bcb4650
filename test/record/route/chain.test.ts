/** The chain: how long, how far, and where it is weakest. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '@/record/edtf.ts';
import {
  besideOf,
  chainOf,
  citationsOfLeg,
  drawnLength,
  kmBetween,
  legsBetween,
  lengthOf,
  pointsOf,
  weakestOf,
} from '@/record/route/chain.ts';
import { capacityOf } from '@/record/route/moment.ts';
import { capacity, chainLeg, chainNode } from '../../support/madeRoute.ts';

const today = dayOf(2020, 1, 1);
const ids = (legs: readonly { readonly id: string }[]) => legs.map(({ id }) => id);
const chain = [chainLeg(1, { lengthKm: 90 }), chainLeg(2), chainLeg(3, { lengthKm: 40 }), chainLeg(4, { lengthKm: 0.5 })];

describe('the chain', () => {
  it('leaves out plans, which stand beside it', () => {
    const legs = [chainLeg(1), chainLeg(2, { existence: 'assumed' }), chainLeg(3, { existence: 'planned' })];
    expect(ids(chainOf({ legs }))).toEqual(['leg-1', 'leg-2']);
  });

  it('ends where a line begins elsewhere, or comes back: what is beyond stands apart, and no length leads across a gap', () => {
    const plan = chainLeg(9, { existence: 'planned' });
    const gap = [chainLeg(1), chainLeg(2), chainLeg(4), chainLeg(5), plan];
    expect([ids(chainOf({ legs: gap })), ids(besideOf({ legs: gap }).apart), ids(besideOf({ legs: gap }).plans)]).toEqual([
      ['leg-1', 'leg-2'],
      ['leg-4', 'leg-5'],
      ['leg-9'],
    ]);
    const back = [chainLeg(1), chainLeg(2, { to: 'p0' })];
    expect([ids(chainOf({ legs: back })), ids(besideOf({ legs: back }).apart)]).toEqual([['leg-1'], ['leg-2']]);
  });

  it('has one more point than legs, in order', () => {
    const nodes = [4, 2, 0, 1, 3, 9].map((at) => chainNode(at));
    expect(ids(pointsOf(chain, nodes))).toEqual(['p0', 'p1', 'p2', 'p3', 'p4']);
    expect(pointsOf([], nodes)).toEqual([]);
  });

  it('adds up what is published, and names what is not', () => {
    const { published, missing } = lengthOf(chain);
    expect(published).toBe(130.5);
    expect(ids(missing)).toEqual(['leg-2']);
  });

  it('cites everything of a leg, wherever it is cited', () => {
    const of = (source: string) => ({ citations: [{ source }] });
    const cited = chainLeg(1, {
      stages: [{ stage: 'idle', date: '2001', ...of('stage') }], carries: { how: 'pipe', date: '2002/..', ...of('carries') },
      operators: [{ name: 'Ann', ...of('operator') }], owners: [{ shares: [{ name: 'Ann' }], ...of('owner') }],
      diameters: [{ mm: 914, ...of('diameter') }], capacities: [{ date: '2001/..', bcmPerYear: 1, ...of('capacity') }],
      rivals: [{ field: 'lengthKm', value: '5 km', ...of('rival') }], ...of('leg'),
    }); // oxfmt-ignore
    expect(citationsOfLeg(cited).map(({ source }) => source).toSorted()).toEqual(['capacity', 'carries', 'diameter', 'leg', 'operator', 'owner', 'rival', 'stage']); // oxfmt-ignore
  });
});

describe('distances', () => {
  const point = fc.integer({ min: 0, max: chain.length }).map((at) => `p${at}`);

  it('are the same in both directions, and nothing from a point to itself', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(legsBetween(chain, a, b)).toEqual(legsBetween(chain, b, a));
        expect(legsBetween(chain, a, a)).toEqual([]);
        expect(legsBetween(chain, a, b)).toHaveLength(Math.abs(Number(a.slice(1)) - Number(b.slice(1))));
      }),
    );
  });

  it('are none to a point that is not of the chain, which is not its beginning', () => {
    expect(legsBetween(chain, 'p2', 'elsewhere')).toEqual([]);
    expect(legsBetween(chain, 'elsewhere', 'p4')).toEqual([]);
    expect(ids(legsBetween(chain, 'p3', 'p1'))).toEqual(['leg-2', 'leg-3']);
  });

  it('add up: the length of a stretch is that of its parts', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0.1, max: 2000, noNaN: true }), { nil: undefined })), fc.nat(), (lengths, cut) => {
        const legs = lengths.map((lengthKm, at) => chainLeg(at + 1, lengthKm === undefined ? {} : { lengthKm }));
        const [first, second, whole] = [legs.slice(0, cut % (legs.length + 1)), legs.slice(cut % (legs.length + 1)), legs].map(lengthOf);
        expect(first!.published + second!.published).toBeCloseTo(whole!.published, 6);
        expect(first!.drawn + second!.drawn).toBeCloseTo(whole!.drawn, 6);
        expect([...first!.missing, ...second!.missing]).toEqual(whole!.missing);
      }),
    );
  });

  const position = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }));

  it('on the sphere are the same both ways, and never longer by way of a third point', () => {
    const metre = 1e-3;
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(kmBetween(a, b)).toBeCloseTo(kmBetween(b, a), 6);
        expect(kmBetween(a, a)).toBe(0);
        expect(kmBetween(a, c)).toBeLessThanOrEqual(kmBetween(a, b) + kmBetween(b, c) + metre); // the formula is less exact, the nearer the other end of the earth
        expect(kmBetween(a, b)).toBeLessThanOrEqual(Math.PI * 6371.0088 + 1e-6);
      }),
    );
  });

  it('are those of the earth: a degree of a meridian is 111.2 km, Baku – Damascus about 1,415', () => {
    expect(kmBetween([45, 40], [45, 41])).toBeCloseTo(111.195, 2);
    expect(kmBetween([49.892, 40.3777], [36.2913, 33.5102])).toBeCloseTo(1424, -2);
    expect(drawnLength({ ...chainLeg(1), geometry: { type: 'LineString', coordinates: [[45, 40], [45, 41], [45, 40.5]] } })).toBeCloseTo(166.79, 1); // oxfmt-ignore
  });
});

describe('the weakest leg', () => {
  it('by capacity is the narrowest that is published for the day; the others may be narrower', () => {
    const legs = [chainLeg(1, { capacities: [capacity('2006/..', 10), capacity('2018-06/..', 26)] }), chainLeg(2, { capacities: [capacity('2019/..', 2)] }), chainLeg(3)]; // oxfmt-ignore
    const early = weakestOf(legs, dayOf(2010, 1, 1));
    expect(early.byCapacity).toMatchObject({ bcmPerYear: 10, legs: [{ id: 'leg-1' }] });
    expect(ids(early.withoutCapacity)).toEqual(['leg-2', 'leg-3']);
    expect(weakestOf(legs, today).byCapacity).toMatchObject({ bcmPerYear: 2, legs: [{ id: 'leg-2' }] });
    expect(weakestOf([chainLeg(3)], today).byCapacity).toBeUndefined();
  });

  it('by evidence is the one whose existence is known least, and of those the one whose line is', () => {
    const doubts = [['documented', 'approximate'], ['likely', 'approximate'], ['assumed', 'checked'], ['documented', 'checked']] as const; // oxfmt-ignore
    const legs = doubts.map(([existence, trace], at) => chainLeg(at + 1, { existence, trace }));
    expect(ids(weakestOf(legs, today).byEvidence)).toEqual(['leg-3']);
    expect(ids(weakestOf(legs.slice(0, 2), today).byEvidence)).toEqual(['leg-2']);
    expect(weakestOf([], today)).toEqual({ byCapacity: undefined, withoutCapacity: [], byEvidence: [] });
  });

  it('has no leg beside it with a smaller capacity, and every leg is either measured or named as not', () => {
    const anyLeg = fc.array(fc.tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 30 })), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(anyLeg, { maxLength: 8 }), (all) => {
        const legs = all.map((some, at) => chainLeg(at + 1, { capacities: some.toSorted((a, b) => a[0] - b[0]).map(([year, bcm]) => capacity(`${year}/..`, bcm)) })); // oxfmt-ignore
        const { byCapacity, withoutCapacity } = weakestOf(legs, today);
        const known = legs.filter((one) => !withoutCapacity.includes(one));
        for (const one of known) expect(capacityOf(one, today)!.bcmPerYear).toBeGreaterThanOrEqual(byCapacity!.bcmPerYear);
        expect(byCapacity === undefined).toBe(known.length === 0);
      }),
    );
  });
});
