/** Makes rows of index entries that come one by one. */
import type { Ground } from '../columns/columns.ts';
import { ColumnBuilder } from '../columns/build.ts';
import { alike } from '../columns/alike.ts';
import { dated } from '../dates.ts';
import type { IndexEntry } from '../entries.ts';
import { isUndated } from '../edtf.ts';
import { numbersOf } from '../columns/numbers.ts';
import type { Mark, Rows } from './data.ts';

export class RowBuilder {
  readonly #columns: ColumnBuilder;
  readonly #marks: Mark[] = [];
  readonly #numberOf = new Map<string, number>();
  readonly #markOf: number[] = [];

  constructor(ground: Ground) {
    this.#columns = new ColumnBuilder(ground, { alike });
  }

  /** `own` is the record's own date, where a perspective may see another. */
  add(entry: IndexEntry, own = entry.date): void {
    const undated = own !== entry.date && isUndated(dated(entry.date)) && !isUndated(dated(own));
    this.#columns.add(entry, dated(undated ? own : entry.date), dated(entry.date));
    const { rivalDates, inferred, origins, official } = entry;
    const mark: Mark = {
      origins,
      ...(rivalDates && { rivalDates }),
      ...(inferred && { inferred }),
      ...(official && { official }),
      ...(undated && { undated }),
    };
    const key = `${origins} ${inferred ?? ''} ${official ?? ''} ${undated} ${rivalDates?.join(' ') ?? ''}`;
    let number = this.#numberOf.get(key);
    if (number === undefined) {
      number = this.#marks.push(mark) - 1;
      this.#numberOf.set(key, number);
    }
    this.#markOf.push(number);
  }

  /** The rows, and for each of them which of those that were added it is. */
  rows(): Rows & { readonly order: Uint32Array } {
    const { data, order } = this.#columns.columns();
    return {
      columns: data,
      marks: this.#marks,
      markOf: numbersOf(order.length, this.#marks.length, (row) => this.#markOf[order[row]!]!),
      order,
    };
  }
}
