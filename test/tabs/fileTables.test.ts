/** What tabs put into files: the rows of the screen, in its order, with nothing made up where nothing is known. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileTable } from '@/exchange/files/fileTable.ts';
import { en } from '@/i18n/en.ts';
import { accordingTo } from '@/record/according.ts';
import { isUndated } from '@/record/edtf.ts';
import type { Filter } from '@/record/filter.ts';
import { select, spanOf } from '@/record/select.ts';
import { aidAndVisitsTables } from '@/tabs/aid-and-visits/fileTables.ts';
import { tabFiles } from '@/tabs/files.ts';
import { gasRouteTables } from '@/tabs/gas-route/fileTables.ts';
import { sourcesTables } from '@/tabs/sources/fileTables.ts';
import { timelineTables } from '@/tabs/timeline/fileTables.ts';
import { defaultView, tabIds } from '@/view/view.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';

const herald = { source: 'herald', locator: '¶ 4' };
const leg = (id: string, order: number, more: object = {}) => ({
  type: 'Feature',
  id,
  geometry: { type: 'LineString', coordinates: [[44, 40], [45, 40]] },
  properties: {
    feature: 'leg', name: `Leg ${id}`, order, start: 'Here', end: 'There', countries: ['TR'], date: 'XXXX', existence: 'documented', trace: 'approximate',
    traceNote: 'Rough.', status: 'built', rivals: [], notes: [], citations: [{ source: 'gazette' }], ...more,
  },
}); // prettier-ignore

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
      features: [leg('b', 2, { lengthKm: 90, rivals: [{ field: 'lengthKm', value: '95 km', citations: [herald] }] }), leg('a', 1)],
    },
  },
); // prettier-ignore
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
  const made = gasRouteTables(all, en);

  it('has its legs in order of the chain, with typed lengths, and what others say with who says it', () => {
    const legs = tableIn(made, 'legs');
    expect(column(legs, 'leg')).toEqual(['a', 'b']);
    expect(column(legs, 'length')).toEqual([null, 90]);
    expect(column(legs, 'inService')).toEqual([null, null]);
    expect(column(legs, 'otherFigures')).toEqual([null, ['95 km (Borland)']]);
    expect(made.works).toEqual(['gazette', 'gazette', 'herald']);
  });

  it('has a row for each shown record at each place, the filter applied to these and not to the legs', () => {
    expect(column(tableIn(made, 'places'), 'id')).toEqual(['ann', 'tents']);
    const filtered = gasRouteTables(shownBy({ choices: { kind: { ids: ['visit'], except: false } } }), en);
    expect(column(tableIn(filtered, 'places'), 'id')).toEqual(['ann']);
    expect(column(tableIn(filtered, 'legs'), 'leg')).toEqual(['a', 'b']);
  });
});

describe('aid and visits', () => {
  const made = aidAndVisitsTables(all, en);

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
    expect(column(years, 'to:borland')).toEqual([1]);
    expect(column(years, 'to:arland')).toEqual([null]);
    expect(column(tableIn(made, 'aid-by-year'), 'delivered')).toEqual([1, null]); // of the second year a source reports nothing given
  });

  it('leaves out a table of which the filter shows nothing', () => {
    const visits = aidAndVisitsTables(shownBy({ choices: { kind: { ids: ['visit'], except: false } } }), en);
    expect(visits.tables.map(({ id }) => id)).toEqual(['visits', 'visits-by-year', 'visits-by-level']);
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
