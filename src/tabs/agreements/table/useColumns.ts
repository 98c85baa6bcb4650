/** The columns as TanStack Table keeps them: order, visibility, pinning, widths. Their one home is the address. */
import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  functionalUpdate,
  tableFeatures,
  type Updater,
  useTable,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { agreementColumns, type AgreementColumn } from '@/record/words.ts';
import {
  type ColumnOptions,
  columnOptions,
  type ColumnState,
  columnState,
  moved,
  narrowest,
  usualWidths,
  widest,
  withColumn,
} from './columnState.ts';

const features = tableFeatures({ columnOrderingFeature, columnPinningFeature, columnSizingFeature, columnVisibilityFeature });
const columns = agreementColumns.map((id) => ({ id, size: usualWidths[id], minSize: narrowest, maxSize: widest }));
/** Rows are ordered in `record/` and drawn where they are in sight: the table knows columns alone. */
const noRows: never[] = [];

/** One column as the table draws it. Lengths in rem. */
export interface TableColumn {
  readonly id: AgreementColumn;
  readonly width: number;
  /** From the start of the table, where it is pinned. */
  readonly pin: number | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

export interface Columns {
  /** Those that are seen: the pinned ones, then the others. */
  readonly seen: readonly TableColumn[];
  readonly hidden: readonly AgreementColumn[];
  readonly isUsual: boolean;
  readonly hide: (id: AgreementColumn) => void;
  readonly show: (id: AgreementColumn) => void;
  readonly pin: (id: AgreementColumn, isPinned: boolean) => void;
  readonly move: (id: AgreementColumn, by: -1 | 1) => void;
  readonly resize: (id: AgreementColumn, width: number) => void;
}

/** `before` is what stands before the first column and never moves, rem. */
export function useColumns(
  options: ColumnOptions,
  before: number,
  onOptions: (options: ColumnOptions, move: 'step' | 'replace') => void,
): Columns {
  const { columns: text, pinned, widths } = options;
  const state = useMemo(() => columnState({ columns: text, pinned, widths }), [text, pinned, widths]);
  const put = (part: Partial<ColumnState>) => onOptions(columnOptions({ ...state, ...part }), part.columnSizing ? 'replace' : 'step');
  const onChange =
    <Slice extends keyof ColumnState>(slice: Slice) =>
    (updater: Updater<ColumnState[Slice]>) =>
      put({ [slice]: functionalUpdate(updater, state[slice]) });
  const table = useTable({
    features,
    columns,
    data: noRows,
    state,
    onColumnOrderChange: onChange('columnOrder'),
    onColumnVisibilityChange: onChange('columnVisibility'),
    onColumnPinningChange: onChange('columnPinning'),
    onColumnSizingChange: onChange('columnSizing'),
  });
  const start = table.getStartVisibleLeafColumns();
  const center = table.getCenterVisibleLeafColumns();
  const seen = [...start, ...center].map((column, at): TableColumn => {
    const isPinned = at < start.length;
    const own = isPinned ? at : at - start.length;
    return {
      id: column.id as AgreementColumn,
      width: column.getSize(),
      pin: isPinned ? before + column.getStart('start') : undefined,
      isFirst: own === 0,
      isLast: own === (isPinned ? start : center).length - 1,
    };
  });
  const usual = columnOptions(columnState({ columns: '', pinned: 'title', widths: '' }));
  return {
    seen,
    hidden: agreementColumns.filter((id) => state.columnVisibility[id] === false),
    isUsual: text === usual.columns && pinned === usual.pinned && widths === usual.widths,
    hide: (id) => table.getColumn(id)?.toggleVisibility(false),
    show: (id) => onOptions(columnOptions(withColumn(state, id)), 'step'),
    pin: (id, isPinned) => table.getColumn(id)?.pin(isPinned ? 'start' : false),
    move: (id, by) => onOptions(columnOptions(moved(state, id, by)), 'step'),
    resize: (id, width) => table.setColumnSizing((now) => ({ ...now, [id]: width })),
  };
}
