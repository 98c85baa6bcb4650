/** The engines of the bench are compared only if they do the same work: their answers are held against one another, and a difference has a name. */
import { describe, expect, it } from 'vitest';
import type { FacetId } from '@/record/facets.ts';
import { asAsked, holdAgainst } from '../../scripts/bench/node/bench.ts';
import { type Answer, differenceOf, type StartEngine } from '../../scripts/bench/node/engine.ts';
import { engines } from '../../scripts/bench/node/engines.ts';
import { facetSets, type Given, measure } from '../../scripts/bench/node/measure.ts';
import { benchRecords } from '../../scripts/bench/node/records.ts';
import { brush, keystrokes, stride, ticks } from '../../scripts/bench/node/steps.ts';

const records = benchRecords({ records: 250, seed: 3 });

function answersOf(start: StartEngine, facets: readonly FacetId[]): Given[] {
  const engine = start(records, facets);
  engine.learnTexts();
  return [...ticks(records), ...brush(records), ...keystrokes(records)].map(({ name, filter }) => {
    engine.hold(filter);
    expect(engine.list(), name).toBe(engine.answer().count);
    return { asked: name, answer: engine.answer() };
  });
}

describe('the engines of the bench', () => {
  const ours = answersOf(engines.ours, facetSets.all);

  it.each(['crossfilter2', 'Array.filter'] as const)('give the same records, counts and years: %s', (id) => {
    expect(() => holdAgainst(ours, answersOf(engines[id], facetSets.all), id)).not.toThrow();
    expect(() => holdAgainst(answersOf(engines.ours, facetSets.six), answersOf(engines[id], facetSets.six), id)).not.toThrow();
  });

  it('are asked what tells something: most answers are neither all nor nothing', () => {
    const telling = ours.filter(({ answer }) => answer.count > 0 && answer.count < 250);
    expect(telling.length).toBeGreaterThan(ours.length / 2);
    expect(new Set(ours.map(({ answer }) => answer.rowSum)).size).toBeGreaterThan(20);
  });

  it('are timed on the steps to which they answered', () => {
    const { figures, answers } = measure(engines['Array.filter'], records, { forgivesSlips: false, budgetMs: 0, every: 1 });
    expect(figures.all.tick.samples).toBe(ticks(records).length);
    expect(figures.search.slip).toBeUndefined();
    expect(answers).toHaveLength(2 * (ticks(records).length + brush(records).length) + keystrokes(records).length);
  });
});

describe('an engine that is asked only some of the questions', () => {
  const asked = (every: number) => measure(engines['Array.filter'], records, { forgivesSlips: false, budgetMs: 0, every }).answers;
  const [all, some] = [asked(1), asked(stride)];

  it('is held against the answers to those', () => {
    expect(some.length).toBeGreaterThan(all.length / 8);
    expect(some.length).toBeLessThan(all.length / 6);
    expect(() => holdAgainst(asAsked(all, some), some, 'all against some')).not.toThrow();
  });

  it('is asked what is as hard as the rest: words of each length, what is ticked and what is not', () => {
    const names = some.map(({ asked: name }) => name);
    const lengths = names.flatMap((name) => /typed “(.*)”/.exec(name)?.[1]?.length ?? []);
    expect(new Set(lengths)).toEqual(new Set([1, 2, 3, 4, 5]));
    const ticked = names.filter((name) => name.startsWith('all: sectors')).length;
    const open = names.filter((name) => name === 'all: nothing chosen').length;
    expect(Math.abs(ticked - open)).toBeLessThanOrEqual(1);
  });

  it('cannot answer what was not asked', () => {
    const odd = [{ ...some[0]!, asked: 'something else' }, ...some.slice(1)];
    expect(() => holdAgainst(asAsked(all, odd), odd, 'all against odd')).toThrow('answers against');
  });
});

describe('two answers', () => {
  const answer: Answer = { count: 2, rowSum: 5, years: [1, 1], counts: { sector: { health: 2 } } };

  it.each<[Answer, string | undefined]>([
    [{ ...answer }, undefined],
    [{ ...answer, count: 3 }, '2 records against 3'],
    [{ ...answer, rowSum: 4 }, 'as many records, but not the same'],
    [{ ...answer, years: [1, 2] }, 'year 1: 1 against 2'],
    [{ ...answer, years: [1, 1, 0] }, '2 years against 3'],
    [{ ...answer, counts: { sector: { health: 1 } } }, 'sector “health”: 2 against 1'],
    [{ ...answer, counts: { sector: { health: 2, trade: 1 } } }, 'sector “trade”: 0 against 1'],
    [{ ...answer, counts: {} }, 'sector “health”: 2 against 0'],
  ])('differ where one would look: %j', (other, difference) => {
    expect(differenceOf(answer, other)).toBe(difference);
  });

  it('that differ end the bench, which says to what question', () => {
    const given = [{ asked: 'sectors health', answer }];
    expect(() => holdAgainst(given, [{ asked: 'sectors health', answer: { ...answer, count: 0 } }], 'a against b')).toThrow(
      'a against b differ. sectors health: 2 records against 0',
    );
    expect(() => holdAgainst(given, [], 'a against b')).toThrow('a against b: 1 answers against 0');
  });
});
