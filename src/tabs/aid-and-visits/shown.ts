/** What every chart of the tab is given. */
import type { Facts, Whole } from '@/record/facts.ts';
import type { Filter } from '@/record/filter.ts';
import type { Narrowing } from '@/record/narrow.ts';
import type { Selection } from '@/record/select.ts';
import type { aidMeasures, aidParts, axisScales, gasUnits, moneyFlows, timeBins, visitSplits } from '@/record/words.ts';
import type { Pressable } from '@/ui/chart/chart.ts';
import type { SaveOf, SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';

/** The options of the tab; see view/view.ts. */
export interface Options {
  readonly bins: (typeof timeBins)[number];
  readonly split: (typeof visitSplits)[number];
  readonly year: string;
  readonly measure: (typeof aidMeasures)[number];
  readonly parts: (typeof aidParts)[number];
  readonly flow: (typeof moneyFlows)[number];
  readonly axis: (typeof axisScales)[number];
  readonly unit: (typeof gasUnits)[number];
}

/** The facts behind the charts, and the filter: all that their rows are made of. */
export interface Basis {
  readonly facts: Facts;
  /** As it is seen by the one according to whom the record is read. */
  readonly whole: Whole;
  readonly selection: Selection;
  readonly filter: Filter;
}

export interface Shown extends Basis {
  readonly options: Options;
  readonly onOptions: (options: Partial<Options>) => void;
  /** The filter as a sentence, and whose perspective it is; nothing where all is shown. */
  readonly filterWords: string;
  /** The link that filters by what a mark stands for, or lifts that where the filter holds it. */
  readonly narrow: (to: Narrowing) => Required<Pressable>;
  /** The link that opens a record. */
  readonly linkTo: (id: string) => LinkProps;
  readonly sources: SourcesOf;
  readonly save: SaveOf;
}
