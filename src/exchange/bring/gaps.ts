/** What a record may have and has not: no fault, but what an editor may want to know. */
import type { StoredRecord } from '@/record/types.ts';

export interface Gap {
  /** Which sentence says it. */
  readonly code: string;
  /** The field that is empty. */
  readonly path: string;
}

export function gapsOf(record: StoredRecord): Gap[] {
  const gaps: Gap[] = [];
  const gap = (isMissing: boolean, code: string, path: string) => isMissing && gaps.push({ code, path });
  gap(record.date === 'XXXX', 'withoutDate', 'date');
  gap(record.actors.length === 0, 'withoutActors', 'actors');
  gap(
    record.places.length === 0 && record.kind !== 'statement' && record.kind !== 'trade' && record.kind !== 'gas',
    'withoutPlaces',
    'places',
  );
  if (record.kind === 'visit') gap(record.hosts.length === 0, 'withoutHosts', 'hosts.0.actor');
  if (record.kind === 'aid') gap(record.quantities.length === 0, 'withoutFigure', 'quantities.0.value');
  if (record.kind === 'gas' || record.kind === 'trade') gap(record.reporter === undefined, 'withoutReporter', 'reporter');
  return gaps;
}
