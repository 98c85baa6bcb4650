/** What an editor is told when a file does not even parse: file, line, fault, remedy. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRecord } from '../../scripts/record/read.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'record-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The record that ships with one file spoilt. */
function reportOf(name: string, spoil: (text: string) => string): string {
  cpSync('data', folder, { recursive: true });
  writeFileSync(path.join(folder, name), spoil(readFileSync(path.join('data', name), 'utf8')));
  return (readRecord(folder).report ?? '').replaceAll(folder, 'data');
}

describe('a faulty file', () => {
  it.each([
    ['a comma before a bracket', '{"entries": [\n  1,\n]}', 'data/aid.json:2: has a comma before a closing bracket: remove the comma'],
    ['a missing comma', '{"entries": [\n  1\n  2]}', 'data/aid.json:3: is no valid JSON (a comma is missing before this)'],
    ['an empty file', ' \n', 'data/aid.json:1: is empty: a file without entries is {"entries": []}'],
    ['a field that stands twice', '{"entries": [],\n "entries": []}', 'data/aid.json:2: has "entries" twice in one place'],
  ])('with %s is told with its line', (_, text, expected) => {
    expect(reportOf('aid.json', () => text)).toContain(expected);
  });

  it('names the line, the record and the field of a wrong date', () => {
    const report = reportOf('visits.json', (text) => text.replace('"date": "2010-03-04"', '"date": "2010-13-04"'));
    expect(report).toMatch(/^data\/visits\.json:\d+: 2010-03-04-natig-aliyev-damascus › date: "2010-13-04" is no date that exists/m);
    expect(report).toMatch(/1 fault in the record/);
  });

  it('is read whatever byte-order mark it begins with', () => {
    expect(reportOf('aid.json', (text) => `\uFEFF${text}`)).toBe('');
  });
});
