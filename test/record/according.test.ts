/** Seen according to somebody, a record says what that voice says, and is silent where it is. */
import { describe, expect, it } from 'vitest';
import { accordingTo, voiceOf, voicesIn } from '@/record/according.ts';
import { valueAt } from '@/record/disagreements.ts';
import { evidenceOf } from '@/record/evidence.ts';
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

  it('a figure that stands in the place of another has its role, words are no figure, and what is left keeps its rivals', () => {
    const made = makeRecord([
      aid('tents', '2006', {
        quantities: [
          { value: 5, unit: 'tonne', role: 'part' },
          { value: 7, unit: 'truck' },
          { value: 9, unit: 'family' },
        ],
        citations: [{ source: 'gazette' }, herald({ supports: ['title', 'quantities.2'] })],
        rivals: [
          { field: 'quantities.0', value: { value: 6, unit: 'tonne' }, citations: [herald()], note: 'Later.' },
          { field: 'quantities.1', value: 'a few', citations: [herald({ locator: '¶ 2' })], note: 'No figure.' },
          { field: 'quantities.2.value', value: 8, citations: [{ source: 'gazette' }], note: 'Elsewhere.' },
        ],
      }),
    ]);
    const tents = accordingTo('borland', made.facts, made.whole).whole.records.get('tents');
    expect(tents?.kind === 'aid' && tents.quantities).toEqual([
      { value: 6, unit: 'tonne', role: 'part' },
      { value: 9, unit: 'family' },
    ]);
    expect(tents?.rivals.map(({ field, value }) => [field, value])).toEqual([
      ['quantities.3', 'a few'], // of a figure that is not there
      ['quantities.1.value', 8],
    ]);
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

  it('who signed is said by those who name them; the others are silent on it', () => {
    const signatories = [{ actor: 'ann', office: 'Minister of Mills' }, { actor: 'borland' }];
    const heard = (citation: object, rivals: object[] = []) => {
      const made = makeRecord([agreement('pact', '2005', { signatories, rivals, citations: [{ source: 'gazette' }, citation] })]);
      const pact = accordingTo('borland', made.facts, made.whole).whole.records.get('pact');
      if (pact?.kind !== 'agreement') throw new Error('no pact');
      return { ...pact, named: pact.signatories?.map(({ actor, office }) => [actor, office]), evidence: evidenceOf(pact, made.whole, ['arland', 'borland']) }; // oxfmt-ignore
    };
    const all = heard(herald());
    expect(all.named).toEqual([['ann', 'Minister of Mills'], ['borland', undefined]]); // oxfmt-ignore
    expect([all.silent?.includes('signatories'), all.evidence.missing.includes('signatories')]).toEqual([false, false]);

    const none = heard(herald({ supports: ['title', 'date'] }));
    expect(none).not.toHaveProperty('signatories');
    expect([none.silent?.includes('signatories'), none.evidence.missing.includes('signatories')]).toEqual([true, true]);
  });

  it('a list of who signed is shortened to those whom the voice names, and what is said of them moves along', () => {
    const made = makeRecord([
      agreement('pact', '2005', {
        signatories: [{ actor: 'arland' }, { actor: 'ann', office: 'Minister of Mills' }],
        citations: [{ source: 'gazette' }, herald({ supports: ['title', 'signatories.1'] })],
        rivals: [
          { field: 'signatories.0.actor', value: 'borland', citations: [herald()], note: 'Another name.' },
          { field: 'signatories.1.office', value: 'Envoy', citations: [herald()], note: 'Another office.' },
        ],
      }),
    ]);
    const pact = accordingTo('borland', made.facts, made.whole).whole.records.get('pact');
    expect(pact).toMatchObject({ signatories: [{ actor: 'ann', office: 'Envoy' }] });
    const others = pact!.rivals.map(({ field, value }) => [field, value, valueAt(pact!, field)]);
    expect(pact!.citations.find(({ source }) => source === 'herald')?.supports).toContain('signatories.0');
    // nobody is put in the place of a signatory: another name stays one of the other values, beside nothing
    expect(others).toEqual([
      ['signatories.0.office', 'Minister of Mills', 'Envoy'],
      ['signatories.1.actor', 'borland', undefined],
    ]);
  });

  it('whose office a voice leaves out is told by the place of the holder in its own list', () => {
    const signatories = [{ actor: 'arland' }, { actor: 'ann', office: 'Minister of Mills' }];
    const citations = [{ source: 'gazette' }, herald({ supports: ['title', 'signatories.1.actor'] })];
    const made = makeRecord([agreement('pact', '2005', { signatories, citations })]);
    const pact = accordingTo('borland', made.facts, made.whole).whole.records.get('pact');
    expect(pact).toMatchObject({ signatories: [{ actor: 'ann' }] });
    expect(pact?.silent?.filter((field) => field.startsWith('signatories'))).toEqual(['signatories.0.office']);
  });

  it('where the voice gives a stage another day, the record’s own is one of the others, and the voice’s is not', () => {
    const made = makeRecord([
      agreement('pact', '2005-03-01', {
        citations: [{ source: 'gazette' }, herald({ supports: ['stages'] })],
        stages: [
          { stage: 'announced', date: '2004', citations: [{ source: 'gazette' }] },
          { stage: 'signed', date: '2005-01', citations: [{ source: 'gazette' }, herald()] },
        ],
        rivals: [{ field: 'stages.1.date', value: '2006-02', citations: [herald()], note: 'Later.' }],
      }),
    ]);
    const pact = accordingTo('borland', made.facts, made.whole).whole.records.get('pact');
    expect(pact?.kind === 'agreement' && pact.stages.map(({ stage, date }) => [stage, date])).toEqual([['signed', '2006-02']]);
    expect(pact?.rivals).toEqual([{ field: 'stages.0.date', value: '2005-01', citations: [{ source: 'gazette' }], note: '' }]);
  });

  it('where the day of the record and that of its stage move together, the record’s own is among the others once', () => {
    const signed = { stage: 'signed', date: '2005-03-01', citations: [{ source: 'gazette' }, herald()] };
    const rivals = [{ field: 'date', value: '2005-03-04', citations: [herald()], note: 'Later.' }];
    const made = makeRecord([agreement('pact', '2005-03-01', { stages: [signed], rivals })]);
    const pact = accordingTo('borland', made.facts, made.whole).whole.records.get('pact');
    expect(pact?.rivals.map(({ field, value }) => [field, value])).toEqual([['date', '2005-03-01']]);
  });

  it('where the voice gives the record its own day by another work, a stage with a later day has the record’s among the others', () => {
    const other = { ...herald(), by: 'ann' };
    const signed = { stage: 'signed', date: '2005-03-01', citations: [other] };
    const rivals = [{ field: 'date', value: '2005-03-04', citations: [other], note: 'Later.' }];
    const made = makeRecord([agreement('pact', '2005-03-01', { stages: [signed], rivals })]);
    const pact = accordingTo('arland', made.facts, made.whole).whole.records.get('pact');
    expect(pact).toMatchObject({ date: '2005-03-01', stages: [{ date: '2005-03-04' }] });
    expect(pact?.rivals.map(({ field, value, citations }) => [field, value, citations[0]?.source])).toEqual([
      ['stages.0.date', '2005-03-01', 'gazette'],
      ['date', '2005-03-04', 'herald'],
    ]);
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
