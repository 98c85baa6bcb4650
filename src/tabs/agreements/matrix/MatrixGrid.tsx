/** The matrix: a number where two bodies concluded something, which opens below its row. */
/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role -- a grid is a table whose cells take the focus */
import { type CSSProperties, Fragment, type KeyboardEvent, type ReactNode, useCallback, useId, useMemo, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';
import { firstHeads, groupsOf, type Matrix } from './layout.ts';
import style from './Matrix.module.css';
import { MatrixHeads } from './MatrixHeads.tsx';
import { MatrixRow } from './MatrixRow.tsx';
import { groupName } from './names.ts';
import { OpenCell } from './OpenCell.tsx';
import { type CellId, isSameCell, useGridFocus } from './useGridFocus.ts';

interface Props {
  matrix: Matrix;
  /** The most texts of a pair in the whole record: tones hold still under the filter. */
  max: number;
  /** What there is, in rem: where that is too little the matrix scrolls. */
  room: number;
  facts: Facts;
  whole: Whole;
  /** The agreements of an open cell. */
  list: (agreements: readonly Agreement[]) => ReactNode;
}

/** In rem: of the names at the start, of a column, of a digit in it, of the names above it. */
const roomOf = { names: 14, column: 2.75, digit: 0.65, heads: 15 };

export function MatrixGrid({ matrix, max, room, facts, whole, list }: Props) {
  const { rows, columns } = matrix;
  const m = useRoomMessages();
  const id = useId();
  const [open, setOpen] = useState<CellId>();
  /** The columns of the cells under the pointer and with the focus. */
  const [pointed, setPointed] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const ids = useMemo(() => ({ rows: rows.map((row) => row.id), columns: columns.map((column) => column.id) }), [rows, columns]);
  const { grid, current, focus, onFocus, onKeyDown } = useGridFocus(ids.rows, ids.columns, m.direction);
  const firsts = useMemo(() => firstHeads(columns), [columns]);
  const widest = m.number(matrix.cells[0]?.[0]?.length ?? 0).length;
  const all = Math.max(roomOf.column, roomOf.digit * widest);
  const needed = roomOf.names + all + roomOf.column * (columns.length - 1);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(undefined);
      focus(open);
    } else if (event.target instanceof HTMLElement && event.target.dataset['cell']) onKeyDown(event);
  };
  const onCellFocus = useCallback(
    (cell: CellId) => {
      onFocus(cell);
      setFocused(cell.column);
    },
    [onFocus],
  );
  const onToggle = useCallback((cell: CellId) => setOpen((before) => (isSameCell(before, cell) ? undefined : cell)), []);
  const groups = useMemo(() => {
    const texts = new Map(rows.map((row, at) => [row, matrix.cells[at] ?? []]));
    return groupsOf(rows).map(({ place, heads }) => ({ place, heads: heads.map((row) => ({ row, texts: texts.get(row) ?? [] })) }));
  }, [rows, matrix]);
  return (
    <div className={style.frame} data-scrolls={needed > room}>
      <table
        ref={grid}
        role="grid"
        className={style.matrix}
        style={{ inlineSize: `${needed}rem`, '--names': `${roomOf.names}rem`, '--heads': `${roomOf.heads}rem` } as CSSProperties}
        aria-describedby={`${id}keys`}
        onKeyDown={onKey}
        onPointerLeave={() => setPointed(undefined)}
        onBlur={() => setFocused(undefined)}
      >
        <caption className="visually-hidden">{m.pairs.caption}</caption>
        <colgroup>
          <col style={{ inlineSize: `${roomOf.names}rem` }} />
          <col style={{ inlineSize: `${all}rem` }} />
          <col span={Math.max(1, columns.length - 1)} />
        </colgroup>
        <MatrixHeads columns={columns} firsts={firsts} marked={[pointed, focused]} facts={facts} whole={whole} />
        {groups.map(({ place, heads }) => (
          <tbody key={place} data-place={place}>
            {groupName(place, facts, whole, m) && (
              <tr>
                <th scope="rowgroup" className={style.group} colSpan={columns.length + 1}>
                  <span>{groupName(place, facts, whole, m)}</span>
                </th>
              </tr>
            )}
            {heads.map(({ row, texts }) => (
              <Fragment key={row.id}>
                <MatrixRow
                  row={row}
                  columns={columns}
                  firsts={firsts}
                  texts={texts}
                  max={max}
                  current={current.row === row.id ? current.column : undefined}
                  open={open?.row === row.id ? open.column : undefined}
                  controls={`${id}open`}
                  onFocus={onCellFocus}
                  onToggle={onToggle}
                  onPoint={setPointed}
                />
                {open?.row === row.id && (
                  <OpenCell id={`${id}open`} row={row} column={open.column} columns={columns} texts={texts} list={list} />
                )}
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
      <p id={`${id}keys`} className="visually-hidden">
        {m.pairs.keys}
      </p>
    </div>
  );
}
