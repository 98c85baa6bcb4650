/** The head of one column: its name, which sorts by it; what else can be done with it; and its edge, which makes it wider. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { SortBy } from '@/record/agreements/order.ts';
import type { FacetId } from '@/record/facets.ts';
import type { AgreementColumn } from '@/record/words.ts';
import { Edge } from '@/ui/Edge.tsx';
import { Menu } from '@/ui/Menu.tsx';
import { WideHeader } from '@/ui/WideTable.tsx';
import { narrowest, widest } from './columnState.ts';
import { notSortedBy, pressed, sortedBy } from './sorting.ts';
import type { Columns, TableColumn } from './useColumns.ts';

interface Props {
  column: TableColumn;
  name: string;
  columns: Columns;
  sorts: readonly SortBy[];
  onSort: (sorts: readonly SortBy[]) => void;
  onFilter: (column: AgreementColumn) => void;
}

/** Columns that are filtered by a facet, which is the same everywhere. */
export const facetOf: Partial<Readonly<Record<AgreementColumn, FacetId>>> = {
  date: 'era', type: 'type', status: 'status', 'first-side': 'actor', 'second-side': 'actor', others: 'actor', signatories: 'actor', sectors: 'sector', place: 'place', disputes: 'disputed', sources: 'source',
}; // oxfmt-ignore

/** rem by which a choice in the menu changes a width. */
const step = 4;

export function ColumnHead({ column: { id, width, pin, isFirst, isLast }, name, columns, sorts, onSort, onFilter }: Props) {
  const m = useRoomMessages();
  const words = m.agreements.actions;
  const at = sorts.findIndex((sort) => sort.column === id);
  const sort = sorts[at];
  const isPinned = pin !== undefined;
  const resize = (to: number) => columns.resize(id, Math.min(widest, Math.max(narrowest, Math.round(to))));
  const hide = () => {
    // the head goes, and with it the menu that has the focus
    const own = document.activeElement?.closest('th');
    const beside = (own?.nextElementSibling ?? own?.previousElementSibling)?.querySelector<HTMLElement>('[aria-haspopup]');
    columns.hide(id);
    beside?.focus();
  };
  const actions: readonly [id: keyof typeof words, isThere: boolean, run: () => void][] = [
    ['ascending', true, () => onSort(sortedBy(sorts, { column: id, downwards: false }, false))],
    ['descending', true, () => onSort(sortedBy(sorts, { column: id, downwards: true }, false))],
    ['thenAscending', at !== 0 || sorts.length > 1, () => onSort(sortedBy(sorts, { column: id, downwards: false }, true))],
    ['thenDescending', at !== 0 || sorts.length > 1, () => onSort(sortedBy(sorts, { column: id, downwards: true }, true))],
    ['unsorted', sort !== undefined && sorts.length > 1, () => onSort(notSortedBy(sorts, id))],
    ['filter', facetOf[id] !== undefined, () => onFilter(id)],
    ['earlier', !isFirst, () => columns.move(id, -1)],
    ['later', !isLast, () => columns.move(id, 1)],
    ['pin', !isPinned, () => columns.pin(id, true)],
    ['unpin', isPinned, () => columns.pin(id, false)],
    ['wider', width < widest, () => resize(width + step)],
    ['narrower', width > narrowest, () => resize(width - step)],
    ['hide', columns.seen.length > 1, () => hide()],
  ];
  return (
    <WideHeader
      label={name}
      title={m.agreements.sortBy(name)}
      direction={sort === undefined ? 'none' : sort.downwards ? 'descending' : 'ascending'}
      rank={sort !== undefined && sorts.length > 1 ? m.number(at + 1) : undefined}
      pin={pin}
      onSort={(further) => onSort(pressed(sorts, id, further))}
    >
      <Menu
        label={m.agreements.menu(name)}
        bare
        items={actions.flatMap(([action, isThere]) => (isThere ? [{ id: action, label: words[action] }] : []))}
        onChoose={(chosen) => actions.find(([action]) => action === chosen)?.[2]()}
      />
      <Edge label={m.agreements.width(name)} value={width} text={m.agreements.rem(width)} least={narrowest} most={widest} onMove={resize} />
    </WideHeader>
  );
}
