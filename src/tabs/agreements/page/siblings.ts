/** The packages of which an agreement is a part, and the other texts in them. */
import { collatorOf } from '@/record/collator.ts';
import { packagesOf } from '@/record/agreements/status.ts';
import { byDate, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { tied, type Ties } from '@/record/ties.ts';
import type { Agreement, RecordOf } from '@/record/types.ts';

export interface PackageOf {
  readonly event: RecordOf<'event'>;
  /** The other agreements that are parts of it, by date, then by title. */
  readonly siblings: readonly Agreement[];
}

export function packagesWithSiblings(
  agreement: Agreement,
  whole: Pick<Whole, 'records'>,
  ties: Pick<Ties, 'parts'>,
  language: string,
): PackageOf[] {
  const collator = collatorOf(language);
  return packagesOf(agreement, whole).map((event) => ({
    event,
    siblings: tied(ties.parts, [event.id])
      .flatMap((id) => {
        const record = whole.records.get(id);
        return record?.kind === 'agreement' && id !== agreement.id ? [{ record, date: trusted(record.date) }] : [];
      })
      .toSorted((a, b) => byDate(a, b) || collator.compare(a.record.title, b.record.title))
      .map(({ record }) => record),
  }));
}
