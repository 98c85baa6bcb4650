/** Made-up records are what the measurements of large records rest on: they must pass the check, and be the same everywhere. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openEdition } from '@/record/editions.ts';
import { parseRecord } from '@/record/parse.ts';
import { recordsOf } from '@/record/schema/files.ts';
import { kinds } from '@/record/words.ts';
import { madeRecords, makeRecords } from '../../scripts/made/made.ts';
import { Lottery, Random } from '../../scripts/made/random.ts';
import { wordsOf } from '../../scripts/made/words.ts';
import { writeEdition, writeFolder } from '../../scripts/made/write.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'made-'));
afterAll(() => rmSync(folder, { recursive: true }));

const many = [...madeRecords({ records: 3000, seed: 5 })];
const shareOf = (is: (record: (typeof many)[number]) => boolean) => many.filter(is).length / many.length;

describe('a made-up record', () => {
  it.each([
    [500, 1],
    [500, 77],
    [500, -3],
    [2, 1],
    [1, 2],
  ])('of %i records and seed %i passes the check of the record', (records, seed) => {
    const home = path.join(folder, `${records}-${seed}`);
    writeFolder({ records, seed }, home);
    const raw = Object.fromEntries(
      readdirSync(home).map((name) => [name, JSON.parse(readFileSync(path.join(home, name), 'utf8')) as unknown]),
    );
    const parsed = parseRecord(raw);
    expect(parsed.ok ? [] : parsed.problems).toEqual([]);
    expect(parsed.ok && recordsOf(parsed.files)).toHaveLength(records);
  });

  it('is written as one file that says the same as the one in memory, a record a line', () => {
    const file = path.join(folder, 'one.json');
    writeEdition({ records: 120, seed: 4 }, file);
    const text = readFileSync(file, 'utf8');
    const made = makeRecords({ records: 120, seed: 4 });
    expect(JSON.parse(text)).toEqual(made);
    expect(text.split('\n').filter((line) => line.includes('"summary":'))).toHaveLength(120);
    const { facts, isRouteLeftOut } = openEdition(made);
    expect([facts.entries.length, isRouteLeftOut]).toEqual([120, false]);
  });

  it('is the same for the same seed, and another for another', () => {
    const text = (seed: number) => JSON.stringify(makeRecords({ records: 60, seed }));
    expect(text(8)).toBe(text(8));
    expect(text(8)).not.toBe(text(9));
  });

  it('draws numbers and words that no machine changes: measurements of different days are of the same record', () => {
    const random = new Random(1, 2, 3);
    expect([random.next(), random.below(1000), random.between(-5, 5)]).toMatchInlineSnapshot(`
      [
        0.5258167234715074,
        26,
        -1,
      ]
    `);
    expect(wordsOf('latin', 6000).slice(-3)).toMatchInlineSnapshot(`
      [
        "rün",
        "çürdtradüsh",
        "trökci",
      ]
    `);
  });
});

describe('what is made up', () => {
  it('has records of every kind, the rarest more than one in fifty', () => {
    for (const kind of kinds) expect(shareOf((record) => record.kind === kind)).toBeGreaterThan(0.02);
  });

  it('has dates of every form that the record knows', () => {
    const forms = new Set(many.map(({ date }) => date.replaceAll(/\d/g, '9')));
    for (const form of [
      '9999-99-99',
      '9999-99',
      '9999',
      '9999-99~',
      '9999-99-99/9999-99-99',
      '9999-99-99/..',
      '../9999-99',
      '999X',
      'XXXX',
    ])
      expect(forms).toContain(form);
    expect(shareOf(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date))).toBeCloseTo(0.7, 1);
  });

  it('is contradicted and disputed as often as a real record', () => {
    expect(shareOf(({ rivals }) => rivals.length > 0)).toBeCloseTo(0.08, 1.5);
    expect(shareOf(({ disputed }) => disputed !== undefined)).toBeCloseTo(0.01, 2);
  });

  it('has ties to earlier records alone, so that none leads back to where it began', () => {
    const placeOf = new Map(many.map(({ id }, at) => [id, at]));
    const ties = many.flatMap(({ related }, at) => related.map(({ id }) => ({ at, to: placeOf.get(id) ?? Infinity })));
    expect(ties.length).toBeGreaterThan(300);
    expect(ties.filter(({ at, to }) => to >= at)).toEqual([]);
  });

  it('has ids that are unique and as long as real ones', () => {
    expect(new Set(many.map(({ id }) => id)).size).toBe(many.length);
    expect(many.filter(({ id }) => id.length < 12 || id.length > 60)).toEqual([]);
  });
});

describe('a lottery', () => {
  it('draws each place as often as its weight says, and never one without weight', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }).filter((list) => list.some((one) => one > 0));
    fc.assert(
      fc.property(weights, fc.integer(), (list, seed) => {
        const random = new Random(seed, 0);
        const lottery = new Lottery(list);
        const counts = list.map(() => 0);
        for (let draw = 0; draw < 4000; draw += 1) counts[lottery.draw(random)]! += 1;
        const sum = list.reduce((a, b) => a + b);
        return list.every((weight, place) => (weight === 0 ? counts[place] === 0 : Math.abs(counts[place]! / 4000 - weight / sum) < 0.06));
      }),
      { numRuns: 40 },
    );
  });
});
