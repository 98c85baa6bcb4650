/** Planted faults: each must be found at its place and told with its remedy. */
import { describe, expect, it } from 'vitest';
import { parseRecord } from '@/record/parse.ts';
import { agreement, aid, event, makeFiles, visit } from '../support/makeRecord.ts';

function faults(records: Record<string, unknown>[], files: Record<string, unknown> = {}): string[] {
  const parsed = parseRecord(makeFiles(records, files));
  return parsed.ok
    ? []
    : parsed.problems.map(({ file, entry, path, message }) => `${file} ${entry ?? ''} ${path.slice(2).join('.')}: ${message}`);
}

const rival = (field: string, value: unknown) => ({ field, value, citations: [{ source: 'gazette' }], note: 'Later.' });
const stage = (name: string, date: string) => ({ stage: name, date, citations: [{ source: 'gazette' }] });

describe('the check of a record', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(faults([event('a', '2001'), agreement('b', '2002'), aid('c', '2003')])).toEqual([]);
  });

  it.each([
    [
      'a missing citation',
      event('a', '2001', { citations: [] }),
      'events.json a citations: has no entry: every record needs at least one citation',
    ],
    ['an impossible date', event('a', '2001-02-30'), 'events.json a date: "2001-02-30" is no date that exists: write a day'],
    [
      'an unknown sector, with the nearest',
      event('a', '2001', { sectors: ['enrgy'] }),
      'events.json a sectors.0: "enrgy" is not in sectors.json (did you mean "energy"?): add it there, or correct the id',
    ],
    ['no sector', event('a', '2001', { sectors: [] }), 'events.json a sectors: is []:'],
    ['an unknown actor', event('a', '2001', { actors: ['nobody'] }), 'events.json a actors.0: "nobody" is not in actors.json'],
    ['an unknown place', event('a', '2001', { places: ['artwon'] }), '(did you mean "artown"?)'],
    [
      'an unknown work',
      event('a', '2001', { citations: [{ source: 'gazete' }] }),
      '"gazete" is not in sources.json (did you mean "gazette"?)',
    ],
    ['an unknown relation', event('a', '2001', { related: [{ id: 'z', relation: 'part-of' }] }), '"z" is not in any file of records'],
    [
      'a visit below the rank of its visitor',
      visit('a', '2001', { visitors: [{ actor: 'ann', office: 'President', level: 'head-of-state' }], level: 'minister' }),
      'visits.json a level: is "minister", and the highest rank among the visitors is "head-of-state"',
    ],
    [
      'a visit above the rank of all its visitors',
      visit('a', '2001', { visitors: [{ actor: 'ann', office: 'Deputy', level: 'deputy-minister' }], level: 'minister' }),
      'visits.json a level: is "minister", and the highest rank among the visitors is "deputy-minister"',
    ],
    ['a record tied to itself', event('a', '2001', { related: [{ id: 'a', relation: 'part-of' }] }), 'is tied to itself'],
    ['a record outside the coverage', event('a', '1999-12-31'), '"1999-12-31" lies outside the coverage (2000-01-01/2020-12-31)'],
    [
      'a core document cited without its place',
      event('a', '2001', { citations: [{ source: 'herald' }] }),
      'cites "herald" without a "locator": say where',
    ],
    [
      'an unknown unit',
      aid('a', '2001', { quantities: [{ value: 3, unit: 'tons' }] }),
      'is "tons", which is not known (did you mean "tonne"?): use one of "bcm"',
    ],
    ['a figure without a value', aid('a', '2001', { quantities: [{ unit: 'tonne' }] }), 'needs either "value", or both "low" and "high"'],
    [
      'a field that does not exist',
      event('a', '2001', { tittle: 'x' }),
      'has "tittle", which is no field here: remove it, or correct its name',
    ],
    ['a missing field', { ...event('a', '2001'), title: undefined }, 'events.json a title: is missing: add it (a string)'],
    [
      'an unknown stage',
      agreement('a', '2001', { stages: [{ stage: 'sigend', date: '2001', citations: [{ source: 'gazette' }] }] }),
      '(did you mean "signed"?)',
    ],
    [
      'a rival date that is none',
      event('a', '2001', { rivals: [{ field: 'date', value: 'May 2001', citations: [{ source: 'gazette' }], note: 'Later.' }] }),
      '"May 2001" is no EDTF date',
    ],
    [
      'support for a field that the record lacks',
      event('a', '2001', { citations: [{ source: 'gazette', supports: ['hosts'] }] }),
      '"hosts" is no field of this record',
    ],
    [
      'support for a part that does not exist',
      aid('a', '2001', { quantities: [{ value: 1, unit: 'tonne' }], citations: [{ source: 'gazette', supports: ['quantities.1.value'] }] }),
      '"quantities.1.value" is no field of this record',
    ],
    [
      'a rival of a field that does not exist',
      event('a', '2001', { rivals: [rival('hosts.0.office', 'King')] }),
      '"hosts.0.office" is no field of this record',
    ],
    [
      'a rival that is no word of its field',
      visit('a', '2001', { rivals: [rival('level', 'emperor')] }),
      'is "emperor", which is not known',
    ],
    [
      'a rival text of a number',
      aid('a', '2001', { quantities: [{ value: 1, unit: 'tonne' }], rivals: [rival('quantities.0.value', 'two')] }),
      'the field holds a number',
    ],
    [
      'an agreement with one side only',
      agreement('a', '2001', { parties: [{ actor: 'arland' }, { actor: 'ann' }] }),
      'has nobody of borland',
    ],
    ['a party that stands twice', agreement('a', '2001', { parties: [{ actor: 'arland' }, { actor: 'arland' }] }), '"arland" stands twice'],
    [
      'stages out of order',
      agreement('a', '2005', { stages: [stage('signed', '2005-03'), stage('in-force', '2004')] }),
      '"2004" lies before the stage above it',
    ],
    ['a stage outside the coverage', agreement('a', '2005', { stages: [stage('signed', '1850')] }), '"1850" lies outside the coverage'],
    [
      'a stage by somebody who is no side',
      agreement('a', '2005', { stages: [{ ...stage('approved', '2005'), by: 'ann' }] }),
      '"ann" is not in actors.json (countries)',
    ],
    ['a reference that stands twice', event('a', '2001', { sectors: ['energy', 'energy'] }), '"energy" stands twice in this list'],
  ])('tells %s', (_, record, expected) => {
    expect(faults([record]).join('\n')).toContain(expected);
  });

  it('tells a duplicate id, across files of records too', () => {
    expect(faults([event('a', '2001'), agreement('a', '2002')])).toEqual([expect.stringContaining('"a" is taken already')]);
  });

  it('tells all faults at once', () => {
    expect(faults([event('a', '2001-02-30', { sectors: ['x'] }), event('b', '1990', { citations: [] })])).toHaveLength(4);
  });

  it('tells a missing file, and eras that leave a gap', () => {
    expect(faults([], { 'aid.json': undefined })).toEqual([expect.stringContaining('aid.json')]);
    const { 'dataset.json': dataset } = makeFiles() as { 'dataset.json': { eras: { date: string }[] } };
    const eras = [dataset.eras[0], { ...dataset.eras[1], date: '2011/2020' }];
    expect(faults([], { 'dataset.json': { ...dataset, eras } })).toEqual([
      expect.stringContaining('"2011/2020" does not begin on 2010-01-01'),
    ]);
  });

  it.each([
    ['a coverage that ends before it begins', { coverage: { from: '2020', to: '2000' } }, 'coverage: is no span of time'],
    [
      'a last era without an end',
      { eras: [{ id: 'all', label: 'All', date: '2000-01-01/..', description: 'All.' }] },
      'does not end on 2020-12-31',
    ],
    ['one side twice', { sides: ['arland', 'arland'] }, 'names one side twice'],
    [
      'an extent inside out',
      { map: { extent: [50, 35, 40, 45], view: [42, 36, 48, 44], disputed: [], waters: [], since: '2000', disclaimer: 'None.' } },
      'is inside out',
    ],
  ])('tells %s', (_, part, expected) => {
    const dataset = { ...(makeFiles()['dataset.json'] as object), ...part };
    const parsed = parseRecord(makeFiles([], { 'dataset.json': dataset }));
    expect(parsed.ok ? '' : parsed.problems.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')).toContain(expected);
  });

  describe('of the route', () => {
    const said = [{ source: 'gazette' }];
    const node = (id: string, coordinates: number[], more: object = {}) => ({
      type: 'Feature', id, geometry: { type: 'Point', coordinates },
      properties: { feature: 'node', name: id, country: 'AR', role: 'junction', accuracyMetres: 1000, from: 'test', ...more },
    }); // oxfmt-ignore
    const leg = (order: number, from: string, to: string, coordinates: number[][], more: object = {}) => ({
      type: 'Feature', id: `leg-${order}`, geometry: { type: 'LineString', coordinates },
      properties: {
        feature: 'leg', name: `Leg ${order}`, short: `Leg ${order}`, order, from, to, countries: ['AR'], existence: 'documented', trace: 'checked', traceNote: 'Exact.',
        stages: [{ stage: 'operating', date: '2001/..', citations: said }], operators: [], owners: [], diameters: [], capacities: [], rivals: [], notes: [], citations: said, ...more,
      },
    }); // oxfmt-ignore
    const path = (records: string[]) => ({
      type: 'Feature', id: 'sale', geometry: { type: 'LineString', coordinates: [[44, 40], [46, 40]] },
      properties: { feature: 'path', kind: 'contract', name: 'Sale', date: '2001/..', parties: [{ name: 'Arland', role: 'sells' }, { name: 'Borland', role: 'buys' }], note: 'A sale.', records, citations: said },
    }); // oxfmt-ignore
    const ofRoute = (...features: object[]) =>
      faults([event('a', '2001')], { 'gas-route.geojson': { type: 'FeatureCollection', features } });

    // west (44, 40) – middle (45, 40), which is Artown – east (46, 40)
    const nodes = [node('west', [44, 40]), node('middle', [45, 40], { place: 'artown' }), node('east', [46, 40])];
    const carries = { how: 'pipe', date: '2002/..', citations: [{ source: 'gazette', by: 'ann' }] };
    const first = leg(1, 'west', 'middle', [[44, 40], [44.5, 41], [45, 40]], { carries }); // oxfmt-ignore
    const second = leg(2, 'middle', 'east', [[45, 40], [46, 40]]); // oxfmt-ignore
    const plan = leg(3, 'west', 'east', [[44, 40], [46, 40]], { existence: 'planned' }); // oxfmt-ignore

    it('finds nothing wrong with a chain in order, whatever the order in the file, and a plan beside it', () => {
      expect(ofRoute(plan, second, first, ...nodes, path(['a']))).toEqual([]);
    });

    it.each([
      [
        'a node that does not exist, with the nearest',
        [leg(1, 'wset', 'middle', [[44, 40], [45, 40]]), second, ...nodes],
        ['gas-route.geojson leg-1 properties.from: "wset" is no node of this file (did you mean "west"?): add the node, or correct the id'],
      ],
      [
        'a line that does not begin at its node',
        [leg(1, 'west', 'middle', [[44.1, 40], [45, 40]]), second, ...nodes],
        ['gas-route.geojson leg-1 geometry.coordinates.0: is [44.1,40], and "west", its "from", stands at [44,40]: a line begins and ends at its nodes'],
      ],
      [
        'a line that does not end at its node',
        [first, leg(2, 'middle', 'east', [[45, 40], [45.5, 40], [46, 40.001]]), ...nodes],
        ['gas-route.geojson leg-2 geometry.coordinates.2: is [46,40.001], and "east", its "to", stands at [46,40]: a line begins and ends at its nodes'],
      ],
      [
        'stages out of order',
        [leg(1, 'west', 'middle', [[44, 40], [45, 40]], { stages: [{ stage: 'operating', date: '2005/..', citations: said }, { stage: 'idle', date: '2003/2004', citations: said }] }), second, ...nodes],
        ['gas-route.geojson leg-1 properties.stages.1.date: "2003/2004" begins before the entry above it: stages stand in the order in which they began'],
      ],
      [
        'a leg that is in service for a year only, and of which nothing is said after it',
        [leg(1, 'west', 'middle', [[44, 40], [45, 40]], { stages: [{ stage: 'operating', date: '2007', citations: said }] }), second, ...nodes],
        ['gas-route.geojson leg-1 properties.stages.0.date: "2007" ends, and nothing is said of the leg after it: write "2007/.." where it lasts'],
      ],
      [
        'a gap in the chain',
        [leg(2, 'west', 'middle', [[44, 40], [45, 40]]), leg(1, 'middle', 'east', [[45, 40], [46, 40]]), ...nodes],
        ['gas-route.geojson leg-2 properties.from: is "west", but the leg before it, "leg-1", ends at "east": the chain has no gaps'],
      ],
      [
        'two legs in one place of the chain',
        [first, { ...leg(1, 'middle', 'east', [[45, 40], [46, 40]]), id: 'other' }, ...nodes],
        ['gas-route.geojson other properties.order: 1 is the place of "leg-1" already: give each leg its own'],
      ],
      [
        'a place that does not exist, with the nearest',
        [node('middle', [45, 40], { place: 'artwon' })],
        ['gas-route.geojson middle properties.place: "artwon" is not in places.json (did you mean "artown"?): add it there, or correct the id'],
      ],
      [
        'a place that is another point',
        [node('middle', [45, 40.2], { place: 'artown' })],
        ['gas-route.geojson middle properties.place: "artown" stands at [45,40], and this node at [45,40.2]: leave "place" out where they are not the same point'],
      ],
      [
        'a path that tells of a record that does not exist',
        [path(['a', 'zebra'])],
        ['gas-route.geojson sale properties.records.1: "zebra" is not in any file of records: add it there, or correct the id'],
      ],
      [
        'a node outside the map',
        [node('far', [60, 40])],
        [expect.stringContaining('gas-route.geojson far geometry.coordinates: lies outside "map.extent" of dataset.json')],
      ],
    ])('tells %s', (_, features, expected) => {
      expect(ofRoute(...features)).toEqual(expected);
    }); // oxfmt-ignore

    it('leaves what is malformed to the schema', () => {
      const broken = { ...first, geometry: { type: 'LineString' } };
      expect(ofRoute(broken, second, ...nodes)).toEqual([expect.stringContaining('leg-1 geometry.coordinates: is missing')]);
    });
  });

  it('tells a country without its code, and a code that two share', () => {
    const { entries } = makeFiles()['actors.json'] as { entries: Record<string, unknown>[] };
    const [arland, borland, ...others] = entries;
    const { code: _, ...codeless } = arland!;
    expect(faults([], { 'actors.json': { entries: [codeless, borland, ...others] } }).join()).toContain(
      'a country has its ISO 3166-1 alpha-2 code',
    );
    expect(faults([], { 'actors.json': { entries: [arland, { ...borland, code: 'AR' }, ...others] } }).join()).toContain(
      '"AR" is the code of "arland" already',
    );
  });
});
