/** What is worked out once for a record: kept, shared by those who ask at a time, and asked again where it failed. */
import { expect, it } from 'vitest';
import { once } from '@/record/once.ts';
import { atOnce } from '@/record/slices.ts';
import { event, makeRecord } from '../support/makeRecord.ts';

const { facts, whole } = makeRecord([event('a', '2001'), event('b', '2002')]);

it('is worked out once, and anew for another record', () => {
  let runs = 0;
  // oxlint-disable-next-line require-yield -- short work
  const count = once(function* ({ entries }) {
    runs += 1;
    return entries.length;
  });
  expect([count(facts, whole), atOnce(count.sliced(facts, whole)), runs]).toEqual([2, 2, 1]);
  const other = makeRecord([event('c', '2003')]);
  expect([count(other.facts, other.whole), runs]).toEqual([1, 2]);
});

it('is shared by two who ask for slices at a time, and finished at once by a third who cannot wait', () => {
  const seen: number[] = [];
  const steps = once(function* () {
    for (let at = 0; at < 6; at += 1) {
      seen.push(at);
      yield;
    }
    return seen.length;
  });
  const [one, two] = [steps.sliced(facts, whole), steps.sliced(facts, whole)];
  for (const each of [one, two, one]) expect(each.next().done).toBe(false);
  expect(seen).toEqual([0, 1, 2]);
  expect(steps(facts, whole)).toBe(6);
  expect([one.next(), two.next()]).toEqual([{ done: true, value: 6 }, { done: true, value: 6 }]); // oxfmt-ignore
  expect(seen).toHaveLength(6);
});

it('has its fault again for who asks again, and never nothing', () => {
  const broken = once(function* (): Generator<void, number, void> {
    yield;
    throw new Error('no');
  });
  for (let time = 0; time < 2; time += 1) expect(() => broken(facts, whole)).toThrow('no');
});
