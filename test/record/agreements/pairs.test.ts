/** Who concluded agreements with whom: pairs that one can count by eye, and what holds for any texts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementRows, readAgreements } from '@/record/agreements/rows.ts';
import { atOnce } from '@/record/slices.ts';
import { type Body, mostOfAPair, type Pairs, pairsOf } from '@/record/agreements/pairs.ts';
import type { Agreement } from '@/record/types.ts';
import { agreement, makeFiles, makeRecord } from '../../support/makeRecord.ts';

const known = (makeFiles()['actors.json'] as { entries: object[] }).entries;
const body = (id: string, name: string, side: string) => ({ id, kind: 'body', name, side, variants: [] });
const actors = {
  entries: [
    ...known,
    { id: 'cland', kind: 'country', name: 'Cland', side: 'cland', code: 'CL', variants: [] },
    body('ar-health', 'Arland’s health', 'arland'),
    body('ar-arts', 'Arland’s arts', 'arland'),
    body('bo-health', 'Borland’s health', 'borland'),
    body('cl-health', 'Cland’s health', 'cland'),
    body('league', 'League', 'independent'),
    body('union', 'Union', 'independent'),
  ],
};
const of = (...ids: string[]) => ({ thirdParty: true, parties: ids.map((actor) => ({ actor })) });
const { facts, whole } = makeRecord(
  [
    agreement('first', '2001', of('arland', 'borland')),
    agreement('second', '2002', of('borland', 'arland')),
    agreement('health', '2003', of('ar-health', 'bo-health')),
    agreement('three', '2004', of('league', 'ar-health', 'bo-health')),
    agreement('beside', '2005', of('ar-arts', 'cl-health')),
    agreement('at-home', '2006', of('ar-arts', 'ar-health')),
    agreement('elsewhere', '2007', of('union', 'league')),
  ],
  { 'actors.json': actors },
);
const ground = { facts, whole, language: 'en' };
const ids = (some: readonly Agreement[]) => some.map(({ id }) => id);
const shown = (bodies: readonly Body[]) => bodies.map(({ id, agreements }) => [id, agreements.length]);
const ofRecord = atOnce(readAgreements(agreementRows(facts.columns), { facts, whole }));
const pairs = atOnce(pairsOf(ofRecord, ground));

describe('the pairs of bodies', () => {
  it('have the first side in the rows, the second in the columns, whichever the text names first', () => {
    expect(pairs.pairs[0]).toMatchObject({ row: 'arland', column: 'borland', agreements: [{ id: 'first' }, { id: 'second' }] });
  });

  it('are three for a text of three countries, which counts once in the total of each', () => {
    const found = pairs.pairs.filter(({ agreements }) => ids(agreements).includes('three')).map(({ row, column }) => `${row} ${column}`);
    expect(new Set(found)).toEqual(new Set(['ar-health bo-health', 'ar-health league', 'league bo-health']));
    expect(pairs.rows.find(({ id }) => id === 'ar-health')?.agreements.length).toBe(2);
  });

  it('put those of neither side at the end of either axis; two of them stand by name', () => {
    expect(shown(pairs.rows)).toEqual([['arland', 2], ['ar-health', 2], ['ar-arts', 1], ['league', 2]]); // oxfmt-ignore
    expect(shown(pairs.columns)).toEqual([['borland', 2], ['bo-health', 2], ['cl-health', 1], ['league', 1], ['union', 1]]); // oxfmt-ignore
    expect(pairs.pairs.find(({ column }) => column === 'union')?.row).toBe('league');
  });

  it('put two bodies of one name into one cell, whichever a text names first', () => {
    const namesakes = new Map(['league', 'union'].map((id) => [id, { ...whole.actors.get(id)!, name: 'League' }]));
    const made = [of('league', 'union'), of('union', 'league')].map((parties, at) => ({
      ...pairs.paired[0]!,
      id: `text-${at}`,
      ...parties,
    }));
    const found = atOnce(pairsOf(made, { ...ground, whole: { ...whole, actors: namesakes } }));
    expect(found.pairs.map(({ agreements }) => ids(agreements))).toEqual([['text-0', 'text-1']]);
  });

  it('leave out a text between bodies of one country, and say so', () => {
    expect(ids(pairs.unpaired)).toEqual(['at-home']);
    expect(pairs.paired).toHaveLength(6);
  });

  it('stand under a body that no register knows by its id', () => {
    const [one] = ofRecord;
    const stray = { ...one!, ...of('arland', 'nobody-knows') };
    expect(atOnce(pairsOf([stray], ground)).columns).toMatchObject([{ id: 'nobody-knows', name: 'nobody-knows', place: 'others' }]);
  });
});

const sideOf = (id: string) => whole.actors.get(id)?.side ?? '';
const areOfOne = (a: string, b: string) => whole.actors.has(sideOf(a)) && sideOf(a) === sideOf(b);
const pool = ['arland', 'borland', 'cland', 'ar-health', 'ar-arts', 'bo-health', 'cl-health', 'league', 'union'];
const texts = fc
  .array(fc.uniqueArray(fc.constantFrom(...pool), { minLength: 2, maxLength: 4 }), { maxLength: 12 })
  .map((lists) => lists.map((parties, at) => ({ ...ofRecord[0]!, id: `text-${at}`, ...of(...parties) })));
const cell = ({ pairs: all }: Pairs, a: string, b: string) => all.find(({ row, column }) => row === a && column === b)?.agreements ?? [];

describe('any texts', () => {
  it('stand in exactly one cell for each pair of their parties', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const found = atOnce(pairsOf(all, ground));
        for (const [at, a] of pool.entries())
          for (const b of pool.slice(at + 1)) {
            const both = all.filter(({ parties }) => [a, b].every((id) => parties.some(({ actor }) => actor === id)));
            expect([...ids(cell(found, a, b)), ...ids(cell(found, b, a))]).toEqual(areOfOne(a, b) ? [] : ids(both));
          }
      }),
    );
  });

  it('add up: a body has what its cells have, each once, and every text is paired or not', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const found = atOnce(pairsOf(all, ground));
        const union = (some: readonly { agreements: readonly Agreement[] }[]) => new Set(some.flatMap(({ agreements }) => ids(agreements)));
        for (const { id, agreements } of found.rows) {
          expect(new Set(ids(agreements))).toEqual(union(found.pairs.filter(({ row }) => row === id)));
          expect(new Set(agreements).size).toBe(agreements.length);
        }
        for (const { id, agreements } of found.columns)
          expect(new Set(ids(agreements))).toEqual(union(found.pairs.filter(({ column }) => column === id)));
        expect(union(found.pairs)).toEqual(new Set(ids(found.paired)));
        expect([...ids(found.paired), ...ids(found.unpaired)].toSorted()).toEqual(ids(all).toSorted());
      }),
    );
  });

  it('stand with those of most texts first, which is the most that any pair has, then by row and column', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const found = atOnce(pairsOf(all, ground));
        const inRows = found.rows.flatMap(({ id: row }) => found.columns.map(({ id: column }) => `${row} ${column}`));
        const place = ({ row, column }: Pairs['pairs'][number]) => inRows.indexOf(`${row} ${column}`);
        expect(found.pairs).toEqual(found.pairs.toSorted((a, b) => b.agreements.length - a.agreements.length || place(a) - place(b)));
        expect(atOnce(mostOfAPair(all, ground))).toBe(found.pairs[0]?.agreements.length ?? 0);
      }),
    );
  });

  it('lose nothing but what a filter takes: no cell grows, and none moves', () => {
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.boolean()), (all, keep) => {
        const some = all.filter(() => keep.next().value);
        const [before, after] = [atOnce(pairsOf(all, ground)), atOnce(pairsOf(some, ground))];
        for (const { row, column, agreements } of after.pairs)
          expect(ids(agreements)).toEqual(ids(cell(before, row, column)).filter((id) => ids(some).includes(id)));
      }),
    );
  });
});
