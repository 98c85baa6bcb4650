/** The timeline's twin: the same records as a table. */
import { useMemo } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts } from '@/record/facts.ts';
import { DataTable } from '@/ui/DataTable.tsx';
import { EvidenceLegend, EvidenceSign } from '@/ui/EvidenceSign.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { SectorMark } from '@/ui/SectorMark.tsx';
import { type Contents, entriesAt, rowsIn } from '../time/contents.ts';
import type { Window } from '../time/window.ts';
import { datesInWords } from '../time/words.ts';

interface Props {
  facts: Facts;
  contents: Contents;
  window: Window;
  linkTo: (id: string) => LinkProps;
}

export function RecordTable({ facts, contents, window, linkTo }: Props) {
  const m = useRoomMessages();
  const rows = useMemo(
    () => [rowsIn(contents, window, facts), contents.undated].flatMap((some) => entriesAt(some, facts)),
    [contents, window, facts],
  );
  return (
    <>
      <DataTable
        caption={m.timeline.titleDown}
        rows={rows}
        keyOf={(entry) => entry.id}
        columns={[
          {
            id: 'date',
            header: m.columns.date,
            cell: (entry) =>
              [
                m.date(entry.date),
                entry.inferred && m.timeline.inferred,
                entry.rivalDates && m.timeline.otherDates(datesInWords(entry.rivalDates, m)),
              ]
                .filter(Boolean)
                .join('; '),
          },
          {
            id: 'title',
            header: m.columns.title,
            heads: true,
            cell: (entry) => <a {...linkTo(entry.id)}>{entry.disputed ? `${entry.title} (${m.timeline.disputed})` : entry.title}</a>,
          },
          { id: 'kind', header: m.columns.kind, cell: (entry) => m.kinds[entry.kind] },
          {
            id: 'sectors',
            header: m.columns.sectors,
            cell: (entry) =>
              entry.sectors
                .flatMap((id) => facts.sectors.get(id) ?? [])
                .map((sector) => <SectorMark key={sector.id} label={sector.label} colour={sector.colour} />),
          },
          {
            id: 'sources',
            header: m.columns.sources,
            numeric: true,
            cell: ({ sources, origins, official = false }) => (
              <>
                {m.number(sources.length)} <EvidenceSign origins={origins} official={official} label={m.evidenceSign(origins, official)} />
              </>
            ),
          },
        ]}
      />
      <EvidenceLegend />
    </>
  );
}
