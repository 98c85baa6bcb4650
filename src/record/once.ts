/** What is worked out once for a record and then kept: in slices by whom can wait, at once by whom cannot. */
import type { Facts, Whole } from './facts.ts';
import type { Sliced } from './slices.ts';

export type Basics = Pick<Facts, 'columns' | 'entries' | 'dataset' | 'coverage'>;

export interface Once<Value> {
  (facts: Basics, whole: Whole): Value;
  /** The same in slices. Several who ask at a time share the work. */
  readonly sliced: (facts: Basics, whole: Whole) => Sliced<Value>;
}

interface Job<Value> {
  readonly columns: Facts['columns'];
  readonly steps: Sliced<Value>;
  result?: { readonly value: Value };
}

export function once<Value>(start: (facts: Basics, whole: Whole) => Sliced<Value>): Once<Value> {
  const jobs = new WeakMap<Whole, Job<Value>>();
  const jobOf = (facts: Basics, whole: Whole): Job<Value> => {
    const known = jobs.get(whole);
    if (known?.columns === facts.columns) return known;
    const begun: Job<Value> = { columns: facts.columns, steps: start(facts, whole) };
    jobs.set(whole, begun);
    return begun;
  };
  const advance = (job: Job<Value>, whole: Whole) => {
    try {
      const step = job.steps.next();
      if (step.done) job.result = { value: step.value };
    } catch (error) {
      jobs.delete(whole); // who asks again has the same fault, and not nothing
      throw error;
    }
  };
  const known = (facts: Basics, whole: Whole): Value => {
    const job = jobOf(facts, whole);
    while (!job.result) advance(job, whole);
    return job.result.value;
  };
  return Object.assign(known, {
    *sliced(facts: Basics, whole: Whole): Sliced<Value> {
      const job = jobOf(facts, whole);
      while (!job.result) {
        advance(job, whole);
        if (!job.result) yield;
      }
      return job.result.value;
    },
  });
}
