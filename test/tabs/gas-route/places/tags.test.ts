/** Countries with records of which nobody says where in them. */
import { describe, expect, it } from 'vitest';
import { tagsOn } from '@/tabs/gas-route/places/tags.ts';
import { frameAt } from '@/ui/map/mercator.ts';
import { makePlace, makeRow } from '../madeMap.ts';

const country = makeRow(makePlace('country', 39, 35, 200_000), ['a', 'b']);
const nothing = { boxes: [], lines: [] };
const textOf = () => 'somewhere in country: 2';
const frame = frameAt({ lat: 35, lon: 39, zoom: 6 }, 1000, 800);
const tag = (around: Parameters<typeof tagsOn>[2] = nothing, on = frame) => tagsOn([country], on, around, textOf)[0];

describe('the tag of a country', () => {
  it('stands in its middle, and has room for its words', () => {
    expect(tag()).toMatchObject({ x: 500, y: 400, text: textOf() });
    expect(tag()?.width).toBeGreaterThan(140);
  });

  it('keeps off points, lines and other tags', () => {
    const point = { x: 500, y: 400, width: 30, height: 30 };
    const moved = tag({ boxes: [point], lines: [] });
    expect(Math.abs((moved?.x ?? 0) - 500) >= (moved!.width + 30) / 2 || Math.abs((moved?.y ?? 0) - 400) >= (moved!.height + 30) / 2).toBe(true); // oxfmt-ignore
    expect(Math.abs((tag({ boxes: [], lines: [{ points: [[0, 400], [1000, 400]], width: 10 }] })?.y ?? 400) - 400)).toBeGreaterThanOrEqual(14); // oxfmt-ignore
    const two = tagsOn([country, makeRow(makePlace('other', 39, 35, 200_000), ['c'])], frame, nothing, textOf);
    expect(two).toHaveLength(2);
    expect(Math.abs(two[0]!.y - two[1]!.y)).toBeGreaterThanOrEqual(18);
  });

  it('is one of sixty at most: more would hide the land', () => {
    const many = Array.from({ length: 90 }, (_, at) => makeRow(makePlace(`c${at}`, 30 + (at % 10) * 2, 28 + Math.floor(at / 10) * 2, 200_000), ['a'])); // oxfmt-ignore
    expect(tagsOn(many, frameAt({ lat: 36, lon: 39, zoom: 7 }, 3000, 3000), nothing, () => 'x')).toHaveLength(60);
  });

  it('is at the edge where the middle is out of sight, and nowhere on a map of elsewhere', () => {
    const east = frameAt({ lat: 35, lon: 40.5, zoom: 8 }, 400, 400);
    expect(east.at(39, 35)[0]).toBeLessThan(0);
    expect(tag(nothing, east)?.x).toBeGreaterThan(70);
    expect(tag(nothing, frameAt({ lat: 40, lon: 50, zoom: 9 }, 1000, 800))).toBeUndefined();
  });
});
