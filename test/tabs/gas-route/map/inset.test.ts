/** What is drawn larger in a corner of the map, and in which. */
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { extentOfLegs, insetOf, shortLegs } from '@/tabs/gas-route/map/inset.ts';
import { layOut } from '@/tabs/gas-route/map/mapLayer.ts';
import type { Box } from '@/ui/map/placing.ts';
import { frameAt, viewOf } from '@/ui/map/mercator.ts';
import { makeLeg, stage } from '../../../support/madeRoute.ts';
import { clustersOf, day, makePlace, makeRow } from '../madeMap.ts';

/** A long leg, then three short ones that follow one another, and far from them a short one by itself. */
const long = makeLeg('long', 1, [[49, 40], [37, 37.4]]); // oxfmt-ignore
const first = makeLeg('first', 2, [[37, 37.4], [37.2, 36.8]]); // oxfmt-ignore
const second = makeLeg('second', 3, [[37.2, 36.8], [37.4, 36.2]], { stages: [stage('building', '2008/2011'), stage('operating', '2025/..')] }); // oxfmt-ignore
const plan = makeLeg('plan', 4, [[37.1, 36.7], [37.4, 36.2]], { existence: 'planned', from: 'node-x', to: 'node-4', stages: [stage('planned', '2008/2011')] }); // oxfmt-ignore
const alone = makeLeg('alone', 8, [[50.4, 40], [49.6, 40.2]]); // oxfmt-ignore
const legs = [long, first, alone, second, plan];
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);
const home = [33, 32.8, 51.5, 42.6] as const;
const frameOf = (width: number, height: number) => frameAt(viewOf(home, width, height), width, height);
const frame = frameOf(800, 570);

describe('the legs of an inset', () => {
  it('are those that come out short and hang together: the larger group', () => {
    expect(ids(shortLegs(legs, frame))).toEqual(['first', 'second', 'plan']);
    expect(ids(shortLegs([long, alone], frame))).toEqual([]);
  });

  it('are fewer on a map on which they are longer', () => {
    expect(shortLegs(legs, frameAt({ lat: 36.8, lon: 37.2, zoom: 8 }, 800, 570))).toEqual([]);
  });
});

const free = { boxes: [], lines: [], others: [] };
const extent = extentOfLegs([first, second, plan]);
const place = (busy: Partial<Parameters<typeof insetOf>[2]>, on = frame, end: 'left' | 'right' = 'right') => insetOf(extent, on, { ...free, ...busy }, 150, end); // oxfmt-ignore

describe('the place of an inset', () => {
  it('shows all of its legs, larger, with what is written beside them', () => {
    const inset = place({})!;
    const [[left, top], [right, bottom]] = [inset.frame.at(extent[0], extent[3]), inset.frame.at(extent[2], extent[1])];
    expect(Math.min(left, top, inset.frame.height - bottom)).toBeGreaterThan(0);
    expect(inset.frame.width - right).toBeGreaterThan(149);
    expect(inset.frame.pxPerKmAt(36.8)).toBeGreaterThan(1.8 * frame.pxPerKmAt(36.8));
  });

  it('is the lower corner at the end of a line of text, where that is free', () => {
    const right = place({})!;
    expect([right.x + right.frame.width, right.y + right.frame.height]).toEqual([792, 562]);
    expect(place({}, frame, 'left')?.x).toBe(8);
  });

  it('covers no place and no leg, and moves along the edge for that', () => {
    const mark: Box = { x: 700, y: 500, width: 28, height: 28 };
    const inset = place({ boxes: [mark], lines: [{ points: [[0, 520], [200, 520]], width: 6 }] })!; // oxfmt-ignore
    expect(inset.x + inset.frame.width).toBeLessThanOrEqual(686);
    expect(inset.x).toBeGreaterThanOrEqual(200);
  });

  it('covers as little as it can of the rest', () => {
    const across = { points: [[400, 570], [800, 300]], width: 0 } as const; // oxfmt-ignore
    const inset = place({ others: [across] })!;
    expect(inset.x + inset.frame.width < 450 || inset.y < 100).toBe(true);
  });

  it('is nowhere where it would show hardly more than the map', () => {
    expect(insetOf([36, 33, 40, 41], frame, free, 150, 'right')).toBeUndefined();
  });

  it('is nowhere on a small map, nor where no room is left', () => {
    expect(place({}, frameOf(600, 430))).toBeUndefined();
    expect(place({ boxes: [{ x: 400, y: 285, width: 800, height: 570 }] })).toBeUndefined();
  });
});

describe('what stands on the map', () => {
  const town = makeRow(makePlace('town', 49, 34), ['a']);
  const whole = { legs, nodes: [], paths: [], places: new Map([[town.place.id, town.place]]) };
  const given = { whole, hidden: new Set<never>(), leg: '', spot: '', clusters: clustersOf([town]) };
  const insetOn = (year: number, isHome = true, hidden: ReadonlySet<'planned'> = new Set()) => layOut(frame, isHome, { ...given, hidden, day: day(year) }, en).inset; // oxfmt-ignore

  it('has an inset at home only', () => {
    expect(insetOn(2026)).toBeDefined();
    expect(insetOn(2026, false)).toBeUndefined();
  });

  it('has it in the years of the plan too, at the same place as later, with the word at the plan', () => {
    const [then, now] = [insetOn(2010), insetOn(2026)];
    expect([then?.x, then?.y]).toEqual([now?.x, now?.y]);
    expect(then?.names.named.map(({ text }) => text)).toContain('plan, 2008–2011');
    // before there is only one of its legs
    expect(insetOn(2007)).toBeUndefined();
    expect(insetOn(2026, true, new Set(['planned']))?.names.named.map(({ text }) => text)).not.toContain('plan, 2008–2011');
  });

  it('keeps the inset off the places of the record, whether or not they are shown', () => {
    const inset = insetOn(2026)!;
    const without = layOut(frame, true, { ...given, clusters: clustersOf([]), day: day(2026) }, en).inset;
    const [x, y] = frame.at(49, 34);
    for (const one of [inset, without!]) expect(x < one.x || x > one.x + one.frame.width || y < one.y || y > one.y + one.frame.height).toBe(true); // oxfmt-ignore
  });

  it('names countries whose records are somewhere in them, in full where there is room', () => {
    const clusters = clustersOf([makeRow(makePlace('Borland', 43, 38, 200_000), ['a', 'b'])]);
    const tagsOf = (on: typeof frame) => layOut(on, true, { ...given, clusters, day: day(2026) }, en).tags.map(({ text }) => text);
    expect(tagsOf(frame)).toEqual(['somewhere in Borland: 2']);
    expect(tagsOf(frameOf(340, 320))).toEqual(['in Borland: 2']);
  });
});
