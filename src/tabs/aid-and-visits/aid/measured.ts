/** What the aid of the whole record gives in one measure, and what of it is counted with another: worked out once, before it is drawn. */
import { countedOnce } from '@/record/aid/countedOnce.ts';
import { aidFigureOf, type AidMeasure } from '@/record/aid/figures.ts';
import { kept, recordsIn } from '@/record/kept.ts';
import { type Once, once } from '@/record/once.ts';

export function measured(measure: AidMeasure): Once<void> {
  return once(function* (facts, whole) {
    const aid = recordsIn(yield* kept.aid.sliced(facts, whole));
    let read = 0;
    for (const record of aid) {
      aidFigureOf(record, measure, whole.personsPerFamily);
      countedOnce([record], whole); // looks up what it is tied to
      read += 1;
      if (read % 200 === 0) yield;
    }
  });
}
