/** The agreements as a table: rows in the order that `record/` gives, drawn where they are in sight. */
import { Fragment, type ReactNode, useMemo, useRef } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { type Group, sortsOf, sortText } from '@/record/agreements/order.ts';
import { agreementAt } from '@/record/agreements/rows.ts';
import type { Agreement } from '@/record/types.ts';
import type { AgreementColumn } from '@/record/words.ts';
import { Header } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { usePaper } from '@/ui/usePaper.ts';
import { placeIn } from '@/ui/useFocused.ts';
import { useInSight } from '@/ui/useInSight.ts';
import { useWidth } from '@/ui/useWidth.ts';
import { GroupRow, Space, TableBody, WideTable } from '@/ui/WideTable.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import { type Item, itemsOf } from './items.ts';
import type { TableOptions } from './options.ts';
import style from './Table.module.css';
import { TableRow } from './TableRow.tsx';
import type { Columns, TableColumn } from './useColumns.ts';
import { useReturnToRow } from './useReturnToRow.ts';
import { useRowKeys } from './useRowKeys.ts';
import { columnName, type Ground, groupName } from './values.ts';

interface Props {
  groups: readonly Group[];
  ground: Ground;
  columns: Columns;
  options: TableOptions;
  onOptions: (options: Partial<TableOptions>) => void;
  onFilter: (column: AgreementColumn) => void;
  opened: Opened;
  onOpened: (opened: Opened) => void;
  open: string;
  linkTo: (id: string) => LinkProps;
  take: (id: string) => ReactNode;
}

/** Of the column of buttons, rem. */
export const buttons = 3;
/** So many rows are drawn without a thought. */
const few = 60;
/** px of a row, and of one as a card, that has not been measured yet. */
const [rowPx, cardPx] = [72, 420];
/** Below so many rem the rows are cards. */
const cards = 44;
/** On paper they always are: nobody can scroll sidewards there. */
const onPaper = 200;
/** Pinned columns take so much of the width at most, so that the others can be seen. */
const mostPinned = 0.6;

/** What the reader has opened and folded, and the page that was left last: it outlives a look at a page. */
export interface Opened {
  /** Ids of folded groups. */
  readonly closed: ReadonlySet<string>;
  /** Keys of rows that are open in place. */
  readonly expanded: ReadonlySet<string>;
  /** The id of the agreement whose page was left for the table; "" is none. */
  readonly left: string;
}

export function AgreementTable({ groups, ground, columns, options, onOptions, onFilter, opened, onOpened, open, linkTo, take }: Props) {
  const m = useRoomMessages();
  const { closed, expanded } = opened;
  const isPaper = usePaper();
  const frame = useRef<HTMLDivElement>(null);
  const [around, width, scale] = useWidth<HTMLDivElement>('agreements', 1000);
  const isGrouped = options.per !== 'none';
  const items = useMemo(() => itemsOf(groups, isGrouped, closed), [groups, isGrouped, closed]);
  const rems = width / (16 * scale);
  const isCards = rems < cards;
  const { drawn, after, measure, watch, show } = useInSight({
    list: frame,
    count: items.length,
    keyOf: items.keyOf,
    itemPx: isCards ? cardPx : rowPx,
    beyond: 6,
    scroller: isCards ? 'page' : () => frame.current,
    isWhole: items.length <= few || isPaper,
  });
  const onKeyDown = useRowKeys(items, frame, show);
  const sorts = sortsOf(options.sort);
  const isPart = measure !== undefined;
  const seen = pinnedWithin(columns.seen, rems * mostPinned);
  useReturnToRow(opened.left, items, ground.facts, frame, show);
  const body = ({ index: at, space }: (typeof drawn)[number]) => {
    const item = items.at(at);
    if (!item) return null;
    const agreement = item.item === 'row' ? agreementAt(item.row, ground) : undefined;
    const key = keyOf(item, agreement);
    const index = isPart ? at + 2 : undefined; // the head of the table is the first row
    return (
      <Fragment key={items.keyOf(at)}>
        <Space height={space} />
        <TableBody index={at} {...(measure && { measure })}>
          {item.item === 'group' ? (
            <GroupRow columns={seen.length + 1} index={index}>
              <button
                type="button"
                aria-expanded={!item.isClosed}
                onClick={() => onOpened({ ...opened, closed: toggled(closed, item.group.id) })}
              >
                <span aria-hidden="true">{item.isClosed ? '▸' : '▾'}</span>{' '}
                {m.agreements.groupHead(groupName(item.group.id, options.per, ground), m.agreements.agreementsOf(item.group.rows.length))}
              </button>
            </GroupRow>
          ) : (
            agreement && (
              <TableRow
                agreement={agreement}
                id={`details ${key}`.replaceAll(' ', '-')}
                columns={seen}
                ground={ground}
                isOpen={agreement.id === open}
                expanded={isPaper || expanded.has(key)}
                onExpand={() => onOpened({ ...opened, expanded: toggled(expanded, key) })}
                index={index}
                link={linkTo(agreement.id)}
                take={take}
              />
            )
          )}
        </TableBody>
      </Fragment>
    );
  };
  return (
    <div ref={around}>
      <p className={style.keys}>{m.agreements.keys}</p>
      <WideTable
        caption={m.agreements.caption}
        cardsBelow={`${isPaper ? onPaper : cards}rem`}
        widths={[buttons, ...seen.map((column) => column.width)]}
        dense={options.density === 'compact'}
        rowCount={isPart ? items.length + 1 : undefined}
        frame={frame}
        {...watch}
        onKeyDown={(event) => {
          const item = event.key === 'Escape' ? items.at(placeIn(event.target as Element) ?? -1) : undefined;
          const key = item && keyOf(item, item.item === 'row' ? agreementAt(item.row, ground) : undefined);
          if (key !== undefined && expanded.has(key)) onOpened({ ...opened, expanded: toggled(expanded, key) });
          else onKeyDown(event);
        }}
        head={
          <>
            <Header pin={0}>
              <span className="visually-hidden">{m.columns.details}</span>
            </Header>
            {seen.map((column) => (
              <ColumnHead
                key={column.id}
                column={column}
                name={columnName(column.id, ground)}
                columns={columns}
                sorts={sorts}
                onSort={(next) => onOptions({ sort: sortText(next) })}
                onFilter={onFilter}
              />
            ))}
          </>
        }
      >
        {drawn.map(body)}
        <Space height={after} />
      </WideTable>
    </div>
  );
}

/** Of what a reader has opened: it stays open in another order. */
function keyOf({ group }: Item, agreement: Agreement | undefined): string {
  return `${group.id} ${agreement?.id ?? ''}`;
}

function toggled(set: ReadonlySet<string>, one: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(one)) next.add(one);
  return next;
}

/** The columns, of which those stay pinned that have room, rem. */
function pinnedWithin(columns: readonly TableColumn[], room: number): TableColumn[] {
  return columns.map((column) => (column.pin !== undefined && column.pin + column.width > room ? { ...column, pin: undefined } : column));
}
