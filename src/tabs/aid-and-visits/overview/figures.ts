/** The numbers of the overview, derived from what is shown. */
import { allContacts, type Contact } from '@/record/contacts.ts';
import { sharedDays } from '@/record/edtf.ts';
import { shownOf } from '@/record/rowsOf.ts';
import { spanOf } from '@/record/filter.ts';
import { type Silence, silencesOf } from '@/record/silences.ts';
import type { Basis } from '../shown.ts';
import { aidCard, contactCard, type CountCard, visitCards } from './counted.ts';
import { erasOf, type Eras } from './eras.ts';
import { gasCard, tradeCard } from './reported.ts';

/** The longest span without a visit, a call or a meeting of an envoy among those that are shown: between two of them, or where none lies between two, to an end of what was looked at. */
export interface SilenceCard {
  readonly silence: Silence;
  /** What was looked at, in days. */
  readonly within: { readonly start: number; readonly end: number };
  /** The contacts that are shown, in order. */
  readonly contacts: readonly Contact[];
}

export interface Figures {
  readonly eras: Eras | undefined;
  readonly counts: readonly CountCard[];
  readonly trade: ReturnType<typeof tradeCard>;
  readonly gas: ReturnType<typeof gasCard>;
  /** Undefined where no contact is shown and no dates are set: silence would then be all there is. */
  readonly silence: SilenceCard | undefined;
}

/** `count` may know what was counted before. */
export function figuresOf(
  basis: Basis,
  count: <Cards>(of: (basis: Basis) => Cards, basis: Basis) => Cards = (of, given) => of(given),
): Figures {
  return {
    eras: erasOf(basis.facts),
    counts: [...count(visitCards, basis), count(contactCard, basis), count(aidCard, basis)],
    trade: count(tradeCard, basis),
    gas: count(gasCard, basis),
    silence: count(silenceCard, basis),
  };
}

export function silenceCard({ facts, whole, selection, filter }: Basis): SilenceCard | undefined {
  const all = allContacts(facts, whole);
  const contacts = shownOf(all, selection, facts.columns);
  const within = sharedDays(spanOf(filter), facts.coverage);
  if (!within || (contacts.length === 0 && filter.from === undefined && filter.to === undefined)) return undefined;
  const silences = silencesOf(contacts, within, facts.closures, Infinity, all);
  const silence = silences.find(({ before, after }) => before && after) ?? silences[0];
  return silence && { silence: { ...silence, before: silence.before?.entry, after: silence.after?.entry }, within, contacts };
}
