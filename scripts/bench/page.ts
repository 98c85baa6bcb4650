/** docs/benchmarks.md: its words are written by hand, its figures by the bench, between two marks; beside it the figures as JSON and as a drawing. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawGrowth } from './growth.ts';
import type { Results } from './results.ts';
import { seriesOf } from './series.ts';
import { tablesOf } from './tables.ts';

const marks = ['<!-- figures: written by npm run bench -- --write-docs -->', '<!-- end of figures -->'] as const;

export function writePage(results: Results, folder: string): void {
  const file = (ending: string) => path.join(folder, `benchmarks.${ending}`);
  const page = readFileSync(file('md'), 'utf8');
  writeFileSync(file('json'), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(file('svg'), drawGrowth(seriesOf(results)));
  writeFileSync(file('md'), withFigures(page, tablesOf(results)));
}

/** The page with these in place of the figures that it had. */
export function withFigures(page: string, figures: string): string {
  const [start, end] = marks.map((mark) => page.indexOf(mark)) as [number, number];
  if (start === -1 || end < start) throw new Error(`The page needs the marks ${marks.join(' and ')}`);
  return `${page.slice(0, start + marks[0].length)}\n\n${figures}\n\n${page.slice(end)}`;
}
