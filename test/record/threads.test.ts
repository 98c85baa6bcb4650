/** Threads: what led to a record and what came of it; first in small, then in the record that ships. */
import { describe, expect, it } from 'vitest';
import { trusted } from '@/record/edtf.ts';
import { wholeOf } from '@/record/facts.ts';
import { splitRecord } from '@/record/indexing.ts';
import { recordsOf } from '@/record/schema/files.ts';
import { daysBetween, threadOf } from '@/record/threads.ts';
import { tiesOf } from '@/record/ties.ts';
import { readRecord } from '../../scripts/record/read.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';

const tie = (relation: string, ...ids: string[]) => ({ related: ids.map((id) => ({ id, relation })) });
const thread = (id: string, records: Parameters<typeof makeRecord>[0]) => threadOf(id, tiesOf(makeRecord(records).whole));
/** "before talks", "present pact signed", "after tents +30" */
const inShort = ({ steps }: ReturnType<typeof threadOf>) =>
  steps.map(({ place, record, stage, days }) => [place, record.id, stage, days && `+${days.least}`].filter(Boolean).join(' '));

describe('a thread', () => {
  it('runs from what led to the record to what came of it, with the days between, and ends with a delivery', () => {
    const records = [
      event('talks', '2001-01-01'),
      agreement('pact', '2001-01-11', tie('follows', 'talks')),
      aid('pledge', '2001-02-10', { stage: 'pledged', ...tie('follows', 'pact') }),
      aid('tents', '2001-03-12', tie('implements', 'pledge')),
      aid('more-tents', '2001-04-01', tie('follows', 'tents')),
      event('elsewhere', '2001-02-01'),
    ];
    const found = thread('pact', records);
    expect(inShort(found)).toEqual(['before talks', 'present pact signed +10', 'after pledge +30', 'after tents +30']);
    expect([found.outcome, found.delivery?.record.id]).toEqual(['delivered', 'tents']);
    expect(inShort(thread('tents', records)).at(-1)).toBe('after more-tents +20');
  });

  it('ends with a later step where nothing was delivered, and with nothing where nothing was found', () => {
    const records = [aid('pledge', '2001', { stage: 'pledged' }), agreement('pact', '2002', tie('follows', 'pledge'))];
    expect(thread('pledge', records).outcome).toBe('followed');
    expect(thread('pact', records).outcome).toBe('none');
  });

  it('counts what came of a part as what came of the whole, and gathers the parts into one step', () => {
    const records = [
      visit('journey', '2001-05-01'),
      agreement('pact', '2001-05-01', tie('part-of', 'journey')),
      event('start', '2001-06-01', tie('implements', 'pact')),
      event('valve', '2001-06-01', tie('part-of', 'start')),
    ];
    const found = thread('journey', records);
    expect(inShort(found)).toEqual(['present journey', 'after start +31']);
    expect(found.steps.map(({ gathered }) => gathered.map(({ id }) => id))).toEqual([['pact'], ['valve']]);
    expect(thread('pact', records).steps.map(({ wholes }) => wholes.map(({ id }) => id))).toEqual([['journey'], []]);
  });

  it('shows each stage of an agreement, and takes one in force for a delivery, one beyond signing for a follow-up', () => {
    const stages = (...of: [string, string][]) => ({ stages: of.map(([stage, date]) => ({ stage, date, citations: [{ source: 'gazette' }] })) }); // oxfmt-ignore
    const done = thread('pact', [agreement('pact', '2001-01-01', stages(['signed', '2001-01-01'], ['in-force', '2001-01-31']))]);
    expect(inShort(done)).toEqual(['present pact signed', 'after pact in-force +30']);
    expect(done.outcome).toBe('delivered');
    expect(thread('pact', [agreement('pact', '2001', stages(['signed', '2001'], ['approved', '2002']))]).outcome).toBe('followed');
    expect(thread('pact', [agreement('pact', '2001', stages(['announced', '2001'], ['signed', '2002']))]).outcome).toBe('none');
  });

  it('is walked once where records follow one another in a circle', () => {
    const found = thread('a', [event('a', '2001', tie('follows', 'b')), event('b', '2002', tie('follows', 'a'))]);
    expect(inShort(found)).toHaveLength(2);
  });

  it('leaves out what an author only writes about it', () => {
    const words = { kind: 'statement', form: 'assessment', speakers: [{ actor: 'ann' }], ...tie('follows', 'pact') };
    const { whole } = makeRecord([agreement('pact', '2001'), event('essay', '2003', words)]);
    expect(threadOf('pact', tiesOf(whole)).steps).toHaveLength(2);
    const actors = new Map([...whole.actors, ['ann', { ...whole.actors.get('ann')!, kind: 'author' as const }]]);
    expect(threadOf('pact', tiesOf({ ...whole, actors })).steps).toHaveLength(1);
  });

  it('stands where a perspective leaves an agreement without stages and a record without a date', () => {
    const { whole } = makeRecord([agreement('pact', '2001'), event('start', 'XXXX', tie('follows', 'pact'))]);
    const silent = new Map(
      [...whole.records.values()].map((record) => [record.id, record.kind === 'agreement' ? { ...record, stages: [] } : record]),
    );
    expect(inShort(threadOf('pact', tiesOf({ ...whole, records: silent })))).toEqual(['present pact', 'after start']);
    expect(threadOf('nowhere', tiesOf(whole)).steps).toEqual([]);
  });
});

describe('the days between two dates', () => {
  const between = (from: string, to: string) => daysBetween(trusted(from), trusted(to));
  it('are a range where a date is a month or an interval', () => {
    expect(between('2010-11-23', '2010-11-30')).toEqual({ least: 7, most: 7 });
    expect(between('2010-11-23', '2010-12')).toEqual({ least: 8, most: 38 });
    expect(between('2009-07-08/2009-07-09', '2009-07-10')).toEqual({ least: 1, most: 2 });
  });
  it('are never fewer than none', () => {
    expect(between('2009-07-08/2009-07-09', '2009-07-08/2009-07-09')).toEqual({ least: 0, most: 0 });
    expect(between('2010-03-01', '2010-03')).toEqual({ least: 0, most: 30 });
  });
  it('are not said where a date is missing, open, or before the first', () => {
    expect([between('XXXX', '2010'), between('2010', '2011/..'), between('../2010', '2011'), between('2011', '2010')]).toEqual([undefined, undefined, undefined, undefined]); // oxfmt-ignore
    expect(daysBetween(undefined, trusted('2010'))).toBeUndefined();
  });
});

describe('in the record that ships', () => {
  const { files, report } = readRecord('data');
  if (files === null) throw new Error(report);
  const ties = tiesOf(wholeOf(splitRecord(files, recordsOf(files)).rest));
  const ids = (id: string) => threadOf(id, ties).steps.map(({ record, place }) => `${place} ${record.id}`);

  it('the gas memorandum of March 2010 led to the agreement of 23 November and to the claim of December 2011: nothing delivered', () => {
    expect(ids('2010-03-04-gas-memorandum')).toEqual([
      'before 2009-07-gas-supply-agreed',
      'present 2010-03-04-gas-memorandum',
      'after 2010-11-23-gas-twenty-years',
      'after 2011-12-gas-exports-claim',
    ]);
    expect(threadOf('2010-03-04-gas-memorandum', ties).outcome).toBe('followed');
    expect(threadOf('2011-12-gas-exports-claim', ties).outcome).toBe('none');
  });

  it('the SOCAR memorandum of 12 July 2025 led through the swap to the gas of 2 August, 21 days later', () => {
    const { outcome, delivery, steps } = threadOf('2025-07-12-socar-memorandum', ties);
    expect([outcome, delivery?.record.id]).toEqual(['delivered', '2025-08-02-gas-start']);
    expect(steps.map(({ record, stage }) => [record.id, stage])).toContainEqual(['2025-07-30-gas-swap', 'implemented']);
    const present = steps.find(({ place }) => place === 'present');
    expect(delivery && daysBetween(present?.date, delivery.date)).toEqual({ least: 21, most: 21 });
  });

  it('the school pledge of March 2025 led to the agreement of 17 February 2026, with what it commits: nothing delivered', () => {
    const { outcome, steps } = threadOf('2025-03-25-school-pledge', ties);
    expect(ids('2025-03-25-school-pledge')).toEqual(['present 2025-03-25-school-pledge', 'after 2026-02-17-icesco-schools']);
    expect(steps.at(-1)?.gathered).toEqual([expect.objectContaining({ id: '2026-02-17-aid-schools', stage: 'committed' })]);
    expect(outcome).toBe('followed');
  });

  it('every thread comes to an end, holds its record once, and never goes back in time where the dates tell', () => {
    for (const id of ties.records.keys()) {
      const { steps } = threadOf(id, ties);
      expect(steps.filter(({ place }) => place === 'present')).toHaveLength(1);
      expect(steps.every(({ days }) => !days || (days.least >= 0 && days.most >= days.least))).toBe(true);
    }
  });
});
