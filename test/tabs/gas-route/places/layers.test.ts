/** The places of the shown records, by what happened there. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legExistence, pathKinds } from '@/record/route/words.ts';
import { select } from '@/record/select.ts';
import { mapParts } from '@/record/words.ts';
import { byReach, layerCounts, layerAt, layers, onlyLayer, placeRows, recordCount } from '@/tabs/gas-route/places/layers.ts';
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
const idsIn = (rows: ReturnType<typeof placeRows>, place: string) =>
  Object.fromEntries([...(rows.find((row) => row.place.id === place)?.byLayer ?? [])].map(([layer, entries]) => [layer, entries.map(({ id }) => id)])); // oxfmt-ignore

describe('layers of places', () => {
  it('tell visits to a side from meetings elsewhere; who is received at home and who calls travels nowhere', () => {
    const rows = placeRows(everything, whole);
    expect(idsIn(rows, 'borham')).toEqual({ visits: ['to-borland'], signings: ['treaty'], aid: ['flour'], others: ['call', 'speech'] });
    expect(idsIn(rows, 'elsewhere')).toEqual({ 'third-country': ['in-a-third'] });
    expect(idsIn(rows, 'artown')).toEqual({ signings: ['treaty'], others: ['at-home'] });
  });

  it('put at a power plant of the route what would stand among the others', () => {
    expect(layerAt({ kind: 'gas' }, true)).toBe('plants');
    expect(layerAt({ kind: 'aid' }, true)).toBe('aid');
    const plant = makePlace('plant');
    const rows = placeRows({ shown: [makeEntry('gas', { places: ['plant'] })] }, { places: new Map([['plant', plant]]), nodes });
    expect(rows.map(onlyLayer)).toEqual(['plants']);
  });

  it('count different records, and obey the filter', () => {
    expect(Object.fromEntries(layerCounts(placeRows(everything, whole)))).toEqual({ visits: 1, 'third-country': 1, signings: 1, aid: 1, plants: 0, others: 3 }); // oxfmt-ignore
    const only = select(facts.columns, { choices: { kind: { ids: ['aid'], except: false } } }, undefined);
    expect(placeRows(only, whole).map(({ place, entries }) => [place.id, entries.length])).toEqual([['borham', 1]]);
  });

  it('are gone when they are put away, and with them the places of which nothing is left', () => {
    const rows = placeRows(everything, whole, new Set(['third-country', 'signings'] as const));
    expect(rows.map(({ place, entries }) => [place.id, entries.length])).toEqual([['borham', 4], ['artown', 1]]); // oxfmt-ignore
  });

  it('and the parts of lines are together all that can be put away', () => {
    expect([...legExistence, ...pathKinds, ...layers]).toEqual([...mapParts]);
  });

  it('hold each record of a place once, whatever is put away', () => {
    fc.assert(
      fc.property(fc.subarray([...layers]), (away) => {
        const hidden = new Set(away);
        for (const { entries, byLayer } of placeRows(everything, whole, hidden)) {
          const ids = [...byLayer.values()].flat().map(({ id }) => id);
          expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
          expect([...byLayer.keys()].some((layer) => hidden.has(layer))).toBe(false);
        }
      }),
    );
  });
});

it('places beyond the base map stand apart, with their records counted once', () => {
  const [near, far, farther] = [makeRow(makePlace('near', 45, 40), ['a']), makeRow(makePlace('far', -74, 40), ['a', 'b']), makeRow(makePlace('farther', 0, 51), ['b'])]; // oxfmt-ignore
  const { onMap, beyond } = byReach([near, far, farther], [25, 29, 55, 45]);
  expect(onMap).toEqual([near]);
  expect(beyond).toEqual([far, farther]);
  expect(recordCount(beyond)).toBe(2);
});
