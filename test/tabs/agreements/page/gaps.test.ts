/** What is not known: only what a record leaves out, so that a page neither invents a gap nor hides one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageLines } from '@/record/agreements/status.ts';
import { accordingTo } from '@/record/according.ts';
import type { Agreement } from '@/record/types.ts';
import { agreementStages } from '@/record/words.ts';
import { type Gap, gapsOf } from '@/tabs/agreements/page/gaps.ts';
import { agreement, event, makeFiles, makeRecord } from '../../../support/makeRecord.ts';

const cited = [{ source: 'gazette' }];
const body = (id: string, side: string) => ({ id, kind: 'body', name: `Ministry of ${id}`, side, variants: [] });
const actors = makeFiles()['actors.json'] as { entries: object[] };
const files = { 'actors.json': { entries: [...actors.entries, body('mills', 'arland'), body('mines', 'borland'), { id: 'ben', kind: 'person', name: 'Ben', side: 'borland', variants: [] }] } }; // oxfmt-ignore
const bodies = [{ actor: 'mills' }, { actor: 'mines' }];

/** An agreement of which nothing that a page asks for is left out. */
const complete = {
  parties: bodies,
  places: ['artown'],
  duration: { value: 5, unit: 'year' },
  texts: [{ language: 'az', citations: cited }],
  signatories: [{ actor: 'ann' }, { actor: 'ben' }],
  stages: agreementStages.map((stage) => ({ stage, date: '2006-02-03', citations: cited })),
};

function gaps(more: object, others: readonly ReturnType<typeof event>[] = []): readonly Gap[] {
  const { facts, whole } = makeRecord([agreement('pact', '2006-02-03', { ...complete, ...more }), ...others], files);
  return gapsOf(whole.records.get('pact') as Agreement, facts, whole);
}
const abouts = (found: readonly Gap[]) => found.map(({ about }) => about);
const stages = (...list: object[]) => ({ stages: list.map((one) => ({ date: '2006-02-03', citations: cited, ...one })) });

describe('what is not known of an agreement', () => {
  it('is nothing where all is said', () => {
    expect(gaps({})).toEqual([]);
  });

  it('names the stages behind the one reached apart from those before it, for the first are open and the others past', () => {
    const found = gaps(stages({ stage: 'approved' }));
    expect(found).toContainEqual({ about: 'later', stages: ['in-force', 'implemented', 'amended', 'suspended', 'terminated'] });
    expect(found).toContainEqual({ about: 'earlier', stages: ['announced', 'negotiated', 'initialled', 'signed'] });
  });

  it('does not count as unknown that a signed text was negotiated: it must have been', () => {
    expect(gaps(stages({ stage: 'signed' }))).toContainEqual({ about: 'earlier', stages: ['announced', 'initialled'] });
  });

  it('does not count a "no" as unknown, but what came after it', () => {
    const found = gaps({ ...stages({ stage: 'signed' }), notReached: [{ stage: 'in-force', date: '2007-01-02', citations: cited }] });
    expect(found.find(({ about }) => about === 'later')).not.toHaveProperty('stages', expect.arrayContaining(['in-force']));
    expect(found).toContainEqual(expect.objectContaining({ about: 'since', stage: 'in-force' }));
  });

  it('asks nothing after a "no" that was overtaken by a report', () => {
    const found = gaps({
      ...stages({ stage: 'signed' }, { stage: 'in-force' }),
      notReached: [{ stage: 'in-force', date: '2005', citations: cited }],
    });
    expect(abouts(found)).not.toContain('since');
  });

  it('holds what is said of the package to be unknown of the text', () => {
    const whole = event('package', '2006-02-03', { package: { inAll: [], stages: [{ stage: 'in-force', date: '2007', share: 'most', citations: cited }] } }); // oxfmt-ignore
    const found = gaps({ ...stages({ stage: 'signed' }), related: [{ id: 'package', relation: 'part-of' }] }, [whole]);
    const said = found.flatMap((gap) => (gap.about === 'package' ? [gap.report] : []));
    expect(said).toMatchObject([{ stage: 'in-force', share: 'most', package: 'package' }]);
  });

  it('names the side of which an approval is not said', () => {
    const found = gaps(stages({ stage: 'signed' }, { stage: 'approved', by: 'arland' }));
    expect(found).toContainEqual({ about: 'sides', stage: 'approved', sides: ['borland'] });
  });

  it.each([
    ['a month', '2006-02', {}],
    ['several days', '2006-02-03/2006-02-04', {}],
    ['about a day', '2006-02-03~', {}],
    ['a day that is inferred', '2006-02-03', { dateInferred: 'The visit.' }],
    ['only an end', '../2006-02-03', {}],
  ])('asks for the exact day where %s is given', (_, date, more) => {
    const found = gaps(stages({ stage: 'signed', date, ...more }));
    expect(found).toContainEqual(expect.objectContaining({ about: 'day', stage: 'signed', isInferred: 'dateInferred' in more }));
  });

  it('asks of each side for the day of its own approval', () => {
    const found = gaps(stages({ stage: 'approved', by: 'arland', date: '2010' }, { stage: 'approved', by: 'borland', date: '2010' }, { stage: 'in-force', by: 'borland', date: 'XXXX' })); // oxfmt-ignore
    expect(found.flatMap((gap) => (gap.about === 'day' || gap.about === 'date' ? [[gap.about, gap.stage, gap.by]] : []))).toEqual([
      ['day', 'approved', 'arland'],
      ['day', 'approved', 'borland'],
      ['date', 'in-force', 'borland'],
    ]);
  });

  it('asks for a date where none is given', () => {
    expect(abouts(gaps(stages({ stage: 'signed', date: 'XXXX' })))).toContain('date');
  });

  it('asks who signed for the parties of which nobody says it, and for all where nobody says anything', () => {
    expect(gaps({ signatories: [{ actor: 'ann' }] })).toEqual([{ about: 'signatories', parties: [{ actor: 'mines' }] }]);
    expect(gaps({ signatories: undefined })).toEqual([{ about: 'signatories', parties: [] }]);
  });

  it('asks for the body where only a country is named', () => {
    expect(gaps({ parties: [{ actor: 'mills' }, { actor: 'borland' }] })).toEqual([{ about: 'bodies', parties: [{ actor: 'borland' }] }]);
    expect(gaps({ parties: [{ actor: 'mills' }, { actor: 'borland', named: 'Government of Borland' }] })).toEqual([]);
  });

  it('takes an end for a duration', () => {
    expect(gaps({ duration: undefined })).toEqual([{ about: 'duration' }]);
    expect(gaps({ duration: undefined, until: { date: '2030-12-31', citations: cited } })).toEqual([]);
  });

  it('asks for place and text where they are left out', () => {
    expect(abouts(gaps({ places: [], texts: undefined }))).toEqual(['place', 'text']);
  });

  it('holds for a voice what that voice leaves out', () => {
    const { facts, whole } = makeRecord(
      [
        agreement('pact', '2006-02-03', {
          ...complete,
          ...stages({ stage: 'signed' }, { stage: 'in-force', citations: [{ source: 'herald', locator: '¶ 1' }] }),
        }),
      ],
      files,
    );
    const heard = accordingTo('borland', facts, whole);
    const found = gapsOf(heard.whole.records.get('pact') as Agreement, heard.facts, heard.whole);
    expect(found).toContainEqual({ about: 'earlier', stages: ['announced', 'negotiated', 'initialled', 'signed', 'approved'] });
    expect(abouts(found)).toEqual(expect.arrayContaining(['place', 'duration', 'text']));
  });

  it('asks who signed where a voice does not name those whom the record names', () => {
    const citations = [...cited, { source: 'herald', locator: '¶ 1', supports: ['title', 'stages', 'signatories.1'] }];
    const { facts, whole } = makeRecord([agreement('pact', '2006-02-03', { ...complete, citations })], files);
    const askedOf = (by: string) => {
      const heard = accordingTo(by, facts, whole);
      const found = gapsOf(heard.whole.records.get('pact') as Agreement, heard.facts, heard.whole);
      return found.filter(({ about }) => about === 'signatories');
    };
    expect(askedOf('arland')).toEqual([]);
    expect(askedOf('borland')).toEqual([{ about: 'signatories', parties: [{ actor: 'mills' }] }]);
  });

  it('gives every stage that is unknown once, and no other', () => {
    fc.assert(
      fc.property(fc.subarray([...agreementStages], { minLength: 1 }), fc.subarray([...agreementStages]), (reached, denied) => {
        const more = {
          ...stages(...reached.map((stage) => ({ stage }))),
          notReached: denied.map((stage) => ({ stage, date: '2005', citations: cited })),
        };
        const { facts, whole } = makeRecord([agreement('pact', '2006-02-03', { ...complete, ...more })], files);
        const pact = whole.records.get('pact') as Agreement;
        const named = gapsOf(pact, facts, whole).flatMap((gap) => (gap.about === 'later' || gap.about === 'earlier' ? gap.stages : []));
        const unknown = stageLines(pact, whole).flatMap(({ stage, state }) => (state === 'unknown' ? [stage] : []));
        expect(named.toSorted()).toEqual(unknown.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
