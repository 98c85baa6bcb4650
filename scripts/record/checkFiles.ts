/** `npm run check:data -- FILE…` and `npm run convert -- FILE…`: what the dashboard says of files that somebody opens, for those who check them without it. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bring, type Opened } from '../../src/exchange/bring/bring.ts';
import type { Finding } from '../../src/exchange/bring/finding.ts';
import { countOf, type Report } from '../../src/exchange/bring/report.ts';
import { findings as words } from '../../src/i18n/en/findings.ts';
import { openedWords } from '../../src/i18n/en/opened.ts';
import { editionBytes } from '../../src/record/large/write.ts';

/** The codes with which the commands end. */
const ended = { fine: 0, faults: 1, unreadable: 2 } as const;

/** Of alike ones so many are printed, unless all are asked for. */
const mostOfGroup = 3;

/** Prints every finding with its place; all files are taken as one record. 1 where something waits, 2 where nothing can be shown. */
export async function checkFiles(files: readonly string[], options: { all: boolean; json: boolean }): Promise<number> {
  const opened = await open(files);
  if (!opened) return ended.unreadable;
  if (options.json) console.log(JSON.stringify(opened.report, null, 2));
  else console.log(reportText(opened.report, options.all));
  return codeOf(opened);
}

/** Writes what is shown as our JSON, to `out` or to the standard output; says on the other what waits. */
export async function convertFiles(files: readonly string[], out: string | undefined): Promise<number> {
  const opened = await open(files);
  if (!opened) return ended.unreadable;
  console.error(reportText(opened.report, false));
  if (opened.data) {
    const bytes = editionBytes(opened.data);
    if (out) writeFileSync(out, bytes);
    else process.stdout.write(bytes);
  }
  return codeOf(opened);
}

async function open(files: readonly string[]): Promise<Opened | undefined> {
  try {
    const brought = files.map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }));
    return await bring(brought, path.basename(files[0] ?? '').replace(/\.\w{2,7}$/, ''), openedWords.opened.completion);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

function codeOf({ data, report }: Opened): number {
  if (!data) return ended.unreadable;
  return countOf(report, 'error') > 0 ? ended.faults : ended.fine;
}

function reportText(report: Report, all: boolean): string {
  const { reportWords: m } = openedWords.opened;
  const lines = report.groups.flatMap(({ total, findings }) => {
    const shown = all ? findings : findings.slice(0, mostOfGroup);
    return [...shown.map(lineOf), ...(total > shown.length ? [`  ${m.more(total - shown.length)}`] : [])];
  });
  return [...lines, ...(lines.length > 0 ? [''] : []), m.sum(report)].join('\n');
}

/** 'error: relations.xlsx, Events, row 12, B "date": "2009-13-40" is no date that exists…' */
function lineOf(finding: Finding): string {
  const { reportWords: m } = openedWords.opened;
  const sentence = words[finding.code as keyof typeof words] as ((values: Finding['values']) => string) | undefined;
  return `${m.severity(finding.severity)}: ${m.place(finding)}: ${sentence?.(finding.values) ?? finding.code}`;
}
