/** The table of a chart, from the same rows that go into files. */
import { type ReactNode, useMemo, useState } from 'react';
import { trusted } from '@/record/edtf.ts';
import type { FileCell, FileColumn, FileTable } from '@/exchange/files/fileTable.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { DataTable, mostRows } from '@/ui/DataTable.tsx';

/** The table, or so much of it as its first rows. */
export type MakeTable = (most?: number) => FileTable;

interface Props {
  table: MakeTable;
  /** How many rows it has, where they are so many that not all are made at once. */
  size?: number | undefined;
  /** Cells that are more than words, as links to records: by the id of the column, for the place of a row. */
  cells?: Readonly<Record<string, (row: number) => ReactNode>> | undefined;
}

/** A row, and its place among all. */
interface Placed {
  readonly row: FileTable['rows'][number];
  readonly at: number;
}

export function TableOf({ table, size, cells }: Props) {
  const m = useRoomMessages();
  const [most, setMost] = useState(mostRows);
  const { title, columns, rows } = useMemo(() => table(most), [table, most]);
  return (
    <DataTable
      size={size}
      onMore={setMost}
      caption={title}
      rows={rows.map((row, at) => ({ row, at }))}
      keyOf={({ at }) => String(at)}
      columns={columns.flatMap((column, place) =>
        // words that no row has are no column on the screen; figures that nobody gives are told
        column.type === 'text' && rows.every((row) => row[place] === null)
          ? []
          : {
              id: column.id,
              header: column.header,
              numeric: column.type === 'number' && !isName(column),
              cell: ({ row, at }: Placed) => cells?.[column.id]?.(at) ?? cellInWords(row[place] ?? null, column, m),
            },
      )}
    />
  );
}

/** A year is a number in files, and a name on the screen: "2005", not "2,005". */
function isName({ id }: FileColumn): boolean {
  return id === 'year';
}

function cellInWords(cell: FileCell, column: FileColumn, m: Messages): string {
  if (cell === null) return m.silence.absent;
  if (typeof cell === 'number') return isName(column) ? String(cell) : m.number(cell);
  if (typeof cell === 'string') return column.type === 'date' ? m.date(trusted(cell)) : cell;
  const left = cell.length - mostNamed;
  return [...cell.slice(0, mostNamed), ...(left > 0 ? [m.chart.more(left)] : [])].join('; ');
}

/** So many of a list are named in a cell; the file names them all. */
export const mostNamed = 50;
