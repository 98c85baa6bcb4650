/** A view held against the record: what of it is known, what it selects, and the way to change it. */
import type { Perspective } from '@/record/according.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Found } from '@/record/columns/parts.ts';
import type { Selection } from '@/record/select.ts';
import type { GoTo } from './useView.ts';
import type { View } from './view.ts';

/** The record as a perspective sees it. */
export interface Seen {
  readonly facts: Facts;
  readonly whole: Whole;
}

/** Who speaks in the record, and the record as each sees it. */
export interface Voices {
  /** Of how many records each voice speaks. */
  readonly speaks: ReadonlyMap<string, number>;
  /** True where all can be seen in little time. */
  readonly isAtHand: boolean;
  /** Made once for each perspective, and kept; undefined while it is being made, which then gives new voices; an error where it cannot be. */
  readonly see: (by: Perspective) => Seen | Error | undefined;
}

export interface Shown {
  readonly view: View;
  readonly goTo: GoTo;
  /** The record as the chosen perspective sees it; `whole` is undefined until it is there. */
  readonly facts: Facts;
  readonly whole: Whole | undefined;
  /** The record in its own choice, whatever the perspective; the whole is undefined until it is there. */
  readonly ownFacts: Facts;
  readonly own: Whole | undefined;
  /** Who speaks in the record; undefined until that is there. */
  readonly voices: Voices | undefined;
  readonly selection: Selection;
  /** What the search text finds; undefined when there is no text. */
  readonly found: Found | undefined;
  /** Whether the selection obeys the search text and the perspective: not yet, or not at all, and then why. Its counts hold only when it is ready. */
  readonly state: 'ready' | 'pending' | 'failed';
  readonly error: Error | undefined;
  /** The view as the address asks for it, with what this edition of the record does not know. */
  readonly asked: View;
  readonly ignored: readonly string[];
  /** Where the dashboard lies, "./", if this page is not it: the addresses of views lead there. */
  readonly home?: string;
}
