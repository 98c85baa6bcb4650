/** The whole report as a file: one row for each finding. */
import { useState } from 'react';
import { formatCsv } from '@/exchange/files/csv.ts';
import type { Report } from '@/exchange/bring/report.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { saveFile } from '@/ui/saveFile.ts';
import type { Sentence } from './ReportView.tsx';
import style from './Report.module.css';

export function ReportFiles({ report, sentence }: { report: Report; sentence: Sentence }) {
  const { opened: m } = useRoomMessages();
  const [done, setDone] = useState('');
  const save = () => {
    const rows = report.groups.flatMap(({ findings }) =>
      findings.map((finding) => [finding.severity, finding.file, finding.sheet ?? null, finding.row ?? null, finding.letter ?? null, finding.column ?? null, finding.cell ?? null, finding.entry ?? null, sentence(finding)]),
    ); // oxfmt-ignore
    const columns = m.report.columns.map((header, at) => ({ id: `${at}`, header, type: 'text' as const }));
    saveFile(`${report.name || 'report'}-report.csv`, new Blob([formatCsv({ id: 'report', title: m.report.why, columns, rows })], { type: 'text/csv;charset=utf-8' })); // oxfmt-ignore
    setDone(m.report.saved);
  };
  return (
    <p className={style.files}>
      <button type="button" onClick={save}>
        {m.report.save}
      </button>
      <span role="status">{done}</span>
    </p>
  );
}
