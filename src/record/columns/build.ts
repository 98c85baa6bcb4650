/** Makes columns: rows come one by one, in any order, so that nobody needs to hold them all. */
import type { Edtf } from '../edtf.ts';
import type { Faceted, FacetId } from '../facets.ts';
import { AnswersBuilder } from './answers.ts';
import type { Aspect, ColumnData, Ground } from './columns.ts';
import { NumberList, numbersOf } from './numbers.ts';
import { TimeBuilder } from './time.ts';

/** Facets that share their profiles: what has few answers goes together, what is a list of ids stands alone. `era` follows from the date. */
export const together: readonly (readonly FacetId[])[] = [
  ['kind', 'level', 'direction', 'form', 'type', 'status', 'stage', 'statement', 'disputed'],
  ['sector'],
  ['actor'],
  ['place'],
  ['source'],
  ['language', 'side'],
];

/** Looks for a row that answers alike: gives the number of its profile or, where there was none, the next number. */
export type FindAlike = (row: Faceted) => number;

export interface BuildOptions {
  /** Fewer than all, where somebody asks no more: as the bench does, to be held against engines with as few. */
  readonly aspects?: readonly (readonly FacetId[])[];
  /** Without it each row has a profile of its own, which a few thousand rows can afford. */
  readonly alike?: (answers: readonly AnswersBuilder[]) => FindAlike;
}

export class ColumnBuilder {
  readonly #ground: Ground;
  readonly #time = new TimeBuilder();
  readonly #aspects: readonly AspectBuilder[];

  constructor(ground: Ground, { aspects = together, alike }: BuildOptions = {}) {
    this.#ground = ground;
    this.#aspects = aspects.map((ids) => new AspectBuilder(ids, alike));
  }

  /** A row, the date by which it is found, and the one by which it stands in order where that is another. */
  add(row: Faceted, date: Edtf, stands = date): void {
    this.#time.add(date, stands);
    for (const aspect of this.#aspects) aspect.add(row);
  }

  /** The columns, and for each of their rows which of those that were added it is. */
  columns(): { readonly data: ColumnData; readonly order: Uint32Array } {
    const { time, order, ...years } = this.#time.finish(this.#ground);
    const aspects = [time, ...this.#aspects.map((aspect) => aspect.finish(order))];
    return { data: { rowCount: order.length, time, aspects, ...years }, order };
  }
}

/** After so many rows it shows whether this share of them, or more, answer as no other does. */
const [enough, mostlyNew] = [4096, 0.6];

class AspectBuilder {
  readonly #profileOf = new NumberList();
  readonly #answers: readonly AnswersBuilder[];
  #size = 0;
  /** Undefined where nearly every row answers as no other does: no equal is looked for any more. */
  #alike: FindAlike | undefined;

  constructor(ids: readonly FacetId[], alike: BuildOptions['alike']) {
    this.#answers = ids.map((id) => new AnswersBuilder(id));
    this.#alike = alike?.(this.#answers);
  }

  add(row: Faceted): void {
    const profile = this.#alike?.(row) ?? this.#size;
    if (this.#profileOf.push(profile) === enough && this.#size > mostlyNew * enough) this.#alike = undefined;
    if (profile < this.#size) return;
    this.#size += 1;
    for (const answers of this.#answers) answers.add(answers.valuesOf(row));
  }

  finish(order: Uint32Array): Aspect {
    const size = this.#size;
    // profiles stand in the order of the rows that first have them: whoever goes through the rows then goes through memory in one direction
    const [placeOf, arrived] = [new Int32Array(size).fill(-1), new Uint32Array(size)];
    let next = 0;
    const profiles = this.#profileOf.all;
    const profileOf = numbersOf(order.length, size, (row) => {
      const profile = profiles[order[row]!]!;
      if (placeOf[profile] === -1) {
        arrived[next] = profile;
        placeOf[profile] = next++;
      }
      return placeOf[profile]!;
    });
    return { profileOf, profileCount: size, answers: this.#answers.map((answers) => answers.finish(arrived)) };
  }
}
