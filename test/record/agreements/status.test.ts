/** The course of an agreement: what is reported, what is denied, what is said of the package alone, and what nobody says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accordingTo } from '@/record/according.ts';
import { explainStatus, packagesOf, stageLines } from '@/record/agreements/status.ts';
import { statusOf } from '@/record/derive.ts';
import type { Agreement } from '@/record/types.ts';
import { agreementStages } from '@/record/words.ts';
import { agreement, event, makeRecord } from '../../support/makeRecord.ts';

const gazette = { source: 'gazette' };
const herald = { source: 'herald', locator: '§ 1' };
const stage = (name: string, date: string, more = {}) => ({ stage: name, date, citations: [gazette], ...more });
const partOf = (id: string) => ({ related: [{ id, relation: 'part-of' }] });
const inForce = { stage: 'in-force', date: '../2002-06', share: 'most', citations: [herald] };
const made = (records: Parameters<typeof makeRecord>[0], by = '') => {
  const { facts, whole } = makeRecord(records);
  return accordingTo(by, facts, whole).whole;
};
const pact = (more: Record<string, unknown> = {}, others: Parameters<typeof makeRecord>[0] = [], by = '') => {
  const whole = made([agreement('pact', '2001-03-04', more), ...others], by);
  const found = whole.records.get('pact');
  if (found?.kind !== 'agreement') throw new Error('no pact');
  const lines = stageLines(found, whole);
  return { whole, pact: found, status: explainStatus(found, whole), line: (name: string) => lines.find((one) => one.stage === name)! };
};

describe('a stage', () => {
  it('is reported with its day, its works and its side', () => {
    const { line } = pact({ stages: [stage('signed', '2001-03-04'), stage('approved', '2001-05', { by: 'borland', note: 'By decree.' })] });
    expect(line('signed')).toMatchObject({ state: 'reported', reports: [{ date: '2001-03-04', citations: [gazette] }], unsaidSides: [] });
    expect(line('approved').reports).toMatchObject([{ by: 'borland', note: 'By decree.' }]);
  });

  it('that one side alone has reached leaves the other unsaid, until it is said of both', () => {
    const first = stage('approved', '2001-05', { by: 'borland' });
    expect(pact({ stages: [first] }).status.unsaidSides).toEqual(['arland']);
    expect(pact({ stages: [first, stage('approved', '2001-06', { by: 'arland' })] }).status.unsaidSides).toEqual([]);
    expect(pact({ stages: [first, stage('approved', '2001-06')] }).status.unsaidSides).toEqual([]);
  });

  it('that a source denies is a “no”, which differs from what nobody says, and is never the status', () => {
    const { line, status, pact: record } = pact({ notReached: [stage('implemented', '2001-12-31', { citations: [herald] })] });
    expect([line('implemented').state, line('terminated').state]).toEqual(['denied', 'unknown']);
    expect([statusOf(record)?.stage, status.reached?.stage]).toEqual(['signed', 'signed']);
    expect(status.denied.map(({ date }) => date)).toEqual(['2001-12-31']);
    expect(status.unknown).not.toContain('implemented');
  });

  it('that one source reports and another denies is reported, and the denial stands beside it', () => {
    const { line, status } = pact({ notReached: [stage('signed', '2001', { citations: [herald] })] });
    expect([line('signed').state, line('signed').denials.length]).toEqual(['reported', 1]);
    expect(status.denied).toEqual([]); // it is no stage beyond the one reached
  });

  it('of which others give another day, or say that it was another stage, names them; only the second puts the stage in doubt', () => {
    const rival = (field: string, value: string) => ({ rivals: [{ field, value, citations: [herald], note: 'Later.' }] });
    expect(pact(rival('date', '2001-03-05')).line('signed').reports[0]?.rivals).toHaveLength(1);
    expect(pact(rival('date', '2001-03-05')).status.contested).toEqual([]);
    expect(pact(rival('stages.0.date', '2001-03-05')).status.contested).toEqual([]);
    expect(pact(rival('stages.0.stage', 'announced')).status.contested.map(({ value }) => value)).toEqual(['announced']);
  });

  it('is taken as passed only where a text cannot be without it: a signed text was settled, but nobody need have announced or ratified it', () => {
    const { line } = pact({ stages: [stage('signed', '2001'), stage('implemented', '2003')] });
    const states = (...names: string[]) => names.map((name) => line(name).state);
    expect(states('announced', 'negotiated', 'initialled', 'approved', 'in-force')).toEqual(['unknown', 'passed', 'unknown', 'unknown', 'unknown']); // oxfmt-ignore
    expect(pact({ stages: [stage('announced', '2001')] }).line('negotiated').state).toBe('unknown');
  });

  it('follows from no signature that others dispute', () => {
    const rivals = [{ field: 'stages.0.stage', value: 'announced', citations: [herald], note: 'Later.' }];
    expect(pact({ rivals }).line('negotiated').state).toBe('unknown');
  });
});

describe('a package', () => {
  const deal = event('deal', '2001-03-04', { package: { stages: [inForce], inAll: [] } });

  it('lends its parts what is said of it as said of the package, never as their own status', () => {
    const { line, status, pact: record } = pact(partOf('deal'), [deal]);
    expect(statusOf(record)?.stage).toBe('signed');
    expect(line('in-force')).toMatchObject({ state: 'of-package', reports: [], ofPackage: [{ package: 'deal', share: 'most' }] });
    expect(status.ofPackage.map(({ stage: one, date }) => [one, date])).toEqual([['in-force', '../2002-06']]);
    expect(status.lastSaid).toBe('2002-06');
  });

  it('has nothing to add to a part that is itself reported to have come as far', () => {
    const { line, status } = pact({ stages: [stage('in-force', '2002-01')], ...partOf('deal') }, [deal]);
    expect([line('in-force').state, line('in-force').ofPackage.length, status.ofPackage.length]).toEqual(['reported', 1, 0]);
  });

  it('is an event that says so, tied as the whole: another event is none, nor is a tie of another kind', () => {
    const packages = (more: Record<string, unknown>) => {
      const { pact: record, whole } = pact(more, [deal, event('summit', '2001')]);
      return packagesOf(record, whole).map(({ id }) => id);
    };
    expect(packages(partOf('deal'))).toEqual(['deal']);
    expect(packages(partOf('summit'))).toEqual([]);
    expect(packages({ related: [{ id: 'deal', relation: 'follows' }] })).toEqual([]);
  });

  it('stays a package for a voice that says nothing of it, and lends nothing then', () => {
    const quoted = { ...deal, citations: [gazette, herald] };
    const own = { citations: [gazette, herald], stages: [stage('signed', '2001-03-04', { citations: [gazette, herald] })] };
    const heard = (by: string) => pact({ ...partOf('deal'), ...own }, [quoted], by);
    expect(heard('borland').status.ofPackage).toHaveLength(1);
    expect(heard('arland').status.ofPackage).toEqual([]);
    expect(heard('arland').whole.records.get('deal')).toMatchObject({ package: { stages: [] }, silent: ['package.stages'] });
  });
});

describe('according to somebody', () => {
  it('a “no”, a published text and the end of the term are only of those who say them', () => {
    const more = {
      citations: [gazette, herald],
      notReached: [stage('implemented', '2001-12-31', { citations: [herald] })],
      texts: [{ language: 'en', citations: [gazette] }],
      until: { date: '2005-12-31', citations: [herald] },
    };
    const said = (by: string) => {
      const { pact: record } = pact(more, [], by);
      return [record.notReached?.length, record.texts?.length, record.until?.date];
    };
    expect([said(''), said('arland'), said('borland')]).toEqual([[1, 1, '2005-12-31'], [undefined, 1, undefined], [1, undefined, '2005-12-31']]); // oxfmt-ignore
  });

  it('whose word of a stage is another has the record’s own among the others', () => {
    const rivals = [{ field: 'stages.0.stage', value: 'announced', citations: [herald], note: 'Later.' }];
    const { status } = pact({ rivals }, [], 'borland');
    expect(status.reached).toMatchObject({ stage: 'announced', date: 'XXXX' });
    expect(status.contested.map(({ value, citations }) => [value, citations[0]?.source])).toEqual([['signed', 'gazette']]);
    expect(status.lastSaid).toBeUndefined();
  });

  it('the others’ words stay with their stage where an earlier one falls silent', () => {
    const { status } = pact(
      {
        stages: [stage('announced', '2001-01'), stage('signed', '2001-03-04', { citations: [herald] })],
        rivals: [
          { field: 'stages.0.stage', value: 'negotiated', citations: [gazette], note: 'Another word.' },
          { field: 'stages.1.stage', value: 'initialled', citations: [gazette], note: 'Another word.' },
        ],
      },
      [],
      'borland',
    );
    expect(status.reached?.stage).toBe('signed');
    expect(status.contested.map(({ value }) => value)).toEqual(['initialled']);
  });

  it('a work that is cited for its own value and for another detail speaks for both', () => {
    const whole = made(
      [
        event('fair', '2001', {
          quantities: [{ value: 14, unit: 'document' }],
          citations: [gazette, { ...herald, supports: ['date'] }],
          rivals: [{ field: 'quantities.0.value', value: 19, citations: [herald], note: 'Counted.' }],
        }),
      ],
      'borland',
    );
    expect(whole.records.get('fair')?.citations).toEqual([{ ...herald, supports: ['date', 'quantities.0.value'] }]);
  });
});

describe('whatever is reported of an agreement', () => {
  const empty = makeRecord([]).whole;
  const years = fc.integer({ min: 2000, max: 2020 }).map(String);
  const claim = fc.record({ stage: fc.constantFrom(...agreementStages), date: years, by: fc.option(fc.constantFrom('arland', 'borland'), { nil: undefined }) }); // oxfmt-ignore
  const cited = (claims: readonly object[]) => claims.map((one) => ({ ...one, citations: [gazette] }));
  const world = fc
    .record({ stages: fc.array(claim, { minLength: 1, maxLength: 5 }), notReached: fc.array(claim, { maxLength: 3 }), said: fc.array(claim, { maxLength: 3 }) })
    .map(({ stages, notReached, said }) => {
      const order = stages.toSorted((a, b) => a.date.localeCompare(b.date));
      const record = agreement('pact', '2001', { stages: cited(order), notReached: cited(notReached), ...partOf('deal') });
      const deal = event('deal', '2001', { package: { stages: cited(said).map((one) => ({ ...one, share: 'some' })), inAll: [] } });
      // not checked by the schema: the functions are asked about any lists of claims
      return { pact: record as unknown as Agreement, whole: { ...empty, records: new Map([['deal', deal as never]]) } };
    }); // oxfmt-ignore

  it('every stage has one line, in order, in the state that its claims give it, and loses no claim', () => {
    fc.assert(
      fc.property(world, ({ pact: one, whole }) => {
        const lines = stageLines(one, whole);
        expect(lines.map(({ stage: name }) => name)).toEqual(agreementStages);
        expect(lines.flatMap(({ reports }) => reports)).toHaveLength(one.stages.length);
        expect(lines.flatMap(({ denials }) => denials)).toHaveLength(one.notReached?.length ?? 0);
        for (const { state, reports, denials, ofPackage } of lines) {
          const strongest = reports.length ? 'reported' : denials.length ? 'denied' : ofPackage.length ? 'of-package' : undefined;
          if (strongest) expect(state).toBe(strongest);
          else expect(['passed', 'unknown']).toContain(state);
        }
      }),
    );
  });

  it('the status is a stage that is reported, and what it calls unknown has neither report nor denial', () => {
    fc.assert(
      fc.property(world, ({ pact: one, whole }) => {
        const { reached, unknown, denied, ofPackage } = explainStatus(one, whole);
        expect(reached?.stage).toBe(statusOf(one)?.stage);
        const said = new Set([...one.stages, ...(one.notReached ?? []), ...ofPackage].map(({ stage: name }) => name));
        expect(unknown.filter((name) => said.has(name))).toEqual([]);
        const after = agreementStages.slice(agreementStages.indexOf(reached!.stage) + 1);
        for (const { stage: name } of [...denied, ...ofPackage]) expect(after).toContain(name);
      }),
    );
  });
});
