/** How far agreements got: in each stage those of which a source says it, what is said only of a package apart, and those without any trace. */
import { dated } from '../dates.ts';
import { type Edtf, isUndated } from '../edtf.ts';
import type { Facts, Whole } from '../facts.ts';
import { type Promised, promisedAt } from '../promises.ts';
import { paused, type Sliced } from '../slices.ts';
import type { Agreement } from '../types.ts';
import { agreementStages } from '../words.ts';
import { agreementAt, keptOf } from './rows.ts';
import { type StageLine, stageLines } from './status.ts';

/** What may be found of an agreement, in the order in which it is listed. */
export const marks = [
  'signed', 'approved', 'in-force', 'of-package', 'implemented', 'amended', 'suspended', 'terminated', 'denied', 'followed', 'no-trace',
] as const; // oxfmt-ignore
export type Mark = (typeof marks)[number];

/** A mark, or an approval by one side: "approved/" and the id of a country. */
export type MarkId = Mark | `approved/${string}`;

export interface Course {
  readonly agreement: Agreement;
  readonly date: Edtf;
  /** What came of it in other records, and in its own stages. */
  readonly promised: Promised | undefined;
  /** The id of the era in which it was concluded; "" where nobody says when, or outside of all. */
  readonly era: string;
  /** An agreement has as many as are found of it: those who signed may approve. */
  readonly marks: ReadonlySet<MarkId>;
}

/** The agreements of one era or one sector, by what was found of them. */
export interface ReachedRow {
  /** "" for agreements of which nobody says when. */
  readonly id: string;
  readonly agreements: readonly Agreement[];
  readonly by: ReadonlyMap<MarkId, readonly Agreement[]>;
}

/**
 * What was found of each:
 *
 *   signed … terminated   a source says it of the text itself
 *   approved              … without saying by whom; else "approved/" and the side
 *   of-package            to be in force is said of its package, and of no one text in it
 *   denied                a source says of a stage that it was not reached
 *   followed              signed, and nothing of these beyond that; but a later record implements, follows or amends it
 *   no-trace              signed, and not even that
 */
export function courseOf(agreement: Agreement, promised: Promised | undefined, { eras }: Pick<Facts, 'eras'>, whole: Whole): Course {
  const lines = stageLines(agreement, whole);
  const found = new Set<MarkId>(lines.flatMap(marksOf));
  const isSilentAfter = lines.slice(agreementStages.indexOf('signed') + 1).every(({ state }) => state === 'unknown');
  if (found.has('signed') && isSilentAfter) found.add(promised?.outcome === 'none' ? 'no-trace' : 'followed');
  const date = dated(agreement.date);
  const era = eras.find(({ date: span }) => !isUndated(date) && span.start <= date.start && date.start <= span.end);
  return { agreement, date, promised, era: era?.id ?? '', marks: found };
}

/** Of the agreements in these rows; each is worked out once for a record. */
export function* coursesIn(rows: Uint32Array, facts: Facts, whole: Whole): Sliced<Course[]> {
  const { courses } = keptOf({ facts, whole });
  const found: Course[] = [];
  yield* paused(rows, 128, (row) => {
    const agreement = courses[row] ? undefined : agreementAt(row, { facts, whole });
    if (agreement) courses[row] = courseOf(agreement, promisedAt(row, facts, whole), facts, whole);
    const course = courses[row];
    if (course) found.push(course);
  });
  return found;
}

function marksOf({ stage, state, reports, denials }: StageLine): MarkId[] {
  const no: MarkId[] = denials.length > 0 ? ['denied'] : [];
  if (stage === 'in-force' && state === 'of-package') return ['of-package', ...no];
  const isMark = (one: string): one is Mark => (marks as readonly string[]).includes(one);
  if (state !== 'reported' || !isMark(stage)) return no;
  return stage === 'approved' ? [...reports.map(({ by }): MarkId => (by === undefined ? stage : `approved/${by}`)), ...no] : [stage, ...no];
}

/** What is always listed, and of the rest what is found anywhere in the whole record. An approval is listed for each side. */
export function listedMarks(everything: readonly Course[], { dataset }: Pick<Facts, 'dataset'>): MarkId[] {
  const found = new Set(everything.flatMap((course) => [...course.marks]));
  const approvals = new Set<MarkId>(dataset.sides.map((side): MarkId => `approved/${side}`));
  for (const mark of found) if (mark.startsWith('approved/')) approvals.add(mark);
  const always = new Set<Mark>(['signed', 'in-force', 'of-package', 'implemented', 'followed', 'no-trace']);
  return marks.flatMap((mark) => [...(mark === 'approved' ? approvals : []), ...(always.has(mark) || found.has(mark) ? [mark] : [])]);
}

/** All of them as one row. */
export function rowOf(id: string, courses: readonly Course[]): ReachedRow {
  const by = new Map<MarkId, Agreement[]>();
  for (const { agreement, marks: found } of courses)
    for (const mark of found) {
      const some = by.get(mark);
      if (some) some.push(agreement);
      else by.set(mark, [agreement]);
    }
  return { id, agreements: courses.map(({ agreement }) => agreement), by };
}

/** By the era in which they were concluded; those of none last. Every era has a row. */
export function reachedByEra(courses: readonly Course[], { eras }: Pick<Facts, 'eras'>): ReachedRow[] {
  const rows = [...eras.map(({ id }) => id), ''].map((id) => rowOf(id, courses.filter(({ era }) => era === id))); // oxfmt-ignore
  return rows.filter(({ id, agreements }) => id !== '' || agreements.length > 0);
}

/** An agreement counts in each of its sectors; a sector without one has no row. */
export function reachedBySector(courses: readonly Course[], { sectors }: Pick<Facts, 'sectors'>): ReachedRow[] {
  return [...sectors.keys()]
    .map((id) =>
      rowOf(
        id,
        courses.filter(({ agreement }) => agreement.sectors.includes(id)),
      ),
    ) // oxfmt-ignore
    .filter(({ agreements }) => agreements.length > 0);
}
