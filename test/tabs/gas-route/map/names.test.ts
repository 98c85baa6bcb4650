/** What is written on the map at the route. */
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { hiddenOf } from '@/tabs/gas-route/map/hidden.ts';
import { legLines, type NamedOf, namesInInset, namesOnMap } from '@/tabs/gas-route/map/names.ts';
import { frameAt, viewOf } from '@/ui/map/mercator.ts';
import { namesOn } from '@/ui/map/names.ts';
import { textWidth } from '@/ui/textWidth.ts';
import { makeLeg, makeNode } from '../../../support/madeRoute.ts';
import { clustersOf, day, legs, makePlace, makeRow, nodes, pathOver } from '../madeMap.ts';

const whole = { legs, nodes, paths: [pathOver('contract')] };
const rows = [makeRow(makePlace('plant', 48, 40), ['a']), makeRow(makePlace('town', 43, 39.5), ['b', 'c'])];
const frame = frameAt(viewOf([41, 37, 49, 43], 900, 700), 900, 700);
const names = (more: Partial<NamedOf> = {}) =>
  namesOnMap(frame, { whole, day: day(2020), hidden: new Set(), leg: '', clusters: clustersOf(rows), spot: '', ...more }, en).map(({ text }) => text); // oxfmt-ignore

describe('names on the map', () => {
  it('come in order of what matters: the ends of the chain, paths, doubts at the lines, the chosen leg, places by their records, points', () => {
    expect(names({ leg: 'west' })).toEqual(['node-1', 'contract', 'likely path', 'assumed', 'plan, 2008–2011', 'west', 'town', 'plant', 'node-3', 'node-9']); // oxfmt-ignore
  });

  it('are gone with what is put away', () => {
    expect(names({ leg: 'middle', hidden: hiddenOf('likely,contract,planned') })).toEqual(['node-1', 'assumed', 'town', 'plant', 'node-3']); // oxfmt-ignore
  });

  it('are those of the day', () => {
    expect(names({ day: day(2007) })).toEqual(['node-1', 'likely path', 'town', 'plant', 'node-3']);
  });

  it('keep the doubt about the leg that is chosen, with its name', () => {
    expect(names({ leg: 'middle' })).toEqual(expect.arrayContaining(['middle, likely path']));
    expect(names({ leg: 'middle' })).not.toContain('likely path');
  });

  it('of lines stand though the map is full of places, over their marks where there is no other room; no more than 80 places are named', () => {
    const many = Array.from({ length: 40 * 30 }, (_, at) => makeRow(makePlace(`p${at}`, 41 + (at % 40) / 5, 37 + Math.floor(at / 40) / 5), ['a'])); // oxfmt-ignore
    const near = frameAt(viewOf([41, 37, 49, 43], 2400, 2000), 2400, 2000);
    const own = namesOnMap(near, { whole, day: day(2020), hidden: new Set(), leg: 'middle', clusters: clustersOf(many), spot: '' }, en);
    expect(own.filter(({ id, text }) => id.startsWith('place') && text !== '')).toHaveLength(80);
    const land = { baseMap: undefined, fixed: [], countryName: String, first: [] };
    const stand = namesOn(near, { named: own, lines: legLines(near, { whole, day: day(2020), hidden: new Set() }) }, land, textWidth);
    expect(stand.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['contract', 'assumed', 'plan, 2008–2011', 'middle, likely path']),
    );
  });

  it('stand clear of the line they speak of, and of one another', () => {
    const named = namesOnMap(frame, { whole, day: day(2020), hidden: new Set(), leg: '', clusters: clustersOf([]), spot: '' }, en);
    const word = named.find(({ text }) => text === 'likely path')!;
    const [[ax, ay], [bx, by]] = legs[1]!.geometry.coordinates.map(([lon, lat]) => frame.at(lon, lat)) as [readonly [number, number], readonly [number, number]]; // oxfmt-ignore
    const off = Math.abs((bx - ax) * (ay - word.y) - (ax - word.x) * (by - ay)) / Math.hypot(bx - ax, by - ay);
    expect(off).toBeGreaterThan(8);
  });
});

it('in an inset the points of the route come first, all of them, without what stands in brackets', () => {
  const town = makeNode('node-3', [46, 41], { name: 'Station (Upper Town)', place: 'town' });
  const inInset = namesInInset(frame, { whole: { ...whole, nodes: [...nodes.filter(({ id }) => id !== 'node-3'), town] }, day: day(2020), hidden: new Set(), leg: '', clusters: clustersOf(rows), spot: '' }, en); // oxfmt-ignore
  expect(inInset.map(({ text }) => text)).toEqual(['node-1', 'node-4', 'node-9', 'Station', 'likely path', 'assumed', 'plan, 2008–2011']);
});

it('a word at a line that bends keeps off the rest of the line too', () => {
  // a hairpin: what is above its lower arm lies on its upper arm
  const bent = makeLeg('bent', 1, [[43, 40], [47, 40], [47, 40.12], [43, 40.12]], { existence: 'likely' }); // oxfmt-ignore
  const named = namesOnMap(frame, { whole: { legs: [bent], nodes: [], paths: [] }, day: day(2020), hidden: new Set(), leg: '', clusters: clustersOf([]), spot: '' }, en); // oxfmt-ignore
  const ys = bent.geometry.coordinates.map(([lon, lat]) => frame.at(lon, lat)[1]);
  expect(named).toHaveLength(1);
  expect(named[0]!.y < Math.min(...ys) - 8 || named[0]!.y > Math.max(...ys) + 8 || named[0]!.x > frame.at(47, 40)[0]).toBe(true);
});
