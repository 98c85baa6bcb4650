/** The numbers of the overview, derived from what is shown. */
import { isoOf, sharedDays } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Narrowing } from '@/record/narrow.ts';
import { spanOf } from '@/record/select.ts';
import { type Silence, silencesOf } from '@/record/silences.ts';
import type { Basis } from '../shown.ts';
import { type CountCard, countCards } from './counted.ts';
import { erasOf, type Eras } from './eras.ts';
import { gasCard, tradeCard } from './reported.ts';

/** The longest span without a visit, a call or a meeting of an envoy among those that are shown. */
export interface SilenceCard {
  readonly silence: Silence;
  readonly narrowing: Narrowing;
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
  const contacts = selection.shown.filter(({ id, kind }) => {
    const record = kind === 'event' ? whole.records.get(id) : undefined;
    return kind === 'visit' || (record?.kind === 'event' && record.meeting !== undefined);
  });
  const within = sharedDays(spanOf(filter), facts.coverage);
  if (!within || (contacts.length === 0 && filter.from === undefined && filter.to === undefined)) return undefined;
  const [silence] = silencesOf(contacts, within, facts.closures, 1);
  return silence && { silence, narrowing: { from: isoOf(silence.start), to: isoOf(silence.end) }, within, contacts };
}
