/** What a record cites. */
import type { AnyRecord, Citation } from './types.ts';

/** Every citation of a record: for itself, for what is said of its stages, text and package, for its rivals. */
export function citationsOf(record: AnyRecord): Citation[] {
  return [record, ...claimsOf(record), ...record.rivals].flatMap(({ citations }) => citations);
}

/** What a record holds with citations of its own. */
function claimsOf(record: AnyRecord): { citations: Citation[] }[] {
  if (record.kind === 'agreement')
    return [...record.stages, ...(record.notReached ?? []), ...(record.texts ?? []), ...(record.until ? [record.until] : [])];
  return record.kind === 'event' && record.package ? [...record.package.stages, ...record.package.inAll] : [];
}
