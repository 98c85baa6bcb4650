/** Seen according to somebody, a record says what that voice says, and is silent where it is. */
import { describe, expect, it } from 'vitest';
import { accordingTo, voiceOf, voicesIn } from '@/record/according.ts';
import { select } from '@/record/select.ts';
import { agreement, aid, event, makeRecord, visit } from '../support/makeRecord.ts';

const herald = (more: object = {}) => ({ source: 'herald', locator: '¶ 1', ...more });

const { facts, whole } = makeRecord([
  event('both', '2001-05-08', {
    citations: [{ source: 'gazette' }],
    rivals: [{ field: 'date', value: '2001-05-09', citations: [herald()], note: 'Later.' }],
  }),
  event('arland-only', '2002'),
  event('quoted', '2003', { citations: [herald({ by: 'ann' })] }),
  aid('food', '2004-01-05', {
    stage: 'delivered',
    quantities: [
      { value: 200, unit: 'tonne' },
      { value: 10, unit: 'truck' },
    ],
    citations: [{ source: 'gazette' }, herald({ supports: ['title', 'quantities.1'] })],
    rivals: [{ field: 'quantities.0.value', value: 150, citations: [herald()], note: 'Later.' }],
  }),
  agreement('pact', '2005', {
    stages: [
      { stage: 'signed', date: '2005', citations: [herald()] },
      { stage: 'in-force', date: '2006', citations: [{ source: 'gazette' }] },
    ],
    citations: [herald(), { source: 'gazette' }],
  }),
  visit('trip', '2007', { places: ['borham'], citations: [{ source: 'gazette' }, herald({ supports: ['title', 'visitors'] })] }),
]);
const seen = (by: string) => accordingTo(by, facts, whole);
const record = (by: string, id: string) => seen(by).whole.records.get(id);
const ids = (by: string) =>
  seen(by)
    .facts.entries.map((entry) => entry.id)
    .toSorted();

describe('a voice', () => {
  it('is the side of who says it, and only without one the side of the publisher', () => {
    expect(voiceOf({ source: 'herald' }, whole)).toBe('borland');
    expect(voiceOf({ source: 'herald', by: 'ann' }, whole)).toBe('arland');
  });

  it('is counted by the records it speaks of, rivals and stages included', () => {
    expect(Object.fromEntries(voicesIn(whole))).toEqual({ arland: 6, borland: 4 });
  });
});

describe('according to somebody', () => {
  it('the record’s own choice is the record as it is', () => {
    expect(seen('').whole).toBe(whole);
  });

  it('records of which the voice says nothing fall away, and are still counted in the total', () => {
    expect(ids('borland')).toEqual(['both', 'food', 'pact', 'trip']);
    const { shown, total } = select(seen('borland').facts.columns, { choices: {} }, undefined, facts.entries.length);
    expect([shown.length, total]).toEqual([4, 6]);
  });

  it('a quoted speaker counts for their own side, not for the paper that quotes them', () => {
    expect(ids('arland')).toContain('quoted');
    expect(ids('borland')).not.toContain('quoted');
  });

  it('a rival date is the date, in the timeline too, and the record’s own is silent', () => {
    expect(record('borland', 'both')?.date).toBe('2001-05-09');
    expect(seen('borland').facts.byId.get('both')?.date.text).toBe('2001-05-09');
    expect(record('arland', 'both')?.date).toBe('2001-05-08');
    expect(record('borland', 'both')?.rivals.map(({ value }) => value)).toEqual(['2001-05-08']);
  });

  it('a figure is the voice’s own figure or stays out; nothing is filled in', () => {
    const food = record('borland', 'food');
    expect(food?.kind === 'aid' && food.quantities).toEqual([
      { value: 150, unit: 'tonne' },
      { value: 10, unit: 'truck' },
    ]);
    expect(food).toMatchObject({ date: 'XXXX', stage: undefined });
    expect(food?.silent).toEqual(expect.arrayContaining(['date', 'stage']));
  });

  it('an agreement keeps the stages that the voice reports', () => {
    const stages = (by: string) => {
      const pact = record(by, 'pact');
      return pact?.kind === 'agreement' ? pact.stages.map(({ stage }) => stage) : [];
    };
    expect(stages('borland')).toEqual(['signed']);
    expect(stages('arland')).toEqual(['in-force']);
  });

  it('places and the words of a visit fall silent where the voice names only who came', () => {
    expect(record('borland', 'trip')).toMatchObject({ places: [], level: undefined, form: undefined, visitors: [{ actor: 'ann' }] });
  });

  it('a work that supports a record as a whole, but gives one field otherwise, is taken at its own word', () => {
    const made = makeRecord([
      event('summit', '2001-05-08', {
        citations: [{ source: 'gazette' }, herald()],
        rivals: [{ field: 'date', value: '2001-05-09', citations: [herald()], note: 'Later.' }],
      }),
    ]);
    expect(accordingTo('borland', made.facts, made.whole).whole.records.get('summit')?.date).toBe('2001-05-09');
    expect(accordingTo('arland', made.facts, made.whole).whole.records.get('summit')?.date).toBe('2001-05-08');
  });

  it('who says so are those who say it: a work of the same voice that gives another value stays among the others', () => {
    const made = makeRecord([
      event('summit', '2001-05-08', {
        citations: [{ source: 'gazette', by: 'arland' }],
        rivals: [{ field: 'date', value: '2001-05-09', citations: [herald({ by: 'ann' })], note: 'Later.' }],
      }),
    ]);
    const summit = accordingTo('arland', made.facts, made.whole).whole.records.get('summit');
    expect(summit?.date).toBe('2001-05-08');
    expect(summit?.citations.map(({ source }) => source)).toEqual(['gazette']);
    expect(summit?.rivals.map(({ value }) => value)).toEqual(['2001-05-09']);
  });

  it('a stage has the day that the voice gives it, and loses a reason that was for another day', () => {
    const made = makeRecord([
      agreement('pact', '2005-03-01', {
        dateInferred: 'By the visit.',
        citations: [{ source: 'gazette' }],
        stages: [{ stage: 'signed', date: '2005-03-01', citations: [{ source: 'gazette' }, herald()] }],
        rivals: [{ field: 'date', value: '2005-03-04', citations: [herald()], note: 'Later.' }],
      }),
    ]);
    const pact = accordingTo('borland', made.facts, made.whole).whole.records.get('pact');
    expect(pact?.kind === 'agreement' && pact.stages.map(({ date }) => date)).toEqual(['2005-03-04']);
    expect(pact?.date).toBe('2005-03-04');
    expect(pact?.dateInferred).toBeUndefined();
  });

  it('who says only where it was has not spoken of it', () => {
    const made = makeRecord([
      event('signing', '2001', { places: ['borham'], citations: [{ source: 'gazette' }, herald({ supports: ['places'] })] }),
    ]);
    expect(accordingTo('borland', made.facts, made.whole).facts.entries).toEqual([]);
    expect(voicesIn(made.whole).get('borland')).toBeUndefined();
  });

  it('one work is a perspective of its own', () => {
    expect(ids('source:herald')).toEqual(['both', 'food', 'pact', 'quoted', 'trip']);
  });
});
