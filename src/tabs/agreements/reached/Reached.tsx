/** How far the agreements got: by era and by sector, each number with the agreements behind it. */
import { useMemo } from 'react';
import { statusSentence } from '@/exchange/agreementStatus.ts';
import { foundInWords } from '@/exchange/found.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { agreementsIn } from '@/record/agreements/order.ts';
import { type Course, coursesOf, listedMarks, reachedByEra, reachedBySector, type ReachedRow, rowOf } from '@/record/agreements/reached.ts';
import { packagesOf } from '@/record/agreements/status.ts';
import type { Whole } from '@/record/facts.ts';
import { tiesOf } from '@/record/ties.ts';
import type { Agreement } from '@/record/types.ts';
import { Figure } from '@/ui/Figure.tsx';
import { Found } from '@/ui/Found.tsx';
import { SectorMark } from '@/ui/SectorMark.tsx';
import { AgreementList } from '../AgreementList.tsx';
import type { PictureProps } from '../picture.ts';
import style from './Reached.module.css';
import { columnsFor, packageInForce } from './marks.ts';
import { countedIn, type NamedRow, ReachedTable } from './ReachedTable.tsx';
import { CourseTable } from './CourseTable.tsx';

export function Reached({ facts, whole, selection, according, linkTo, sources }: PictureProps) {
  const m = useRoomMessages();
  const ties = useMemo(() => tiesOf(whole), [whole]);
  // without the filter, so that columns and bars hold still under it
  const everything = useMemo(() => coursesOf(agreementsIn({ shown: facts.entries }, whole), facts, whole, ties), [facts, whole, ties]);
  const courses = useMemo(() => {
    const shown = new Set(selection.shown.map(({ id }) => id));
    return everything.filter(({ agreement: { id } }) => shown.has(id));
  }, [everything, selection]);
  const columns = useMemo(() => {
    const packages = everything.flatMap(({ agreement }) => packageInForce(agreement, whole));
    return columnsFor(listedMarks(everything, facts), packages, whole, m);
  }, [everything, facts, whole, m]);
  const all = rowOf('all', courses);
  const counts = (['total', 'signed', 'in-force', 'of-package', 'no-trace'] as const).map((id) => countedIn(all, id).length);
  const [total = 0, signed = 0, inForce = 0, ofPackage = 0, noTrace = 0] = counts;
  const title = total > 0 ? m.reached.title(total, signed, inForce, ofPackage, noTrace) : m.reached.noneTitle;
  const courseOf = new Map(courses.map((course) => [course.agreement.id, course]));
  // a stage of its own stands in the sentence
  const foundAfter = (id: string) => {
    const found = foundInWords(courseOf.get(id)?.promised, m);
    return found?.id === undefined ? undefined : found;
  };
  const more = (agreement: Agreement) => (
    <>
      <p>{statusSentence(agreement, whole, m)}</p>
      <Found found={foundAfter(agreement.id)} linkTo={linkTo} />
    </>
  );
  const list = (some: readonly Agreement[]) => <AgreementList agreements={some} linkTo={linkTo} more={more} />;
  const eraName = (id: string) => facts.eras.find((era) => era.id === id)?.label ?? m.timeline.undated;
  const eras = reachedByEra(courses, facts).map((row) => ({ ...row, label: eraName(row.id), name: eraName(row.id) }));
  const sectors = reachedBySector(courses, facts).flatMap((row): NamedRow[] => {
    const sector = facts.sectors.get(row.id);
    return sector ? [{ ...row, label: sector.label, name: <SectorMark label={sector.label} colour={sector.colour} /> }] : [];
  });
  const groups = [
    { id: 'all', title: '', rows: [{ ...all, label: m.reached.all, name: <strong>{m.reached.all}</strong>, isTotal: true }] },
    { id: 'era', title: m.reached.byEra, rows: eras },
    { id: 'sector', title: m.reached.bySector, rows: sectors },
  ];
  const max = useMemo(() => mostOf([...reachedByEra(everything, facts), ...reachedBySector(everything, facts)]), [everything, facts]);
  return (
    <div className={style.room}>
      <Figure
        name="reached"
        title={according && total > 0 ? m.reached.titleBy(according, title) : title}
        subtitle={m.reached.subtitle(total, all.agreements.filter(({ thirdParty }) => thirdParty).length)}
        note={m.reached.how(m.date({ first: facts.coverage.last, last: facts.coverage.last }), according)}
        sources={sources({ records: courses.flatMap((course) => drawnFrom(course, whole)) })}
        table={<CourseTable courses={courses} columns={columns} facts={facts} eraName={eraName} linkTo={linkTo} />}
      >
        {total === 0 ? (
          <p>{m.reached.empty}</p>
        ) : (
          <ReachedTable caption={m.reached.caption} head={m.reached.group} columns={columns} groups={groups} max={max} list={list} />
        )}
      </Figure>
    </div>
  );
}

/** An agreement, its packages, and what was found of it. */
function drawnFrom({ agreement, promised }: Course, whole: Whole): string[] {
  const end = promised?.end?.record.id;
  return [...new Set([agreement.id, ...packagesOf(agreement, whole).map(({ id }) => id), ...(end === undefined ? [] : [end])])];
}

/** The longest bar of the whole record. */
function mostOf(rows: readonly ReachedRow[]): number {
  return Math.max(1, ...rows.map(({ agreements }) => agreements.length));
}
