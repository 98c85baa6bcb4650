/** How far the agreements got: by era and by sector, each number with the agreements behind it. */
import { useMemo } from 'react';
import { statusSentence } from '@/exchange/agreementStatus.ts';
import { foundInWords } from '@/exchange/found.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import {
  type Course,
  coursesIn,
  listedMarks,
  type MarkId,
  reachedByEra,
  reachedBySector,
  type ReachedRow,
  rowOf,
} from '@/record/agreements/reached.ts';
import { agreementRows } from '@/record/agreements/rows.ts';
import { type PackageReport, packagesOf } from '@/record/agreements/status.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { paused, type Sliced } from '@/record/slices.ts';
import type { Agreement } from '@/record/types.ts';
import { type DrawnFrom, Figure } from '@/ui/Figure.tsx';
import { Found } from '@/ui/Found.tsx';
import { SectorMark } from '@/ui/SectorMark.tsx';
import { useSliced } from '@/ui/useSliced.ts';
import { AgreementList } from '../AgreementList.tsx';
import { Counting } from '../Counting.tsx';
import { drawnFrom } from '../drawn.ts';
import type { PictureProps } from '../picture.ts';
import style from './Reached.module.css';
import { columnsFor, packageInForce } from './marks.ts';
import { countedIn, type NamedRow, ReachedTable } from './ReachedTable.tsx';
import { CourseTable } from './CourseTable.tsx';

export function Reached({ facts, whole, selection, according, linkTo, sources }: PictureProps) {
  const m = useRoomMessages();
  // without the filter, so that columns and bars hold still under it
  const { value: everything } = useSliced(() => everyCourse(facts, whole), [facts, whole]);
  const found = useSliced(() => shownCourses(facts, whole, selection), [facts, whole, selection]);
  const columns = useMemo(() => everything && columnsFor(everything.listed, everything.packages, whole, m), [everything, whole, m]);
  const shown = found.value ?? found.before;
  if (!everything || !columns || !shown) return <Counting />;
  const { courses, all } = shown;
  const counts = (['total', 'signed', 'in-force', 'of-package', 'no-trace'] as const).map((id) => countedIn(all, id).length);
  const [total = 0, signed = 0, inForce = 0, ofPackage = 0, noTrace = 0] = counts;
  const title = total > 0 ? m.reached.title(total, signed, inForce, ofPackage, noTrace) : m.reached.noneTitle;
  // a stage of its own stands in the sentence
  const foundAfter = (id: string) => {
    const step = foundInWords(shown.courseOf.get(id)?.promised, m);
    return step?.id === undefined ? undefined : step;
  };
  const more = (agreement: Agreement) => (
    <>
      <p>{statusSentence(agreement, whole, m)}</p>
      <Found found={foundAfter(agreement.id)} linkTo={linkTo} />
    </>
  );
  const list = (some: readonly Agreement[]) => <AgreementList agreements={some} linkTo={linkTo} more={more} />;
  const eraName = (id: string) => facts.eras.find((era) => era.id === id)?.label ?? m.timeline.undated;
  const eras = shown.eras.map((row) => ({ ...row, label: eraName(row.id), name: eraName(row.id) }));
  const sectors = shown.sectors.flatMap((row): NamedRow[] => {
    const sector = facts.sectors.get(row.id);
    return sector ? [{ ...row, label: sector.label, name: <SectorMark label={sector.label} colour={sector.colour} /> }] : [];
  });
  const groups = [
    { id: 'all', title: '', rows: [{ ...all, label: m.reached.all, name: <strong>{m.reached.all}</strong>, isTotal: true }] },
    { id: 'era', title: m.reached.byEra, rows: eras },
    { id: 'sector', title: m.reached.bySector, rows: sectors },
  ];
  return (
    <div className={style.room}>
      <Figure
        name="reached"
        title={according && total > 0 ? m.reached.titleBy(according, title) : title}
        subtitle={m.reached.subtitle(total, all.agreements.filter(({ thirdParty }) => thirdParty).length)}
        note={m.reached.how(m.date({ first: facts.coverage.last, last: facts.coverage.last }), according)}
        sources={sources(shown.sources)}
        table={<CourseTable courses={courses} columns={columns} facts={facts} eraName={eraName} linkTo={linkTo} />}
      >
        {total === 0 ? (
          <p>{m.reached.empty}</p>
        ) : (
          <>
            {!found.value && <Counting />}
            <ReachedTable
              caption={m.reached.caption}
              head={m.reached.group}
              columns={columns}
              groups={groups}
              max={everything.max}
              list={list}
            />
          </>
        )}
      </Figure>
    </div>
  );
}

/** From so many agreements on there is a pause between two ways to count them. */
const many = 500;

interface Everything {
  readonly listed: readonly MarkId[];
  readonly packages: readonly PackageReport[];
  readonly max: number;
}

/** What is listed, and the longest bar. */
function* everyCourse(facts: Facts, whole: Whole): Sliced<Everything> {
  const everything = yield* coursesIn(agreementRows(facts.columns), facts, whole);
  const packages: PackageReport[] = [];
  yield* paused(everything, 500, ({ agreement, marks }) => {
    if (marks.has('of-package')) packages.push(...packageInForce(agreement, whole));
  });
  const rows = [...reachedByEra(everything, facts), ...reachedBySector(everything, facts)];
  return { listed: listedMarks(everything, facts), packages, max: mostOf(rows) };
}

interface ShownCourses {
  readonly courses: readonly Course[];
  readonly courseOf: ReadonlyMap<string, Course>;
  readonly all: ReachedRow;
  readonly eras: readonly ReachedRow[];
  readonly sectors: readonly ReachedRow[];
  readonly sources: DrawnFrom;
}

function* shownCourses(facts: Facts, whole: Whole, selection: Selection): Sliced<ShownCourses> {
  const rows = agreementRows(facts.columns, selection.rows);
  const courses = yield* coursesIn(rows, facts, whole);
  const beside: string[] = [];
  yield* paused(courses, 500, (course) => beside.push(...besideIn(course, whole)));
  const records = () => courses.flatMap((course) => [...new Set([course.agreement.id, ...besideIn(course, whole)])]);
  const sources = yield* drawnFrom(rows, beside, facts, records);
  const all = rowOf('all', courses);
  if (courses.length > many) yield;
  const eras = reachedByEra(courses, facts);
  if (courses.length > many) yield;
  const courseOf = new Map(courses.map((course) => [course.agreement.id, course]));
  return { courses, courseOf, all, eras, sectors: reachedBySector(courses, facts), sources };
}

/** The packages of an agreement, and what was found of it. */
function besideIn({ agreement, promised }: Course, whole: Whole): string[] {
  const end = promised?.end?.record.id;
  return [...packagesOf(agreement, whole).map(({ id }) => id), ...(end === undefined ? [] : [end])];
}

/** The longest bar of the whole record. */
function mostOf(rows: readonly ReachedRow[]): number {
  return Math.max(1, ...rows.map(({ agreements }) => agreements.length));
}
