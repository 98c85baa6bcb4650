/** The longest spans without a contact, and which of their days a closure fills. */
import type { Contact } from '@/record/contacts.ts';
import { type Day, sharedDays } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import { type Silence, silencesOf } from '@/record/silences.ts';

export interface ClosedSilence extends Silence {
  /** Its days in order of time, by turns open and closed; the first may be none. */
  readonly parts: readonly number[];
}

/**
 * Of the longest those between two contacts first, then those at an edge of what was looked at; the longest first. `allowed` is what From and To
 * leave: what lies outside was filtered away, and is no silence. `all` are those of the whole record.
 */
export function contactSilences(
  contacts: readonly Contact[],
  allowed: { readonly start: Day; readonly end: Day },
  { coverage, closures }: Pick<Facts, 'coverage' | 'closures'>,
  all: readonly Contact[] = contacts,
): ClosedSilence[] {
  const within = sharedDays(allowed, coverage);
  if (!within || contacts.length === 0) return [];
  return silencesOf(contacts, within, closures, 5, all)
    .toSorted((a, b) => Number(isBetween(b)) - Number(isBetween(a)))
    .map(({ before, after, ...silence }) => ({
      ...silence,
      before: before?.entry,
      after: after?.entry,
      parts: partsOf(silence, closures),
    }));
}

/** True where it lies between two contacts, and not at an edge of what was looked at. */
export function isBetween({ before, after }: { readonly before: unknown; readonly after: unknown }): boolean {
  return before !== undefined && after !== undefined;
}

/** How many of its days a closure fills. */
export function closedDays({ parts }: Pick<ClosedSilence, 'parts'>): number {
  return parts.reduce((sum, days, at) => sum + (at % 2) * days, 0);
}

/** A day on which two are closed counts once. */
function partsOf(days: { readonly start: Day; readonly end: Day }, closures: Facts['closures']): number[] {
  const parts: number[] = [];
  let from = days.start;
  for (const { date } of closures.toSorted((a, b) => a.date.start - b.date.start)) {
    const shared = sharedDays({ start: from, end: days.end }, date);
    if (!shared) continue;
    parts.push(shared.start - from, shared.end - shared.start + 1);
    from = shared.end + 1;
  }
  parts.push(days.end - from + 1);
  return parts;
}
