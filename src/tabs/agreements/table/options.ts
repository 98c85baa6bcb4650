/** What of the view is the table's own, as the address writes it. */
import type { AgreementGrouping, densities } from '@/record/words.ts';
import type { ColumnOptions } from './columnState.ts';

export interface TableOptions extends ColumnOptions {
  /** The columns to sort by, joined by commas; "-" in front sorts downwards. */
  readonly sort: string;
  readonly density: (typeof densities)[number];
  /** What the rows are grouped by. */
  readonly per: AgreementGrouping;
}
