/** The longest spans without a contact, and how many of their days a closure fills. */
import type { Contact } from '@/record/contacts.ts';
import { type Day, sharedDays } from '@/record/edtf.ts';
import type { Facts } from '@/record/facts.ts';
import { type Silence, silencesOf } from '@/record/silences.ts';

export interface ClosedSilence extends Silence {
  /** Of its days. */
  readonly closed: number;
}

/** `allowed` is what From and To leave: what lies outside was filtered away, and is no silence. */
export function contactSilences(
  contacts: readonly Contact[],
  allowed: { readonly start: Day; readonly end: Day },
  { coverage, closures }: Pick<Facts, 'coverage' | 'closures'>,
): ClosedSilence[] {
  const within = sharedDays(allowed, coverage);
  if (!within || contacts.length === 0) return [];
  const entries = contacts.map(({ entry }) => entry);
  return silencesOf(entries, within, closures).map((silence) => ({ ...silence, closed: closedDays(silence, closures) }));
}

/** A day on which two are closed counts once. */
function closedDays(days: { readonly start: Day; readonly end: Day }, closures: Facts['closures']): number {
  let [sum, from] = [0, days.start];
  for (const { date } of closures.toSorted((a, b) => a.date.start - b.date.start)) {
    const shared = sharedDays({ start: from, end: days.end }, date);
    if (!shared) continue;
    sum += shared.end - shared.start + 1;
    from = shared.end + 1;
  }
  return sum;
}
