/** The volumes as a table: every shown gas record, drawn or not. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Others } from '@/ui/Others.tsx';
import { claimInWords, figuresOf, othersOf, reporterOf, stageInWords, yearlyOf } from '@/exchange/volumeWords.ts';
import type { GasVolume } from '@/record/volumes.ts';

interface Props {
  caption: string;
  volumes: readonly GasVolume[];
  whole: Whole;
  linkTo: (id: string) => LinkProps;
}

export function VolumeTable({ caption, volumes, whole, linkTo }: Props) {
  const m = useRoomMessages();
  const words = m.routeTime.volumes;
  return (
    <DataTable
      caption={caption}
      cardsBelow="52rem"
      rows={volumes}
      keyOf={({ record }) => record.id}
      columns={[
        { id: 'date', header: m.columns.date, cell: ({ date }) => m.date(date) },
        { id: 'title', header: m.columns.title, heads: true, cell: ({ record }) => <a {...linkTo(record.id)}>{record.title}</a> },
        {
          id: 'stage',
          header: m.columns.stage,
          cell: (one) => [stageInWords(one, m), claimInWords(one, whole, m)].filter(Boolean).join('; '),
        },
        {
          id: 'figure',
          header: m.columns.quantity,
          cell: (one) => (
            <>
              {figuresOf(one, m)}
              {one.record.period !== undefined && (
                <p className="quiet">{words.total(m.record.period, m.date(trusted(one.record.period)))}</p>
              )}
              <Others text={othersOf(one, whole, m)} />
            </>
          ),
        },
        { id: 'yearly', header: words.yearly, cell: (one) => yearlyOf(one, m) || m.silence.absent },
        { id: 'reporter', header: m.record.reporter, cell: (one) => reporterOf(one, whole, m) },
      ]}
    />
  );
}
