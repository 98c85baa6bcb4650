/** An entry that reads its fields from columns: a row number and no more, so that a million of them weigh little. */
import { type Answers, type Aspect, type ColumnData } from '../columns/columns.ts';
import { type Edtf, trusted } from '../edtf.ts';
import type { Entry } from '../entries.ts';
import { type FacetId, facetIds } from '../facets.ts';
import type { Kind } from '../types.ts';
import type { Mark, Rows } from './data.ts';
import { type Texts, textAt } from './texts.ts';

/** What the entries of one record set read. */
export class EntryStore {
  readonly columns: ColumnData;
  readonly #rows: Rows;
  readonly #ids: Texts;
  readonly #titles: Texts;
  readonly #lists: Readonly<Record<FacetId, Lists>>;

  /** `ids` and `titles` are those of the rows of the record's own choice. */
  constructor(rows: Rows, ids: Texts, titles: Texts) {
    this.columns = rows.columns;
    this.#rows = rows;
    this.#ids = ids;
    this.#titles = titles;
    this.#lists = Object.fromEntries(facetIds.map((facet) => [facet, new Lists(rows.columns, facet)])) as Record<FacetId, Lists>;
  }

  /** One for each row, in order of date. */
  entries(): readonly Entry[] {
    return Array.from({ length: this.columns.rowCount }, (_, row) => new LargeEntry(this, row));
  }

  id(row: number): string {
    return textAt(this.#ids, this.ownRow(row));
  }

  title(row: number): string {
    return textAt(this.#titles, this.ownRow(row));
  }

  ownRow(row: number): number {
    return this.columns.ownRows?.[row] ?? row;
  }

  /** The date by which the row is found. */
  date(row: number): Edtf {
    const { dates, profileOf } = this.columns.time;
    return dates[profileOf[row]!]!;
  }

  list(facet: FacetId, row: number): readonly string[] {
    return this.#lists[facet].at(row);
  }

  mark(row: number): Mark {
    return this.#rows.marks[this.#rows.markOf[row]!]!;
  }
}

/** The values that rows have in a facet: one list for each profile, made when it is asked for. */
class Lists {
  readonly #aspect: Aspect | undefined;
  readonly #answers: Answers | undefined;
  readonly #made: (readonly string[] | undefined)[] = [];

  constructor({ aspects }: ColumnData, facet: FacetId) {
    this.#aspect = aspects.find(({ answers }) => answers.some((one) => one.facet === facet));
    this.#answers = this.#aspect?.answers.find((one) => one.facet === facet);
  }

  at(row: number): readonly string[] {
    if (!this.#aspect || !this.#answers) return none;
    const profile = this.#aspect.profileOf[row]!;
    const { starts, codes, values } = this.#answers;
    return (this.#made[profile] ??= Array.from(codes.subarray(starts[profile], starts[profile + 1]), (code) => values[code]!));
  }
}

const none: readonly string[] = [];
const undated = trusted('XXXX');

class LargeEntry implements Entry {
  readonly #store: EntryStore;
  readonly #row: number;

  constructor(store: EntryStore, row: number) {
    this.#store = store;
    this.#row = row;
  }

  get id() { return this.#store.id(this.#row); }
  get title() { return this.#store.title(this.#row); }
  get kind() { return this.#store.list('kind', this.#row)[0] as Kind; }
  get date() { return this.#mark.undated ? undated : this.#store.date(this.#row); }
  get ownDate() { return this.#mark.undated && this.#store.date(this.#row); }
  get eras() { return this.#store.list('era', this.#row); }
  get sectors() { return this.#store.list('sector', this.#row); }
  get actors() { return this.#store.list('actor', this.#row); }
  get places() { return this.#store.list('place', this.#row); }
  get sources() { return this.#store.list('source', this.#row); }
  get languages() { return this.#store.list('language', this.#row); }
  get sides() { return this.#store.list('side', this.#row); }
  get level() { return this.#store.list('level', this.#row); }
  get direction() { return this.#store.list('direction', this.#row); }
  get form() { return this.#store.list('form', this.#row); }
  get type() { return this.#store.list('type', this.#row); }
  get status() { return this.#store.list('status', this.#row); }
  get stage() { return this.#store.list('stage', this.#row); }
  get statement() { return this.#store.list('statement', this.#row); }
  get disputed() { return this.#disagrees('yes'); }
  get rivals() { return this.#disagrees('rivals'); }
  get rivalDates() { return this.#mark.rivalDates; }
  get inferred() { return this.#mark.inferred; }
  get origins() { return this.#mark.origins; }
  get official() { return this.#mark.official; }

  get #mark() { return this.#store.mark(this.#row); }

  #disagrees(how: string): true | undefined {
    return this.#store.list('disputed', this.#row).includes(how) || undefined;
  }
} // oxfmt-ignore
