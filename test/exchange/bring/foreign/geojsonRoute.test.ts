/** GeoJSON becomes a route: our own as it is, pipelines of others with what their file says of them and no more. */
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromGeoJson, isGeoJson } from '@/exchange/bring/foreign/geojsonRoute.ts';
import { checkRoute } from '@/record/check/route.ts';
import { drawnLength } from '@/record/route/chain.ts';
import type { Leg } from '@/record/types.ts';
import { bytesOf, expectToAddUp, openedWhole, told } from './told.ts';

const feature = (coordinates: unknown, properties: unknown = {}, type = 'LineString') => ({ type: 'Feature', geometry: { type, coordinates }, properties }); // oxfmt-ignore
const read = (...features: unknown[]) => fromGeoJson({ type: 'FeatureCollection', features }, 'pipes.geojson');
const legsOf = (...features: unknown[]) => read(...features).draft.legs as unknown as Leg[];
const line = [[24, 59], [25, 60]]; // oxfmt-ignore
/** Properties of the leg that a line with these properties becomes. */
const leg = (properties: object) => legsOf(feature(line, { PipelineName: 'P', ...properties }))[0]!.properties;
const codes = (...features: unknown[]) => told(read(...features)).map((one) => one.split(':')[0]);

describe('files that Global Energy Monitor published', () => {
  it('of the Europe Gas Tracker are legs with capacities, owners and the page of each', async () => {
    const { whole, report } = await openedWhole('gem-europe.geojson');
    expect(report.sums).toEqual([{ file: 'gem-europe.geojson', sheet: 'features', rows: 3, entries: 3, headings: 0, blank: 0, unread: 0 }]);
    const page = [{ source: 'gem-europe', locator: 'feature 2' }, { source: 'gem-wiki-european-gas-pipeline-link-eugal' }];
    expect(whole.legs.map(({ properties }) => properties)).toMatchObject([
      { name: 'Central Area Transmission System (CATS) Gas Pipeline', order: 1, countries: ['GB'], capacities: [{ date: '1993/..', bcmPerYear: 1.7 }], owners: [{ shares: [{ name: 'Kellas Midstream Limited', perCent: 100 }] }] },
      {
        name: 'European Gas Pipeline Link (EUGAL)',
        existence: 'documented',
        trace: 'approximate',
        stages: [{ stage: 'operating', date: '2021/..', note: 'Status in the file: operating.', citations: page }],
        owners: [{ shares: [{ name: 'Fluxys', perCent: 16.5 }, { name: 'Gasunie', perCent: 16.5 }, { name: 'ONTRAS', perCent: 16.5 }, { name: 'GASCADE Gastransport GmbH' }], citations: page }],
        capacities: [{ date: '2021/..', bcmPerYear: 55, citations: page }],
        diameters: [],
        citations: page,
      },
    ]);
    expect(whole.legs[0]!.properties).not.toHaveProperty('lengthKm');
    expect(whole.nodes.at(-1)).toMatchObject({ geometry: { coordinates: [29.40495, 40.68927] }, properties: { name: 'Aksa Akrilik power station, 1', role: 'power-plant', country: 'TR' } });
    expect(whole.sources.get(page[1]!.source)).toMatchObject({ url: 'https://www.gem.wiki/European_Gas_Pipeline_Link_(EUGAL)', publisher: 'gem.wiki', read: 'reported' });
  }); // oxfmt-ignore

  it('without a line for each project are drawn as far as they have one, the cancelled one as a plan', async () => {
    const { whole, report } = await openedWhole('gem-liquid.geojson');
    expect(report.sums).toMatchObject([{ rows: 4, entries: 3, unread: 1 }]);
    expect(whole.legs.map(({ properties: { name, existence, countries } }) => [name, existence, countries])).toEqual([
      ['Cochin Pipeline System', 'documented', ['ZZ']],
      ['Explorer Pipeline', 'documented', ['ZZ']],
      ['Energy East Oil Pipeline', 'planned', ['ZZ']],
    ]);
    const findings = told(fromGeoJson(JSON.parse(new TextDecoder().decode(bytesOf('gem-liquid.geojson'))), 'a.geojson'));
    expect(findings).toContainEqual(expect.stringContaining('error 1 - geoNoGeometry'));
    expect(findings).toContainEqual(expect.stringContaining('gap 2 - geoCountry: No country is named'));
    expect(findings).toContainEqual(expect.stringContaining('note - - geoProperties: Properties that a route has no place for are not read: Route, RouteType'));
    expect(findings).toContainEqual(expect.stringContaining('note - - geoApart: The lines make 2 chains'));
  }); // oxfmt-ignore
});

it('our own route is brought as it is', () => {
  const own = JSON.parse(readFileSync('data/gas-route.geojson', 'utf8')) as { features: { properties: { feature: string } }[] };
  const { draft, sums, findings } = fromGeoJson(own, 'gas-route.geojson');
  const of = (kind: string) => own.features.filter(({ properties }) => properties.feature === kind);
  expect([draft.legs, draft.nodes, draft.paths]).toEqual([of('leg'), of('node'), of('path')]);
  expect(draft.legs!.length).toBeGreaterThan(5);
  expect(draft.sources).toBeUndefined();
  expect(findings).toEqual([]);
  expect(sums).toMatchObject([{ entries: own.features.length, unread: 0 }]);
});

describe('JSON', () => {
  it.each<[unknown, boolean]>([
    [{ type: 'FeatureCollection', features: [] }, true],
    [feature(line), true],
    [{ type: 'LineString', coordinates: line }, true],
    [{ type: 'GeometryCollection', geometries: [] }, true],
    [{ type: 'Topology', objects: {} }, false],
    [{ type: 'FeatureCollection' }, false],
    [{ events: [] }, false],
    [null, false],
  ])('%j is GeoJSON: %s', (value, is) => expect(isGeoJson(value)).toBe(is));

  it('that is a bare geometry is one line', () => expect(fromGeoJson({ type: 'LineString', coordinates: line }, 'a.json').draft.legs).toHaveLength(1)); // oxfmt-ignore
});

describe('what is said of a pipeline', () => {
  it.each<[object, object]>([
    [{ Status: 'Operating', StartYear1: 2006 }, { existence: 'documented', stages: [{ stage: 'operating', date: '2006/..' }] }],
    [{ Status: 'operating', StartYear1: 'not found' }, { existence: 'documented', stages: [{ stage: 'operating', date: 'XXXX' }] }],
    [{ Status: 'Construction', StartYear1: 2027 }, { existence: 'documented', stages: [{ stage: 'building', date: 'XXXX' }], notes: ['The file expects the start in 2027.'] }],
    [{ Status: 'Pre-construction' }, { existence: 'planned', stages: [{ stage: 'planned', date: 'XXXX' }] }],
    [{ Status: 'Proposed', ProposalYear: '2019.0' }, { existence: 'planned', stages: [{ stage: 'planned', date: '2019/..' }] }],
    [{ Status: 'Cancelled', ProposalYear: 2010, CancelledYear: 2014 }, { existence: 'planned', stages: [{ stage: 'planned', date: '2010/2014' }] }],
    [{ Status: 'Retired', StartYear1: 1980, StopYear: 2010 }, { existence: 'documented', stages: [{ stage: 'operating', date: '1980/2010' }, { stage: 'idle', date: '2010/..' }] }],
    [{ Status: 'Mothballed', StartYear1: 1980 }, { existence: 'documented', stages: [{ stage: 'idle', date: 'XXXX' }] }],
    [{}, { existence: 'assumed', stages: [] }],
    [{ Status: 'enigmatic' }, { existence: 'assumed', stages: [] }],
    [{ 'CapacityBcm/y': '10.5', Capacity: 1015, CapacityUnits: 'MMcf/d' }, { capacities: [{ date: 'XXXX', bcmPerYear: 10.5 }] }],
    [{ Capacity: '1,200', CapacityUnits: 'MMcf/d' }, { capacities: [{ bcmPerYear: 12.4, derived: true, note: 'Converted from 1,200 MMcf/d.' }] }],
    [{ Capacity: 10, CapacityUnits: 'MMSCMD' }, { capacities: [{ bcmPerYear: 3.65, derived: true }] }],
    [{ Capacity: 500000, CapacityUnits: 'bpd' }, { capacities: [], capacityNote: 'Capacity as the file gives it: 500000 bpd.' }],
    [{ LengthMergedKm: '691.00' }, { lengthKm: 691 }],
    [{ LengthKnown: 100, LengthKnownUnits: 'mi' }, { notes: ['Length as the file gives it: 100 mi.'] }],
    [{ Diameter: '42, 48', DiameterUnits: 'in' }, { diameters: [{ mm: 1067 }, { mm: 1219 }] }],
    [{ Diameter: 700, DiameterUnits: 'mm' }, { diameters: [{ mm: 700 }] }],
    [{ Diameter: 36 }, { diameters: [], diameterNote: 'Diameter as the file gives it: 36.' }],
    [{ Owner: 'A, Inc. [60.00%]; B [unknown %]; C' }, { owners: [{ shares: [{ name: 'A, Inc.', perCent: 60 }, { name: 'B' }, { name: 'C' }] }] }],
    [{ operator: 'Gas Company' }, { operators: [{ name: 'Gas Company' }] }],
    [{ StartCountry: 'Estonia', EndCountry: 'Finland', Countries: 'Finland, Estonia' }, { countries: ['EE', 'FI'] }],
    [{ CountriesOrAreas: 'Bosnia and Herzegovina; Croatia' }, { countries: ['BA', 'HR'] }],
    [{ 'Country/Area': 'FI' }, { countries: ['FI'] }],
    [{ SegmentName: 'South' }, { name: 'P, South', short: 'South' }],
    [{ RouteAccuracy: 'low' }, { traceNote: 'The line is that of the file, which calls the accuracy of its route “low”; it was checked against nothing.' }],
  ])('%j → %j', (properties, said) => expect(leg(properties)).toMatchObject(said)); // oxfmt-ignore

  it.each<[object, string]>([
    [{}, 'gap 1 - geoNoStatus'],
    [{ Status: 'enigmatic' }, 'warning 1 Status geoStatusUnknown'],
    [{ Status: 'Retired', StartYear1: 2010, StopYear: 1990 }, 'warning 1 StopYear geoYears'],
    [{ Capacity: 500000, CapacityUnits: 'bpd' }, 'note 1 Capacity geoCapacity'],
    [{ Diameter: 36 }, 'note 1 Diameter geoDiameter'],
    [{ LengthKnown: 100, LengthKnownUnits: 'mi' }, 'note 1 LengthKnown geoLength'],
    [{ Wiki: 'javascript:alert(1)' }, 'note 1 Wiki geoWiki'],
    [{ Countries: 'Atlantis' }, 'gap 1 Countries geoCountryUnknown'],
    [{ Countries: 'Finlnd' }, 'warning 1 Countries geoCountryNear'],
  ])('%j is found: %s', (properties, code) => expect(codes(feature(line, { name: 'P', ...properties }))).toContain(code));
});

describe('a line', () => {
  it.each<[string, unknown, string]>([
    ['no geometry', { type: 'Feature', geometry: null, properties: {} }, 'error 1 - geoNoGeometry'],
    ['an area', feature([[[0, 0], [1, 1], [0, 1], [0, 0]]], {}, 'Polygon'), 'error 1 - geoGeometry'],
    ['one position', feature([[24, 59]]), 'error 1 - geoTooShort'],
    ['one position twice', feature([[24, 59], [24, 59]]), 'error 1 - geoTooShort'],
    ['texts', feature([['24', '59'], [25, 60]]), 'error 1 - geoNumbers'],
    ['metres', feature([[2776000, 8250000], [2780000, 8260000]]), 'error 1 - geoProjected'],
    ['what is off the globe', feature([[190, 59], [191, 95]]), 'error 1 - geoOutside'],
  ])('with %s is not drawn, and counted as unread', (_, one, code) => {
    const brought = read(one);
    expect(brought.draft.legs).toEqual([]);
    expect(codes(one)).toContain(code);
    expect(brought.sums).toMatchObject([{ rows: 1, entries: 0, unread: 1 }]);
  }); // oxfmt-ignore

  it.each<[string, unknown[], string, unknown[]]>([
    ['latitudes first', [[59, 124], [60, 125]], 'warning 1 - geoSwapped', [[124, 59], [125, 60]]],
    ['heights', [[24, 59, 10], [25, 60, 20]], 'note 1 - geoAltitude', [[24, 59], [25, 60]]],
    ['180° in between', [[179, 59], [-179, 60]], 'warning 1 - geoAntimeridian', [[179, 59], [-179, 60]]],
  ])('with %s is drawn, which is said', (_, coordinates, code, drawn) => {
    expect(legsOf(feature(coordinates))[0]!.geometry.coordinates).toEqual(drawn);
    expect(codes(feature(coordinates))).toContain(code);
  }); // oxfmt-ignore

  it('of parts that meet is one leg, whichever way round they lie; of others each is a leg', () => {
    const met = feature([[[1, 1], [2, 2]], [[3, 3], [2, 2]], [[0, 0], [1, 1]]], {}, 'MultiLineString');
    expect(legsOf(met).map(({ geometry }) => geometry.coordinates)).toEqual([[[0, 0], [1, 1], [2, 2], [3, 3]]]);
    expect(codes(met)).toContain('note 1 - geoJoined');
    const apart = feature([[[1, 1], [2, 2]], [[5, 5], [6, 6]]], { name: 'P' }, 'MultiLineString');
    expect(legsOf(apart).map(({ properties }) => properties.name)).toEqual(['P, part 1 of 2', 'P, part 2 of 2']);
    expect(codes(apart)).toContain('note 1 - geoParts');
  }); // oxfmt-ignore

  it('of very many positions is drawn with fewer, and keeps its ends and its length', () => {
    const many = Array.from({ length: 60_000 }, (_, at) => [20 + at / 10_000, 50 + at / 20_000]);
    const [thin] = legsOf(feature(many));
    expect(thin!.geometry.coordinates.length).toBeLessThanOrEqual(20_000);
    expect([thin!.geometry.coordinates[0], thin!.geometry.coordinates.at(-1)]).toEqual([many[0], many.at(-1)]);
    const whole = drawnLength({ ...thin!, geometry: { type: 'LineString', coordinates: many as [number, number][] } });
    expect(drawnLength(thin!) / whole).toBeGreaterThan(0.999);
    expect(codes(feature(many))).toContain('warning 1 - geoThinned');
  });
});

describe('lines together', () => {
  it('share the points at which they meet within a km, and stand in the order in which one leads to the next', () => {
    const features = [feature([[26, 61], [27, 62]], { name: 'Last' }), feature([[24, 59], [25, 60]], { name: 'First' }), feature([[25.005, 60], [26, 61]], { name: 'Middle' })]; // oxfmt-ignore
    const { draft, findings } = read(...features);
    expect((draft.legs as unknown as Leg[]).map(({ properties: { name, order } }) => [order, name])).toEqual([[1, 'First'], [2, 'Middle'], [3, 'Last']]); // oxfmt-ignore
    expect(draft.nodes).toHaveLength(4);
    expect(findings.map(({ code }) => code)).not.toContain('geoApart');
    expect(checkRoute({ 'gas-route.geojson': { features: [...draft.legs!, ...draft.nodes!] } })).toEqual([]);
  });

  it('have points that are called as the file calls them, or by the line', () => {
    const { nodes } = read(
      feature([[24, 59], [25, 60]], { name: 'P', StartLocation: 'Port', EndLocation: '', StartCountry: 'Estonia' }),
      feature([25, 60.001], { name: 'The terminal' }, 'Point'),
    ).draft; // oxfmt-ignore
    expect(nodes).toMatchObject([
      { properties: { name: 'Port', country: 'EE' } },
      { properties: { name: 'The terminal', role: 'terminal' } },
    ]);
  });

  it('keep two ends where a line runs round to where it began', () => {
    const [ring] = legsOf(feature([[24, 59], [25, 60], [24, 60], [24, 59]])); // oxfmt-ignore
    expect(ring!.properties.from).not.toBe(ring!.properties.to);
  });

  it('of any shape hold together: the check of the route finds nothing but gaps in the chain', () => {
    const position = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }));
    const lines = fc.array(
      fc.tuple(fc.array(position, { minLength: 2, maxLength: 4 }), fc.constantFrom('operating', 'proposed', 'retired', '')),
    );
    fc.assert(
      fc.property(lines, (all) => {
        const brought = read(...all.map(([coordinates, status]) => feature(coordinates, { status })));
        expectToAddUp(brought);
        const { legs, nodes } = brought.draft;
        const problems = checkRoute({ 'gas-route.geojson': { features: [...legs!, ...nodes!] } });
        expect(problems.filter(({ message }) => !message.includes('the chain has no gaps'))).toEqual([]);
      }),
    );
  });
});

it('reads any features without throwing, and adds up', () => {
  const number = fc.oneof(fc.integer({ min: -200, max: 200 }), fc.double(), fc.jsonValue());
  const coordinates = fc.oneof(
    fc.array(fc.array(number, { maxLength: 3 })),
    fc.array(fc.array(fc.array(number, { maxLength: 3 }))),
    fc.jsonValue(),
  );
  const geometry = fc.oneof(fc.record({ type: fc.constantFrom('LineString', 'MultiLineString', 'Point', 'MultiPoint', 'Polygon', 'GeometryCollection', 1), coordinates, geometries: fc.jsonValue() }), fc.jsonValue()); // oxfmt-ignore
  const names = fc.constantFrom('PipelineName', 'Status', 'Owner', 'Countries', 'StartYear1', 'StopYear', 'Capacity', 'CapacityUnits', 'Diameter', 'DiameterUnits', 'Wiki', 'feature', '__proto__', 'x'); // oxfmt-ignore
  const properties = fc.oneof(fc.dictionary(names, fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom('operating', 'retired', '2009', '1990', 'in', 'leg', 'https://a.example/'))), fc.jsonValue()); // oxfmt-ignore
  const any = fc.oneof(fc.record({ type: fc.constant('FeatureCollection'), features: fc.array(fc.oneof(fc.record({ type: fc.constant('Feature'), geometry, properties }), fc.jsonValue())), crs: fc.jsonValue() }), geometry, fc.jsonValue()); // oxfmt-ignore
  fc.assert(
    fc.property(any, (value) => {
      isGeoJson(value);
      const brought = fromGeoJson(value, 'any.geojson');
      told(brought);
      for (const { rows, entries, unread } of brought.sums) expect(entries + unread).toBe(rows);
    }),
  );
});
