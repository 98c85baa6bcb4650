/** Whether what is chosen can be seen on the map. */
import { describe, expect, it } from 'vitest';
import { sightOf } from '@/tabs/gas-route/map/sight.ts';
import { frameAt } from '@/ui/map/mercator.ts';
import { legs, makePlace, makeRow, pathOver } from '../madeMap.ts';

const whole = { legs, paths: [pathOver('contract')] };
const town = makeRow(makePlace('town', 45, 40), ['a']);
const near = (lon: number, lat: number) => frameAt({ lat, lon, zoom: 9 }, 600, 400);

describe('what is chosen', () => {
  it('is a place before a leg, and nothing where nothing is', () => {
    expect(sightOf(whole, 'west', town)).toMatchObject({ id: 'place town', extent: [45, 40, 45, 40] });
    expect(sightOf(whole, 'west', undefined)).toMatchObject({ id: 'west', extent: [42, 40, 44, 40] });
    expect(sightOf(whole, 'the-contract', undefined)?.id).toBe('the-contract');
    expect(sightOf(whole, 'no-such', undefined)).toBeUndefined();
  });

  it('is in sight where a good piece of the line is in the frame, or the place itself', () => {
    const west = sightOf(whole, 'west', undefined);
    expect(west?.isSeen(near(43, 40))).toBe(true);
    expect(west?.isSeen(near(46, 40))).toBe(false);
    const place = sightOf(whole, '', town);
    expect(place?.isSeen(near(45, 40))).toBe(true);
    expect(place?.isSeen(near(43, 40))).toBe(false);
  });
});
