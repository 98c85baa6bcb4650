/** The two files of the base map, as scripts/base-map.mjs wrote them: what a map of any record takes for granted. */
import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { type Extent, holds } from '@/ui/mapLayout.ts';
import { layers } from '@/ui/useBaseMap.ts';

const read = (name: string) => JSON.parse(readFileSync(name, 'utf8')) as unknown;
const [region, world] = ['public/base-map.json', 'public/base-map-world.json'].map((name) => read(name) as Topology & { extent: Extent });
const inside = (polygons: readonly Position[][][], [x, y]: readonly [number, number]) =>
  polygons.flat().filter((ring) => ring.filter(([ax = 0, ay = 0], at) => {
    const [bx = 0, by = 0] = ring.at(at - 1)!;
    return ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
  }).length % 2 === 1).length % 2 === 1; // oxfmt-ignore
const codesOf = (map: Topology | undefined) => {
  const { features } = feature(map!, map!.objects['countries'] as GeometryCollection<{ code: string }>) as FeatureCollection<never, { code: string }>;
  return features.map(({ properties }) => properties.code);
}; // oxfmt-ignore

describe('the base map', () => {
  it('of the region reaches as far as the record of the build: after a wider extent it has to be made again', () => {
    const { map } = read('data/dataset.json') as { map: { extent: Extent } };
    expect(holds(region!.extent, map.extent)).toBe(true);
  });

  it('has the same layers, whichever is drawn', () => {
    expect([region, world].map((map) => Object.keys(map!.objects).toSorted())).toEqual([layers.toSorted(), layers.toSorted()]);
  });

  it('of the world weighs no more than 60 kB on its way', () => {
    expect(gzipSync(readFileSync('public/base-map-world.json')).length).toBeLessThan(60_000);
  });

  it('of the world has a place for the name of every state, the region’s too, by its ISO code', () => {
    const codes = codesOf(world);
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect([...codesOf(region), 'SG', 'MT', 'NR', 'VA', 'BH', 'KI', 'FJ', 'CL', 'AQ'].filter((code) => !codes.includes(code))).toEqual([]);
  });

  it('of the world is cut open at 180° without a ring turned inside out', () => {
    const { coordinates } = (feature(world!, world!.objects['land']!) as unknown as { geometry: MultiPolygon }).geometry;
    const land = [[36.8, -1.3], [176, 66.5], [-176, 67], [-105, 39.7], [0, -84], [134, -25]] as const; // oxfmt-ignore
    const sea = [[-150, 10], [179.9, -25], [-179.9, 30], [0, 84], [50.5, 42], [-30, 40]] as const; // oxfmt-ignore
    expect([land.map((at) => inside(coordinates, at)), sea.map((at) => inside(coordinates, at))]).toEqual([
      land.map(() => true),
      sea.map(() => false),
    ]);
  });
});
