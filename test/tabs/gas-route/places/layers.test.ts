/** The places of the shown records, by what happened there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '@/record/columns/columns.ts';
import { legExistence, pathKinds } from '@/record/route/words.ts';
import { select } from '@/record/select.ts';
import { type MapPart, mapParts } from '@/record/words.ts';
import { byReach, layerAt, layers, onlyLayer } from '@/tabs/gas-route/places/layers.ts';
import { shownPlaces } from '@/tabs/gas-route/places/placeRows.ts';
import { layerCounts, placedCount, rowsAt } from '@/tabs/gas-route/places/placeCounts.ts';
import { placeTally } from '@/tabs/gas-route/places/placeTally.ts';
import { agreement, aid, event, makeRecord, visit } from '../../../support/makeRecord.ts';
import { makeEntry, makePlace, makeRow, nodes } from '../madeMap.ts';

const { facts, whole } = makeRecord([
  visit('to-borland', '2005', { places: ['borham'] }),
  visit('in-a-third', '2006', { places: ['elsewhere'] }),
  visit('at-home', '2007', { places: ['artown'] }),
  visit('call', '2008', { form: 'call', places: ['borham'] }),
  agreement('treaty', '2009', { places: ['artown', 'borham'] }),
  aid('flour', '2010', { places: ['borham'] }),
  event('speech', '2011', { places: ['borham'] }),
]);
const everything = select(facts.columns, { choices: {} }, undefined);
const tally = placeTally(everything, facts, whole);
const placeRows = (hidden: readonly MapPart[] = [], of = tally) => shownPlaces(of, new Set(hidden)).rows;
/** The records of a place by layer, told record by record. */
const idsIn = (rows: ReturnType<typeof placeRows>, id: string) => {
  const byLayer: Record<string, string[]> = {};
  for (const entry of rows.find(({ place }) => place.id === id)?.entries ?? []) (byLayer[layerAt(entry, false)] ??= []).push(entry.id);
  return byLayer;
};

describe('layers of places', () => {
  it('tell visits to a side from meetings elsewhere; who is received at home and who calls travels nowhere', () => {
    const rows = placeRows();
    expect(idsIn(rows, 'borham')).toEqual({ visits: ['to-borland'], signings: ['treaty'], aid: ['flour'], others: ['call', 'speech'] });
    expect(idsIn(rows, 'elsewhere')).toEqual({ 'third-country': ['in-a-third'] });
    expect(idsIn(rows, 'artown')).toEqual({ signings: ['treaty'], others: ['at-home'] });
  });

  it('put at a power plant of the route what would stand among the others', () => {
    expect(layerAt({ kind: 'gas' }, true)).toBe('plants');
    expect(layerAt({ kind: 'aid' }, true)).toBe('aid');
    const columns = columnsOf(
      [makeEntry('gas', { places: ['plant'] }), makeEntry('aid', { kind: 'aid', places: ['plant', 'nowhere'] })],
      facts,
    );
    const at = { places: new Map([['plant', makePlace('plant')]]), nodes };
    const of = placeTally(select(columns, { choices: {} }, undefined), { columns }, at);
    expect(placeRows([], of).map(({ byLayer }) => [...byLayer])).toEqual([[['aid', 1], ['plants', 1]]]); // oxfmt-ignore
    expect(placeRows(['aid'], of).map(onlyLayer)).toEqual(['plants']);
    expect(layerCounts(of).get('others')).toBe(0);
  });

  it('count different records, and obey the filter', () => {
    expect(Object.fromEntries(layerCounts(tally))).toEqual({ visits: 1, 'third-country': 1, signings: 1, aid: 1, plants: 0, others: 3 }); // oxfmt-ignore
    const only = select(facts.columns, { choices: { kind: { ids: ['aid'], except: false } } }, undefined);
    expect(placeRows([], placeTally(only, facts, whole)).map(({ place, count }) => [place.id, count])).toEqual([['borham', 1]]);
  });

  it('are gone when they are put away, and with them the places of which nothing is left', () => {
    const rows = placeRows(['third-country', 'signings']);
    expect(rows.map(({ place, count }) => [place.id, count])).toEqual([['borham', 4], ['artown', 1]]); // oxfmt-ignore
  });

  it('and the parts of lines are together all that can be put away', () => {
    expect([...legExistence, ...pathKinds, ...layers]).toEqual([...mapParts]);
  });

  it('say what one finds who looks at every record, whatever is put away and however many there are', () => {
    const kinds = [
      { kind: 'event' }, { kind: 'aid' }, { kind: 'agreement' }, { kind: 'visit', direction: ['third'] }, { kind: 'visit', direction: ['none'] },
      { kind: 'visit', direction: ['first-to-second'], form: ['call'] }, { kind: 'visit', direction: ['first-to-second'], form: ['official'] }, { kind: 'visit' },
    ] as const; // oxfmt-ignore
    const ids = ['a', 'b', 'plant', 'unknown'];
    const known = new Map(ids.slice(0, 3).map((id) => [id, makePlace(id)]));
    const records = fc.array(fc.record({ kind: fc.constantFrom(...kinds), places: fc.subarray(ids) }), { maxLength: 30 });
    fc.assert(
      fc.property(records, fc.subarray([...layers]), fc.subarray(ids), (made, away, some) => {
        const entries = made.map(({ kind, places }, at) => makeEntry(`e${at}`, { ...kind, places }));
        const columns = columnsOf(entries, facts);
        const of = placeTally(select(columns, { choices: {} }, undefined), { columns }, { places: known, nodes });
        const hidden = new Set<MapPart>(away);
        const at = (place: string) => entries.filter((one) => one.places.includes(place) && !hidden.has(layerAt(one, place === 'plant')));
        const { rows, recordsAt } = shownPlaces(of, hidden);
        expect(rows.map(({ place }) => place.id).toSorted()).toEqual([...known.keys()].filter((id) => at(id).length > 0).toSorted());
        for (const { place, count, byLayer, entries: those } of rows) {
          expect(those).toEqual(at(place.id));
          expect([count, [...byLayer.values()].reduce((sum, one) => sum + one, 0)]).toEqual([those.length, those.length]);
          for (const [layer, those_] of byLayer) expect(those_).toBe(at(place.id).filter((one) => layerAt(one, place.id === 'plant') === layer).length);
        }
        const among = rows.filter(({ place }) => some.includes(place.id));
        expect(recordsAt(among)).toBe(new Set(among.flatMap(({ place }) => at(place.id))).size);
        expect(Array.from(rowsAt(of, hidden), (row) => columns.entries[row])).toEqual(entries.filter((one) => [...known.keys()].some((id) => at(id).includes(one))));
        expect(placedCount(of)).toBe(entries.filter(({ places }) => places.length > 0).length);
        for (const [layer, count] of layerCounts(of))
          expect(count).toBe(entries.filter((one) => one.places.some((id) => known.has(id) && layerAt(one, id === 'plant') === layer)).length);
      }),
    );
  }); // oxfmt-ignore
});

it('places beyond the base map stand apart, with their records counted once', () => {
  const [near, far, farther] = [makeRow(makePlace('near', 45, 40), ['a']), makeRow(makePlace('far', -74, 40), ['a', 'b']), makeRow(makePlace('farther', 0, 51), ['b'])]; // oxfmt-ignore
  const { onMap, beyond } = byReach([near, far, farther], [25, 29, 55, 45]);
  expect(onMap).toEqual([near]);
  expect(beyond).toEqual([far, farther]);
});
