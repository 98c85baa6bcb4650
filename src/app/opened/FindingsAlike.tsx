/** Findings that are alike: the first of them with place, cell and reason, and all of them in a table. */
import { useState } from 'react';
import type { Finding } from '@/exchange/bring/finding.ts';
import type { FindingGroup } from '@/exchange/bring/report.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { DataTable } from '@/ui/DataTable.tsx';
import type { Sentence } from './reportFiles.ts';
import style from './Report.module.css';

/** So many stand open. */
const few = 3;

interface Props {
  group: FindingGroup;
  sentence: Sentence;
  /** There is no other file, so that its name need not be said again. */
  isOneFile: boolean;
}

export function FindingsAlike({ group: { total, findings }, sentence, isOneFile }: Props) {
  const { opened: m } = useRoomMessages();
  const [wantsAll, setWantsAll] = useState(false);
  const isOpen = wantsAll && total > few;
  const placeOf = ({ file, sheet, row, column, letter }: Finding) =>
    m.reportWords.place({ file: isOneFile && (row ?? column) !== undefined ? '' : file, sheet, row, column, letter });
  const first = findings.slice(0, few);
  const common = first.length > 1 && new Set(first.map(sentence)).size === 1 ? sentence(first[0]!) : undefined;
  return (
    <div className={style.group}>
      {isOpen ? (
        <DataTable
          caption={m.report.all(total)}
          cardsBelow="34rem"
          columns={[
            { id: 'place', header: m.report.place, cell: ({ finding }) => <Place place={placeOf(finding)} entry={finding.entry} /> },
            { id: 'cell', header: m.report.cell, cell: ({ finding }) => <bdi>{finding.cell}</bdi> },
            { id: 'why', header: m.report.why, cell: ({ finding }) => <span dir="auto">{sentence(finding)}</span> },
          ]}
          rows={findings.map((finding, at) => ({ finding, at }))}
          keyOf={({ at }) => `${at}`}
        />
      ) : (
        <>
          <ul data-beside={common !== undefined}>
            {first.map((finding, at) => (
              <li key={`${finding.row ?? ''} ${at}`}>
                <Place place={placeOf(finding)} entry={finding.entry} />
                {common === undefined && <Reason finding={finding} sentence={sentence(finding)} />}
              </li>
            ))}
          </ul>
          {common !== undefined && <p dir="auto">{common}</p>}
        </>
      )}
      {total > few && (
        <button type="button" aria-expanded={isOpen} onClick={() => setWantsAll(!isOpen)}>
          {isOpen ? m.report.fewer : m.report.all(total)}
        </button>
      )}
      {isOpen && total > findings.length && <p>{m.report.beyond(total - findings.length)}</p>}
    </div>
  );
}

function Place({ place, entry }: { place: string; entry: string | undefined }) {
  return (
    <span className={style.place}>
      <bdi>{place}</bdi> {entry && <bdi>({entry})</bdi>}
    </span>
  );
}

/** The cell stands beside it, where the sentence does not quote it. */
function Reason({ finding: { cell }, sentence }: { finding: Finding; sentence: string }) {
  return (
    <span className={style.reason}>
      {cell && !sentence.includes(cell) && <bdi className={style.cell}>{cell}</bdi>} <span dir="auto">{sentence}</span>
    </span>
  );
}
