/** What tabs put into files: the rows of the screen, in its order, with nothing made up where nothing is known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { en } from '@/i18n/en.ts';
import { accordingTo } from '@/record/according.ts';
import { isUndated } from '@/record/edtf.ts';
import { type Filter, spanOf } from '@/record/filter.ts';
import { select } from '@/record/select.ts';
import { aidAndVisitsTables } from '@/tabs/aid-and-visits/fileTables.ts';
import { tabFiles } from '@/tabs/files.ts';
import { gasRouteTables } from '@/tabs/gas-route/fileTables.ts';
import { sourcesTables } from '@/tabs/sources/fileTables.ts';
import { timelineTables } from '@/tabs/timeline/fileTables.ts';
import { defaultView, tabIds } from '@/view/view.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';

const herald = { source: 'herald', locator: '¶ 4' };
const gazette = { source: 'gazette' };
const leg = (id: string, order: number, [from, to]: readonly [string, string], more: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'LineString', coordinates: [spots[from], spots[to]] },
  properties: {
    feature: 'leg',
    name: `Leg ${id}`,
    short: id,
    order,
    from,
    to,
    countries: ['TR'],
    existence: 'documented',
    trace: 'approximate',
    traceNote: 'Rough.',
    stages: [{ stage: 'operating', date: 'XXXX', citations: [gazette] }],
    operators: [],
    owners: [],
    diameters: [],
    capacities: [],
    rivals: [],
    notes: [],
    citations: [gazette],
    ...more,
  },
});
const spots: Readonly<Record<string, readonly [number, number]>> = { field: [44, 40], middle: [45, 40], plant: [46, 40] };
const node = (id: string, role: string) => ({
  type: 'Feature',
  id,
  geometry: { type: 'Point', coordinates: spots[id] },
  properties: { feature: 'node', name: `The ${id}`, country: 'TR', role, accuracyMetres: 500, from: 'test' },
});
const swap = {
  type: 'Feature', id: 'swap', geometry: { type: 'LineString', coordinates: [spots['field'], spots['plant']] },
  properties: {
    feature: 'path', kind: 'swap', name: 'A swap', date: '2015/..', note: 'Gas for gas.', records: ['pipe'], citations: [herald],
    parties: [{ name: 'Arland', role: 'gives' }, { name: 'Borland', role: 'takes' }],
  },
}; // oxfmt-ignore

const record = makeRecord(
  [
    event('pipe', '2001', {
      disputed: 'Whether it opened.',
      rivals: [{ field: 'date', value: '2002', citations: [herald], note: 'Written later.' }],
    }),
    visit('ann', '2005-06', {
      places: ['borham'],
      sectors: ['trade'],
      visitors: [{ actor: 'ann', office: 'Minister' }],
      citations: [{ source: 'gazette' }, { ...herald, supports: ['level'] }],
    }),
    agreement('pact', '2006-02-03/2006-02-04', { sectors: ['trade', 'health'] }),
    aid('tents', '2010', {
      places: ['borham'],
      sectors: ['health'],
      quantities: [{ value: 40, unit: 'tonne', of: 'tents' }, { low: 3, high: 5, unit: 'truck', approximate: true }],
      citations: [{ source: 'gazette' }, herald],
    }),
    aid('nothing', '2011', { quantities: [{ value: 0, unit: 'usd' }] }),
    event('someday', 'XXXX', { sectors: ['health'] }),
  ],
  {
    'gas-route.geojson': {
      type: 'FeatureCollection',
      features: [
        leg('b', 2, ['middle', 'plant'], {
          lengthKm: 90,
          existence: 'likely',
          stages: [
            { stage: 'building', date: '2003/2004', note: 'In parts.', citations: [gazette] },
            { stage: 'operating', date: '2006/..', citations: [herald] },
          ],
          carries: { how: 'swap', date: '2015-02/..', citations: [gazette] },
          operators: [{ name: 'Old Pipes', role: 'technical operator', date: '../2009', citations: [gazette] }, { name: 'New Pipes', citations: [gazette] }],
          owners: [{ date: '2010', shares: [{ name: 'Arland Gas', perCent: 60 }, { name: 'Others' }], citations: [herald] }],
          diameters: [{ mm: 914, of: 'the first loop', citations: [gazette] }],
          capacities: [
            { date: '2006/..', bcmPerYear: 7.4, asBuilt: true, citations: [gazette] },
            { date: '2018-06/..', bcmPerYear: 24, derived: true, note: 'Two lines.', citations: [herald] },
          ],
          rivals: [{ field: 'lengthKm', value: '95 km', citations: [herald] }],
        }),
        leg('a', 1, ['field', 'middle']),
        node('field', 'field'), node('middle', 'junction'), node('plant', 'power-plant'), swap,
      ],
    },
  },
); // oxfmt-ignore
const { facts, whole } = record;
const shownBy = (filter: Filter) => ({ facts, whole, own: whole, selection: select(facts.columns, filter, undefined) });
const all = shownBy({ choices: {} });

const column = (table: FileTable | undefined, id: string) => {
  const at = table?.columns.findIndex((one) => one.id === id) ?? -1;
  if (at < 0) throw new Error(`no column ${id}`);
  return table?.rows.map((row) => row[at]);
};
const tableIn = ({ tables }: { tables: readonly FileTable[] }, id: string) => tables.find((table) => table.id === id);

describe('every tab', () => {
  it.each(tabIds)('%s gives each row a cell for each column, and columns and tables ids of their own', (tab) => {
    const { tables } = tabFiles[tab]({ ...all, view: defaultView }, en);
    expect(tables.length).toBeGreaterThan(0);
    expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
    for (const { columns, rows } of tables) {
      expect(new Set(columns.map(({ id }) => id)).size).toBe(columns.length);
      for (const row of rows) expect(row).toHaveLength(columns.length);
    }
  });

  it.each(tabIds)('%s cites no work that the record does not hold, and some behind what it shows', (tab) => {
    const { records, works = [] } = tabFiles[tab]({ ...all, view: defaultView }, en);
    const cited = [...works, ...records.flatMap((id) => facts.byId.get(id)!.sources)];
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !whole.sources.has(id))).toEqual([]);
  });
});

describe('the timeline', () => {
  const tables = (filter: Filter, window = '') => timelineTables({ ...shownBy(filter), filtered: spanOf(filter), window }, en);

  it('has the records of its window in order of date, then those that nobody dates, and says the window', () => {
    const made = tables({ choices: {} }, '2002-01-01/2010-12-31');
    expect(column(made.tables[0], 'id')).toEqual(['ann', 'pact', 'tents', 'someday']);
    expect(made.records).toEqual(['ann', 'pact', 'tents', 'someday']);
    expect(made.window).toBe('1 January 2002 – 31 December 2010, and 1 record without a date');
  });

  it('writes dates as the record does, and none where nobody gives one', () => {
    expect(column(tables({ choices: {} }).tables[0], 'date')).toEqual(['2001', '2005-06', '2006-02-03/2006-02-04', '2010', '2011', null]);
  });

  it('says what is disputed, what others say, and how far a text got', () => {
    const [table] = tables({ choices: {} }).tables;
    expect(column(table, 'disputed')?.[0]).toBe('Whether it opened.');
    expect(column(table, 'otherDates')?.[0]).toEqual(['2002']);
    expect(column(table, 'stage')).toEqual([null, null, 'Signed', 'Delivered', 'Delivered', null]);
    expect(column(table, 'sectors')?.[2]).toEqual(['Trade', 'Health']);
    expect(column(table, 'works')?.[3]).toBe(2);
  });

  it('holds exactly the selection of any filter, as the whole coverage shows it', () => {
    const sector = fc.subarray(['energy', 'trade', 'health'], { minLength: 1 });
    const kind = fc.subarray(['event', 'visit', 'agreement', 'aid'], { minLength: 1 });
    fc.assert(
      fc.property(sector, kind, fc.boolean(), (sectors, kinds, except) => {
        const filter: Filter = { choices: { sector: { ids: sectors, except }, kind: { ids: kinds, except: false } } };
        const { shown } = shownBy(filter).selection;
        const order = [...shown.filter(({ date }) => !isUndated(date)), ...shown.filter(({ date }) => isUndated(date))];
        expect(column(tables(filter).tables[0], 'id')).toEqual(order.map(({ id }) => id));
      }),
    );
  });

  it('is silent where the voice is: nothing is filled in from another', () => {
    const seen = accordingTo('borland', facts, whole);
    const selection = select(seen.facts.columns, { choices: {} }, undefined);
    const [table] = timelineTables({ ...seen, selection, filtered: spanOf({}), window: '' }, en).tables;
    expect(column(table, 'id')).toEqual(['pipe', 'tents', 'ann']);
    expect(column(table, 'date')).toEqual(['2002', '2010', null]);
    expect(column(table, 'places')).toEqual([null, ['Borham'], null]);
  });
});

describe('the gas route', () => {
  const gasFigure = (id: string, more: object) => ({ ...event(id, '2009'), kind: 'gas', stage: 'delivered', ...more });
  const route = (filter: Filter, hide = '') =>
    gasRouteTables({ ...shownBy(filter), day: Math.min(spanOf(filter).end, facts.coverage.end), hide }, en);
  const made = route({ choices: {} });
  const legs = tableIn(made, 'legs');
  const saidIn = (tab: typeof made) => Object.fromEntries(tab.shown ?? []);

  it('has a row for each figure of the shown gas records, and one for a record without', () => {
    const gas = makeRecord([
      gasFigure('two', { period: '2010', reporter: 'ann', quantities: [{ value: 0.5, unit: 'bcm' }, { value: 6, unit: 'mcm-per-day', role: 'capacity' }] }),
      gasFigure('none', { quantities: [] }),
      event('other', '2009'),
    ]); // oxfmt-ignore
    const shown = { ...gas, selection: select(gas.facts.columns, { choices: {} }, undefined) };
    const figures = tableIn(gasRouteTables({ ...shown, day: gas.facts.coverage.end, hide: '' }, en), 'figures');
    expect(column(figures, 'id')).toEqual(['two', 'two', 'none']);
    expect(column(figures, 'value')).toEqual([0.5, 6, null]);
    expect(column(figures, 'figureRole')).toEqual([null, 'a capacity', null]);
    expect(column(figures, 'reporter')).toEqual(['Ann Əhmədova', 'Ann Əhmədova', null]);
  });

  it('has its legs in order of the chain, with typed lengths, and what others say with who says it', () => {
    expect(column(legs, 'leg')).toEqual(['a', 'b']);
    expect(column(legs, 'lengthKm')).toEqual([null, 90]);
    expect(column(legs, 'drawnKm')).toEqual([85, 85]); // a degree of longitude at 40° N
    expect(column(legs, 'otherFigures')).toEqual([null, ['length: 95 km (Borland)']]);
    expect(column(legs, 'end')).toEqual(['The middle', 'The plant']);
  });

  it('says who runs and owns a leg and when, what it is made of, and who says so', () => {
    expect(column(legs, 'operators')).toEqual([null, ['Old Pipes (technical operator; until 2009; Arland)', 'New Pipes (Arland)']]);
    expect(column(legs, 'owners')).toEqual([null, ['Arland Gas 60 %, Others (2010; Borland)']]);
    expect(column(legs, 'diameters')).toEqual([null, ['914 mm (the first loop; Arland)']]);
    expect(column(legs, 'capacities')?.[1]).toEqual([
      '7.4 billion m³ a year (since 2006; Arland)',
      '24 billion m³ a year (since June 2018; our conversion or sum; Two lines; Borland)',
    ]);
    expect(column(legs, 'inService')).toEqual([null, '2006/..']); // nobody dates the first
  });

  it('says how a leg stands on the last day of the filter, and not what came later', () => {
    const on = (to: string) => {
      const table = tableIn(route({ choices: {}, to }), 'legs');
      return ['standing', 'capacity', 'capacitySince', 'carries'].map((id) => column(table, id)?.[1]);
    };
    expect(on('2001')).toEqual(['Nothing is known of it yet', null, null, null]);
    expect(on('2004')).toEqual(['Under construction, 2003–2004', null, null, null]);
    expect(on('2005')[0]).toMatch(/^Not known/);
    expect(on('2014')).toEqual(['In service, since 2006', 7.4, '2006/..', null]);
    expect(on('2019')).toEqual(['In service, since 2006', 24, '2018-06/..', 'Under a swap']);
    expect(column(legs, 'capacityBuilt')).toEqual([null, 7.4]);
  });

  it('has every stage of every leg, with the works that say so', () => {
    const stages = tableIn(made, 'stages');
    expect(column(stages, 'leg')).toEqual(['a', 'b', 'b']);
    expect(column(stages, 'date')).toEqual([null, '2003/2004', '2006/..']);
    expect(column(stages, 'note')).toEqual([null, 'In parts.', null]);
    expect(column(stages, 'sources')?.[2]).toEqual(['“The herald”, Borland, date not known']);
  });

  it('has its paths, with who takes part, and whether they are carried out on that day', () => {
    const paths = (to: string) => tableIn(route({ choices: {}, to }), 'paths');
    expect(column(paths('2016'), 'parties')).toEqual([['Arland gives', 'Borland takes']]);
    expect(column(paths('2016'), 'inForce')).toEqual(['yes']);
    expect(column(paths('2014'), 'inForce')).toEqual([null]);
  });

  it('cites whatever stands anywhere in a leg or a path', () => {
    expect(new Set(made.works)).toEqual(new Set(['gazette', 'herald']));
    expect(new Set(route({ choices: {} }, 'likely,swap').works)).toEqual(new Set(['gazette'])); // the herald speaks of what is put away
  });

  it('has a row for each shown record at each place, the filter applied to these and not to the legs', () => {
    expect(column(tableIn(made, 'places'), 'id')).toEqual(['ann', 'tents']);
    expect(column(tableIn(made, 'places'), 'layers')).toEqual(['Visits', 'Aid']);
    const filtered = route({ choices: { kind: { ids: ['visit'], except: false } } });
    expect(column(tableIn(filtered, 'places'), 'id')).toEqual(['ann']);
    expect(column(tableIn(filtered, 'legs'), 'leg')).toEqual(['a', 'b']);
  });

  it('leaves out what is put away, and says so', () => {
    const left = route({ choices: {} }, 'likely,swap,aid,plants');
    expect(column(tableIn(left, 'legs'), 'leg')).toEqual(['a']);
    expect(column(tableIn(left, 'stages'), 'leg')).toEqual(['a']);
    expect(tableIn(left, 'paths')?.rows).toEqual([]);
    expect(column(tableIn(left, 'points'), 'point')).toEqual(['field', 'middle']);
    expect(column(tableIn(left, 'places'), 'id')).toEqual(['ann']);
    expect(saidIn(left)['Put away on the map']).toBe('Likely path, Swap, Aid, Power plants');
    expect(saidIn(made)).not.toHaveProperty('Put away on the map');
  });

  it('draws only what is there on its day, and names what is not', () => {
    const idsOf = (tab: typeof made) => (tab.features?.() ?? []).flatMap(({ features }) => features.map(({ id }) => id));
    expect(idsOf(made)).toEqual(['leg/a', 'leg/b', 'path/swap', 'node/field', 'node/middle', 'node/plant', 'place/borham']);
    const early = route({ choices: {}, to: '2001' });
    expect(idsOf(early)).toEqual(['leg/a', 'node/field', 'node/middle']);
    expect(saidIn(early)).toMatchObject({ 'Day of the map': '31 December 2001', 'Not on the map on that day': 'Leg b' });
    expect(column(tableIn(early, 'legs'), 'leg')).toEqual(['a', 'b']); // as in the list beside the map
  });

  it('says of a place how exactly it is known, and how many records of which sort name it', () => {
    const [place] = made.features?.().flatMap(({ features }) => features.filter(({ id }) => id === 'place/borham')) ?? [];
    expect(place?.geometry).toEqual({ type: 'Point', coordinates: [45, 40] });
    expect(place?.properties).toMatchObject({
      feature: 'place', name: 'Borham', accuracyMetres: 1000, soft: null, beyond: null, layers: 'Visits | Aid', count: 2,
      records: ['ann', 'tents'], titles: ['Visit ann', 'Aid tents'],
      sources: ['“The gazette”, Arland, date not known', '“The herald”, Borland, date not known'],
    }); // oxfmt-ignore
  });
});

describe('aid and visits', () => {
  const made = aidAndVisitsTables({ ...all, filter: { choices: {} } }, defaultView.options, en);

  it('says who came, with the office then, and where it led', () => {
    const visits = tableIn(made, 'visits');
    expect(column(visits, 'visitors')).toEqual([['Ann Əhmədova (Minister)']]);
    expect(column(visits, 'hosts')).toEqual([null]);
    expect(column(visits, 'direction')).toEqual(['To Borland']);
  });

  it('has a row for each gift in words, and one for each figure, typed, with its unit', () => {
    expect(column(tableIn(made, 'aid'), 'figures')?.[0]).toEqual(['40 tonnes: tents', 'about 3–5 trucks']);
    const figures = tableIn(made, 'aid-figures');
    expect(column(figures, 'id')).toEqual(['tents', 'tents', 'nothing']);
    expect(column(figures, 'value')).toEqual([40, null, 0]);
    expect(column(figures, 'low')).toEqual([null, 3, null]);
    expect(column(figures, 'unit')).toEqual(['tonne', 'truck', 'usd']);
    expect(column(figures, 'approximate')).toEqual([null, 'yes', null]);
  });

  it('counts as the charts do: no record is an empty cell, never a zero', () => {
    const years = tableIn(made, 'visits-by-year');
    expect(column(years, 'year')).toEqual([2005]);
    expect(column(years, 'borland')).toEqual([1]);
    expect(column(years, 'arland')).toEqual([null]);
    expect(column(tableIn(made, 'aid-by-year'), 'delivered')).toEqual([1, 0]); // of the second year a source reports nothing given
  });

  it('leaves out a table of which the filter shows nothing', () => {
    const filter: Filter = { choices: { kind: { ids: ['visit'], except: false } } };
    const visits = aidAndVisitsTables({ ...shownBy(filter), filter }, defaultView.options, en);
    expect(visits.tables.map(({ id }) => id)).toEqual([
      'visits',
      'visits-by-year',
      'visits-by-level',
      'silences',
      'calendar',
      'contacts-by-era',
    ]);
    expect(visits.records).toEqual(['ann']);
  });
});

describe('the sources', () => {
  const options = { order: 'cited', group: 'none', differ: 'date' } as const;

  it('have the works in the order and the groups that are shown', () => {
    expect(column(sourcesTables({ ...all, ...options }, en).tables[0], 'work')).toEqual(['gazette', 'herald']);
    const grouped = sourcesTables({ ...all, ...options, group: 'type', order: 'title' }, en);
    expect(column(grouped.tables[0], 'group')).toEqual(['Official', 'Press']);
    expect(column(grouped.tables[0], 'citedBy')).toEqual([6, 3]);
    expect(grouped.order).toContainEqual(['Grouped by', 'Type']);
  });

  it('have works of the route alone at the end, with no record that cites them', () => {
    const [works] = sourcesTables({ ...shownBy({ choices: { kind: { ids: ['agreement'], except: false } } }), ...options }, en).tables;
    expect(column(works, 'work')).toEqual(['gazette', 'herald']);
    expect(column(works, 'citedBy')).toEqual([1, 0]);
    expect(column(works, 'legs')).toEqual([2, 1]);
  });

  it('have the register of disagreements with gaps as numbers', () => {
    const register = tableIn(sourcesTables({ ...all, ...options }, en), 'disagreements');
    expect(column(register, 'own')).toEqual(['2001']);
    expect(column(register, 'rival')).toEqual(['2002']);
    expect(column(register, 'rivalBy')).toEqual(['Borland']);
    expect(column(register, 'days')).toEqual([365]);
    expect(column(register, 'perCent')).toEqual([null]);
  });
});
