/** How long it takes to order and to group the agreements, on copies of those of the record. */
import { groupRows, orderRows, sortsOf } from '../../src/record/agreements/order.ts';
import { agreementRows } from '../../src/record/agreements/rows.ts';
import { factsOf, wholeOf } from '../../src/record/facts.ts';
import { splitRecord } from '../../src/record/indexing.ts';
import { recordsOf } from '../../src/record/schema/files.ts';
import { atOnce } from '../../src/record/slices.ts';
import { agreementColumns, agreementGroupings } from '../../src/record/words.ts';
import type { Agreement } from '../../src/record/types.ts';
import { readRecord } from '../record/read.ts';

export interface AgreementsFigure {
  /** "order: type" or "groups: body". */
  readonly work: string;
  readonly agreements: number;
  readonly medianMs: number;
}

export function benchAgreements(count: number): AgreementsFigure[] {
  const { files, report } = readRecord('data');
  if (files === null) throw new Error(report);
  const own = recordsOf(files).filter((record): record is Agreement => record.kind === 'agreement');
  const many = Array.from({ length: count }, (_, at): Agreement => {
    const { id, title, ...rest } = own[at % own.length]!;
    return { ...rest, id: `${id}-${at}`, title: `${title} ${at}` };
  });
  const { index, rest } = splitRecord(files, many);
  const [facts, whole] = [factsOf(index), wholeOf(rest)];
  const rows = agreementRows(facts.columns);
  /** As for the first time: what is kept of a record is kept by its facts. */
  const anew = () => ({ facts: { ...facts }, whole, language: 'en' });
  const ground = anew();
  const byDate = atOnce(orderRows(rows, sortsOf('date'), ground));
  return [
    ...agreementColumns.map((column) => [`order: ${column}`, () => atOnce(orderRows(rows, sortsOf(column), anew()))] as const),
    ...agreementGroupings.map((by) => [`groups: ${by}`, () => atOnce(groupRows(byDate, by, ground))] as const),
  ].map(([work, run]) => ({ work, agreements: count, medianMs: medianOf(run) }));
}

/** Of five runs, ms. */
function medianOf(run: () => unknown): number {
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[2] ?? 0;
}
