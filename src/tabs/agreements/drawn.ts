/** What a picture is drawn from, where that may be very much: works are found by rows, and the ids of records when somebody asks for them. */
import type { Facts } from '@/record/facts.ts';
import { paused, type Sliced } from '@/record/slices.ts';
import type { DrawnFrom } from '@/ui/Figure.tsx';

/** `more` are records beside those in the rows, by id; `records` gives the ids of all. */
export function* drawnFrom(
  rows: Uint32Array,
  more: Iterable<string>,
  { byId }: Pick<Facts, 'byId'>,
  records: () => readonly string[],
): Sliced<DrawnFrom> {
  const works = new Set<string>();
  yield* paused(new Set(more), 500, (id) => {
    for (const source of byId.get(id)?.sources ?? []) works.add(source);
  });
  return {
    rows,
    works: [...works],
    get records() {
      return records();
    },
  };
}
