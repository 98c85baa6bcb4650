import type { AnswersBuilder } from './answers.ts';
import type { FindAlike } from './build.ts';
import { Combinations } from './combinations.ts';

/** Finds rows alike by what they answer in these facets. */
export function alike(answers: readonly AnswersBuilder[]): FindAlike {
  const profiles = new Combinations();
  return (row) => {
    let node = 0;
    // a profile is one list: the values of each facet, from 1, and behind them 0
    for (const one of answers) {
      for (const value of one.valuesOf(row)) node = profiles.step(node, one.codeFor(value) + 1);
      node = profiles.step(node, 0);
    }
    return profiles.numberOf(node);
  };
}
