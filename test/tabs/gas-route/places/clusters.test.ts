/** Places that stand together, and what of them is never lost. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { nearestZoom, opensAt } from '@/tabs/gas-route/places/clusters.ts';
import { markName, markNames, radiusOf } from '@/tabs/gas-route/places/marks.ts';
import { frameAt, parseView } from '@/ui/map/mercator.ts';
import { clustersOf, makePlace, makeRow } from '../madeMap.ts';

const kilis = makeRow(makePlace('kilis', 37.1, 36.7), ['a', 'b', 'c']);
const yavuzlu = makeRow(makePlace('yavuzlu', 37.25, 36.7), ['c', 'd']);
const baku = makeRow(makePlace('baku', 49.9, 40.4), ['e']);
const far = (zoom: number, scale = 1) => frameAt({ lat: 38, lon: 43, zoom }, 1e6, 1e6, scale);

describe('places that stand together', () => {
  const clusters = clustersOf([yavuzlu, baku, kilis]);

  it('are one mark, named after the place with most records; a record that names two of them counts once', () => {
    const marks = clusters.marksIn(far(5));
    expect(marks.map((mark) => markName(mark, en))).toEqual(['baku: 1 record', '2 places near kilis, 4 records']);
    expect(markNames(clusters, far(5), '', en).map(({ text }) => text)).toEqual(['kilis + 1', 'baku']);
  });

  it('are told apart where the mark says that it opens', () => {
    for (const scale of [1, 1.6, 3]) {
      const frame = far(5, scale);
      const mark = clusters.marksIn(frame).find(({ id }) => id === 'kilis')!;
      const view = parseView(opensAt(mark, frame) ?? '')!;
      expect(view.zoom).toBeLessThanOrEqual(nearestZoom);
      expect(clusters.marksIn(frameAt(view, 800, 600, scale)).map(({ id }) => id)).toEqual(['kilis', 'yavuzlu']);
    }
    expect(
      opensAt(
        clusters.marksIn(far(9)).find(({ id }) => id === 'kilis')!,
        far(9),
      ),
    ).toBeUndefined();
  });

  it('open later where the reader’s marks are larger, and no later than they must', () => {
    const wide = clustersOf([kilis, makeRow(makePlace('east', 37.7, 36.7), ['d'])]);
    const opening = (scale: number) => {
      const frame = far(5, scale);
      const view = parseView(opensAt(wide.marksIn(frame)[0]!, frame) ?? '')!;
      expect(wide.marksIn(frameAt(view, 800, 600, scale))).toHaveLength(2);
      return view.zoom;
    };
    expect(opening(1)).toBeLessThan(7.1);
    expect(opening(1.6)).toBeGreaterThan(7.5);
    expect(opening(1.6)).toBeLessThan(8);
  });

  it('keep the id of their leading place, so that the same mark keeps the focus when the map moves', () => {
    expect(clusters.marksIn(far(5)).map(({ id }) => id)).toContain('kilis');
    expect(clusters.marksIn(far(9)).map(({ id }) => id)).toContain('kilis');
  });
});

describe('places at one and the same point', () => {
  const market = makeRow(makePlace('market', 37.1, 36.7), ['c', 'f']);
  const clusters = clustersOf([market, baku, kilis]);

  it('are one mark however near the map comes, which says them all and chooses the first', () => {
    const [mark, ...others] = clusters.marksIn(far(9));
    expect(others).toHaveLength(1);
    const one = [mark!, ...others].find(({ id }) => id === 'kilis')!;
    expect(markName(one, en)).toBe('kilis and market: 4 records');
    expect(opensAt(one, far(9))).toBeUndefined();
  });
});

describe('whatever the places and the zoom', () => {
  const rows = fc
    .uniqueArray(fc.record({ id: fc.integer({ min: 0, max: 999 }), lon: fc.double({ min: 26, max: 54, noNaN: true }), lat: fc.double({ min: 30, max: 44, noNaN: true }), records: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 6 }), soft: fc.boolean() }), { selector: ({ id }) => id, maxLength: 60 })
    .map((places) => places.map(({ id, lon, lat, records, soft }) => makeRow(makePlace(`p${id}`, lon, lat, soft ? 200_000 : 1000), [...new Set(records)].map(String)))); // oxfmt-ignore
  const zoom = fc.double({ min: 2, max: nearestZoom, noNaN: true });
  // wide enough for the whole of what is drawn, at any zoom
  const whole = (z: number) => frameAt({ lat: 37, lon: 40, zoom: z }, 1e6, 1e6);

  it('every place is in one mark or among those that are no points, and every record of a mark is one of its places’', () => {
    fc.assert(
      fc.property(rows, zoom, (places, z) => {
        const clusters = clustersOf(places);
        const marks = clusters.marksIn(whole(z));
        const drawn = [...marks.flatMap((mark) => mark.rows), ...clusters.soft].map(({ place }) => place.id);
        expect(drawn.toSorted()).toEqual(places.map(({ place }) => place.id).toSorted());
        for (const mark of marks) expect(mark.records).toBe(new Set(mark.rows.flatMap(({ entries }) => entries.map(({ id }) => id))).size);
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
      }),
    );
  });

  it('the order in which the places come does not matter', () => {
    fc.assert(
      fc.property(rows, zoom, (places, z) => {
        const said = (some: typeof places) => clustersOf(some).marksIn(whole(z)).map(({ id, records, lat, lon }) => ({ id, records, lat, lon })); // oxfmt-ignore
        expect(said(places.toReversed())).toEqual(said(places));
      }),
    );
  });

  it('at the nearest zoom every point has a mark of its own', () => {
    fc.assert(
      fc.property(rows, (places) =>
        clustersOf(places)
          .marksIn(whole(nearestZoom))
          .every((mark) => new Set(mark.rows.map(({ place: { lon, lat } }) => `${lon},${lat}`)).size === 1),
      ),
    );
  });
});

describe('marks', () => {
  it('grow in area with their records, within limits', () => {
    expect(radiusOf(48, false, 1) ** 2 / radiusOf(24, false, 1) ** 2).toBeCloseTo(2);
    expect(radiusOf(1, false, 1)).toBe(7);
    // larger ones would hide the legs that lead to them
    expect(radiusOf(5000, false, 1)).toBe(17);
    expect(radiusOf(40, false, 2)).toBe(2 * radiusOf(40, false, 1));
  });
});
