/** A report on its way out of the program: its findings and its sums as tables, and all of it as text. */
import type { Finding } from '@/exchange/bring/finding.ts';
import { countOf, type FindingGroup, type Report } from '@/exchange/bring/report.ts';
import type { FileColumn, FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';

export type Sentence = (finding: Finding) => string;
type Words = Messages['opened'];

/** One row for each finding that is listed; of a group that is longer than that, what is beyond is counted in the report alone. */
export function findingsTable({ groups, name }: Report, sentence: Sentence, { report: m }: Words): FileTable {
  const rows = groups.flatMap(({ findings }) =>
    findings.map((finding) => {
      const { severity, file, sheet = null, row = null, letter = null, column = null, cell = null, entry = null } = finding;
      return [m.severityNames[severity], file, sheet, row, letter, column, cell, entry, sentence(finding)];
    }),
  );
  return { id: 'report', title: m.title(name), columns: columnsOf(m.columns, [3]), rows };
}

/** Line by line; without rows where the files are no tables. */
export function sumsTable({ sums }: Report, { report: m }: Words): FileTable {
  const rows = sums.map(({ file, sheet = null, rows: lines, entries, headings, blank, unread }) => [file, sheet, lines, entries, headings, blank, unread]); // oxfmt-ignore
  const names = [m.file, m.sheet, m.lines, m.entries, m.headings, m.blank, m.unread];
  return { id: 'sums', title: m.sumsTitle, columns: columnsOf(names, [2, 3, 4, 5, 6]), rows };
}

function columnsOf(names: readonly string[], numbers: readonly number[]): FileColumn[] {
  return names.map((header, at) => ({ id: `${at}`, header, type: numbers.includes(at) ? 'number' : 'text' }));
}

/** As it is pasted into a letter to whoever keeps the file: one line for each finding. */
export function reportText(report: Report, sentence: Sentence, { report: m, reportWords }: Words): string {
  const lines = report.groups.flatMap(({ findings }, at) => {
    const { severity } = findings[0]!;
    const isFirst = at === 0 || report.groups[at - 1]!.findings[0]!.severity !== severity;
    const own = findings.map((finding) => `${reportWords.place(finding)}: ${sentence(finding)}`);
    return isFirst ? ['', m.severities[severity](countOf(report, severity)), ...own] : own;
  });
  return [m.title(report.name), m.sum(report.records), m.beside(report.beside), ...lines].join('\n');
}

/** The findings that `keeps`; of a group of which all are kept its whole count, of another those that are listed. */
export function narrowed(groups: readonly FindingGroup[], keeps: (finding: Finding) => boolean): FindingGroup[] {
  return groups.flatMap((group) => {
    const findings = group.findings.filter(keeps);
    if (findings.length === group.findings.length) return [group];
    return findings.length > 0 ? [{ ...group, findings, total: findings.length }] : [];
  });
}
