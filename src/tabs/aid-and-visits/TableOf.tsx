/** The table of a chart, from the same rows that go into files. */
import type { ReactNode } from 'react';
import { trusted } from '@/record/edtf.ts';
import type { FileCell, FileColumn, FileTable } from '@/exchange/files/fileTable.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { DataTable } from '@/ui/DataTable.tsx';

interface Props {
  table: FileTable;
  /** Cells that are more than words, as links to records: by the id of the column, for the place of a row. */
  cells?: Readonly<Record<string, (row: number) => ReactNode>> | undefined;
}

export function TableOf({ table: { title, columns, rows }, cells = {} }: Props) {
  const m = useRoomMessages();
  return (
    <DataTable
      caption={title}
      rows={rows.map((row, at) => ({ row, at }))}
      keyOf={({ at }) => String(at)}
      columns={columns.map((column, place) => ({
        id: column.id,
        header: column.header,
        numeric: column.type === 'number',
        cell: ({ row, at }) => cells[column.id]?.(at) ?? cellInWords(row[place] ?? null, column, m),
      }))}
    />
  );
}

function cellInWords(cell: FileCell, { type }: FileColumn, m: Messages): string {
  if (cell === null) return m.silence.absent;
  if (typeof cell === 'number') return m.number(cell);
  if (typeof cell === 'string') return type === 'date' ? m.date(trusted(cell)) : cell;
  return cell.join('; ');
}
