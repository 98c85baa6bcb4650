/** Records of one kind as rows of files. */
import type { RowOf } from '@/exchange/files/figureTable.ts';
import type { Kind, RecordOf } from '@/record/types.ts';
import type { Basis } from './shown.ts';

/** Those that are shown, in their order. */
export function rowsOfKind<K extends Kind>(kind: K, { selection, whole }: Pick<Basis, 'selection' | 'whole'>): RowOf<RecordOf<K>>[] {
  return selection.shown.flatMap((entry): RowOf<RecordOf<K>>[] => {
    const record = whole.records.get(entry.id);
    return record?.kind === kind ? [{ entry, record: record as RecordOf<K> }] : [];
  });
}
