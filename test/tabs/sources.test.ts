/** The works: in groups, and what rests on one report alone. */
import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en.ts';
import { select } from '@/record/select.ts';
import { groupWorks, type SourceGroup } from '@/tabs/sources/groups.ts';
import { sourceRows } from '@/tabs/sources/rows.ts';
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
const rows = sourceRows(everything, whole, 'title');

describe('what rests on a work alone', () => {
  it('is what has no other origin: a reprint is none', () => {
    expect(rows.map(({ source, alone }) => [source.id, alone.map(({ id }) => id)])).toEqual([
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
