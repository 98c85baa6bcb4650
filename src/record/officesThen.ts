/** The offices that somebody held at a date, as far as the register of actors knows them. No office is carried to a time for which nobody gives it. */
import { type Edtf, isUndated, overlaps, trusted } from './edtf.ts';
import type { Actor, Citation } from './types.ts';

export interface OfficeThen {
  readonly office: string;
  /** When it is known to have been held. */
  readonly held: Edtf;
  /** True where that covers the date; false where the two only share some days, or may. */
  readonly isSure: boolean;
}

/** Of a date that is open at one end the known end counts. `speaks` keeps the offices for which one of those is cited who are heard. */
export function officesThen(actor: Actor | undefined, date: Edtf, speaks?: (citation: Citation) => boolean): OfficeThen[] {
  const then = date.first && date.last ? date : (date.first ?? date.last);
  if (!then || isUndated(date)) return [];
  return (actor?.offices ?? []).flatMap(({ office, date: text, citations = [] }) => {
    const held = trusted(text);
    if (!overlaps(held, then) || (speaks && !citations.some(speaks))) return [];
    // "2010" is held on some day of 2010: only between two ends it is held throughout
    const [from, to] = [held.first?.end ?? -Infinity, held.last?.start ?? Infinity];
    return [{ office, held, isSure: from <= then.start && then.end <= to }];
  });
}
