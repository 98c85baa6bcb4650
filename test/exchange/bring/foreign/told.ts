/** What readers of other forms bring, checked as it is for a reader of the dashboard. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { bring } from '@/exchange/bring/bring.ts';
import type { Brought } from '@/exchange/bring/brought.ts';
import { findings as words } from '@/i18n/en/findings.ts';
import { openedWords } from '@/i18n/en/opened.ts';
import { openLarge } from '@/record/large/open.ts';

export const bytesOf = (name: string) => new Uint8Array(readFileSync(`test/exchange/bring/foreign/files/${name}`));
export const jsonOf = (name: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(name)));

/** The whole way of a file: recognised, completed, checked. Nothing of it may wait. */
export async function openedWhole(name: string, bytes = bytesOf(name)) {
  const { data, report } = await bring([{ name, bytes }], 'file', openedWords.opened.completion);
  expect(report.records.waiting + report.beside.waiting).toBe(0);
  return { ...openLarge(data!), report };
}

/** "error 5 Year timelineNoYear: sentence" */
export function told({ findings }: Pick<Brought, 'findings'>): string[] {
  return findings.map(({ severity, row, column, code, values }) => {
    const sentence = words[code as keyof typeof words] as ((values: object) => string) | undefined;
    if (!sentence) throw new Error(`${code} has no sentence`);
    return `${severity} ${row ?? '-'} ${column ?? '-'} ${code}: ${sentence(values)}`;
  });
}

/** Each line of a file is an entry, a heading, blank or unread; and what is unread has a finding that says why. */
export function expectToAddUp({ sums, findings, draft }: Brought): void {
  for (const { rows, entries, headings, blank, unread } of sums) {
    expect(entries + headings + blank + unread).toBe(rows);
    expect(Math.min(entries, headings, blank, unread)).toBeGreaterThanOrEqual(0);
  }
  const unread = sums.reduce((sum, one) => sum + one.unread, 0);
  const rows = new Set(findings.filter(({ severity }) => severity !== 'gap').map(({ sheet, row }) => `${sheet} ${row}`));
  expect(rows.size).toBeGreaterThanOrEqual(unread);
  const ids = [draft.records, draft.sources ?? [], [...(draft.legs ?? []), ...(draft.nodes ?? [])]];
  for (const list of ids) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
}
