/** Above the table: what it is grouped by, how close its rows stand, which columns it has, and by what it is sorted. */
import { useId } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { sortsOf, sortText } from '@/record/agreements/order.ts';
import { type AgreementColumn, agreementColumns, agreementGroupings, densities } from '@/record/words.ts';
import { Choose } from '@/ui/Choose.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';
import type { TableOptions } from './options.ts';
import style from './Table.module.css';
import type { Columns } from './useColumns.ts';
import { columnName, type Ground, ordersInWords } from './values.ts';

interface Props {
  options: TableOptions;
  onOptions: (options: Partial<TableOptions>) => void;
  columns: Columns;
  ground: Ground;
  /** The order that was asked for is not known yet. */
  isPending: boolean;
}

export function Controls({ options, onOptions, columns, ground, isPending }: Props) {
  const m = useRoomMessages();
  const words = m.agreements;
  const sorts = sortsOf(options.sort);
  const first = sorts[0] ?? { column: 'date' as const, downwards: false };
  const names = Object.fromEntries(agreementColumns.map((column) => [column, columnName(column, ground)])) as Record<
    AgreementColumn,
    string
  >;
  return (
    <div className={style.controls}>
      <Choose
        label={words.group}
        ids={agreementGroupings}
        names={words.groups}
        chosen={options.per}
        onChoose={(per) => onOptions({ per })}
      />
      <Choose
        label={words.density}
        ids={densities}
        names={words.densities}
        chosen={options.density}
        onChoose={(density) => onOptions({ density })}
      />
      <span className={style.sort}>
        <Choose
          label={words.sort}
          ids={agreementColumns}
          names={names}
          chosen={first.column}
          onChoose={(column) => onOptions({ sort: sortText([{ column, downwards: first.downwards }]) })}
        />
        <button
          type="button"
          aria-pressed={first.downwards}
          onClick={() => onOptions({ sort: sortText([{ ...first, downwards: !first.downwards }]) })}
        >
          {words.reverse}
        </button>
      </span>
      <Disclosure summary={words.chosen(columns.seen.length, agreementColumns.length)} className={style.columns}>
        {() => <Chosen columns={columns} ground={ground} onOptions={onOptions} />}
      </Disclosure>
      <p role="status" className="quiet">
        {isPending ? words.sorting(ordersInWords(options.sort, ground)) : words.sortedBy(ordersInWords(options.sort, ground))}{' '}
        {(options.per === 'sector' || options.per === 'body') && words.inSeveral}
      </p>
    </div>
  );
}

/** The columns to be seen, in the order of the record's words. */
function Chosen({ columns, ground, onOptions }: Pick<Props, 'columns' | 'ground' | 'onOptions'>) {
  const { m } = ground;
  const id = useId();
  const seen = new Set(columns.seen.map((column) => column.id));
  return (
    <div className={style.choices} role="group" aria-label={m.agreements.choose}>
      {agreementColumns.map((column) => (
        <label key={column} htmlFor={`${id}${column}`}>
          <input
            id={`${id}${column}`}
            type="checkbox"
            checked={seen.has(column)}
            disabled={seen.has(column) && seen.size === 1}
            onChange={({ target }) => (target.checked ? columns.show : columns.hide)(column)}
          />{' '}
          {columnName(column, ground)}
        </label>
      ))}
      <button type="button" disabled={columns.isUsual} onClick={() => onOptions({ columns: '', pinned: 'title', widths: '' })}>
        {m.agreements.usual}
      </button>
    </div>
  );
}
