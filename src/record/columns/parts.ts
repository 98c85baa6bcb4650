/** The parts of a filter, and what each keeps out. */
import { type FacetId, facetIds, ofOneKind } from '../facets.ts';
import { type Choice, type Filter, spanOf } from '../filter.ts';
import type { Answers, ColumnData } from './columns.ts';
import { everyRow, type Numbers } from './numbers.ts';

/** What can be lifted of a filter: the choice in a facet, the dates, the text. */
export type FilterPartId = FacetId | 'dates' | 'q';

/** Of each row of the record's own choice, 1 where the search text finds it. */
export type Found = Uint8Array;

const partIds: readonly FilterPartId[] = [...facetIds, 'dates', 'q'];

/** What it weighs to fail a part: of n parts from n up to 2n - 1, so that two together weigh more, and a weight below 2n names one part. */
export const weightOf: Readonly<Record<FilterPartId, number>> = Object.fromEntries(
  partIds.map((id, at) => [id, partIds.length + at]),
) as Record<FilterPartId, number>;

/** What it weighs to fail all. */
export const heaviest = Object.values(weightOf).reduce((sum, weight) => sum + weight, 0);

/** A part of the filter that is set. */
export interface Part {
  readonly id: FilterPartId;
  /** What of a row is judged: its profile in some aspect, or the row itself. */
  readonly profileOf: Numbers;
  /** Of each profile the weight of the part where it fails it, and 0 where it passes. */
  readonly weighs: Int8Array;
}

/** `found` is what the search text finds; undefined when there is no text. */
export function filterPartsOf(columns: ColumnData, filter: Filter, found: Found | undefined): Part[] {
  const { aspects, time, rowCount } = columns;
  const parts: Part[] = [];
  if (filter.from !== undefined || filter.to !== undefined)
    parts.push({ id: 'dates', profileOf: time.profileOf, weighs: datesOut(columns, filter) });
  if (found) parts.push({ id: 'q', profileOf: everyRow(rowCount), weighs: notFound(columns, found) });
  for (const aspect of aspects)
    for (const answers of aspect.answers) {
      const choice = filter.choices[answers.facet];
      if (choice) parts.push({ id: answers.facet, profileOf: aspect.profileOf, weighs: choiceOut(answers, aspect.profileCount, choice) });
    }
  return parts;
}

function datesOut({ time: { profileCount, starts, ends } }: ColumnData, filter: Filter): Int8Array {
  const span = spanOf(filter);
  const weighs = new Int8Array(profileCount);
  if (span.start > span.end) return weighs.fill(weightOf.dates); // From after To: not even a record without a date can match
  for (let date = 0; date < profileCount; date += 1)
    if (starts[date]! > span.end || span.start > ends[date]!) weighs[date] = weightOf.dates;
  return weighs;
}

function notFound({ rowCount, ownRows }: ColumnData, found: Found): Int8Array {
  const weighs = new Int8Array(rowCount);
  for (let row = 0; row < rowCount; row += 1) weighs[row] = found[ownRows ? ownRows[row]! : row] === 1 ? 0 : weightOf.q;
  return weighs;
}

/** A profile passes when it has one of the values; with `except` when it has none of them, and where one kind alone has the facet at least another. */
function choiceOut({ facet, values, codeOf, starts, codes }: Answers, profileCount: number, { ids, except }: Choice): Int8Array {
  const isNamed = new Uint8Array(values.length);
  for (const id of ids) {
    const code = codeOf.get(id);
    if (code !== undefined) isNamed[code] = 1;
  }
  const needsValue = ofOneKind.has(facet);
  const weighs = new Int8Array(profileCount);
  for (let profile = 0; profile < profileCount; profile += 1) {
    const [first, end] = [starts[profile]!, starts[profile + 1]!];
    let has = false;
    for (let at = first; at < end && !has; at += 1) has = isNamed[codes[at]!] === 1;
    const passes = except ? !has && (!needsValue || first < end) : has;
    weighs[profile] = passes ? 0 : weightOf[facet];
  }
  return weighs;
}
