import { describe, expect, it } from 'vitest';
import { accordingTo, voicesIn } from '@/record/according.ts';
import { openEdition } from '@/record/editions.ts';
import type { Entry } from '@/record/entries.ts';
import { type FacetId, facetIds, facets } from '@/record/facets.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { choiceOf, type Filter } from '@/record/filter.ts';
import { openLarge } from '@/record/large/open.ts';
import { readLarge } from '@/record/large/read.ts';
import { openSeen, rowsSeenBy } from '@/record/large/seen.ts';
import { select } from '@/record/select.ts';
import { makeRecords } from '../../../scripts/made/made.ts';

const file = makeRecords({ records: 150, seed: 3 });
const encode = (content: unknown) => new TextEncoder().encode(JSON.stringify(content));
const read = readLarge(encode(file), () => undefined);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const { data } = read;
const large = openLarge(data);
const small = openEdition(file);

/** What an entry tells, whether it is read from columns or stands as an object. */
const told = (entry: Entry) => ({
  id: entry.id,
  title: entry.title,
  date: entry.date.text,
  ownDate: entry.ownDate?.text,
  marks: [entry.inferred, entry.disputed, entry.rivals, entry.official, entry.origins, entry.rivalDates],
  ...Object.fromEntries(facetIds.map((facet) => [facet, [...facets[facet](entry)]])),
});

const valuesOf = (facet: FacetId) =>
  [...new Set(small.facts.entries.flatMap((entry) => facets[facet](entry)))].toSorted((a, b) => (a < b ? -1 : 1));

/** Everything that a filter yields. */
const yielded = ({ columns }: Facts, filter: Filter) => {
  const { shown, counts, years, lifted, count } = select(columns, filter, undefined);
  const byFacet = facetIds.map((facet): [FacetId, unknown] => [facet, valuesOf(facet).map((value) => counts[facet].get(value))]);
  return { ids: shown.map(({ id }) => id), count, years, lifted: [...lifted], counts: Object.fromEntries(byFacet) };
};

const expectSame = (one: { facts: Facts; whole: Whole }, other: { facts: Facts; whole: Whole }) => {
  expect(one.facts.entries.map(told)).toEqual(other.facts.entries.map(told));
  for (const { id } of other.facts.entries) expect(one.whole.records.get(id)).toEqual(other.whole.records.get(id));
  expect(new Set(one.whole.records.keys())).toEqual(new Set(other.whole.records.keys()));
  const sectors = [...other.facts.sectors.keys()];
  const filters: Filter[] = [
    { choices: {} },
    { choices: { sector: choiceOf(sectors.slice(0, 2))! } },
    { choices: { sector: choiceOf(sectors.slice(0, 1), true)!, kind: choiceOf(['visit'])! }, from: '2005', to: '2015-06' },
  ];
  for (const filter of filters) expect(yielded(one.facts, filter)).toEqual(yielded(other.facts, filter));
};

describe('a record that is read from columns and bytes', () => {
  it('is the same as one that stands in memory: entries, records, and what every filter yields', () => {
    expect(large.facts.entries).toHaveLength(file.records.length);
    expectSame(large, small);
  });

  it('finds each record by its id, and nothing by another', () => {
    const [first] = large.facts.entries;
    expect(large.facts.byId.get(first!.id)?.title).toBe(first!.title);
    expect(large.facts.byId.get('nobody')).toBeUndefined();
    expect(large.whole.records.has('nobody')).toBe(false);
  });

  it('is seen by each voice as in memory', () => {
    const voices = voicesIn(small.whole);
    expect(data.speaks).toEqual(voices);
    expect(voices.size).toBeGreaterThan(1);
    for (const by of voices.keys()) expectSame(openSeen(rowsSeenBy(by, large), by, large, data), accordingTo(by, small.facts, small.whole));
  });
});

describe('a file with faults', () => {
  const [record, other] = file.records;
  const faults = (change: object) => {
    const result = readLarge(encode({ ...file, records: [{ ...record, ...change }, other] }), () => undefined);
    return result.ok ? [] : result.problems.map(({ entry, message }) => `${entry}: ${message}`);
  };

  it('is not opened, and each fault is named with its record: of a field, of a reference, of a tie, of an id that is taken', () => {
    expect(faults({ date: 'yesterday' })).toEqual([expect.stringMatching(`${record!.id}: .*yesterday`)]);
    expect(faults({ sectors: ['sorcery'] })).toEqual([expect.stringMatching(`${record!.id}: "sorcery" is not in sectors.json`)]);
    expect(faults({ related: [{ id: 'nobody', relation: 'follows' }] })).toContainEqual(expect.stringMatching('nobody'));
    expect(faults({ id: other!.id })).toContainEqual(expect.stringMatching(`${other!.id}.*is taken already`));
  });

  it('is told of what stands beside the records too', () => {
    const result = readLarge(encode({ ...file, sectors: [] }), () => undefined);
    expect(result.ok).toBe(false);
  });
});
