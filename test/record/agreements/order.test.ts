/** The order and the groups of agreements: what a reader of the table and of its file goes by. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupRows, orderRows, type SortBy, sortsOf, sortText } from '@/record/agreements/order.ts';
import { agreementRows } from '@/record/agreements/rows.ts';
import { atOnce } from '@/record/slices.ts';
import { byDate } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import { agreementColumns, agreementGroupings, agreementTypes } from '@/record/words.ts';
import { agreement, makeRecord, visit } from '../../support/makeRecord.ts';

const { facts, whole } = makeRecord([
  visit('talks', '2003-01-01'),
  agreement('b', '2004', { title: 'Beta', type: 'protocol', sectors: ['trade', 'energy'], duration: { value: 20, unit: 'year' } }),
  agreement('a', '2003', {
    title: 'Alpha',
    duration: { value: 90, unit: 'day' },
    stages: [
      { stage: 'signed', date: '2003', citations: [{ source: 'gazette' }] },
      { stage: 'in-force', date: '2004', citations: [{ source: 'gazette' }] },
    ],
  }),
  agreement('c', 'XXXX', {
    title: 'Gamma 10',
    signatories: [{ actor: 'ann' }],
    stages: [{ stage: 'signed', date: 'XXXX', citations: [{ source: 'herald', locator: '¶ 1' }] }],
  }),
  agreement('d', '2004-02', { title: 'Gamma 9', disputed: 'Whether it was.' }),
]);
const ground = { facts, whole, language: 'en' };
type Ground = Parameters<typeof orderRows>[2];
const ordered = (sorts: readonly SortBy[], of: Ground = ground) => atOnce(orderRows(agreementRows(of.facts.columns), sorts, of));
const titlesOf = (rows: Iterable<number>, of: Ground = ground) => [...rows].map((row) => of.facts.entries[row]!.title);
const titles = (sort: string, of: Ground = ground) => titlesOf(ordered(sortsOf(sort), of).all(), of);

describe('the order of agreements', () => {
  it('goes by a column, upwards and downwards; what nobody says stands last either way', () => {
    expect(titles('title')).toEqual(['Alpha', 'Beta', 'Gamma 9', 'Gamma 10']);
    expect(titles('-title')).toEqual(['Gamma 10', 'Gamma 9', 'Beta', 'Alpha']);
    expect(titles('date')).toEqual(['Alpha', 'Beta', 'Gamma 9', 'Gamma 10']);
    expect(titles('-date')).toEqual(['Gamma 9', 'Beta', 'Alpha', 'Gamma 10']);
    expect(titles('duration')).toEqual(['Alpha', 'Beta', 'Gamma 10', 'Gamma 9']);
    expect(titles('-duration').slice(0, 2)).toEqual(['Beta', 'Alpha']);
    expect(titles('-signatories')[0]).toBe('Gamma 10');
    expect(titles('disputes')[0]).toBe('Gamma 9');
  });

  it('knows no duration of a text whose beginning nobody dates', () => {
    const until = { date: '2010-12-31', citations: [{ source: 'gazette' }] };
    const dated = agreement('d1', '2001-01-01', { title: 'Dated', until });
    const { facts: own, whole: all } = makeRecord([agreement('d0', 'XXXX', { title: 'Undated', until }), dated, agreement('d2', '2002', { title: 'Short', duration: { value: 1, unit: 'year' } })]); // oxfmt-ignore
    expect(titles('-duration', { facts: own, whole: all, language: 'en' })).toEqual(['Dated', 'Short', 'Undated']);
  });

  it('goes by several columns, the first before the others', () => {
    expect(titles('status,-title')).toEqual(['Gamma 10', 'Gamma 9', 'Beta', 'Alpha']);
    expect(titles('-type,title')).toEqual(['Beta', 'Alpha', 'Gamma 9', 'Gamma 10']);
  });

  it('reads and writes the text of the address', () => {
    expect(sortText(sortsOf('type,-first-side'))).toBe('type,-first-side');
  });

  it('loses and adds no agreement, whatever it goes by', () => {
    const sorts = fc.uniqueArray(fc.record({ column: fc.constantFrom(...agreementColumns), downwards: fc.boolean() }), {
      selector: ({ column }) => column,
      minLength: 1,
    });
    fc.assert(
      fc.property(sorts, (some) => {
        expect(ordered(some).all().toSorted()).toEqual(agreementRows(facts.columns));
      }),
    );
  });
});

describe('what is equal', () => {
  const dates = ['2001', '2001-05-01', '2002-01', 'XXXX'];
  const made = fc.array(
    fc.record({ date: fc.constantFrom(...dates), title: fc.constantFrom('Ä 2', 'Ä 10', 'B', 'b'), isProtocol: fc.boolean() }),
    { minLength: 1, maxLength: 12 },
  );

  it('stands by date, then by title, also where one comes to it from within: as one sort by all of these would have it', () => {
    const { compare } = new Intl.Collator('en', { numeric: true });
    fc.assert(
      fc.property(made, fc.boolean(), fc.infiniteStream(fc.nat()), (list, downwards, places) => {
        const record = makeRecord(
          list.map(({ date, title, isProtocol }, at) => agreement(`a${at}`, date, { title, type: isProtocol ? 'protocol' : 'treaty' })),
        );
        const of = { ...record, language: 'en' };
        const rows = ordered([{ column: 'type', downwards }], of);
        // somebody looks here and there before all of it is seen
        for (let look = 0; look < 3; look += 1) rows.at(places.next().value % list.length);
        const type = (entry: Entry) => agreementTypes.indexOf(entry.type![0] as (typeof agreementTypes)[number]) * (downwards ? -1 : 1);
        const expected = record.facts.entries.toSorted((a, b) => type(a) - type(b) || byDate(a, b) || compare(a.title, b.title));
        expect([...rows.all()].map((row) => record.facts.entries[row]!.id)).toEqual(expected.map(({ id }) => id));
        expect([...rows.all()].map((row) => rows.placeOf(row))).toEqual(list.map((_, place) => place));
      }),
    );
  });
});

describe('the groups of agreements', () => {
  const groups = (by: (typeof agreementGroupings)[number]) =>
    atOnce(groupRows(ordered(sortsOf('title')), by, ground)).map(({ id, rows }) => [id, titlesOf(rows.all())]);

  it('stand in the order of their register, years one after the other, what nobody says last', () => {
    expect(groups('type')).toEqual([['agreement', ['Alpha', 'Gamma 9', 'Gamma 10']], ['protocol', ['Beta']]]); // oxfmt-ignore
    expect(groups('status')).toEqual([['signed', ['Beta', 'Gamma 9', 'Gamma 10']], ['in-force', ['Alpha']]]); // oxfmt-ignore
    expect(groups('year')).toEqual([['2003', ['Alpha']], ['2004', ['Beta', 'Gamma 9']], ['', ['Gamma 10']]]); // oxfmt-ignore
    expect(groups('none')).toEqual([['', ['Alpha', 'Beta', 'Gamma 9', 'Gamma 10']]]);
  });

  it('hold an agreement of two sectors twice, and one of two bodies likewise', () => {
    expect(groups('sector')).toEqual([['energy', ['Alpha', 'Beta', 'Gamma 9', 'Gamma 10']], ['trade', ['Beta']]]); // oxfmt-ignore
    expect(groups('body').map(([id]) => id)).toEqual(['arland', 'borland']);
  });

  it('make no decade and no open beginning a year', () => {
    const { facts: own, whole: all } = makeRecord([agreement('x', '200X'), agreement('y', '../2011'), agreement('z', '2005-03')]);
    const of = { facts: own, whole: all, language: 'en' };
    expect(atOnce(groupRows(ordered(sortsOf('date'), of), 'year', of)).map(({ id, rows }) => [id, rows.length])).toEqual([['2005', 1], ['', 2]]); // oxfmt-ignore
  });

  it('leave no agreement out, whatever they go by', () => {
    for (const by of agreementGroupings)
      expect(new Set(atOnce(groupRows(ordered(sortsOf('date')), by, ground)).flatMap(({ rows }) => [...rows.all()]))).toEqual(
        new Set(agreementRows(facts.columns)),
      );
  });
});
