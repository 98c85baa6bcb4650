/** The formats of files: how each is made, and what the system is told of it. */
import { formatBibtex } from '@/exchange/citations/bibtex.ts';
import { formatCsl } from '@/exchange/citations/csl.ts';
import { formatRis } from '@/exchange/citations/ris.ts';
import { csvLines } from '@/exchange/files/csv.ts';
import { type FileOf, type FileTable, rowCountOf } from '@/exchange/files/fileTable.ts';
import { formatGeojson, type GeojsonOf } from '@/exchange/files/geojson.ts';
import { jsonPieces } from '@/exchange/files/json.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { blobOf, type Making } from './making.ts';

/** Those that hold the works behind the rows; the others hold the rows, a CSV file one table of them. A map has a format of its own. */
export const workFormats = ['bibtex', 'ris', 'csl'] as const;
export type Format = 'csv' | 'xlsx' | 'json' | (typeof workFormats)[number];

/** As Zotero, spreadsheets and programs for maps know them. */
export const extensions: Readonly<Record<Format | 'geojson', string>> = {
  csv: 'csv',
  xlsx: 'xlsx',
  json: 'json',
  geojson: 'geojson',
  bibtex: 'bib',
  ris: 'ris',
  csl: 'csl.json',
};

/** A workbook is made in one go: with more rows the page would stand still for long, and its memory might not do. */
export const mostInWorkbook = 20_000;

export function rowsIn(tables: readonly FileTable[]): number {
  return tables.reduce((sum, table) => sum + rowCountOf(table), 0);
}

/** A CSV file has room for one table; `accessed` is an ISO date. Rejects where a part of the program cannot be loaded, and when it is cancelled. */
export async function makeFile(format: Format, file: FileOf, accessed: string, m: Messages, making?: Making): Promise<Blob> {
  const { works } = file;
  switch (format) {
    case 'csv':
      return blobOf(linesOf(file.tables), rowsIn(file.tables), 'text/csv', making);
    case 'xlsx':
      return (await import('@/exchange/files/xlsx.ts')).makeXlsx({ ...file, tables: [...file.tables, file.sources] }, m); // heavier than all the others
    case 'json':
      return blobOf(jsonPieces(file), rowsIn(file.tables) + works.length, 'application/json', making);
    case 'bibtex':
      return text(formatBibtex(works, accessed, m), 'application/x-bibtex');
    case 'ris':
      return text(formatRis(works, accessed, m), 'application/x-research-info-systems');
    case 'csl':
      return text(formatCsl(works, accessed, m), 'application/vnd.citationstyles.csl+json');
  }
}

/** A map's own file. Its type takes no parameters (RFC 7946, 12). */
export function makeMap(map: GeojsonOf): Blob {
  return new Blob([formatGeojson(map)], { type: 'application/geo+json' });
}

function* linesOf(tables: readonly FileTable[]): Generator<string> {
  for (const table of tables) yield* csvLines(table);
}

function text(content: string, type: string): Blob {
  return new Blob([content], { type: `${type};charset=utf-8` });
}
