/** What is said of one stage: reported, denied, said of the package alone, or by nobody. */
import { otherValues } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { PackageReport, StageLine, StageReport } from '@/record/agreements/status.ts';
import type { Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';
import { Others } from '@/ui/Others.tsx';
import { Cited } from './Cited.tsx';
import style from './Course.module.css';
import { dayOfNo, dayOfStage } from './days.ts';

interface Ground {
  readonly agreement: Agreement;
  readonly whole: Whole;
  readonly m: Messages;
}

/** Everything that is said of a stage; where nothing is, that. */
export function StageSaid({ line, ground }: { line: StageLine; ground: Ground }) {
  const words = ground.m.agreementPage;
  const { state, reports, denials, ofPackage, unsaidSides } = line;
  if (state === 'unknown') return <p className={style.unknown}>{words.unknown}</p>;
  if (state === 'passed') return <p className="quiet">{ground.m.agreementStatus.passed}</p>;
  return (
    <>
      {reports.map((report, at) => (
        <Reported key={at} report={report} ground={ground} />
      ))}
      {unsaidSides.map((side) => (
        <p key={side} className={style.unknown}>
          {sideOf({ by: side }, ground)}
          {words.unknown}
        </p>
      ))}
      {denials.map((report, at) => (
        <Denied key={at} report={report} ground={ground} />
      ))}
      {ofPackage.map((report, at) => (
        <OfPackage key={at} report={report} ground={ground} />
      ))}
    </>
  );
}

function Reported({ report, ground }: { report: StageReport; ground: Ground }) {
  const { m, whole, agreement } = ground;
  const words = m.agreementPage;
  const isRival = (field: string) => report.rivals.some((rival) => rival.field === field);
  return (
    <div>
      <p>
        <span className="visually-hidden">{words.reported} </span>
        {sideOf(report, ground)}
        <strong>{dayOfStage(report, m)}</strong>
        {report.dateInferred && <span className={style.mark}>{m.timeline.inferred}</span>}
      </p>
      {report.dateInferred && <p className="quiet">{report.dateInferred}</p>}
      <Source report={report} ground={ground} />
      <Others text={otherValues(agreement, isRival, whole, m)} />
    </div>
  );
}

function Denied({ report, ground }: { report: StageReport; ground: Ground }) {
  const { m } = ground;
  return (
    <div>
      <p>
        {sideOf(report, ground)}
        <strong>{m.agreementPage.denied(dayOfNo(report, m))}</strong>
        {report.dateInferred && <span className={style.mark}>{m.timeline.inferred}</span>}
      </p>
      {report.dateInferred && <p className="quiet">{report.dateInferred}</p>}
      <Source report={report} ground={ground} />
    </div>
  );
}

function OfPackage({ report, ground }: { report: PackageReport; ground: Ground }) {
  const { m } = ground;
  const words = m.agreementPage;
  return (
    <div>
      <p>
        {words.ofPackage(report.share, dayOfStage(report, m))}
        {report.dateInferred && <span className={style.mark}>{m.timeline.inferred}</span>}
      </p>
      {report.dateInferred && <p className="quiet">{report.dateInferred}</p>}
      <Source report={report} ground={ground} />
    </div>
  );
}

/** "Borland: ", where a stage is of one side alone. */
function sideOf({ by }: Pick<StageReport, 'by'>, { m, whole }: Ground): string | undefined {
  return by && `${m.agreementPage.side(whole.actors.get(by)?.name ?? by)} `;
}

function Source({ report: { citations, note }, ground: { whole } }: { report: StageReport; ground: Ground }) {
  return (
    <p className="quiet">
      {note && `${note} `}
      <Cited citations={citations} whole={whole} />
    </p>
  );
}
