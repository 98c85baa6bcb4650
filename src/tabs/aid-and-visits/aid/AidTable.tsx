/** What was given, and whom it reached: one row a record, unlike units never added; what is counted with another says with which. */
import { useMemo } from 'react';
import { trusted } from '@/record/edtf.ts';
import { otherValues } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { aidTies, countedOnce } from '@/record/aid/countedOnce.ts';
import type { Whole } from '@/record/facts.ts';
import type { Aid } from '@/record/types.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Others } from '@/ui/Others.tsx';
import { figureInWords } from './promised.ts';
import { stageInWords } from './drawn.ts';
import { stageOf } from './stages.ts';

export function AidTable({ aid, whole, linkTo }: { aid: readonly Aid[]; whole: Whole; linkTo: (id: string) => LinkProps }) {
  const m = useRoomMessages();
  const words = m.aidCharts;
  const tied = useMemo(() => new Map(countedOnce(aid, whole).tied.map((one) => [one.record.id, one])), [aid, whole]);
  const names = (ids: readonly string[]) => ids.map((id) => whole.actors.get(id)?.name ?? id).join(', ');
  return (
    <DataTable
      caption={m.aidAndVisits.aidGiven}
      cardsBelow="52rem"
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
        { id: 'stage', header: m.columns.stage, cell: (record) => stageInWords(stageOf(record), m) },
        {
          id: 'quantity',
          header: m.columns.quantity,
          cell: (record) => (
            <Valued
              value={record.quantities.length > 0 ? record.quantities.map((one) => figureInWords(one, m)).join('; ') : m.record.noQuantity}
              others={otherValues(record, (field) => field.startsWith('quantities'), whole, m)}
            />
          ),
        },
        { id: 'goods', header: words.columns.goods, cell: ({ goods = [] }) => goods.join(', ') || m.silence.absent },
        {
          id: 'donors',
          header: words.columns.donors,
          cell: ({ donors, channels }) => words.through(names(donors), names(channels)),
        },
        {
          id: 'counted',
          header: words.columns.counted,
          cell: (record) => {
            const tie = tied.get(record.id);
            const other = tie ?? aidTies(record, whole)[0];
            if (!other) return words.bySelf;
            return (
              <>
                {tie ? words.notBySelf[other.relation] : words.alone[other.relation]} <a {...linkTo(other.to.id)}>{other.to.title}</a>
                {record.disputed !== undefined && <p className="quiet">{words.disputed(record.disputed)}</p>}
              </>
            );
          },
        },
      ]}
    />
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
