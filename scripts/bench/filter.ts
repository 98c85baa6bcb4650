/** How long one change of the filter takes, with all facet counts, on copies of the record at four sizes. */
import { byDate } from '../../src/record/edtf.ts';
import { factsOf } from '../../src/record/facts.ts';
import { splitRecord } from '../../src/record/indexing.ts';
import { columnsOf } from '../../src/record/columns/columns.ts';
import { choiceOf } from '../../src/record/filter.ts';
import { select } from '../../src/record/select.ts';
import { recordsOf } from '../../src/record/schema/files.ts';
import { readRecord } from '../record/read.ts';

export interface FilterFigure {
  readonly records: number;
  readonly medianMs: number;
  readonly p95Ms: number;
}

export function benchFilter(sizes: readonly number[]): FilterFigure[] {
  const { files, report } = readRecord('data');
  if (files === null) throw new Error(report);
  const facts = factsOf(splitRecord(files, recordsOf(files)).index);
  const { entries, sectors } = facts;
  const filters = [...sectors.keys()].map((id) => ({ choices: { sector: choiceOf([id])! } }));
  return sizes.map((records) => {
    const many = Array.from({ length: records }, (_, at) => ({ ...entries[at % entries.length]!, id: String(at) })).toSorted(byDate);
    const columns = columnsOf(many, facts);
    const times = filters.flatMap((filter) => [1, 2].map(() => timed(() => select(columns, filter, undefined)))).toSorted((a, b) => a - b);
    return { records, medianMs: times[times.length >> 1] ?? 0, p95Ms: times[Math.floor(times.length * 0.95)] ?? 0 };
  });
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
