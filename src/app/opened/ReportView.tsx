/** What was found in a file: sums that add up, then errors, warnings, gaps and notes, those that are alike together. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Finding, severities } from '@/exchange/bring/finding.ts';
import { countOf, type FindingGroup, type Report } from '@/exchange/bring/report.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { DataTable } from '@/ui/DataTable.tsx';
import { Waiting } from '@/ui/Waiting.tsx';
import { ReportFiles } from './ReportFiles.tsx';
import { sentencesOf } from './sentences.ts';
import { Sums } from './Sums.tsx';
import style from './Report.module.css';

/** Of alike ones so many stand open. */
const few = 3;

export function ReportView({ report }: { report: Report }) {
  const { opened: m } = useRoomMessages();
  const { data: sentence, error } = useQuery({ queryKey: ['code', 'findings'], queryFn: () => sentencesOf(m.loadFindings), staleTime: Infinity, gcTime: Infinity, retry: 1 }); // oxfmt-ignore
  if (error) throw error;
  if (!sentence) return <Waiting room="line" />;
  return (
    <div className={style.report}>
      <p>{m.report.sum(report.records)}</p>
      <Sums report={report} />
      {severities.map((severity) => {
        const groups = report.groups.filter(({ findings }) => findings[0]!.severity === severity);
        return (
          groups.length > 0 && (
            <section key={severity} className={style.severity}>
              <h3>{m.report.severities[severity](countOf(report, severity))}</h3>
              <p className={style.quiet}>{m.report.means[severity]}</p>
              {groups.map((group) => (
                <Group key={group.key} group={group} sentence={sentence} />
              ))}
            </section>
          )
        );
      })}
      {report.groups.length === 0 && <p>{m.report.none}</p>}
      {report.groups.length > 0 && <ReportFiles report={report} sentence={sentence} />}
    </div>
  );
}

export type Sentence = (finding: Finding) => string;

function Group({ group: { total, findings }, sentence }: { group: FindingGroup; sentence: Sentence }) {
  const { opened: m } = useRoomMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={style.group}>
      {isOpen ? (
        <DataTable
          caption={sentence(findings[0]!)}
          columns={[
            { id: 'place', header: m.report.place, cell: (finding) => m.reportWords.place({ ...finding, cell: undefined }) },
            { id: 'cell', header: m.report.cell, cell: ({ cell }) => <bdi>{cell}</bdi> },
            { id: 'why', header: m.report.why, cell: (finding) => <span dir="auto">{sentence(finding)}</span> },
          ]}
          rows={findings}
          keyOf={(finding) => `${findings.indexOf(finding)}`}
        />
      ) : (
        <ul>
          {findings.slice(0, few).map((finding, at) => (
            <li key={`${finding.file} ${finding.row ?? ''} ${at}`}>
              <strong>{m.reportWords.place({ ...finding, cell: undefined })}</strong>
              {finding.cell ? <bdi className={style.cell}>{finding.cell}</bdi> : null} <span dir="auto">{sentence(finding)}</span>
            </li>
          ))}
        </ul>
      )}
      {total > few && (
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? m.report.fewer : m.report.all(total)}
        </button>
      )}
      {isOpen && total > findings.length && <p>{m.report.beyond(total - findings.length)}</p>}
    </div>
  );
}
