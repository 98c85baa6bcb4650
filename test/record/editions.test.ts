/** Editions: what has changed since in what a view shows, and that the kept ones can still be read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesBetween, editionFileOf, openEdition } from '@/record/editions.ts';
import { select } from '@/record/select.ts';
import { keptEditions, presentEdition } from '../../scripts/record/editions.ts';
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

describe('a kept edition', () => {
  const [first = ''] = keptEditions();
  it('is opened as it was released', () => {
    const present = presentEdition();
    const { facts } = openEdition(JSON.parse(present.text) as ReturnType<typeof editionFileOf>);
    expect(facts.dataset.edition.version).toBe(present.version);
    expect(facts.entries.length).toBeGreaterThan(0);
  });

  it.each(keptEditions())('%s can still be read, and filtered', (version) => {
    const { facts, whole } = openEdition(
      JSON.parse(readFileSync(`public/editions/${version}.json`, 'utf8')) as ReturnType<typeof editionFileOf>,
    );
    expect(facts.dataset.edition.version).toBe(version);
    expect(select(facts.columns, { choices: {} }, undefined).shown).toHaveLength(whole.records.size);
  });

  it('is not changed after its release: a correction raises the edition', () => {
    const { version, text, kept } = presentEdition();
    if (kept !== undefined)
      expect(text === kept, `data/ differs from the released edition ${version}: raise "edition" in data/dataset.json`).toBe(true);
    else expect(keptEditions().every((one) => one.localeCompare(version, 'en', { numeric: true }) < 0)).toBe(true);
    expect(first).not.toBe('');
  });
});
