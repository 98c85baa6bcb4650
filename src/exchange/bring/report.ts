/** What became of a file: sums that add up, and findings, those that are alike together. */
import type { RowSum } from './brought.ts';
import { type Finding, severities } from './finding.ts';
import type { Format } from './json.ts';

/** Findings that differ in their row alone, or in what stands in the cell. */
export interface FindingGroup {
  readonly key: string;
  /** All there are; no more than `mostKept` are listed. */
  readonly total: number;
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly name: string;
  readonly files: readonly string[];
  readonly formats: readonly Format[];
  /** Records in the files: all = shown + waiting. */
  readonly records: { readonly all: number; readonly shown: number; readonly waiting: number };
  /** Works, actors, places and whatever else stands beside the records. */
  readonly beside: { readonly all: number; readonly shown: number; readonly waiting: number };
  /** Line by line, where the files are tables. */
  readonly sums: readonly RowSum[];
  /** By severity, then in the order in which they were found. */
  readonly groups: readonly FindingGroup[];
}

/** Of a group; what is beyond is counted. */
export const mostKept = 5000;

export class Findings {
  readonly #groups = new Map<string, { key: string; total: number; findings: Finding[] }>();
  readonly #errorsAt = new Set<string>();

  add(finding: Finding): void {
    const key = keyOf(finding);
    const group = this.#groups.get(key) ?? { key, total: 0, findings: [] };
    this.#groups.set(key, group);
    group.total += 1;
    if (group.findings.length < mostKept) group.findings.push(finding);
    if (finding.severity === 'error') this.#errorsAt.add(placeKey(finding));
  }

  /** Whether an error is known of the very cell. */
  hasErrorAt(place: Pick<Finding, 'file' | 'sheet' | 'row' | 'column' | 'letter'>): boolean {
    return this.#errorsAt.has(placeKey(place));
  }

  groups(): FindingGroup[] {
    const rank = ({ findings }: FindingGroup) => severities.indexOf(findings[0]!.severity);
    return [...this.#groups.values()].toSorted((a, b) => rank(a) - rank(b));
  }
}

function placeKey({ file, sheet, row, column, letter }: Pick<Finding, 'file' | 'sheet' | 'row' | 'column' | 'letter'>): string {
  return [file, sheet, row, letter ?? column].join('\u0000');
}

/** What the sentence says of any cell: without what is quoted from this one. */
function keyOf({ severity, code, values, file, sheet, column }: Finding): string {
  const message = (values['message'] ?? '').replaceAll(/"[^"]*"/g, '…').replaceAll(/\d+/g, '0').replace(/ \(did you mean.*?\)/, ''); // oxfmt-ignore
  return [severity, code, file, sheet ?? '', (column ?? '').replaceAll(/\d+/g, '0'), message].join('\u0000');
}

export function countOf({ groups }: Pick<Report, 'groups'>, severity: Finding['severity']): number {
  return groups.reduce((sum, { total, findings }) => (findings[0]!.severity === severity ? sum + total : sum), 0);
}
