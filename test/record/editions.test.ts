/** Editions: what has changed since in what a view shows, and that the kept ones can still be read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesBetween, type EditionFile, editionFileOf, openEdition } from '@/record/editions.ts';
import { factsOf, wholeOf } from '@/record/facts.ts';
import { splitRecord } from '@/record/indexing.ts';
import { recordsOf } from '@/record/schema/files.ts';
import { select } from '@/record/select.ts';
import { keptEditions, presentEdition } from '../../scripts/record/editions.ts';
import { readRecord } from '../../scripts/record/read.ts';
import { event, makeRecord } from '../support/makeRecord.ts';

const then = makeRecord([
  event('same', '2001'),
  event('moved', '2002', { title: 'Moved' }),
  event('dropped', '2003'),
  event('retold', '2004', { summary: 'As it was told.' }),
  event('elsewhere', '2005', { sectors: ['health'] }),
]);
const now = makeRecord([
  event('same', '2001'),
  event('moved', '2002', { title: 'Moved', sectors: ['health'] }),
  event('retold', '2004', { summary: 'As it is told now.' }),
  event('elsewhere', '2005', { sectors: ['energy'] }),
  event('found', '2006'),
]);
const energy = { choices: { sector: { ids: ['energy'], except: false } } };
const showing = ({ facts, whole }: ReturnType<typeof makeRecord>) => ({
  shown: select(facts.columns, energy, undefined).shown,
  records: whole.records,
  all: whole.records,
});

describe('what has changed in a view', () => {
  it('is told apart: added, corrected, corrected into or out of the filter, taken out', () => {
    const changes = changesBetween(showing(then), showing(now)).map(({ id, sort, fields }) => [id, sort, fields]);
    expect(changes).toEqual([
      ['retold', 'changed', ['summary']],
      ['elsewhere', 'in', ['sectors']],
      ['found', 'new', []],
      ['moved', 'out', ['sectors']],
      ['dropped', 'gone', []],
    ]);
  });

  it('is nothing between an edition and itself', () => {
    expect(changesBetween(showing(then), showing(then))).toEqual([]);
  });
});

const kept = (text: string) => JSON.parse(text) as EditionFile;

describe('a kept edition', () => {
  const [first = ''] = keptEditions();
  const present = presentEdition();
  it('is opened as it was released', () => {
    const { facts } = openEdition(kept(present.text));
    expect(facts.dataset.edition.version).toBe(present.version);
    expect(facts.entries.length).toBeGreaterThan(0);
  });

  it('that is the present one shows what the live record shows, so that a frozen embed of today is the live one', () => {
    const { files } = readRecord('data');
    if (files === null) throw new Error('the record has faults');
    const { index, rest } = splitRecord(files, recordsOf(files));
    const frozen = openEdition(kept(JSON.stringify(editionFileOf({ index, rest }))));
    expect(frozen.facts).toEqual(factsOf(index));
    expect(frozen.whole).toEqual(wholeOf(rest));
    expect(frozen.isRouteLeftOut).toBe(false);
  });

  it('from before the route had its present form leaves it out and says so, and has all else', () => {
    const made = makeRecord([event('one', '2001')]);
    const { waters: _, since: __, ...map } = made.facts.dataset.map;
    const older = {
      dataset: { ...made.facts.dataset, map },
      families: made.facts.families,
      sectors: [...made.facts.sectors.values()],
      ...Object.fromEntries((['records', 'actors', 'places', 'sources'] as const).map((name) => [name, [...made.whole[name].values()]])),
      changes: [],
      legs: [{ type: 'Feature', id: 'a-b', properties: { feature: 'leg', order: 1, start: 'A', end: 'B', status: 'operating' } }],
      nodes: [{ type: 'Feature', id: 'a', properties: { feature: 'node', name: 'A' } }],
    };
    const { facts, whole, isRouteLeftOut } = openEdition(kept(JSON.stringify(older)));
    expect([isRouteLeftOut, whole.legs, whole.nodes, whole.paths]).toEqual([true, [], [], []]);
    expect(facts.entries.map(({ id }) => id)).toEqual(['one']);
    expect([facts.dataset.map.waters, facts.dataset.map.since]).toEqual([[], facts.dataset.coverage.from]);
  });

  it.each(keptEditions())('%s can still be read, and filtered', (version) => {
    const { facts, whole } = openEdition(kept(readFileSync(`public/editions/${version}.json`, 'utf8')));
    expect(facts.dataset.edition.version).toBe(version);
    expect(select(facts.columns, { choices: {} }, undefined).shown).toHaveLength(whole.records.size);
  });

  it('is not changed after its release: a correction raises the edition', () => {
    const { version, text, kept: before } = present;
    if (before !== undefined)
      expect(text === before, `data/ differs from the released edition ${version}: raise "edition" in data/dataset.json`).toBe(true);
    else expect(keptEditions().every((one) => one.localeCompare(version, 'en', { numeric: true }) < 0)).toBe(true);
    expect(first).not.toBe('');
  });
});
