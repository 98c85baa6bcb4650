/** What the reader is looking at: one value, which lives in the address and nowhere else. */
import type { Perspective } from '@/record/according.ts';
import type { Filter } from '@/record/filter.ts';
import type {
  agreementGroupings,
  aidMeasures,
  aidParts,
  axisScales,
  densities,
  differenceOrders,
  gasUnits,
  laneGroupings,
  moneyFlows,
  sourceGroups,
  sourceOrders,
  timeBins,
  timeScales,
  visitSplits,
} from '@/record/words.ts';

/** The tabs, in their order. The first is the default. */
export const tabIds = ['timeline', 'agreements', 'gas-route', 'aid-and-visits', 'sources'] as const;
export type TabId = (typeof tabIds)[number];

/** Each tab's own options, with the defaults that are left out of the address. */
export interface Options {
  /** Timeline: the window of time, an EDTF interval of days; "" shows the days between From and To, or the whole coverage. */
  readonly window: string;
  /** Timeline: what its lanes are. */
  readonly lanes: (typeof laneGroupings)[number];
  /** Timeline: every day as wide as the other, or crowded years wider. */
  readonly scale: (typeof timeScales)[number];
  /** Timeline: the lanes that are folded, ids joined by commas; "" is none. */
  readonly fold: string;
  /** Timeline: two windows of time side by side, each the id of an era or an EDTF interval of days, joined by a comma; "" is none. */
  readonly compare: string;
  /** Agreements: the columns to sort by, the first before the others, joined by commas; "-" in front sorts downwards: "type,-date". */
  readonly sort: string;
  /** Agreements: the columns that are seen, in their order, joined by commas; "" is all. */
  readonly columns: string;
  /** Agreements: the columns that stay in sight, joined by commas; "none" is none. */
  readonly pinned: string;
  /** Agreements: widths that were changed, in rem, "title:24,type:9"; "" is none. */
  readonly widths: string;
  /** Agreements: how close the rows stand. */
  readonly density: (typeof densities)[number];
  /** Agreements: what the rows are grouped by. */
  readonly per: (typeof agreementGroupings)[number];
  /** Agreements: the id of the one whose page stands in place of the table; "" is none. */
  readonly page: string;
  /** Gas route: the leg or path that is looked at; "" is none. */
  readonly leg: string;
  /** Gas route: the place that is looked at; "" is none. */
  readonly spot: string;
  /** Gas route: what of the map is put away, joined by commas; "" is nothing. */
  readonly hide: string;
  /** Gas route: two points of the chain whose distance is shown, ids joined by a comma; "" is its two ends. */
  readonly span: string;
  /** Gas route: the middle of the map and its zoom, "38.5,41.2,6.25" (latitude, longitude); "" shows the whole route. */
  readonly at: string;
  /** Aid & visits: contacts by the year or by the month. */
  readonly bins: (typeof timeBins)[number];
  /** Aid & visits: what the visits are counted by. */
  readonly split: (typeof visitSplits)[number];
  /** Aid & visits: the year of the calendar, "2025"; "" is the last one with a contact. */
  readonly year: string;
  /** Aid & visits: what of the aid is measured. */
  readonly measure: (typeof aidMeasures)[number];
  /** Aid & visits: what the aid is shared out by. */
  readonly parts: (typeof aidParts)[number];
  /** Aid & visits: which money is shown. */
  readonly flow: (typeof moneyFlows)[number];
  /** Aid & visits: how the axis of the money runs. */
  readonly axis: (typeof axisScales)[number];
  /** Aid & visits: the unit of rates of gas. */
  readonly unit: (typeof gasUnits)[number];
  /** Sources: the order of the works. */
  readonly order: (typeof sourceOrders)[number];
  /** Sources: what the works are grouped by. */
  readonly group: (typeof sourceGroups)[number];
  /** Sources: the order of the register of disagreements. */
  readonly differ: (typeof differenceOrders)[number];
}

/** How a view is looked at: in the dashboard, or where a talk is given on its stage; by the presenter; on paper; while a talk is written; on the page that makes an embed. */
export const screens = ['view', 'presenter', 'handout', 'writing', 'embed'] as const;

export interface View {
  readonly tab: TabId;
  /** The one figure of the tab that is shown alone; "" is the whole tab. */
  readonly figure: string;
  readonly filter: Filter;
  /** According to whom: "" the record's own choice, the id of a country, "independent", "source:ID". */
  readonly by: Perspective;
  /** The id of the open record; "" is none. */
  readonly record: string;
  readonly options: Options;
  /** The id of the talk that is given or written; "" is none. */
  readonly talk: string;
  /** The number of its scene, from 1. */
  readonly scene: number;
  readonly screen: (typeof screens)[number];
  /** The file of a record that lies beside the page, "other.json", in the place of the one with which the dashboard was built; "" is that one. */
  readonly data: string;
  /** The language of the interface, BCP 47; "" is that of the reader. */
  readonly lang: string;
  /** In which direction time runs where one reads from right to left: "" to the right, as elsewhere. */
  readonly time: '' | 'rtl';
  /** The edition of the record that the link was made from, "0.2.0"; "" is the one that is open. */
  readonly edition: string;
}

export const defaultView: View = {
  tab: 'timeline',
  figure: '',
  filter: { choices: {} },
  by: '',
  record: '',
  options: {
    window: '',
    lanes: 'sector',
    scale: 'even',
    fold: '',
    compare: '',
    sort: 'date',
    columns: '',
    pinned: 'title',
    widths: '',
    density: 'normal',
    per: 'none',
    page: '',
    leg: '',
    spot: '',
    hide: '',
    span: '',
    at: '',
    bins: 'year',
    split: 'level',
    year: '',
    measure: 'records',
    parts: 'sector',
    flow: 'turnover',
    axis: 'linear',
    unit: 'bcm-per-year',
    order: 'cited',
    group: 'none',
    differ: 'date',
  },
  talk: '',
  scene: 1,
  screen: 'view',
  data: '',
  lang: '',
  time: '',
  edition: '',
};

/** The view with some options of its tabs changed. */
export function withOptions(view: View, part: Partial<Options>): View {
  return { ...view, options: { ...view.options, ...part } };
}
