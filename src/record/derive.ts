/** What follows from a record without being stored in it. */
import type { Whole } from './facts.ts';
import type { Agreement, AnyRecord, DatasetInfo, Visit } from './types.ts';

/** Where a visit led: to one of the two sides, to a third country, or nowhere (a call, no place named, or nobody who came from elsewhere). */
export type Direction = { readonly to: string } | 'third' | 'none';

/** From the side of the visitors and the country of the first place: who is received at home does not travel. */
export function directionOf(visit: Visit, { sides }: Pick<DatasetInfo, 'sides'>, whole: Pick<Whole, 'actors' | 'places'>): Direction {
  const place = visit.places[0] === undefined ? undefined : whole.places.get(visit.places[0]);
  if (visit.form === 'call' || !place) return 'none';
  const to = sides.find((side) => whole.actors.get(side)?.code === place.country);
  if (to === undefined) return 'third';
  return visit.visitors.some(({ actor }) => whole.actors.get(actor)?.side !== to) ? { to } : 'none';
}

/** The last stage that is reported of a text: stages stand in order. What nobody reports after it is unknown. Undefined where a perspective is silent on all. */
export function statusOf(agreement: Agreement): Agreement['stages'][number] | undefined {
  return agreement.stages.at(-1);
}

/** True for what an author wrote about things: it tells of what happened, and is no happening itself. */
export function isComment(record: AnyRecord, { actors }: Pick<Whole, 'actors'>): boolean {
  return record.kind === 'statement' && record.speakers.every(({ actor }) => actors.get(actor)?.kind === 'author');
}

/** True where a source says that there was nothing: every figure is a zero. Without a figure nobody says how much it was. */
export function reportsZero(record: AnyRecord): boolean {
  const quantities = 'quantities' in record ? (record.quantities ?? []) : [];
  return quantities.length > 0 && quantities.every(({ value, high }) => (value ?? high) === 0);
}
