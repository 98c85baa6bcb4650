/** What became of the records of a file, and line by line of each table: the figures of a row add up to its lines. */
import type { Report } from '@/exchange/bring/report.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { DataTable } from '@/ui/DataTable.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';

export function Sums({ report: { records, beside, sums } }: { report: Report }) {
  const { opened: m, number } = useRoomMessages();
  const lines = sums.reduce((sum, { rows }) => sum + rows, 0);
  const figure = (id: 'rows' | 'entries' | 'headings' | 'blank' | 'unread', header: string) => ({
    id,
    header,
    cell: (sum: Report['sums'][number]) => number(sum[id]),
    numeric: true,
  });
  return (
    <div>
      <p>{m.report.sum(records)}</p>
      {beside.all > 0 && <p>{m.report.beside(beside)}</p>}
      {lines > 0 && (
        <Disclosure summary={m.report.sums(lines, sums.length)}>
          {() => (
            <DataTable
              caption={m.report.sumsTitle}
              cardsBelow="28rem"
              columns={[
                { id: 'sheet', header: m.report.sheet, cell: ({ file, sheet }) => <bdi>{sheet ?? file}</bdi> },
                figure('rows', m.report.lines),
                figure('entries', m.report.entries),
                figure('headings', m.report.headings),
                figure('blank', m.report.blank),
                figure('unread', m.report.unread),
              ]}
              rows={sums}
              keyOf={({ file, sheet }) => `${file} ${sheet ?? ''}`}
            />
          )}
        </Disclosure>
      )}
    </div>
  );
}
