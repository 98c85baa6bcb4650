/** A workbook of Office Open XML as tables, one for each sheet. */
import type { Finding } from '../finding.ts';
import type { Table } from '../table.ts';
import { found } from './finding.ts';
import { mostCells } from './limits.ts';
import { workbookParts, workbookPath } from './workbook/parts.ts';
import { readSheet, type Say } from './workbook/sheet.ts';
import { openArchive } from './zip.ts';

/**
 * All sheets in their order, hidden ones too. Numbers with the format of a date are days; the results of formulas count, as they were saved; errors of
 * formulas, and formulas without a result, are empty cells and a finding each. Never rejects: a sheet that is damaged is read as far as it goes.
 *
 * Not by read-excel-file, with which the tests compare: it passes over errors and over formulas without a result, gives up all sheets for one cell that it
 * cannot read, and fills the memory for a cell in a row that no spreadsheet has.
 */
export function readXlsx(bytes: Uint8Array, file: string): Promise<{ readonly tables: Table[]; readonly findings: Finding[] }> {
  return Promise.resolve(read(bytes, file));
}

function read(bytes: Uint8Array, file: string): { tables: Table[]; findings: Finding[] } {
  const { archive, findings } = openArchive(bytes, file);
  if (archive.names.length === 0) return { tables: [], findings };
  const parts = workbookParts(archive);
  for (const { part, why } of parts.broken) findings.push(found('error', 'workbookBroken', { part, why }, { file }));
  if (parts.sheets.length === 0 && parts.broken.length === 0)
    findings.push(found('error', 'workbookBroken', { part: workbookPath, why: 'no sheet' }, { file }));
  const tables: Table[] = [];
  const budget = { cells: mostCells };
  for (const { name: sheet, path, isHidden } of parts.sheets) {
    const content = path === undefined ? undefined : archive.read(path);
    if (!content) {
      findings.push(found('error', 'sheetMissing', { name: sheet }, { file, sheet }));
      continue;
    }
    if (isHidden) findings.push(found('note', 'sheetHidden', { name: sheet }, { file, sheet }));
    const say: Say = (severity, code, values, place) => findings.push(found(severity, code, values, { file, sheet, ...place }));
    const { rows, why } = readSheet(content, parts, budget, say);
    if (why !== undefined) findings.push(found('error', 'workbookBroken', { part: path!, why }, { file, sheet }));
    tables.push({ file, sheet, rows });
  }
  return { tables, findings };
}
