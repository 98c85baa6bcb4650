/** What was found in a file, group by group. */
import { useQuery } from '@tanstack/react-query';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Report } from '@/exchange/bring/report.ts';

export function ReportView({ report }: { report: Report }) {
  const { reportWords: m } = useRoomMessages().opened;
  const { data: words } = useQuery({
    queryKey: ['code', 'findings'],
    queryFn: async () => (await import('@/i18n/en/findings.ts')).findings,
  });
  if (!words) return null;
  return (
    <ul>
      {report.groups.map(({ key, total, findings }) =>
        findings.slice(0, 3).map((finding, at) => (
          <li key={`${key} ${finding.row ?? at}`}>
            {m.place(finding)}: {(words[finding.code as keyof typeof words] as (values: object) => string)(finding.values)}
            {at === 2 && total > 3 && ` (${m.more(total - 3)})`}
          </li>
        )),
      )}
    </ul>
  );
}
