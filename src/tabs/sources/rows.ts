/** The works that the shown records or the legs of the route cite, each with how many records do. */
import { answered, type Answered, countsOf } from '@/record/columns/tally.ts';
import { rowsWith } from '@/record/columns/rowsWith.ts';
import { trusted } from '@/record/edtf.ts';
import type { Entry } from '@/record/entries.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import { citationsOfLeg } from '@/record/route/chain.ts';
import type { Selection } from '@/record/select.ts';
import type { Source } from '@/record/types.ts';
import type { sourceOrders } from '@/record/words.ts';
import { aloneOn } from './alone.ts';
import { titleRanks } from './titleRanks.ts';

export interface SourceRow {
  readonly source: Source;
  /** How many of the shown records cite it. */
  readonly count: number;
  /** How many of them have no other origin than this work's: without its report nothing would stand behind them. */
  readonly alone: number;
  /** Other works of the record that repeat the same report. */
  readonly sameOrigin: number;
  /** Legs of the route that cite it: they are no records, and the filter does not count them. */
  readonly legs: number;
}

export type SourceOrder = (typeof sourceOrders)[number];

type Shown = Pick<Selection, 'rows'>;

/** Works of the route alone come too: the filter does not apply to legs, which the tab says. */
export function sourceRows(selection: Shown, facts: Facts, whole: Whole, order: SourceOrder): SourceRow[] {
  const cited = answered(facts.columns, 'source');
  const counts = cited ? countsOf(cited, selection.rows) : new Uint32Array();
  const alone = cited ? aloneCounts(cited, selection, facts, whole) : new Uint32Array();
  const sameAs = new Map<string, number>();
  for (const { origin } of whole.sources.values()) sameAs.set(origin, (sameAs.get(origin) ?? 0) + 1);
  const legs = new Map<string, number>();
  for (const leg of whole.legs)
    for (const id of new Set(citationsOfLeg(leg).map(({ source }) => source))) legs.set(id, (legs.get(id) ?? 0) + 1);
  const rows: SourceRow[] = [];
  for (const source of whole.sources.values()) {
    const code = cited?.answers.codeOf.get(source.id) ?? -1;
    const [count, byLegs] = [counts[code] ?? 0, legs.get(source.id) ?? 0];
    if (count === 0 && byLegs === 0) continue;
    rows.push({ source, count, alone: alone[code] ?? 0, sameOrigin: (sameAs.get(source.origin) ?? 1) - 1, legs: byLegs });
  }
  const ranks = titleRanks(facts, whole);
  const byTitle = (a: SourceRow, b: SourceRow) => (ranks.get(a.source.id) ?? 0) - (ranks.get(b.source.id) ?? 0);
  if (order === 'title') return rows.sort(byTitle);
  if (order === 'cited') return rows.sort((a, b) => b.count - a.count || byTitle(a, b));
  // works without a date come last
  const starts = new Map(rows.map(({ source: { published }, source }) => [source.id, published ? trusted(published).start : Number.MAX_SAFE_INTEGER])); // oxfmt-ignore
  return rows.sort((a, b) => starts.get(a.source.id)! - starts.get(b.source.id)! || byTitle(a, b));
}

/** How many of the shown records rest on each work alone, by its code: it has the one origin of the record, and is cited by it. */
function aloneCounts({ aspect, answers: { values, starts, codes } }: Answered, { rows }: Shown, facts: Facts, whole: Whole): Uint32Array {
  const { of, originOf } = aloneOn(facts, whole);
  const counts = new Uint32Array(values.length);
  for (const row of rows) {
    const origin = of[row]!;
    if (origin === 0) continue;
    const profile = aspect.profileOf[row]!;
    for (let at = starts[profile]!; at < starts[profile + 1]!; at += 1) if (originOf[codes[at]!] === origin) counts[codes[at]!]! += 1;
  }
  return counts;
}

/** The shown records that cite a work, in order of date. */
export function entriesCiting({ id }: Source, selection: Shown, { columns }: Pick<Facts, 'columns'>): Entry[] {
  return Array.from(rowsWith(answered(columns, 'source'), [id], selection.rows), (row) => columns.entries[row]!);
}

/** Those of them that rest on its report alone. */
export function entriesAloneOn({ id }: Source, selection: Shown, facts: Facts, whole: Whole): Entry[] {
  const cited = answered(facts.columns, 'source');
  const { of, originOf } = aloneOn(facts, whole);
  const origin = originOf[cited?.answers.codeOf.get(id) ?? -1];
  return Array.from(
    rowsWith(cited, [id], selection.rows).filter((row) => of[row] === origin),
    (row) => facts.entries[row]!,
  );
}
