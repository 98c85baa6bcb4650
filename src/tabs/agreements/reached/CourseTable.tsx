/** How far the agreements got, one by one. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Course, MarkId } from '@/record/agreements/reached.ts';
import type { Facts } from '@/record/facts.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import type { ReachedColumn } from './ReachedTable.tsx';

interface Props {
  courses: readonly Course[];
  columns: readonly ReachedColumn[];
  facts: Facts;
  eraName: (id: string) => string;
  linkTo: (id: string) => LinkProps;
}

export function CourseTable({ courses, columns, facts, eraName, linkTo }: Props) {
  const m = useRoomMessages();
  const found = (marks: ReadonlySet<MarkId>) => columns.flatMap(({ id, label }) => (id !== 'total' && marks.has(id) ? [label] : []));
  return (
    <DataTable
      caption={m.reached.list}
      cardsBelow="40rem"
      rows={courses}
      keyOf={({ agreement }) => agreement.id}
      columns={[
        { id: 'date', header: m.columns.date, cell: ({ date }) => m.shortDate(date) },
        { id: 'title', header: m.columns.title, heads: true, cell: ({ agreement: { id, title } }) => <a {...linkTo(id)}>{title}</a> },
        { id: 'era', header: m.reached.era, cell: ({ era }) => eraName(era) },
        {
          id: 'sectors',
          header: m.columns.sectors,
          cell: ({ agreement: { sectors } }) => m.and(sectors.map((id) => facts.sectors.get(id)?.label ?? id)),
        },
        { id: 'type', header: m.columns.type, cell: ({ agreement: { type } }) => m.agreementTypes[type] },
        {
          id: 'found',
          header: m.reached.found,
          cell: ({ marks }) => (
            <ul>
              {found(marks).map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          ),
        },
      ]}
    />
  );
}
