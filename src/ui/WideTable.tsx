/**
 * A table wider than the page: it scrolls in a frame of its own, its head stays, and so do the columns that are pinned. With less room its rows
 * are cards that scroll with the page. Rows come in bodies (`TableBody`), so that what is out of sight need not be drawn.
 */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see ui/DataTable */
import type { CSSProperties, FocusEvent, KeyboardEvent, ReactNode, Ref } from 'react';
import tables from './DataTable.module.css';
import { type Pinned, pinned } from './DataTable.tsx';
import style from './WideTable.module.css';

interface Props {
  caption: string;
  /** With less room than this, rows are cards: "48rem". */
  cardsBelow: string;
  /** Of each column, in rem, in their order. */
  widths: readonly number[];
  dense: boolean;
  /** How many rows there are, the head among them, where not all of them are drawn. */
  rowCount?: number | undefined;
  head: ReactNode;
  /** The frame that scrolls. */
  frame: Ref<HTMLDivElement>;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onFocus: (event: FocusEvent<HTMLElement>) => void;
  onBlur: (event: FocusEvent<HTMLElement>) => void;
  children: ReactNode;
}

export function WideTable({ caption, cardsBelow, widths, dense, rowCount, head, frame, onKeyDown, onFocus, onBlur, children }: Props) {
  return (
    <div className={`${tables.room} ${style.room}`} style={{ '--cards-below': cardsBelow } as CSSProperties}>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys that move between the rows come up from their buttons */}
      <div ref={frame} className={style.frame} onKeyDown={onKeyDown} onFocus={onFocus} onBlur={onBlur}>
        <table
          role="table"
          className={`${tables.table} ${style.table}`}
          data-framed
          data-dense={dense}
          aria-rowcount={rowCount}
          style={{ '--wide': `${widths.reduce((sum, width) => sum + width, 0)}rem` } as CSSProperties}
        >
          <caption className="visually-hidden">{caption}</caption>
          <colgroup>
            {widths.map((width, at) => (
              <col key={at} style={{ inlineSize: `${width}rem` }} />
            ))}
          </colgroup>
          <thead role="rowgroup">
            <tr role="row">{head}</tr>
          </thead>
          {children}
        </table>
      </div>
    </div>
  );
}

interface HeaderProps extends Pinned {
  label: string;
  direction: 'ascending' | 'descending' | 'none';
  /** The place among several columns that are sorted by: "2". */
  rank?: string | undefined;
  /** What a press on the name does, in words. */
  title: string;
  /** `further` is true where the column is to be sorted by after the others. */
  onSort: (further: boolean) => void;
  children: ReactNode;
}

/** The head of a column: a press sorts by it, with Shift after the others. */
export function WideHeader({ label, direction, rank, title, onSort, pin, children }: HeaderProps) {
  return (
    <th role="columnheader" scope="col" aria-label={label} aria-sort={direction} className={style.header} {...pinned(pin)}>
      <div className={style.head}>
        <button type="button" className={style.sort} title={title} onClick={(event) => onSort(event.shiftKey)}>
          {label}
          <span aria-hidden="true">
            {{ ascending: '↑', descending: '↓', none: '' }[direction]}
            {rank}
          </span>
        </button>
        {children}
      </div>
    </th>
  );
}

/** Rows that belong together; `index` and `measure` where only those in sight are drawn. */
export function TableBody({ index, measure, children }: { index?: number; measure?: Ref<HTMLTableSectionElement>; children: ReactNode }) {
  return (
    <tbody role="presentation" ref={measure} data-index={index}>
      {children}
    </tbody>
  );
}

/** The head of a group of rows. */
export function GroupRow({ columns, index, children }: { columns: number; index?: number | undefined; children: ReactNode }) {
  return (
    <tr role="row" aria-rowindex={index} className={style.group}>
      <th role="rowheader" colSpan={columns}>
        <div>{children}</div>
      </th>
    </tr>
  );
}

/** Keeps the room of rows that are not drawn, px. */
export function Space({ height }: { height: number }) {
  return height > 0 ? <tbody aria-hidden="true" className={style.space} style={{ blockSize: height }} /> : null;
}
