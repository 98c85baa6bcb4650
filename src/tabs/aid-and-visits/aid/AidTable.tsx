/** What was given, and whom it reached: one row a record, unlike units never added. */
import { trusted } from '@/record/edtf.ts';
import { otherValues } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Aid } from '@/record/types.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Others } from '@/ui/Others.tsx';
import style from './AidTable.module.css';

export function AidTable({ aid, whole, linkTo }: { aid: readonly Aid[]; whole: Whole; linkTo: (id: string) => LinkProps }) {
  const m = useRoomMessages();
  return (
    <section className={style.section} aria-labelledby="aid-given">
      <h2 id="aid-given">{m.aidAndVisits.aidGiven}</h2>
      <p className="quiet">{m.aidAndVisits.aidGivenSubtitle}</p>
      <DataTable
        caption={m.aidAndVisits.aidGiven}
        cardsBelow="36rem"
        rows={aid}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'date',
            header: m.columns.date,
            cell: (record) => (
              <Valued value={m.date(trusted(record.date))} others={otherValues(record, (field) => field === 'date', whole, m)} />
            ),
          },
          { id: 'title', header: m.columns.title, heads: true, cell: ({ id, title }) => <a {...linkTo(id)}>{title}</a> },
          { id: 'stage', header: m.columns.stage, cell: ({ stage }) => (stage ? m.aidStages[stage] : m.according.notSaid) },
          {
            id: 'quantity',
            header: m.columns.quantity,
            cell: (record) => (
              <Valued
                value={record.quantities.length > 0 ? record.quantities.map((one) => m.amount(one)).join('; ') : m.record.noQuantity}
                others={otherValues(record, (field) => field.startsWith('quantities'), whole, m)}
              />
            ),
          },
        ]}
      />
    </section>
  );
}

function Valued({ value, others }: { value: string; others: string }) {
  return (
    <>
      {value}
      <Others text={others} />
    </>
  );
}
