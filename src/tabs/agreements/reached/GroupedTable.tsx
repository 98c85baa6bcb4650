/** A table whose rows stand in groups, each below a head of its own; otherwise like ui/DataTable, and like it cards where there is no room. */
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- see ui/DataTable */
import { type CSSProperties, type ReactNode, useId } from 'react';
import tables from '@/ui/DataTable.module.css';
import style from './Reached.module.css';

interface Props {
  caption: string;
  /** With less room than this, rows are cards: "48rem". */
  cardsBelow: string;
  /** The cells of the header. */
  head: ReactNode;
  /** `GroupOfRows`, one or more. */
  children: ReactNode;
}

export function GroupedTable({ caption, cardsBelow, head, children }: Props) {
  return (
    <div className={tables.room} style={{ '--cards-below': cardsBelow } as CSSProperties}>
      <table role="table" className={tables.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">{head}</tr>
        </thead>
        {children}
      </table>
    </div>
  );
}

interface GroupProps {
  /** "" for a group that needs no name. */
  title: string;
  /** How many the table has. */
  columns: number;
  /** `Row` of ui/DataTable, one or more. */
  children: ReactNode;
}

/** Rows that belong together, with a body of their own, so that its head heads them alone. */
export function GroupOfRows({ title, columns, children }: GroupProps) {
  const id = useId();
  return (
    <tbody role="rowgroup" aria-labelledby={title ? id : undefined}>
      {title && (
        <tr role="row" className={style.group}>
          <th role="rowheader" scope="rowgroup" id={id} colSpan={columns}>
            {title}
          </th>
        </tr>
      )}
      {children}
    </tbody>
  );
}
