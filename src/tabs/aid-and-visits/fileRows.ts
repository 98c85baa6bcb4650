/** Records of one kind as rows of files. */
import type { RowOf } from '@/exchange/files/figureTable.ts';
import { type KeptKind, keptShown } from '@/record/kept.ts';
import type { RecordOf } from '@/record/types.ts';
import type { Basis } from './shown.ts';

/** Those that are shown, in their order. */
export function rowsOfKind<K extends KeptKind>(
  kind: K,
  { facts, whole, selection }: Pick<Basis, 'facts' | 'whole' | 'selection'>,
): readonly RowOf<RecordOf<K>>[] {
  return keptShown(kind, facts, whole, selection);
}
