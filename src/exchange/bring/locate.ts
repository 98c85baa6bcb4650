/** Says of a problem of the check where it stands in the files as they were brought: sheet, row, column and cell, or the place in JSON. */
import { filesOf, type RawHead } from '@/record/large/headFiles.ts';
import { textOf } from '@/record/large/scan.ts';
import type { Problem } from '@/record/problem.ts';
import type { StoredRecord } from '@/record/types.ts';
import type { Json, RowPlace } from './brought.ts';
import type { Joined, Part } from './draftFile.ts';
import type { Finding, Place } from './finding.ts';
import { type Gap } from './gaps.ts';
import type { Findings } from './report.ts';
import { columnLetter, shownCell } from './table.ts';
import { headingOf } from './template/fields.ts';

export class Locator {
  readonly #joined: Joined;
  readonly #places = new Map<object, RowPlace>();
  #files: Readonly<Record<string, unknown>> = {};
  #dataset: unknown;
  /** What is of no file in particular is said of the first. */
  readonly #file: string;
  /** Ids of entries that wait. */
  #waiting: ReadonlySet<unknown> = new Set();

  constructor(joined: Joined, parts: readonly Part[]) {
    this.#joined = joined;
    for (const { places } of parts) for (const [entry, place] of places ?? []) this.#places.set(entry, place);
    this.#dataset = joined.head.dataset;
    this.#file = parts[0]?.file ?? '';
  }

  /** The head as it was checked, and its entries that wait. */
  heads(head: RawHead, waiting: ReadonlySet<unknown>): void {
    this.#files = filesOf(head);
    this.#waiting = new Set([...waiting].map((entry) => (entry as Json | null)?.['id']));
  }

  addTo(findings: Findings, problem: Problem): void {
    const place = this.#placeOf(problem);
    if (findings.hasErrorAt(place)) return; // the cell could not be read, which has been said
    const rests = problem.refers !== undefined && this.#waiting.has(problem.refers);
    findings.add({
      severity: problem.doubt ? 'warning' : 'error',
      code: rests ? 'waitsFor' : 'check',
      values: rests ? { id: problem.refers } : { message: problem.message },
      entry: problem.entry,
      ...place,
    });
  }

  gap({ code, path }: Gap, at: number, record: StoredRecord): Finding {
    return { severity: 'gap', code, values: {}, entry: record.id, ...this.#placeOf({ file: 'records', path: [at, ...path.split('.')] }) };
  }

  /** A part of the dataset that is missing, and was made. */
  ofDataset(part: string): Finding {
    const place = this.#dataset ? this.#places.get(this.#dataset) : undefined;
    const file = place?.table.file ?? this.#file;
    return { severity: 'gap', code: `no_${part}`, values: {}, file, sheet: place?.table.sheet };
  }

  #placeOf({ file, path }: Pick<Problem, 'file' | 'path'>): Place {
    if (file === 'dataset.json') return this.#inDataset(path);
    if (file === 'records') {
      const [at, ...inside] = path;
      const segment = this.#joined.segments.find(({ first, count }) => Number(at) >= first && Number(at) < first + count);
      const entry = segment?.entries?.[Number(at) - segment.first];
      if (entry && this.#places.has(entry)) return inRow(this.#places.get(entry)!, inside);
      return inJson(
        segment?.file ?? '',
        segment?.list ?? 'records',
        Number(at) - (segment?.first ?? 0),
        inside,
        entry ?? this.#recordAt(Number(at)),
      );
    }
    const [list, at, ...inside] = path;
    const entries = (this.#files[file] as Record<string, unknown[]> | undefined)?.[`${list}`];
    const entry = entries?.[Number(at)] as Json | undefined;
    const place = entry && this.#places.get(entry);
    if (place) return inRow(place, inside);
    const home = entry && this.#joined.homeOf.get(entry);
    return inJson(home?.file ?? '', home?.list ?? `${list}`, home?.at ?? Number(at), inside, entry);
  }

  #inDataset(path: Problem['path']): Place {
    const place = this.#dataset ? this.#places.get(this.#dataset) : undefined;
    const joined = path.join('.');
    if (!place)
      return {
        file: this.#file,
        column: joined && `dataset.${joined}`,
        cell: cellAt(this.#dataset, path),
      };
    const row = place.rowOf?.(joined);
    const column = place.columnOf(joined);
    const letter = column === undefined ? undefined : columnLetter(column);
    return { file: place.table.file, sheet: place.table.sheet, row: row === undefined ? undefined : row + 1, column: headed(path), letter, cell: shownCell(row === undefined ? null : place.table.rows[row]?.[column ?? 0]) }; // oxfmt-ignore
  }

  #recordAt(at: number): Json | undefined {
    const { bytes, items } = this.#joined;
    try {
      return JSON.parse(textOf(bytes, { from: items[2 * at]!, to: items[2 * at + 1]! })) as Json;
    } catch {
      return undefined;
    }
  }
}

function inRow({ table, row, columnOf, headings }: RowPlace, path: Problem['path']): Place {
  const column = columnOf(path.join('.'));
  const place = { file: table.file, sheet: table.sheet, row: row + 1 };
  if (column === undefined || column < 0) return { ...place, column: headed(path) };
  const heading = headings === undefined ? '' : shownCell(table.rows[headings]?.[column]);
  return { ...place, column: heading || headed(path), letter: columnLetter(column), cell: shownCell(table.rows[row]?.[column]) };
}

function inJson(file: string, list: string, at: number, path: Problem['path'], entry: Json | undefined): Place {
  return { file, sheet: list, row: at + 1, column: path.join('.'), cell: cellAt(entry, path) };
}

function cellAt(entry: unknown, path: Problem['path']): string | undefined {
  const value = path.reduce<unknown>((holder, key) => (typeof holder === 'object' && holder !== null ? (holder as Record<string | number, unknown>)[key] : undefined), entry); // oxfmt-ignore
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return undefined;
  return shownCell(typeof value === 'string' ? value : JSON.stringify(value));
}

/** ["citations", 0, "source"] → "citations 1 source" */
function headed(path: Problem['path']): string {
  const at = path.filter((part) => typeof part === 'number' || /^\d+$/.test(part)).map(Number);
  return headingOf(path.map((part) => (typeof part === 'number' || /^\d+$/.test(part) ? '#' : part)), at); // oxfmt-ignore
}
