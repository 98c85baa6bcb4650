/** Which names the map bears: the reader's own first, countries in their own land, seas in the water. */
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { frameAt } from '@/ui/map/mercator.ts';
import { type MapName, namesOn } from '@/ui/map/names.ts';
import type { BaseMap } from '@/ui/useBaseMap.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;
const none = { type: 'FeatureCollection', features: [] } as const;
const square = (west: number, south: number, east: number, north: number): Position[] => [[west, south], [east, south], [east, north], [west, north], [west, south]]; // oxfmt-ignore
const feature = (geometry: object, code?: string) => ({ type: 'Feature', properties: code ? { code } : {}, geometry });

/** Land from 30 to 40 E; west of it is sea. Two countries, the one above the other, each with its place and two spare ones. */
const baseMap = {
  rivers: none, lakes: none, coast: none, borders: none, disputed: none,
  land: { ...none, features: [feature({ type: 'MultiPolygon', coordinates: [[square(30, 30, 40, 40)]] })] },
  countries: {
    ...none,
    features: [
      feature({ type: 'Point', coordinates: [35, 33] }, 'XA'),
      feature({ type: 'MultiPoint', coordinates: [[33, 33], [37, 33]] }, 'XA'),
      feature({ type: 'Point', coordinates: [35, 37] }, 'XB'),
      feature({ type: 'MultiPoint', coordinates: [[33, 37], [37, 37]] }, 'XB'),
    ],
  },
} as unknown as BaseMap; // oxfmt-ignore
const sea: MapName = { id: 'sea', text: 'Sea', at: [27, 35], kind: 'water' };
const whole = frameAt({ lat: 35, lon: 33, zoom: 6 }, 700, 600);
const names = (frame = whole, own: Parameters<typeof namesOn>[1]['named'] = [], fixed: readonly MapName[] = [sea], land = baseMap) =>
  namesOn(frame, { named: own }, { baseMap: land, fixed, countryName: (code) => `Land ${code}`, first: ['XB'] }, measure);

describe('the names of the land', () => {
  it('stand at their places where nothing is in the way', () => {
    expect(names().map(({ text, kind }) => `${text}: ${kind}`)).toEqual(['Land XB: country', 'Sea: water', 'Land XA: country']);
    const [x, y] = whole.at(35, 37);
    expect(names()[0]).toMatchObject({ x, y });
  });

  it('give way to what the reader has on the map, within their own land', () => {
    const [x, y] = whole.at(35, 37);
    const [own, country] = names(whole, [{ id: 'plant', text: 'A plant', x, y, radius: 5 }]);
    expect(own).toMatchObject({ text: 'A plant', kind: 'own' });
    const [west, east] = [whole.at(33, 37)[0], whole.at(37, 37)[0]];
    expect(country?.text).toBe('Land XB');
    expect([west, east]).toContain(country?.x);
  });

  it('are there too where only a part of a country is seen', () => {
    const near = frameAt({ lat: 35, lon: 37, zoom: 7.2 }, 300, 600);
    expect(near.at(35, 37)[0]).toBeLessThan(0);
    expect(names(near).map(({ text }) => text)).toEqual(['Land XB', 'Land XA']);
  });

  it('leave out what is out of sight', () => {
    const near = frameAt({ lat: 33, lon: 37, zoom: 8 }, 300, 300);
    expect(names(near, [{ id: 'far', text: 'Far off', x: -3, y: 50, radius: 5 }]).map(({ text }) => text)).toEqual(['Land XA']);
  });

  it('name no land as sea: what would lie over the coast moves off it, and stays away where it cannot', () => {
    const edge = whole.at(30, 35)[0];
    const moved = names(whole, [], [{ ...sea, at: [29.9, 35] }]).find(({ kind }) => kind === 'water');
    expect(moved && moved.x + moved.width / 2).toBeLessThanOrEqual(edge + 1);
    expect(names(whole, [], [{ ...sea, at: [35, 35] }]).filter(({ kind }) => kind === 'water')).toEqual([]);
  });

  it('wait for the zoom where their land is too small to be seen, but for those that the reader asks for', () => {
    const point = (code: string, span: number) => ({ ...feature({ type: 'Point', coordinates: [35, code === 'XA' ? 33 : 37] }), properties: { code, span } }); // oxfmt-ignore
    const small = { ...baseMap, countries: { ...none, features: [point('XA', 0.1), point('XB', 0.1)] } } as unknown as BaseMap;
    const at = (zoom: number) => names(frameAt({ lat: 35, lon: 35, zoom }, 3000, 3000), [], [], small).map(({ text }) => text);
    // a tenth of a degree is 2 px at zoom 5, and 9 px at zoom 7
    expect([at(5), at(7)]).toEqual([['Land XB'], ['Land XB', 'Land XA']]);
  });

  it('do without a base map', () => {
    const bare = namesOn(whole, { named: [] }, { baseMap: undefined, fixed: [sea], countryName: String, first: [] }, measure);
    expect(bare.map(({ text }) => text)).toEqual(['Sea']);
  });
});
