/** The weight of evidence: what counts, what does not, and the reasons. */
import { describe, expect, it } from 'vitest';
import { evidenceOf } from '@/record/evidence.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';

const work = (id: string, side: string, type: string, more: object = {}) => ({
  id, title: `The ${id}`, publisher: id, type, side, origin: id, read: 'whole', ...more,
}); // oxfmt-ignore
const actor = (id: string, side: string, kind: string, more: object = {}) => ({ id, kind, name: id, side, variants: [], ...more });
const files = {
  'sources.json': {
    entries: [
      work('gazette', 'arland', 'official'),
      work('herald', 'borland', 'press'),
      work('wire', 'independent', 'agency'),
      work('reprint', 'borland', 'press', { origin: 'wire' }),
      work('hearsay', 'unknown', 'press', { read: 'reported' }),
    ],
  },
  'actors.json': {
    entries: [
      actor('arland', 'arland', 'country', { code: 'AR' }),
      actor('borland', 'borland', 'country', { code: 'BR' }),
      actor('ann', 'arland', 'person', { offices: [{ office: 'Minister', date: '2000/2010' }] }),
      actor('somebody', 'borland', 'person'),
      actor('cland', 'cland', 'country', { code: 'CL' }),
    ],
  },
};

/** The evidence of a record, and its entry in the index. */
function weigh(record: Record<string, unknown>) {
  const { facts, whole } = makeRecord([record], files);
  const [entry] = facts.entries;
  return { ...evidenceOf(whole.records.get(entry!.id)!, whole, facts.dataset.sides), entry: entry! };
}
const cite = (source: string, more: object = {}) => ({ source, ...more });

describe('origins', () => {
  it('count a reprint with what it repeats, and the index knows how many there are', () => {
    const { works, origins, entry } = weigh(event('a', '2001', { citations: [cite('wire'), cite('reprint'), cite('herald')] }));
    expect([works, origins, entry.origins]).toEqual([3, 2, 2]);
  });

  it('do not count what is known from another work only', () => {
    const { origins, reported } = weigh(event('a', '2001', { citations: [cite('hearsay')] }));
    expect([origins, reported]).toEqual([0, 1]);
  });

  it('do not count who supports a detail alone, or many reports of a plan would support that it came about', () => {
    const claim = weigh(
      event('a', '2001', { citations: [cite('herald', { supports: ['title', 'date'] }), cite('wire', { supports: ['sectors'] })] }),
    );
    expect([claim.origins, claim.partial]).toEqual([1, 1]);
  });

  it('count what stands behind the stages of a text, and never what stands behind a rival', () => {
    const pact = agreement('a', '2001', {
      stages: [{ stage: 'signed', date: '2001', citations: [cite('wire')] }],
      rivals: [{ field: 'date', value: '2002', citations: [cite('herald')], note: 'Later.' }],
    });
    expect(weigh(pact)).toMatchObject({ origins: 2, types: [{ id: 'official', count: 1 }, { id: 'agency', count: 1 }] }); // oxfmt-ignore
  });
});

describe('voices', () => {
  it('are of the side of who is quoted, and else of the publisher', () => {
    const { sides } = weigh(event('a', '2001', { citations: [cite('wire', { by: 'cland' }), cite('herald')] }));
    expect(sides.map(({ id }) => id)).toEqual(['cland', 'borland']);
  });

  it('are one where all works repeat the words of one actor', () => {
    expect(weigh(event('a', '2001', { citations: [cite('wire', { by: 'ann' }), cite('herald', { by: 'ann' })] })).onlyVoice).toBe('ann');
    expect(weigh(event('a', '2001', { citations: [cite('wire', { by: 'ann' }), cite('herald')] })).onlyVoice).toBeUndefined();
  });
});

describe('official confirmation', () => {
  const official = (citations: object[]) => weigh(event('a', '2001', { citations })).official.map(({ name }) => name);

  it('is a side’s own page, or its holder of office quoted elsewhere', () => {
    expect(official([cite('gazette'), cite('herald', { by: 'ann' })])).toEqual(['gazette', 'ann']);
    expect(weigh(event('a', '2001', { citations: [cite('gazette')] })).entry.official).toBe(true);
  });

  it('is not an unnamed source, nor a third country, nor a page that supports a detail', () => {
    expect(
      official([cite('wire', { by: 'somebody' }), cite('herald', { by: 'cland' }), cite('gazette', { supports: ['sectors'] })]),
    ).toEqual([]);
  });

  it('of a statement is not its speaker, who is quoted, but a page that publishes it', () => {
    const said = (source: string) => ({ ...event('a', '2001'), kind: 'statement', form: 'position', speakers: [{ actor: 'ann' }], citations: [cite(source, { by: 'ann' })] }); // oxfmt-ignore
    expect(weigh(said('herald')).official).toEqual([]);
    expect(weigh(said('gazette')).official).toEqual([{ side: 'arland', name: 'gazette' }]);
  });
});

describe('what is missing', () => {
  it('is what one would expect of a record of its kind', () => {
    expect(weigh(visit('a', '2001', { form: 'unknown' })).missing).toEqual(['places', 'hosts', 'form']);
    expect(weigh(visit('a', '2001', { form: 'call', hosts: [{ actor: 'ann' }] })).missing).toEqual([]);
    expect(weigh(agreement('a', '2001', { places: ['artown'] })).missing).toEqual(['signatories']);
    expect(weigh(aid('a', 'XXXX', { places: ['artown'] })).missing).toEqual(['date', 'quantities', 'channels']);
  });
});
