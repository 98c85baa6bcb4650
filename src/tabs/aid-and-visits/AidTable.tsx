/** What was given, and whom it reached: one row a record, unlike units never added. */
import { useMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/facts.ts';
import type { Aid } from '@/record/types.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import style from './AidTable.module.css';

export function AidTable({ aid, linkTo }: { aid: readonly Aid[]; linkTo: (id: string) => LinkProps }) {
  const m = useMessages();
  return (
    <section className={style.section} aria-labelledby="aid-given">
      <h2 id="aid-given">{m.aidAndVisits.aidGiven}</h2>
      <p className="quiet">{m.aidAndVisits.aidGivenSubtitle}</p>
      <div className="scroll-inline">
        <DataTable
          caption={m.aidAndVisits.aidGiven}
          rows={aid}
          keyOf={({ id }) => id}
          columns={[
            { id: 'date', header: m.columns.date, cell: ({ date }) => m.date(trusted(date)) },
            { id: 'title', header: m.columns.title, cell: ({ id, title }) => <a {...linkTo(id)}>{title}</a> },
            { id: 'stage', header: m.columns.stage, cell: ({ stage }) => m.aidStages[stage] },
            {
              id: 'quantity',
              header: m.columns.quantity,
              cell: ({ quantities }) =>
                quantities.length > 0 ? m.and(quantities.map((quantity) => m.quantity(quantity))) : m.record.noQuantity,
            },
          ]}
        />
      </div>
    </section>
  );
}
