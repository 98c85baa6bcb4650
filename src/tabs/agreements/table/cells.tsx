/** What stands in the cells of a row. The words are those of `values.ts`, which files share. */
import type { ReactNode } from 'react';
import { durationInWords, stageOfDate, textInWords } from '@/exchange/agreementStatus.ts';
import { otherValues } from '@/exchange/words.ts';
import { dateOf } from '@/record/agreements/dateOf.ts';
import { explainStatus } from '@/record/agreements/status.ts';
import { trusted } from '@/record/edtf.ts';
import type { Agreement } from '@/record/types.ts';
import type { AgreementColumn } from '@/record/words.ts';
import { EvidenceSign } from '@/ui/EvidenceSign.tsx';
import { Others } from '@/ui/Others.tsx';
import { SectorMark } from '@/ui/SectorMark.tsx';
import style from './Table.module.css';
import { bodiesOf, disputesOf, type Ground, kindsOfWorks, placesOf, signatoriesOf, statusWords, worksOf } from './values.ts';

type CellOf = (agreement: Agreement, ground: Ground) => ReactNode;

/** Of every column but the title, which heads the row. */
export const cells: Readonly<Record<Exclude<AgreementColumn, 'title'>, CellOf>> = {
  date: (agreement, ground) => (
    <div className={style.date}>
      {ground.m.shortDate(trusted(agreement.date))}
      {dateOf(agreement) !== 'signed' && <span className="quiet"> ({stageOfDate(agreement, ground.m)})</span>}
      {agreement.dateInferred && <span className="quiet"> ({ground.m.timeline.inferred})</span>}
      <Others text={otherValues(agreement, (field) => field === 'date', ground.whole, ground.m)} />
    </div>
  ),
  type: ({ type }, { m }) => m.agreementTypes[type],
  status: (agreement, ground) => <Status agreement={agreement} ground={ground} />,
  'first-side': (agreement, ground) => <Bodies column="first-side" agreement={agreement} ground={ground} />,
  'second-side': (agreement, ground) => <Bodies column="second-side" agreement={agreement} ground={ground} />,
  others: (agreement, ground) => <Bodies column="others" agreement={agreement} ground={ground} />,
  sources: (agreement, ground) => {
    const { m, facts } = ground;
    const works = worksOf(agreement, ground);
    const { origins = 0, official = false } = facts.byId.get(agreement.id) ?? {};
    return (
      <>
        {m.number(works.length)} <EvidenceSign origins={origins} official={official} label={m.evidenceSign(origins, official)} />
        <p className="quiet">{kindsOfWorks(works, m)}</p>
      </>
    );
  },
  sectors: ({ sectors }, { facts }) =>
    sectors
      .flatMap((sector) => facts.sectors.get(sector) ?? [])
      .map((sector) => <SectorMark key={sector.id} label={sector.label} colour={sector.colour} />),
  place: (agreement, ground) => <List items={placesOf(agreement, ground)} none={ground.m.record.notSaid} />,
  signatories: (agreement, ground) => <List items={signatoriesOf(agreement, ground)} none={ground.m.record.notSaid} />,
  duration: (agreement, { whole, m }) => durationInWords(agreement, whole, m) || <Unknown>{m.record.notSaid}</Unknown>,
  text: (agreement, { m }) => (agreement.texts?.length ? textInWords(agreement, m) : <Unknown>{textInWords(agreement, m)}</Unknown>),
  disputes: (agreement, ground) => {
    const words = disputesOf(agreement, ground);
    return words === ground.m.agreements.agree ? <Unknown>{words}</Unknown> : words;
  },
};

/** The stage that was reached, and where something is said of the package alone, that too. */
function Status({ agreement, ground }: { agreement: Agreement; ground: Ground }) {
  const { m, whole } = ground;
  const { reached } = explainStatus(agreement, whole);
  if (!reached) return <Unknown>{m.record.notSaid}</Unknown>;
  const { stage, by, date, beyond, asOf } = statusWords(agreement, ground);
  return (
    <>
      <strong className={style.stage}>{stage}</strong> {by && m.record.by(by)} {date}
      {(beyond.length > 0 ? beyond : [asOf]).filter(Boolean).map((text) => (
        <p key={text} className="quiet">
          {text}
        </p>
      ))}
      <Others text={otherValues(agreement, (field) => field.startsWith('stages'), whole, m)} />
    </>
  );
}

function Bodies({ column, agreement, ground }: { column: 'first-side' | 'second-side' | 'others'; agreement: Agreement; ground: Ground }) {
  return <List items={bodiesOf(agreement, column, ground)} none={ground.m.agreements.noParty} />;
}

function List({ items, none }: { items: readonly string[] | undefined; none: string }) {
  if (!items || items.length === 0) return <Unknown>{none}</Unknown>;
  return <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>; // oxfmt-ignore
}

/** What nobody says is told in words, and quieter than what somebody says. */
function Unknown({ children }: { children: ReactNode }) {
  return <span className="quiet">{children}</span>;
}
