import { describe, expect, it } from 'vitest';
import { accordingTo, voicesIn } from '@/record/according.ts';
import { openEdition } from '@/record/editions.ts';
import type { Entry } from '@/record/entries.ts';
import { type FacetId, facetIds, facets } from '@/record/facets.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { choiceOf, type Filter } from '@/record/filter.ts';
import { openLarge } from '@/record/large/open.ts';
import { openSeen, rowsSeenBy } from '@/record/large/seen.ts';
import { select } from '@/record/select.ts';
import { makeRecords } from '../../../scripts/made/made.ts';
import { dataOf, readEdition } from '../../support/readFile.ts';

const file = makeRecords({ records: 150, seed: 3 });
const data = dataOf(file);
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
  const [record, other, third] = file.records;
  const readWith = (change: object) => readEdition({ ...file, records: [{ ...record, ...change }, other, third] });
  const faults = (change: object) => readWith(change).problems.map(({ entry, message }) => `${entry}: ${message}`);
  const shown = (change: object) => [...openLarge(readWith(change).data!).whole.records.keys()].toSorted();
  const others = [other!.id, third!.id].toSorted();

  it('names each fault with its record: of a field, of a reference, of an id that is taken; the record waits and the others are shown', () => {
    expect(faults({ date: 'yesterday' })).toContainEqual(expect.stringMatching(`${record!.id}: .*yesterday`));
    expect(shown({ date: 'yesterday' })).toEqual(others);
    expect(faults({ sectors: ['sorcery'] })).toContainEqual(expect.stringMatching(`${record!.id}: "sorcery" is not in sectors.json`));
    expect(shown({ sectors: ['sorcery'] })).toEqual(others);
    expect(faults({ id: other!.id })).toContainEqual(expect.stringMatching(`${other!.id}.*is taken already`));
    expect(shown({ id: other!.id })).toEqual(others);
  });

  it('shows a record whose tie leads nowhere, without the tie, and says so: what else it says may be right', () => {
    const change = { related: [{ id: 'nobody', relation: 'follows' }] };
    expect(readWith(change).problems).toContainEqual(expect.objectContaining({ entry: record!.id, doubt: true, refers: 'nobody' }));
    expect(openLarge(readWith(change).data!).whole.records.get(record!.id)?.related).toEqual([]);
  });

  it('counts what waits, so that the sum adds up', () => {
    const { count, waitingCount, data: sound } = readWith({ title: '' });
    expect([count, waitingCount, sound!.spans.length / 2]).toEqual([3, 1, 2]);
  });

  it('lets wait what rests on an entry that waits', () => {
    const [source] = file.sources;
    const {
      data: sound,
      problems,
      waiting,
    } = readEdition({ ...file, sources: file.sources.map((one) => (one === source ? { ...one, type: 'gossip' } : one)) });
    expect(waiting.size).toBeGreaterThan(0);
    expect(problems.some(({ refers }) => refers === source!.id)).toBe(true);
    const ids = new Set([source!.id, ...[...waiting].map((entry) => (entry as { id: string }).id)]);
    const rests = (one: unknown) => [...ids].some((id) => JSON.stringify(one).includes(`"${id}"`));
    for (const entry of waiting) expect(rests(entry)).toBe(true);
    for (const one of file.records) expect(openLarge(sound!).whole.records.has(one.id), one.id).toBe(!rests(one));
  });

  it('has nothing to show where every sector is missing', () => {
    const { data: sound, count, waitingCount } = readEdition({ ...file, sectors: [] });
    expect(sound === undefined || waitingCount === count).toBe(true);
  });
});
