/** A map as GeoJSON: what RFC 7946 asks for, and what the file says of itself. */
import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { ColumnOf } from '@/exchange/files/columns.ts';
import type { FileCell } from '@/exchange/files/fileTable.ts';
import { formatGeojson, type GeojsonOf, layerOf, makeGeojson } from '@/exchange/files/geojson.ts';
import { en } from '@/i18n/en.ts';
import { splitRecord } from '@/record/indexing.ts';
import { recordsOf } from '@/record/schema/files.ts';
import { factsOf, wholeOf } from '@/record/facts.ts';
import { select } from '@/record/select.ts';
import { type MapPart, mapParts } from '@/record/words.ts';
import { tabFiles } from '@/tabs/files.ts';
import { parseAddress } from '@/view/address.ts';
import { tabIds } from '@/view/view.ts';
import { readRecord } from '../../../scripts/record/read.ts';
import { isWoundRight, polygonsIn } from '../../support/polygons.ts';
import { anyText } from './hostile.ts';

interface Row {
  readonly id: string;
  readonly at: readonly [number, number];
  readonly cell?: FileCell;
}
const column = (id: string, cell: (row: Row) => FileCell | undefined): ColumnOf<Row> => ({ id, header: `The ${id}`, type: 'text', cell });
const layer = (rows: readonly Row[]) =>
  layerOf(rows, {
    sort: 'town',
    columns: [column('name', ({ cell }) => cell)],
    lists: [column('sources', ({ id }) => [`About ${id}`])],
    idOf: ({ id }) => id,
    shapeOf: ({ at }) => ({ type: 'Point', coordinates: [...at] }),
  });
const line = layerOf([{ id: 'x' }], {
  sort: 'pipe',
  columns: [],
  lists: [],
  idOf: ({ id }) => id,
  shapeOf: () => ({ type: 'LineString', coordinates: [[44, 40], [45.123456789, 39]] }),
}); // oxfmt-ignore
const file = (layers: GeojsonOf['layers']): GeojsonOf => ({
  title: 'A map',
  about: [['Record', 'A record'], ['Filter', 'None']],
  disclaimer: 'Schematic.',
  licence: 'CC BY 4.0',
  edition: '1.0.0',
  address: 'https://example.org/',
  layers,
}); // oxfmt-ignore
const valid = (of: GeojsonOf) => check(formatGeojson(of));

describe('a map as GeoJSON', () => {
  it('is a collection that a validator takes, empty too', () => {
    expect(valid(file([layer([{ id: 'a', at: [45, 40] }]), line]))).toMatchObject({ type: 'FeatureCollection' });
    const nothing = valid(file([]));
    expect(nothing).toMatchObject({ features: [] });
    expect(nothing).not.toHaveProperty('bbox'); // it reaches nowhere
  });

  it('has longitude before latitude, no more than seven decimals, and no coordinate system but the one of the standard', () => {
    const made = makeGeojson(file([line]));
    expect(made.features[0]?.geometry).toEqual({ type: 'LineString', coordinates: [[44, 40], [45.1234568, 39]] }); // oxfmt-ignore
    expect(made.bbox).toEqual([44, 39, 45.1234568, 40]);
    expect(made).not.toHaveProperty('crs');
  });

  it('says first what it is, what its properties are called, and under which terms it stands', () => {
    const made = makeGeojson(file([layer([])]));
    expect(made).toMatchObject({
      title: 'A map',
      about: { Record: 'A record', Filter: 'None' },
      disclaimer: 'Schematic.',
      licence: 'CC BY 4.0',
      edition: '1.0.0',
      address: 'https://example.org/',
      fields: { name: 'The name', sources: 'The sources' },
    });
    expect(Object.keys(made).at(-1)).toBe('features');
  });

  it('joins several texts into one field, leaves lists as lists, and has null for what is not known', () => {
    const rows: Row[] = [
      { id: 'a', at: [45, 40], cell: ['x', 'y'] },
      { id: 'b', at: [45, 40], cell: '' },
      { id: 'c', at: [45, 40], cell: [] },
      { id: 'd', at: [45, 40], cell: 0 },
      { id: 'e', at: [45, 40] },
    ];
    const { features } = layer(rows);
    expect(features.map(({ properties }) => properties['name'])).toEqual(['x | y', null, null, 0, null]);
    expect(features[0]).toMatchObject({ id: 'town/a', properties: { feature: 'town', sources: ['About a'] } });
  });

  it('gives every text and every place back, within the extent that it names', () => {
    const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
    const town = fc.record({ id: fc.uuid(), at: fc.tuple(degrees(180), degrees(90)), cell: anyText });
    fc.assert(
      fc.property(fc.uniqueArray(town, { selector: ({ id }) => id, minLength: 1, maxLength: 5 }), (towns) => {
        const made = JSON.parse(formatGeojson(file([layer(towns)]))) as ReturnType<typeof makeGeojson>;
        expect(made.features.map(({ properties }) => properties['name'])).toEqual(towns.map(({ cell }) => cell || null));
        const [west = 0, south = 0, east = 0, north = 0] = made.bbox ?? [];
        for (const [at, { geometry }] of made.features.entries()) {
          const [lon = NaN, lat = NaN] = geometry.coordinates as Position;
          expect(Math.abs(lon - towns[at]!.at[0])).toBeLessThan(1e-7);
          expect(Math.abs(lat - towns[at]!.at[1])).toBeLessThan(1e-7);
          expect(lon >= west && lon <= east && lat >= south && lat <= north).toBe(true);
        }
        expect(check(JSON.stringify(made))).toBeTruthy();
      }),
    );
  });
});

describe('the right-hand rule', () => {
  const square: Position[] = [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]]; // oxfmt-ignore
  const hole: Position[] = [[0.2, 0.2], [0.2, 0.8], [0.8, 0.8], [0.8, 0.2], [0.2, 0.2]]; // oxfmt-ignore

  it('is told from its opposite: what is outside goes round against the clock, holes with it', () => {
    expect(isWoundRight([square])).toBe(true);
    expect(isWoundRight([square.toReversed()])).toBe(false);
    expect(isWoundRight([square, hole])).toBe(true);
    expect(isWoundRight([square, hole.toReversed()])).toBe(false);
  });

  it('finds polygons wherever they are', () => {
    const polygon = { type: 'Polygon' as const, coordinates: [square] };
    const many = { type: 'MultiPolygon' as const, coordinates: [[square], [square, hole]] };
    expect(polygonsIn(polygon)).toHaveLength(1);
    expect(polygonsIn(many)).toHaveLength(2);
    expect(polygonsIn({ type: 'GeometryCollection', geometries: [polygon, many] })).toHaveLength(3);
    expect(polygonsIn({ type: 'Point', coordinates: [0, 0] })).toEqual([]);
  });
});

const { files, report } = readRecord('data');
if (files === null) throw new Error(report);
const { index, rest } = splitRecord(files, recordsOf(files));
const facts = factsOf(index);
const whole = wholeOf(rest);

const words = (parts: readonly MapPart[]): readonly string[] => parts.map((part) => en.mapLayers.parts[part]);

function drawnAt(address: string) {
  const { view } = parseAddress(address);
  const selection = select(facts.columns, view.filter, undefined);
  const tab = tabFiles['gas-route']({ facts, whole, own: whole, selection, view }, en);
  const layers = tab.features?.() ?? [];
  const made = makeGeojson(file(layers));
  const of = (sort: string) => made.features.filter(({ properties }) => properties['feature'] === sort);
  return { tab, selection, made, text: formatGeojson(file(layers)), of };
}

describe('the map of the record', () => {
  const all = drawnAt('?tab=gas-route');

  it('passes the validator, with ids of their own and polygons, if any, wound right', () => {
    expect(check(all.text)).toMatchObject({ type: 'FeatureCollection' });
    const { features } = all.made;
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    expect(features.flatMap(({ geometry }) => polygonsIn(geometry)).filter((rings) => !isWoundRight(rings))).toEqual([]);
  });

  it('has every position on the globe, with no more decimals than are known', () => {
    const positions = all.made.features.flatMap(({ geometry }) =>
      geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates,
    );
    const wrong = positions.filter(
      ([lon = NaN, lat = NaN]) =>
        !(Math.abs(lon) <= 180 && Math.abs(lat) <= 90) || [lon, lat].some((one) => (String(one).split('.')[1] ?? '').length > 7),
    );
    expect(positions.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  it('has each leg with its existence, its trace and full citations', () => {
    expect(all.of('leg')).toHaveLength(whole.legs.length);
    for (const { properties } of all.of('leg')) {
      expect(properties['existence']).toBeTruthy();
      expect(properties['trace']).toBeTruthy();
      expect(properties['traceNote']).toBeTruthy();
      expect(properties['standing']).toBeTruthy();
      const sources = properties['sources'] as readonly string[];
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.filter((source) => whole.sources.has(source))).toEqual([]); // a citation, and not the id of a work
    }
  });

  it('has a property for everything that it names, and names all that it has', () => {
    const { feature: _, ...named } = Object.assign({}, ...all.made.features.map(({ properties }) => properties)) as Record<string, unknown>; // oxfmt-ignore
    expect(Object.keys(named).toSorted()).toEqual(Object.keys(all.made.fields).toSorted());
  });

  it('has the places of the shown records, as many records at each as the filter leaves', () => {
    for (const address of ['?tab=gas-route', '?tab=gas-route&kind=visit', '?tab=gas-route&sector=energy&from=2009&to=2011']) {
      const { selection, of } = drawnAt(address);
      const at = (id: string) => selection.shown.filter(({ places }) => places.includes(id)).map((entry) => entry.id);
      const named = new Set(selection.shown.flatMap(({ places }) => places));
      expect(new Set(of('place').map(({ properties }) => properties['placeId']))).toEqual(named);
      for (const { properties } of of('place')) {
        const records = properties['records'] as readonly string[];
        expect(new Set(records)).toEqual(new Set(at(String(properties['placeId']))));
        expect(properties['count']).toBe(records.length);
        expect(properties['titles']).toHaveLength(records.length);
        expect((properties['sources'] as readonly string[]).length).toBeGreaterThan(0);
      }
    }
  });

  it('leaves out what is not there on its day, and the file says so', () => {
    const early = drawnAt('?tab=gas-route&to=2007-12');
    expect(early.of('leg').length).toBeLessThan(whole.legs.length);
    expect(early.of('path')).toEqual([]);
    const said = Object.fromEntries(early.tab.shown ?? []);
    expect(said['Day of the map']).toBe('31 December 2007');
    const drawn = new Set(early.of('leg').map(({ properties }) => properties['name']));
    const missing = whole.legs.map(({ properties }) => properties.name).filter((name) => !drawn.has(name));
    expect(said['Not on the map on that day']).toBe(missing.join('; '));
    expect(all.of('path')).toHaveLength(whole.paths.length);
    expect(Object.fromEntries(all.tab.shown ?? [])).not.toHaveProperty('Not on the map on that day');
  });

  it('honours whatever is put away, in the file and in words', () => {
    fc.assert(
      fc.property(fc.subarray([...mapParts]), (hidden) => {
        const { tab, of, text } = drawnAt(`?tab=gas-route&hide=${hidden.join(',')}`);
        const isHidden = (part: string) => hidden.some((one) => one === part);
        const left = whole.legs.filter(({ properties }) => !isHidden(properties.existence));
        expect(of('leg').map(({ id }) => id)).toEqual(left.map(({ id }) => `leg/${id}`));
        const paths = whole.paths.filter(({ properties }) => !isHidden(properties.kind));
        expect(of('path').map(({ id }) => id)).toEqual(paths.map(({ id }) => `path/${id}`));
        const ends = new Set(left.flatMap(({ properties }) => [properties.from, properties.to]));
        const points = whole.nodes.filter(
          ({ id, properties }) => ends.has(id) && !(isHidden('plants') && properties.role === 'power-plant'),
        );
        expect(of('node').map(({ id }) => id)).toEqual(points.map(({ id }) => `node/${id}`));
        expect(
          of('place')
            .flatMap(({ properties }) => String(properties['layers']).split(' | '))
            .filter((word) => words(hidden).includes(word)),
        ).toEqual([]);
        expect(tab.tables.find(({ id }) => id === 'legs')?.rows).toHaveLength(left.length);
        expect('Put away on the map' in Object.fromEntries(tab.shown ?? [])).toBe(hidden.length > 0);
        expect(check(text)).toBeTruthy();
      }),
      { numRuns: 30 },
    );
  });

  it('is given by the tab that has a map, and by no other', () => {
    const { view } = parseAddress('');
    const selection = select(facts.columns, view.filter, undefined);
    const having = tabIds.filter((id) => tabFiles[id]({ facts, whole, own: whole, selection, view }, en).features !== undefined);
    expect(having).toEqual(['gas-route']);
  });
});
