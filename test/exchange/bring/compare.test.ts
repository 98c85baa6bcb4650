/** Two editions of a record side by side. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ComparedEdition, comparedParts, type Comparison, compareEditions } from '@/exchange/bring/compare.ts';
import type { EditionFile } from '@/record/editions.ts';
import { atOnce } from '@/record/slices.ts';
import { makeRecords } from '../../../scripts/made/made.ts';
import { dataOf } from '../../support/readFile.ts';
import { runs } from '../../support/fuzz.ts';

const made = makeRecords({ records: 12, seed: 5 });
const compare = (older: ComparedEdition, newer: ComparedEdition): Comparison => atOnce(compareEditions(older, newer));
const between = (older: EditionFile, newer: EditionFile) => compare(dataOf(older), dataOf(newer));

/** The made record with other fields in its first record. */
const withFirst = (fields: object): EditionFile => {
  const [first, ...others] = made.records;
  return { ...made, records: [{ ...first!, ...fields }, ...others] };
};
const first = made.records[0]!;
const reversed = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(reversed) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).toReversed().map(([key, inner]) => [key, reversed(inner)])) : value; // oxfmt-ignore

describe('a field that says something else', () => {
  it('is named with what it said before and what it says now', () => {
    expect(between(made, withFirst({ title: 'Another title' })).changes).toEqual([
      {
        part: 'records',
        id: first.id,
        title: 'Another title',
        how: 'changed',
        fields: [{ path: 'title', before: first.title, after: 'Another title' }],
      },
    ]);
  });

  it('is named by its place where it stands in a list, and not the whole list', () => {
    const [citation, ...others] = first.citations;
    const { changes } = between(made, withFirst({ citations: [{ ...citation!, locator: 'p. 7' }, ...others] }));
    expect(changes[0]!.fields).toEqual([{ path: 'citations.0.locator', before: citation!.locator ?? '', after: 'p. 7' }]);
  });

  it('is one field where it is a list of ids, so that it reads as a cell of the workbook does', () => {
    const [a, b] = made.sectors.map(({ id }) => id);
    const { changes } = between(withFirst({ sectors: [a] }), withFirst({ sectors: [a, b] }));
    expect(changes[0]!.fields).toEqual([{ path: 'sectors', before: a, after: `${a}; ${b}` }]);
  });

  it('has nothing before where it is new, and nothing after where it went', () => {
    const noted = withFirst({ disputed: 'The year.' });
    const bare = withFirst({ disputed: undefined });
    expect(between(bare, noted).changes[0]!.fields).toEqual([{ path: 'disputed', before: '', after: 'The year.' }]);
    expect(between(noted, bare).changes[0]!.fields).toEqual([{ path: 'disputed', before: 'The year.', after: '' }]);
  });

  it('is told of what the record says of itself, and of what stands beside the records', () => {
    const [actor, ...actors] = made.actors;
    const now = { ...made, dataset: { ...made.dataset, title: 'Renamed' }, actors: [{ ...actor!, name: 'Renamed too' }, ...actors] };
    expect(between(made, now).changes.map(({ part, id, fields }) => [part, id, fields.map(({ path }) => path)])).toEqual([
      ['dataset', 'dataset', ['title']],
      ['actors', actor!.id, ['name']],
    ]);
  });
});

it('tells texts apart that would read alike when they are joined', () => {
  const named = (variants: string[]): EditionFile => ({ ...made, actors: made.actors.map((one, at) => (at === 0 ? { ...one, variants } : one)) }); // oxfmt-ignore
  expect(between(named(['a; b']), named(['a', 'b'])).changes[0]!.fields).toEqual([{ path: 'variants', before: '["a; b"]', after: 'a; b' }]);
});

it('finds nothing between a record and the same in other words: another order of keys, other blanks', () => {
  const { changes, sums } = between(made, { ...(reversed(made) as EditionFile), records: made.records.toReversed() });
  expect(changes).toEqual([]);
  expect(sums.records).toEqual({ unchanged: 12, changed: 0, added: 0, removed: 0 });
});

it('adds up, whatever is left out of either and renamed in one: what was and what is are each counted once', () => {
  const ids = made.records.map(({ id }) => id);
  const some = fc.subarray(ids);
  const only = (kept: readonly string[], renamed: readonly string[]): EditionFile => ({
    ...made,
    paths: [], // they name records
    records: made.records
      .filter(({ id }) => kept.includes(id))
      .map((record) => ({
        ...record,
        related: [],
        ...(renamed.includes(record.id) && { title: `${record.title}, anew` }),
      })),
  });
  fc.assert(
    fc.property(some, some, some, (before, now, renamed) => {
      const { changes, sums } = between(only(before, []), only(now, renamed));
      const idsOf = (way: string) => changes.filter(({ how, part }) => how === way && part === 'records').map(({ id }) => id);
      const both = now.filter((id) => before.includes(id));
      expect(new Set(idsOf('added'))).toEqual(new Set(now.filter((id) => !before.includes(id))));
      expect(new Set(idsOf('removed'))).toEqual(new Set(before.filter((id) => !now.includes(id))));
      expect(new Set(idsOf('changed'))).toEqual(new Set(both.filter((id) => renamed.includes(id))));
      const { unchanged, changed, added, removed } = sums.records;
      expect([unchanged + changed + removed, unchanged + changed + added]).toEqual([before.length, now.length]);
      for (const part of comparedParts.slice(1)) expect(sums[part].changed + sums[part].added + sums[part].removed, part).toBe(0);
    }),
    runs(15),
  );
});

it('pauses on its way, so that a page with many records stays answerable', () => {
  const data = dataOf(makeRecords({ records: 300, seed: 2 }));
  let pauses = 0;
  for (const work = compareEditions(data, data); !work.next().done;) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(300 / 50);
});
