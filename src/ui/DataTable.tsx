/**
 * Tables: columns where there is room, a card for each row where there is none. A card names its columns itself. Roles are written out, because some browsers forget that a table is one when its parts are laid out otherwise.
 */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see above */
import { type CSSProperties, type ReactNode, useState } from 'react';
import style from './DataTable.module.css';
import { MoreRows } from './MoreRows.tsx';

interface TableProps {
  caption: string;
  /** With less room than this, rows are cards: "48rem". */
  cardsBelow: string;
  /** A table that stands on the page itself, and not within a frame. */
  framed?: boolean;
  /** The cells of the header. */
  head: ReactNode;
  children: ReactNode;
}

export function Table({ caption, cardsBelow, framed = false, head, children }: TableProps) {
  return (
    <div className={style.room} style={{ '--cards-below': cardsBelow } as CSSProperties}>
      <table role="table" className={style.table} data-framed={framed}>
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">{head}</tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  );
}

/** A column that stays in sight stands so far from the start, in rem; see ui/WideTable. */
export interface Pinned {
  pin?: number | undefined;
}

export function pinned(pin: number | undefined): { 'data-pinned'?: true; style?: CSSProperties } {
  return pin === undefined ? {} : { 'data-pinned': true, style: { '--pin': `${pin}rem` } as CSSProperties };
}

interface HeaderProps extends Pinned {
  /** Numbers stand at the end side. */
  numeric?: boolean | undefined;
  children: ReactNode;
}

export function Header({ numeric, pin, children }: HeaderProps) {
  return (
    <th role="columnheader" scope="col" data-numeric={numeric} {...pinned(pin)}>
      {children}
    </th>
  );
}

interface RowProps {
  /** True where the row's record is open. */
  isOpen?: boolean;
  /** Its place among all rows, from 1, where not all of them are drawn. */
  index?: number | undefined;
  children: ReactNode;
}

export function Row({ isOpen, index, children }: RowProps) {
  return (
    <tr role="row" aria-rowindex={index} className={style.row} aria-current={isOpen ? 'true' : undefined}>
      {children}
    </tr>
  );
}

/** What the row is about: the title of a card. */
export function RowHeader({ pin, children }: Pinned & { children: ReactNode }) {
  return (
    <th role="rowheader" scope="row" {...pinned(pin)}>
      {children}
    </th>
  );
}

interface CellProps extends Pinned {
  /** The name of its column. */
  label: string;
  numeric?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Cell({ label, numeric, className, pin, children }: CellProps) {
  return (
    <td role="cell" data-numeric={numeric} className={style.named} {...pinned(pin)}>
      <span className={style.label} aria-hidden="true">
        {label}
      </span>
      <div className={className}>{children}</div>
    </td>
  );
}

/** Opens and closes what stands below its row; in the corner of a card. */
export function ExpandCell({
  label,
  controls,
  expanded,
  onExpand,
  pin,
}: Pinned & {
  label: string;
  controls: string;
  expanded: boolean;
  onExpand: () => void;
}) {
  return (
    <td role="cell" className={style.expandCell} {...pinned(pin)}>
      <button
        type="button"
        className={style.expand}
        aria-expanded={expanded}
        aria-controls={controls}
        aria-label={label}
        onClick={onExpand}
      >
        <span aria-hidden="true">{expanded ? '−' : '+'}</span>
      </button>
    </td>
  );
}

/** What opens below a row. */
export function Below({ id, columns, hidden, children }: { id: string; columns: number; hidden: boolean; children: ReactNode }) {
  return (
    <tr role="row" id={id} className={style.below} hidden={hidden}>
      <td role="cell" colSpan={columns}>
        {children}
      </td>
    </tr>
  );
}

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** What the rows are about; the first column, where none says so. */
  readonly heads?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  cardsBelow?: string;
  /** How many there are, where `rows` are only the first of them; `onMore` says how many are wanted. */
  size?: number | undefined;
  onMore?: (most: number) => void;
}

/** So many rows are drawn. Of more only the first, and the next when they are asked for: a page of thousands is slow, and nobody reads it. */
export const mostRows = 200;
const step = 50;

/** A plain table: the twin of a picture. Rows come finished and in order. */
export function DataTable<Row>({ caption, columns, rows, keyOf, cardsBelow = '44rem', size = rows.length, onMore }: Props<Row>) {
  const [asked, setAsked] = useState(0);
  const most = Math.max(asked, size > mostRows ? step : mostRows);
  const heading = columns.find(({ heads }) => heads) ?? columns[0];
  const more = (count: number) => {
    setAsked(count);
    onMore?.(count);
  };
  return (
    <>
      <Table
        caption={caption}
        cardsBelow={cardsBelow}
        head={columns.map(({ id, numeric, header }) => (
          <Header key={id} numeric={numeric}>
            {header}
          </Header>
        ))}
      >
        {rows.slice(0, most).map((row) => (
          <Row key={keyOf(row)}>
            {columns.map((column) =>
              column === heading ? (
                <RowHeader key={column.id}>{column.cell(row)}</RowHeader>
              ) : (
                <Cell key={column.id} label={column.header} numeric={column.numeric}>
                  {column.cell(row)}
                </Cell>
              ),
            )}
          </Row>
        ))}
      </Table>
      {size > most && <MoreRows shown={most} size={size} step={step} onMore={more} />}
    </>
  );
}
