/** What the reader is looking at: one value, which lives in the address and nowhere else. */
import type { Filter } from '@/record/filter.ts';

/** The tabs, in their order. The first is the default. */
export const tabIds = ['timeline', 'agreements', 'gas-route', 'aid-and-visits', 'sources'] as const;
export type TabId = (typeof tabIds)[number];

export const agreementSorts = ['date', '-date', 'title', '-title', 'type', '-type', 'status', '-status'] as const;
export const sourceSorts = ['cited', 'title', 'published'] as const;

/** Each tab's own options, with the defaults that are left out of the address. */
export interface Options {
  /** Timeline: the window of time, an EDTF interval of days; "" shows the whole coverage. */
  readonly window: string;
  /** Agreements: the column to sort by; "-" in front sorts downwards. */
  readonly sort: (typeof agreementSorts)[number];
  /** Gas route: the leg that is looked at; "" is none. */
  readonly leg: string;
  /** Sources: the order of the works. */
  readonly order: (typeof sourceSorts)[number];
}

export interface View {
  readonly tab: TabId;
  readonly filter: Filter;
  /** The id of the open record; "" is none. */
  readonly record: string;
  readonly options: Options;
}

export const defaultView: View = {
  tab: 'timeline',
  filter: { choices: {} },
  record: '',
  options: { window: '', sort: 'date', leg: '', order: 'cited' },
};
