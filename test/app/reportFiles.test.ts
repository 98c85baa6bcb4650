/** A report as it leaves the program, and as it is narrowed: what is counted stays counted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsTable, narrowed, reportText, sumsTable } from '@/app/opened/reportFiles.ts';
import type { Finding } from '@/exchange/bring/finding.ts';
import type { FindingGroup, Report } from '@/exchange/bring/report.ts';
import { rooms } from '@/i18n/en/rooms.ts';

const finding = (severity: Finding['severity'], row: number, cell: string): Finding => ({ severity, code: 'noDate', values: {}, file: 'a.csv', row, column: 'date', letter: 'B', cell }); // oxfmt-ignore
const report: Report = {
  name: 'a.csv',
  files: ['a.csv'],
  formats: ['template'],
  records: { all: 220, shown: 214, waiting: 6 },
  beside: { all: 4, shown: 4, waiting: 0 },
  sums: [{ file: 'a.csv', rows: 223, entries: 220, headings: 1, blank: 2, unread: 0 }],
  groups: [
    { key: '1', total: 6, findings: [finding('error', 3, '2009-13'), finding('error', 7, '=SUM(A1)')] },
    { key: '2', total: 1, findings: [finding('note', 9, '8.7.2009')] },
  ],
};
const sentence = ({ cell }: Finding) => `"${cell}" is no date`;
const words = rooms.opened;

describe('a report', () => {
  it('becomes one row for each finding: where it stands, what stands there, and why', () => {
    const { columns, rows } = findingsTable(report, sentence, words);
    expect(rows).toHaveLength(3);
    expect(rows[0]).toHaveLength(columns.length);
    expect(rows[0]).toEqual(['Error', 'a.csv', null, 3, 'B', 'date', '2009-13', null, '"2009-13" is no date']);
    expect(columns.filter(({ type }) => type === 'number').map(({ header }) => header)).toEqual(['Row']);
  });

  it('has the lines of each table beside it, which add up', () => {
    const [row] = sumsTable(report, words).rows;
    const [, , lines, ...parts] = row as number[];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(lines);
  });

  it('becomes text for a letter: sums first, then each severity under its count', () => {
    expect(reportText(report, sentence, words).split('\n')).toEqual([
      'What was found in a.csv',
      '220 records in the file = 214 shown + 6 waiting.',
      'Beside them 4 sources, actors, places and other entries = 4 shown + 0 waiting.',
      '',
      '6 errors',
      'a.csv, row 3, B “date” (2009-13): "2009-13" is no date',
      'a.csv, row 7, B “date” (=SUM(A1)): "=SUM(A1)" is no date',
      '',
      '1 note',
      'a.csv, row 9, B “date” (8.7.2009): "8.7.2009" is no date',
    ]);
  });
});

describe('narrowing', () => {
  const anyGroup = fc
    .record({ cells: fc.array(fc.constantFrom('a', 'b'), { minLength: 1, maxLength: 5 }), beyond: fc.nat(9) })
    .map(({ cells, beyond }): FindingGroup => ({ key: '', total: cells.length + beyond, findings: cells.map((cell) => finding('error', 1, cell)) })); // oxfmt-ignore

  it('leaves a group of which all are kept as it is, with those that are counted and not listed', () => {
    fc.assert(
      fc.property(fc.array(anyGroup), (groups) => {
        expect(narrowed(groups, () => true)).toEqual(groups);
      }),
    );
  });

  it('lists exactly what is kept, and never counts more than there is', () => {
    fc.assert(
      fc.property(fc.array(anyGroup), (groups) => {
        const kept = narrowed(groups, ({ cell }) => cell === 'a');
        const isKept = (one: FindingGroup) => one.findings.filter(({ cell }) => cell === 'a');
        expect(kept.flatMap((group) => group.findings)).toEqual(groups.flatMap(isKept));
        for (const { total, findings } of kept) expect(total).toBeGreaterThanOrEqual(findings.length);
      }),
    );
  });
});
