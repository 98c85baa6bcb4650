/** Which borders are dashed: those that the record calls disputed, on a base map whose borders say whose they are. */
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { withDisputed } from '@/ui/map/disputed.ts';
import type { BaseMap } from '@/ui/useBaseMap.ts';

const none: FeatureCollection = { type: 'FeatureCollection', features: [] };
const border = (id: string, between?: readonly [string, string]) => ({
  type: 'Feature', properties: { id, ...(between && { between }) }, geometry: { type: 'LineString', coordinates: [[0, 0], [1, 1]] },
}); // oxfmt-ignore
const mapOf = (borders: object[], disputed: object[] = []) =>
  ({
    land: none, rivers: none, lakes: none, coast: none, borders: { ...none, features: borders }, disputed: { ...none, features: disputed },
    countries: { ...none, features: [{ type: 'Feature', properties: { code: 'XB', polygon: 'W. Land' }, geometry: { type: 'Point', coordinates: [0, 0] } }] },
    extent: [-180, -85, 180, 85],
  }) as unknown as BaseMap; // oxfmt-ignore
const ids = (map: BaseMap) => ({
  plain: map.borders.features.map(({ properties }) => properties.id),
  dashed: map.disputed.features.map(({ properties }) => properties.id),
});

const world = mapOf([border('a', ['XA', 'XB']), border('b', ['XB', 'XC']), border('c', ['XC', 'No code'])]);

describe('a border that the record calls disputed', () => {
  it('is that between two countries, whichever is named first', () => {
    expect(ids(withDisputed(world, [{ id: 'one', between: ['XB', 'XA'] }]))).toEqual({ plain: ['b', 'c'], dashed: ['a'] });
  });

  it('is all of a polygon’s, by the name that the base map gives it, with a code or without one', () => {
    expect(ids(withDisputed(world, [{ id: 'one', outlineOf: 'W. Land' }]))).toEqual({ plain: ['c'], dashed: ['a', 'b'] });
    expect(ids(withDisputed(world, [{ id: 'one', outlineOf: 'No code' }]))).toEqual({ plain: ['a', 'b'], dashed: ['c'] });
  });

  it('is none where only a name stands on the map, or where the two do not meet', () => {
    expect(withDisputed(world, [{ id: 'name' }, { id: 'apart', between: ['XA', 'XC'] }])).toBe(world);
  });

  it('stays as it was drawn on a map whose borders do not say whose they are', () => {
    const region = mapOf([border('plain')], [border('dashed')]);
    expect(
      withDisputed(region, [
        { id: 'one', between: ['XA', 'XB'] },
        { id: 'two', outlineOf: 'W. Land' },
      ]),
    ).toBe(region);
  });
});
