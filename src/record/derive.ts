/** What follows from a record without being stored in it. */
import { trusted } from './facts.ts';
import type { Agreement, AnyRecord, DatasetInfo, Visit } from './types.ts';
import type { Whole } from './facts.ts';

/** Where a visit led: to one of the two sides, to a third country, or nowhere (a call, or no place named). */
export type Direction = { readonly to: string } | 'third' | 'none';

/** From the side of the visitors and the country of the first place. */
export function directionOf(visit: Visit, { sides }: DatasetInfo, whole: Whole): Direction {
  const place = visit.places[0] === undefined ? undefined : whole.places.get(visit.places[0]);
  if (visit.form === 'call' || !place) return 'none';
  const to = sides.find((side) => whole.actors.get(side)?.code === place.country);
  return to === undefined ? 'third' : { to };
}

/** The last stage that is reported of a text. What nobody reports after it is unknown. */
export function statusOf(agreement: Agreement): Agreement['stages'][number] {
  const [first, ...others] = agreement.stages;
  if (!first) throw new Error(`${agreement.id} has no stage: the record was not checked`);
  return others.reduce((last, stage) => (trusted(stage.date).start >= trusted(last.date).start ? stage : last), first);
}

/** Ties from other records to this one. */
export function tiedTo(id: string, records: Iterable<AnyRecord>): { id: string; relation: AnyRecord['related'][number]['relation'] }[] {
  return [...records].flatMap((record) =>
    record.related.filter((tie) => tie.id === id).map(({ relation }) => ({ id: record.id, relation })),
  );
}

/** The year of a day. */
export function yearOf(day: number): number {
  return new Date(day * 86_400_000).getUTCFullYear();
}
