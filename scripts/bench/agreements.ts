/** How long it takes to order and to group the agreements, on copies of those of the record. */
import { groupAgreements, orderAgreements, sortsOf } from '../../src/record/agreements/order.ts';
import { factsOf, wholeOf } from '../../src/record/facts.ts';
import { splitRecord } from '../../src/record/indexing.ts';
import { recordsOf } from '../../src/record/schema/files.ts';
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
  const { index, rest } = splitRecord(files, recordsOf(files));
  const ground = { facts: factsOf(index), whole: wholeOf(rest), language: 'en' };
  const own = rest.records.filter((record): record is Agreement => record.kind === 'agreement');
  const many = Array.from({ length: count }, (_, at): Agreement => ({
    ...own[at % own.length]!,
    title: `${own[at % own.length]!.title} ${at}`,
  }));
  return [
    ...agreementColumns.map((column) => [`order: ${column}`, () => orderAgreements(many, sortsOf(column), ground)] as const),
    ...agreementGroupings.map((by) => [`groups: ${by}`, () => groupAgreements(many, by, ground)] as const),
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
