/** Every planted fault is named at its place, and what is sound is shown all the same. */
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bring, type BroughtFile } from '@/exchange/bring/bring.ts';
import type { Finding } from '@/exchange/bring/finding.ts';
import { columnLetter } from '@/exchange/bring/table.ts';
import { writeSheets } from '@/exchange/bring/template/write.ts';
import { findings as words } from '@/i18n/en/findings.ts';
import { openedWords } from '@/i18n/en/opened.ts';
import { exampleEdition } from '../../../scripts/record/examplesPlugin.ts';
import { type Planted, planted } from './planted.ts';

const edition = exampleEdition('examples', 'estonia-finland');
const sheets = writeSheets(edition).map(({ sheet, rows }) => ({
  name: sheet.name,
  rows: rows.map((row) => [...row]),
}));
const { completion } = openedWords.opened;

const filesOf = (own: typeof sheets): BroughtFile[] =>
  own.map(({ name, rows }) => ({ name: `${name}.csv`, bytes: new TextEncoder().encode(Papa.unparse(rows)) }));

/** The files with one cell changed, and where that cell is. */
function plant({ sheet, row, column, cell }: Planted) {
  const own = sheets.map((one) => (one.name === sheet ? { ...one, rows: one.rows.map((cells) => [...cells]) } : one));
  const { rows } = own.find(({ name }) => name === sheet)!;
  const line = row === '' ? 0 : rows.findIndex(([id]) => id === row);
  let at = rows[0]!.indexOf(column);
  expect(line, `${row} is in ${sheet}`).toBeGreaterThanOrEqual(0);
  if (at === -1) at = rows[0]!.push(column) - 1;
  rows[line]![at] = cell as string;
  return { files: filesOf(own), file: `${sheet}.csv`, line: line + 1, letter: columnLetter(at) };
}

const sentence = ({ code, values }: Finding): string =>
  (words[code as keyof typeof words] as (values: Finding['values']) => string)(values);

describe('a workbook of the template', () => {
  it('that is filled in without a fault says so', async () => {
    const { data, report } = await bring(filesOf(sheets), 'example', completion);
    const told = report.groups
      .filter(({ findings }) => findings[0]!.severity !== 'gap')
      .flatMap(({ findings }) => findings.map((one) => `${one.file} ${one.row} ${one.column}: ${sentence(one)}`));
    expect(told.filter((one) => !/number/.test(one))).toEqual([]);
    expect(report.records).toEqual({ all: edition.records.length, shown: edition.records.length, waiting: 0 });
    expect(data!.head.dataset).toEqual(edition.dataset);
  });

  it.each(planted.map((one) => [`${one.sheet} ${one.row} ${one.column} = ${String(one.cell)}`, one] as const))(
    'names %s at its place',
    async (_, one) => {
      const { files, file, line, letter } = plant(one);
      const { report } = await bring(files, 'example', completion);
      const findings = report.groups.flatMap((group) => group.findings);
      const here = findings.filter(
        (finding) =>
          finding.file === file && finding.row === line && (finding.letter === letter || finding.letter === undefined || one.cell === ''),
      );
      const fits = here.find((finding) => finding.severity === one.severity && one.says.test(sentence(finding)));
      expect(
        fits,
        here.map((finding) => `${finding.severity} ${finding.letter}: ${sentence(finding)}`).join('\n') ||
          `nothing in ${file}, row ${line}; elsewhere:\n${findings
            .filter(({ severity }) => severity !== 'gap')
            .slice(0, 5)
            .map((finding) => `${finding.file} ${finding.row} ${finding.letter} ${finding.severity}: ${sentence(finding)}`)
            .join('\n')}`,
      ).toBeDefined();
      if (one.cell !== '') expect(fits!.cell, 'the cell as it stands').toBe(String(one.cell));
      const { all, shown, waiting } = report.records;
      expect(all).toBe(edition.records.length);
      expect(shown + waiting).toBe(all);
      if (one.severity !== 'error' && one.row !== '') expect(waiting).toBe(0);
      for (const { rows, entries, headings, blank, unread } of report.sums) expect(entries + headings + blank + unread).toBe(rows);
    },
  );
});
