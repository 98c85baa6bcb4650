/** The whole report as a file, and as text. */
import { useMemo, useState } from 'react';
import { formatCsv } from '@/exchange/files/csv.ts';
import type { Report } from '@/exchange/bring/report.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { CopyButton } from '@/ui/CopyButton.tsx';
import { Menu } from '@/ui/Menu.tsx';
import { saveFile } from '@/ui/saveFile.ts';
import { findingsTable, reportText, type Sentence, sumsTable } from './reportFiles.ts';
import style from './Report.module.css';

const forms = ['csv', 'xlsx'] as const;
type Form = (typeof forms)[number];

export function ReportFiles({ report, sentence }: { report: Report; sentence: Sentence }) {
  const m = useRoomMessages();
  const { report: own } = m.opened;
  const [outcome, setOutcome] = useState('');
  const text = useMemo(() => reportText(report, sentence, m.opened), [report, sentence, m]);
  const fileOf = async (form: Form): Promise<Blob> => {
    const findings = findingsTable(report, sentence, m.opened);
    if (form === 'csv') return new Blob([formatCsv(findings)], { type: 'text/csv;charset=utf-8' });
    const { makeXlsx } = await import('@/exchange/files/xlsx.ts');
    const about = [[own.records, own.sum(report.records)], [own.besides, own.beside(report.beside)]] as const; // oxfmt-ignore
    return makeXlsx({ tables: [findings, sumsTable(report, m.opened)], about }, m);
  };
  const save = async (form: Form) => {
    setOutcome(own.making);
    try {
      saveFile(`${own.fileName(report.name || own.anyFile)}.${form}`, await fileOf(form));
      setOutcome(own.saved);
    } catch (error) {
      setOutcome(own.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <p className={style.files}>
      <Menu
        label={own.saveAs}
        items={forms.map((form) => ({ id: form, label: own.forms[form] }))}
        onChoose={(form) => void save(form as Form)}
      />
      <CopyButton label={own.copy} text={text} />
      <span aria-live="polite">{outcome}</span>
    </p>
  );
}
