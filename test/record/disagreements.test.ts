/** The register of disagreements: every rival value, how far it lies from the one that is shown, and the order of the rows. */
import { describe, expect, it } from 'vitest';
import { disagreementAt, disagreementsOf, orderedPoints, registerOf } from '@/record/disagreements.ts';
import { atOnce } from '@/record/slices.ts';
import type { AnyRecord } from '@/record/types.ts';
import { differenceOrders } from '@/record/words.ts';
import { agreement, event, makeRecord } from '../support/makeRecord.ts';

const rival = (field: string, value: unknown) => ({
  field,
  value,
  citations: [{ source: 'herald', locator: '¶ 1' }],
  note: 'Written later.',
});
const rows = (records: Parameters<typeof makeRecord>[0], order: Parameters<typeof disagreementsOf>[2] = 'date') => {
  const { facts, whole } = makeRecord(records);
  return disagreementsOf(facts.entries, whole, order);
};
/** The gap between two dates, or between two quantities. */
const dates = (own: string, other: string) => rows([event('a', own, { rivals: [rival('date', other)] })])[0]?.difference?.gap;
const figures = (own: object, other: unknown, field = 'quantities.0') =>
  rows([event('a', '2001', { quantities: [own], rivals: [rival(field, other)] })])[0]?.difference?.gap;

describe('the rows', () => {
  it('are one for each rival value, with both values and who gives them', () => {
    const [row] = rows([event('a', '2001-05-08', { rivals: [rival('date', '2001-05-09'), rival('title', 'Another')] })]);
    expect(row?.difference).toMatchObject({
      field: 'date',
      own: '2001-05-08',
      ownCitations: [{ source: 'gazette' }],
      rival: { value: '2001-05-09', note: 'Written later.' },
    });
  });

  it('leave out who does not support the field, and take a stage’s own citations', () => {
    const citations = [{ source: 'gazette', supports: ['title'] }, { source: 'herald', locator: '¶ 2' }]; // oxfmt-ignore
    const pact = agreement('a', '2001', { citations, rivals: [rival('date', '2002'), rival('stages.0.stage', 'announced')] });
    expect(rows([pact]).map(({ difference }) => difference?.ownCitations.map(({ source }) => source))).toEqual([['herald'], ['gazette']]);
  });

  it('hold what is disputed without another value, and nothing of records on which sources agree', () => {
    expect(rows([event('a', '2001', { disputed: 'Whether it took place.' }), event('b', '2002')])).toMatchObject([{ entry: { id: 'a' }, difference: undefined }]); // oxfmt-ignore
  });

  it('show nothing of what a perspective is silent on, and find the figure that has moved up', () => {
    const { facts, whole } = makeRecord([event('a', '2001', { quantities: [{ value: 1, unit: 'truck' }, { value: 2, unit: 'truck' }], rivals: [rival('date', '2002'), rival('quantities.1.value', 4)] })]); // oxfmt-ignore
    const heard = {
      ...whole.records.get('a')!,
      quantities: [{ value: 2, unit: 'truck' }],
      date: 'XXXX',
      silent: ['date', 'quantities.0'],
    } as AnyRecord;
    const [date, figure] = disagreementsOf(facts.entries, { records: new Map([['a', heard]]) }, 'date');
    expect([date?.difference?.own, figure?.difference?.own, figure?.difference?.gap]).toEqual([undefined, 2, { perCent: 100 }]);
  });
});

describe('the gap', () => {
  it('of dates is the larger of the differences of their first and last days', () => {
    expect(dates('2001-05-08/2001-05-09', '2001-05-09')).toEqual({ days: 1, least: 1 });
    expect(dates('2001-05-08', '2001-05')).toEqual({ days: 23, least: 0 });
    expect(dates('2001/..', '2002/..')).toEqual({ days: 365, least: 365 });
  });

  it('of an open or unknown date is not measured', () => {
    expect([dates('2001/..', '2001'), dates('XXXX', '2001')]).toEqual([undefined, undefined]);
  });

  it('of figures is a part of the one that is shown', () => {
    expect(figures({ value: 10, unit: 'document' }, 15, 'quantities.0.value')).toEqual({ perCent: 50 });
    expect(figures({ value: 1, unit: 'bcm' }, { low: 1, high: 1.5, unit: 'bcm' })).toEqual({ perCent: 50 });
  });

  it('is measured between billions and millions of cubic metres, and between no other units', () => {
    expect(figures({ value: 0.5, unit: 'bcm' }, { value: 400, unit: 'mcm' })).toEqual({ perCent: 20 });
    expect(figures({ value: 1, unit: 'bcm-per-year' }, { value: 1, unit: 'bcm' })).toBeUndefined();
  });

  it('is not measured between different things, in words, or from zero', () => {
    expect(figures({ value: 4, unit: 'item', of: 'added' }, { value: 10, unit: 'item', of: 'in all' })).toBeUndefined();
    expect(figures({ value: 4, unit: 'item' }, 'small quantities')).toBeUndefined();
    expect(figures({ value: 0, unit: 'item' }, 3, 'quantities.0.value')).toBeUndefined();
  });
});

describe('the order', () => {
  const records = [
    event('a', '2001', { title: 'Beta', rivals: [rival('date', '2002')] }),
    event('b', '2002', { title: 'Alpha', quantities: [{ value: 2, unit: 'truck' }], rivals: [rival('quantities.0.value', 3)] }),
    event('c', '2003-01-01', { title: 'Gamma', rivals: [rival('date', '2003-01-02')] }),
  ];
  it.each([
    ['date', ['a', 'b', 'c']],
    ['title', ['b', 'a', 'c']],
    ['days', ['a', 'c', 'b']],
    ['per-cent', ['b', 'a', 'c']],
  ] as const)('by %s puts the widest gap first, and last what has none', (order, ids) => {
    expect(rows(records, order).map(({ entry }) => entry.id)).toEqual(ids);
  });
});

describe('the register of a large record', () => {
  const { facts, whole } = makeRecord([
    event('c', '2003', { title: 'Zeta', rivals: [rival('date', '2004'), rival('title', 'Omega')] }),
    event('a', '2001', { title: 'Alpha 10', rivals: [rival('date', '1999')] }),
    event('b', '2002', { title: 'Alpha 9', disputed: 'Whether it took place.' }),
    event('d', '2005'),
  ]);

  it.each(differenceOrders)('has the same rows, by %s, without reading those on which sources agree', (order) => {
    const read: string[] = [];
    const records = { ...whole.records, get: (id: string) => (read.push(id), whole.records.get(id)) };
    const points = atOnce(orderedPoints(registerOf(facts, { ...whole, records }), order, facts));
    expect(read).not.toContain('d');
    expect(points.map((point) => disagreementAt(point, facts, whole))).toEqual(disagreementsOf(facts.entries, whole, order));
  });

  it('holds what a perspective does not see', () => {
    const deaf = { ...facts, columns: { ...facts.columns, ownRows: Uint32Array.of(0, 1, 2, 3), aspects: [] } };
    expect(registerOf(deaf, { ...whole }).map(({ row }) => row)).toEqual([0, 1, 2, 2]);
  });
});
