/** What was found of a promise, in words. */
import type { Messages } from '@/i18n/messages.tsx';
import type { Promised } from '@/record/promises.ts';

interface FoundStep {
  /** The title of the record that it is, or the stage of the promise's own text. */
  readonly step: string;
  /** The record that it is; undefined for the promise itself. */
  readonly id: string | undefined;
  readonly later: string | undefined;
}

/** The delivery or the last step of a promise; undefined where none was found. */
export function foundInWords(promised: Promised | undefined, m: Messages): FoundStep | undefined {
  if (!promised?.end) return undefined;
  const { record, end, days } = promised;
  const isOwn = end.record.id === record.id;
  return {
    step: isOwn ? (end.stage ? m.agreements.within(m.agreementStages[end.stage]) : '') : end.record.title,
    id: isOwn ? undefined : end.record.id,
    later: days && m.threads.days(days),
  };
}
