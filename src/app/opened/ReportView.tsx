/** What was found in a file: sums that add up, then errors, warnings, gaps and notes, those that are alike together. */
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { type Finding, severities } from '@/exchange/bring/finding.ts';
import { countOf, type FindingGroup, type Report } from '@/exchange/bring/report.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { Waiting } from '@/ui/Waiting.tsx';
import { FindingsAlike } from './FindingsAlike.tsx';
import { ReportFiles } from './ReportFiles.tsx';
import { narrowed, type Sentence } from './reportFiles.ts';
import { ReportFilter } from './ReportFilter.tsx';
import { sentencesOf } from './sentences.ts';
import { Sums } from './Sums.tsx';
import style from './Report.module.css';

/** So many kinds of findings are drawn at first: a file that is no table of ours may have thousands. */
const mostGroups = 20;

/** In so few nobody searches. */
const few = 10;

export function ReportView({ report }: { report: Report }) {
  const { opened: m } = useRoomMessages();
  const { data: sentence, error } = useQuery({ queryKey: ['code', 'findings'], queryFn: () => sentencesOf(m.loadFindings), staleTime: Infinity, gcTime: Infinity, retry: 1 }); // oxfmt-ignore
  if (error) throw error;
  return (
    <div className={style.report}>
      <Sums report={report} />
      {report.groups.length === 0 ? (
        <p>{m.report.none}</p>
      ) : sentence ? (
        <Found report={report} sentence={sentence} />
      ) : (
        <Waiting room="line" />
      )}
    </div>
  );
}

function Found({ report, sentence }: { report: Report; sentence: Sentence }) {
  const { opened: m } = useRoomMessages();
  const [place, choosePlace] = useState('');
  const [text, setText] = useState('');
  const sought = useDeferredValue(text.trim().toLowerCase());
  const groups = useMemo(() => {
    const isThere = (finding: Finding) => place === '' || placeOf(finding) === place;
    const isSought = (finding: Finding) => [finding.cell, finding.entry, finding.column, sentence(finding)].some((one) => one?.toLowerCase().includes(sought)); // oxfmt-ignore
    return narrowed(report.groups, (finding) => isThere(finding) && (sought === '' || isSought(finding)));
  }, [report, sentence, place, sought]);
  const places = [...new Set(report.groups.map(({ findings }) => placeOf(findings[0]!)))];
  const all = report.groups.reduce((sum, { total }) => sum + total, 0);
  const isNarrowed = place !== '' || sought !== '';
  return (
    <>
      {(places.length > 1 || all > few) && (
        <ReportFilter places={places} place={place} onPlace={choosePlace} text={text} onText={setText} />
      )}
      {severities.map((severity) => {
        const own = groups.filter(({ findings }) => findings[0]!.severity === severity);
        return (
          own.length > 0 && (
            <section key={severity} className={style.severity}>
              <h3>{m.report.severities[severity](countOf({ groups: own }, severity))}</h3>
              <p className="quiet">{m.report.means[severity]}</p>
              <Groups groups={own} sentence={sentence} isOneFile={report.files.length === 1 && places.length === 1} />
            </section>
          )
        );
      })}
      <p role="status" className={isNarrowed && groups.length === 0 ? undefined : 'visually-hidden'}>
        {isNarrowed && (groups.length === 0 ? m.report.noneSuch : m.report.nowFound(groups.reduce((sum, { total }) => sum + total, 0)))}
      </p>
      <ReportFiles report={report} sentence={sentence} />
    </>
  );
}

/** "relations.xlsx, Visits" */
const placeOf = ({ file, sheet }: Finding): string => (sheet === undefined ? file : `${file}, ${sheet}`);

function Groups({ groups, ...props }: { groups: readonly FindingGroup[]; sentence: Sentence; isOneFile: boolean }) {
  const { opened: m } = useRoomMessages();
  const [most, setMost] = useState(mostGroups);
  return (
    <>
      {groups.slice(0, most).map((group) => (
        <FindingsAlike key={group.key} group={group} {...props} />
      ))}
      {groups.length > most && (
        <p>
          <button type="button" onClick={() => setMost(most + 5 * mostGroups)}>
            {m.report.moreGroups(groups.length - most)}
          </button>
        </p>
      )}
    </>
  );
}
