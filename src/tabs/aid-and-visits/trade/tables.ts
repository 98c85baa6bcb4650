/** Trade and gas for files. */
import type { FileTable } from '@/exchange/files/fileTable.ts';
import type { Messages } from '@/i18n/messages.tsx';
import type { Basis, Options } from '../shown.ts';

export function tradeTables(_: Basis, __: Options, ___: Messages): FileTable[] {
  return [];
}
