/** A table of events that has no column for what every record needs: nothing is invented, and nothing need wait for it. */
import type { Json } from '../brought.ts';
import type { Finding } from '../finding.ts';
import { notGrouped } from '../palette.ts';
import type { Headed } from './headings.ts';

const lacks = ({ sheet, columns }: Headed, name: string): boolean =>
  sheet.fixed['kind'] === 'event' && !columns.some(({ field }) => field.path[0] === name);

/** Where there is no column of summaries the title stands in its place, which is said. */
export function titleForSummary(headed: Headed, entries: readonly Json[], findings: Finding[]): void {
  if (!lacks(headed, 'summary') || entries.length === 0) return;
  const { file, sheet } = headed.table;
  findings.push({ severity: 'gap', code: 'titleForSummary', values: {}, file, sheet, row: headed.line + 1 });
  for (const entry of entries) if ('title' in entry) entry['summary'] = entry['title'];
}

/** Where no file names a sector all stand together; that none is named is said of the record. */
export function groupTogether(headed: Headed, entries: readonly Json[]): void {
  if (lacks(headed, 'sectors')) for (const entry of entries) entry['sectors'] = [notGrouped];
}
