/** What of a selection lies in a window of time: counts that one can add up in the head, and what holds for any window. */
import type { AnyRecord } from '@/record/types.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsOf, liesIn, type WindowContents } from '@/record/compareWindows.ts';
import { trusted } from '@/record/edtf.ts';
import { isPromise } from '@/record/promises.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';

const { facts, whole } = makeRecord([
  event('opening', '2001-05-01', { sectors: ['energy', 'trade'] }),
  visit('minister', '2002', { level: 'minister', sectors: ['trade'] }),
  visit('head', '2009-12', { level: 'head-of-state' }),
  aid('pledge', '2004-03-01', { stage: 'pledged', sectors: ['health'] }),
  aid('tents', '2012-03-01', { sectors: ['health'], related: [{ id: 'pledge', relation: 'implements' }] }),
  agreement('pact', '2013-01-01', { sectors: ['trade'] }),
  event('war', '2008/2011', { sectors: ['health'] }),
  event('some-day', 'XXXX'),
]);
const firstYears = trusted('2000/2009');
const secondYears = trusted('2010/2020');
const first = contentsOf(facts.entries, whole, firstYears);
const second = contentsOf(facts.entries, whole, secondYears);
const counts = (ids: ReadonlyMap<string, readonly string[]>) => Object.fromEntries([...ids].map(([id, some]) => [id, some.length]));
const promises = ({ promises: by }: WindowContents) => Object.fromEntries(Object.entries(by).map(([outcome, some]) => [outcome, some.map(({ record }) => record.id)])); // oxfmt-ignore

describe('the contents of a window', () => {
  it('are what touches it: a span that touches two windows lies in both, what has no date in none', () => {
    expect(first.ids).toEqual(['opening', 'minister', 'pledge', 'war', 'head']);
    expect(second.ids).toEqual(['war', 'tents', 'pact']);
  });

  it('count a record in each of its sectors', () => {
    expect(counts(first.sectors)).toEqual({ energy: 2, trade: 2, health: 2 });
  });

  it('count visits by level, and those without one under no name, as a perspective may be silent on it', () => {
    expect(counts(first.levels)).toEqual({ minister: 1, 'head-of-state': 1 });
    const silent = new Map(whole.records as ReadonlyMap<string, AnyRecord>).set('head', {
      ...whole.records.get('head')!,
      level: undefined,
    } as never);
    expect(counts(contentsOf(facts.entries, { ...whole, records: silent }, firstYears).levels)).toEqual({ minister: 1, '': 1 });
  });

  it('hold a promise where it was made, with its delivery though that lies in another window', () => {
    expect(promises(first)).toEqual({ delivered: ['pledge'], followed: [], none: [] });
    expect(first.promises.delivered[0]?.end?.record.id).toBe('tents');
    expect(promises(second)).toEqual({ delivered: [], followed: [], none: ['pact'] });
  });

  it('hold a delivery where it was made; a pledge is none', () => {
    expect([counts(first.deliveries), counts(second.deliveries)]).toEqual([{}, { aid: 1 }]);
  });

  it('are nothing where nothing was looked at', () => {
    expect(contentsOf(facts.entries, whole, undefined)).toMatchObject({ ids: [], sectors: new Map(), promises: { none: [] } });
  });

  it('leave out what the filter leaves out, but look for what became of a promise in the whole record', () => {
    const pledge = facts.entries.filter(({ id }) => id === 'pledge');
    expect(promises(contentsOf(pledge, whole, firstYears))).toEqual({ delivered: ['pledge'], followed: [], none: [] });
  });
});

const day = fc.integer({ min: firstYears.start, max: secondYears.end });
const cut = fc.uniqueArray(day, { minLength: 3, maxLength: 3 }).map((days) => days.toSorted((a, b) => a - b) as [number, number, number]);

describe('any window', () => {
  it('holds what its two halves hold, and both halves what crosses the cut', () => {
    fc.assert(
      fc.property(cut, ([start, middle, end]) => {
        const idsIn = (from: number, to: number) => contentsOf(facts.entries, whole, { start: from, end: to }).ids;
        const [left, right] = [idsIn(start, middle - 1), idsIn(middle, end)];
        expect(new Set([...left, ...right])).toEqual(new Set(idsIn(start, end)));
        const crossing = facts.entries.filter((entry) => liesIn(entry, { start, end: middle - 1 }) && entry.date.end >= middle);
        expect(left.filter((id) => right.includes(id))).toEqual(crossing.map(({ id }) => id));
      }),
    );
  });

  it('counts every visit once by level, and every promise once by what became of it', () => {
    fc.assert(
      fc.property(cut, ([start, , end]) => {
        const { ids, levels, promises: by } = contentsOf(facts.entries, whole, { start, end });
        const records = ids.map((id) => whole.records.get(id)!);
        const idsOf = (some: typeof records) => some.map(({ id }) => id).toSorted();
        expect([...levels.values()].flat().toSorted()).toEqual(idsOf(records.filter(({ kind }) => kind === 'visit')));
        expect(idsOf(Object.values(by).flatMap((some) => some.map(({ record }) => record)))).toEqual(idsOf(records.filter(isPromise)));
      }),
    );
  });
});
