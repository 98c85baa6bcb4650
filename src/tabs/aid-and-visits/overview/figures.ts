/** The numbers of the overview, derived from what is shown. */
import { isContact } from '@/record/contacts.ts';
import { sharedDays } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import { spanOf } from '@/record/select.ts';
import { type Silence, silencesOf } from '@/record/silences.ts';
import type { Basis } from '../shown.ts';
import { type CountCard, countCards } from './counted.ts';
import { erasOf, type Eras } from './eras.ts';
import { gasCard, tradeCard } from './reported.ts';

/** The longest span without a visit, a call or a meeting of an envoy among those that are shown: between two of them, or where none lies between two, to an end of what was looked at. */
export interface SilenceCard {
  readonly silence: Silence;
  /** What was looked at, in days. */
  readonly within: { readonly start: number; readonly end: number };
  /** The contacts that are shown, in order. */
  readonly contacts: readonly Entry[];
}

export interface Figures {
  readonly eras: Eras | undefined;
  readonly counts: readonly CountCard[];
  readonly trade: ReturnType<typeof tradeCard>;
  readonly gas: ReturnType<typeof gasCard>;
  /** Undefined where no contact is shown and no dates are set: silence would then be all there is. */
  readonly silence: SilenceCard | undefined;
}

export function figuresOf(basis: Basis): Figures {
  return {
    eras: erasOf(basis.facts),
    counts: countCards(basis),
    trade: tradeCard(basis),
    gas: gasCard(basis),
    silence: silenceCard(basis),
  };
}

function silenceCard({ facts, whole, selection, filter }: Basis): SilenceCard | undefined {
  const contacts = selection.shown.filter(({ id }) => isContact(whole.records.get(id)));
  const within = sharedDays(spanOf(filter), facts.coverage);
  if (!within || (contacts.length === 0 && filter.from === undefined && filter.to === undefined)) return undefined;
  const silences = silencesOf(contacts, within, facts.closures, Infinity);
  const silence = silences.find(({ before, after }) => before && after) ?? silences[0];
  return silence && { silence, within, contacts };
}
