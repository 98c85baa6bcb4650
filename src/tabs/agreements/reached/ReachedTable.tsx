/** One table of counts with a column for each stage: numbers with bars, and below its row the agreements that a number counts. */
import { type ReactNode, useId, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { MarkId, ReachedRow } from '@/record/agreements/reached.ts';
import type { Agreement } from '@/record/types.ts';
import { Count } from '@/ui/Count.tsx';
import { Below, Cell, Header, Row, RowHeader } from '@/ui/DataTable.tsx';
import { GroupedTable, GroupOfRows } from './GroupedTable.tsx';
import style from './Reached.module.css';

export interface NamedRow extends ReachedRow {
  readonly label: string;
  /** The label as it is drawn. */
  readonly name: ReactNode;
  /** A sum of other rows, which has no bar. */
  readonly isTotal?: boolean;
}

/** All agreements of a row, or those with one mark. */
type ColumnId = 'total' | MarkId;

export interface ReachedColumn {
  readonly id: ColumnId;
  readonly label: string;
}

/** Rows that belong together, as all eras. */
export interface RowGroup {
  readonly id: string;
  /** "" for a group that needs no name. */
  readonly title: string;
  readonly rows: readonly NamedRow[];
}

interface Props {
  caption: string;
  head: string;
  columns: readonly ReachedColumn[];
  groups: readonly RowGroup[];
  /** The count of the longest bar, in the whole record. */
  max: number;
  list: (agreements: readonly Agreement[]) => ReactNode;
}

export function ReachedTable({ caption, head, columns, groups, max, list }: Props) {
  const id = useId();
  return (
    <div className={style.reached}>
      <GroupedTable
        caption={caption}
        cardsBelow="60rem"
        head={
          <>
            <Header>{head}</Header>
            {columns.map(({ id: column, label }) => (
              <Header key={column}>
                <span className={style.label}>{label}</span>
              </Header>
            ))}
          </>
        }
      >
        {groups.map((group) => (
          <GroupOfRows key={group.id} title={group.title} columns={1 + columns.length}>
            {group.rows.map((row) => (
              <CountRow key={row.id} row={row} columns={columns} max={max} id={`${id}${group.id}${row.id}`} list={list} />
            ))}
          </GroupOfRows>
        ))}
      </GroupedTable>
    </div>
  );
}

type RowProps = Pick<Props, 'columns' | 'max' | 'list'> & {
  row: NamedRow;
  /** Of what opens below it. */
  id: string;
};

function CountRow({ row, columns, max, id, list }: RowProps) {
  const m = useRoomMessages();
  /** The column whose agreements stand below. */
  const [opened, setOpened] = useState<ColumnId>();
  const open = columns.find((column) => column.id === opened);
  const agreements = open ? countedIn(row, open.id) : [];
  return (
    <>
      <Row>
        <RowHeader>{row.name}</RowHeader>
        {columns.map((column) => (
          <Cell key={column.id} label={column.label}>
            <Count
              count={countedIn(row, column.id).length}
              max={row.isTotal ? undefined : max}
              label={m.reached.listOf(row.label, column.label)}
              controls={id}
              isOpen={column === open}
              onToggle={() => setOpened(column === open ? undefined : column.id)}
            />
          </Cell>
        ))}
      </Row>
      {open && agreements.length > 0 && (
        <Below id={id} columns={1 + columns.length} hidden={false}>
          <p className={style.of}>{m.reached.listOf(row.label, open.label)}</p>
          {list(agreements)}
        </Below>
      )}
    </>
  );
}

/** The agreements that a number counts. */
export function countedIn({ agreements, by }: ReachedRow, column: ColumnId): readonly Agreement[] {
  return column === 'total' ? agreements : (by.get(column) ?? []);
}
