/** The works: in groups, and what rests on one report alone. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import type { Entry } from '@/record/entries.ts';
import { originsOf } from '@/record/origins.ts';
import { select } from '@/record/select.ts';
import { groupWorks, type SourceGroup } from '@/tabs/sources/groups.ts';
import { entriesAloneOn, entriesCiting, sourceRows } from '@/tabs/sources/rows.ts';
import { event, makeRecord } from '../support/makeRecord.ts';

const work = (id: string, side: string, type: string, more: object = {}) => ({
  id, title: id, publisher: id, type, side, origin: id, read: 'whole', ...more,
}); // oxfmt-ignore
const cite = (...sources: string[]) => ({ citations: sources.map((source) => ({ source })) });
const { facts, whole } = makeRecord(
  [event('both', '2001', cite('wire', 'tribune')), event('twice', '2002', cite('wire', 'reprint')), event('once', '2003', cite('tribune'))],
  {
    'sources.json': {
      entries: [
        work('wire', 'independent', 'agency', { language: 'en', published: '2001-02-03' }),
        work('reprint', 'unknown', 'press', { origin: 'wire', language: 'fr', published: '1999' }),
        work('tribune', 'borland', 'press'),
      ],
    },
  },
);
const everything = select(facts.columns, { choices: {} }, undefined, facts.entries.length);
const rows = sourceRows(everything, facts, whole, 'title');

describe('what rests on a work alone', () => {
  it('is what has no other origin: a reprint is none', () => {
    expect(rows.map(({ alone }) => alone)).toEqual([1, 1, 1]);
    expect(rows.map(({ source }) => [source.id, entriesAloneOn(source, everything, facts, whole).map(({ id }) => id)])).toEqual([
      // oxfmt-ignore
      ['reprint', ['twice']],
      ['tribune', ['once']],
      ['wire', ['twice']],
    ]);
    expect(rows.map(({ sameOrigin }) => sameOrigin)).toEqual([1, 0, 1]);
  });
});

describe('groups', () => {
  const labels = (by: SourceGroup) => groupWorks(rows, by, { facts, whole, m: en }).map(({ label, rows: works }) => [label, works.length]);
  it.each([
    ['none', [['', 3]]],
    ['type', [['News agency', 1], ['Press', 2]]],
    ['side', [['Borland', 1], ['Independent', 1], ['Side not known', 1]]],
    ['language', [['English', 1], ['French', 1], ['Language not known', 1]]],
    ['year', [['1999', 1], ['2001', 1], ['Date not known', 1]]],
  ] as const)('by %s hold every work once, and what is not known comes last', (by, groups) => {
    expect(labels(by)).toEqual(groups);
  }); // oxfmt-ignore
});

describe('counts of a large record', () => {
  const ids = ['wire', 'reprint', 'tribune', 'hearsay', 'court'];
  const sources = [work('wire', 'independent', 'agency'), work('reprint', 'unknown', 'press', { origin: 'wire' }), work('tribune', 'borland', 'press'), work('hearsay', 'unknown', 'press', { origin: 'tribune', read: 'reported' }), work('court', 'borland', 'official')]; // oxfmt-ignore
  const citation = fc.record({ source: fc.constantFrom(...ids), supports: fc.constantFrom(undefined, ['title'], ['places']) });

  it('are what one finds who reads every record', () => {
    fc.assert(
      fc.property(fc.array(fc.array(citation, { minLength: 1, maxLength: 4 }), { maxLength: 12 }), (all) => {
        const cited = all.map((some) => [...new Map(some.map((one) => [one.source, one])).values()]);
        const made = makeRecord(
          cited.map((citations, at) => event(`e${at}`, '2001', { citations: citations.map(({ source, supports }) => ({ source, ...(supports && { supports }) })) })),
          { 'sources.json': { entries: sources } },
        ); // oxfmt-ignore
        const shown = select(made.facts.columns, { choices: {} }, undefined);
        const citing = (id: string) => made.facts.entries.filter((entry) => entry.sources.includes(id));
        const isAlone = (entry: Entry, origin: string) => {
          const origins = originsOf(made.whole.records.get(entry.id)!, made.whole);
          return origins.size === 1 && origins.has(origin);
        };
        const found = sourceRows(shown, made.facts, made.whole, 'cited');
        expect(found.map(({ source }) => source.id).toSorted()).toEqual(ids.filter((id) => citing(id).length > 0).toSorted());
        for (const { source, count, alone } of found) {
          expect(entriesCiting(source, shown, made.facts)).toEqual(citing(source.id));
          const those = citing(source.id).filter((entry) => isAlone(entry, source.origin));
          expect(entriesAloneOn(source, shown, made.facts, made.whole)).toEqual(those);
          expect([count, alone]).toEqual([citing(source.id).length, those.length]);
        }
        expect(found.map(({ count }) => count)).toEqual(found.map(({ count }) => count).toSorted((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });
});
