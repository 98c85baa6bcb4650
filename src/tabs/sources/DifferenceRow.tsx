/** A row of the register: one field in which sources differ, or what is disputed of a record as a whole. */
import { gapInWords, valueInWords, voicesInWords } from '@/exchange/differences.ts';
import { fieldInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Difference, Disagreement } from '@/record/disagreements.ts';
import type { Whole } from '@/record/facts.ts';
import { Cell, Row, RowHeader } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import style from './Disagreements.module.css';

/** What is disputed of a record as a whole is said once, in the first of its rows. */
export function DifferenceRow({
  row: { entry, record, difference },
  isFirst,
  whole,
  link,
}: {
  row: Disagreement;
  isFirst: boolean;
  whole: Whole;
  link: LinkProps;
}) {
  const m = useRoomMessages();
  return (
    <Row>
      <RowHeader>
        <a {...link}>{entry.title}</a>
        <span className="quiet"> {m.shortDate(entry.date)}</span>
        {record.disputed && (
          <p>
            <span className={style.disputed}>{m.record.disputed}</span> {isFirst && record.disputed}
          </p>
        )}
      </RowHeader>
      {difference ? (
        <Values difference={difference} record={record} whole={whole} />
      ) : (
        <>
          <Cell label={m.disagreements.columns.field}>{m.fields['record']}</Cell>
          <Cell label={m.disagreements.columns.own}>
            {valueInWords(record, 'summary', record.summary, whole, m)}
            <p className="quiet">{voicesInWords(record.citations, whole, m)}</p>
          </Cell>
          <Cell label={m.disagreements.columns.rival}>{m.disagreements.noRival}</Cell>
          <Cell label={m.disagreements.columns.gap}>
            <span className="quiet">{m.disagreements.noGap}</span>
          </Cell>
          <Cell label={m.disagreements.columns.why}>{m.disagreements.nothingChosen}</Cell>
        </>
      )}
    </Row>
  );
}

function Values({ difference, record, whole }: { difference: Difference; record: Disagreement['record']; whole: Whole }) {
  const m = useRoomMessages();
  const { columns } = m.disagreements;
  const { field, own, ownCitations, rival, gap } = difference;
  return (
    <>
      <Cell label={columns.field}>{fieldInWords(field, m)}</Cell>
      <Cell label={columns.own}>
        {valueInWords(record, field, own, whole, m)}
        {own !== undefined && <p className="quiet">{voicesInWords(ownCitations, whole, m)}</p>}
      </Cell>
      <Cell label={columns.rival}>
        {valueInWords(record, field, rival.value, whole, m)}
        <p className="quiet">{voicesInWords(rival.citations, whole, m)}</p>
      </Cell>
      <Cell label={columns.gap}>{gap ? gapInWords(gap, m) : <span className="quiet">{m.disagreements.noGap}</span>}</Cell>
      <Cell label={columns.why}>{rival.note}</Cell>
    </>
  );
}
