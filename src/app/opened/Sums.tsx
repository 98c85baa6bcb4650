/** Line by line what became of each table: the figures of a row add up to its lines. */
import type { Report } from '@/exchange/bring/report.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { DataTable } from '@/ui/DataTable.tsx';
import { Disclosure } from '@/ui/Disclosure.tsx';

export function Sums({ report: { sums, beside } }: { report: Report }) {
  const { opened: m, number } = useRoomMessages();
  const cell = (value: number) => number(value);
  return (
    <Disclosure summary={m.report.sums(beside)}>
      {() =>
        sums.length > 0 && (
          <DataTable
            caption={m.report.sumsCaption}
            columns={[
              { id: 'sheet', header: m.report.sheet, cell: ({ file, sheet }) => sheet ?? file },
              { id: 'rows', header: m.report.lines, cell: ({ rows }) => cell(rows), numeric: true },
              { id: 'entries', header: m.report.entries, cell: ({ entries }) => cell(entries), numeric: true },
              { id: 'headings', header: m.report.headings, cell: ({ headings }) => cell(headings), numeric: true },
              { id: 'blank', header: m.report.blank, cell: ({ blank }) => cell(blank), numeric: true },
              { id: 'unread', header: m.report.unread, cell: ({ unread }) => cell(unread), numeric: true },
            ]}
            rows={sums}
            keyOf={({ file, sheet }) => `${file} ${sheet ?? ''}`}
          />
        )
      }
    </Disclosure>
  );
}
