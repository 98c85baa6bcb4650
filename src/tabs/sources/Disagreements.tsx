/** The register of disagreements: in which fields sources differ, how far apart they are, which value is shown, and why not the other. */
import { gapInWords, valueInWords, voicesInWords } from '@/exchange/differences.ts';
import { fieldInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { useSetting } from '@/ui/setting.tsx';
import { Choose } from '@/ui/Choose.tsx';
import { type Difference, type Disagreement, type DifferenceOrder, disagreementsOf } from '@/record/disagreements.ts';
import type { Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { differenceOrders } from '@/record/words.ts';
import { Cell, Header, Row, RowHeader, Table } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import style from './Disagreements.module.css';
import tab from './Sources.module.css';

interface Props {
  selection: Selection;
  whole: Whole;
  order: DifferenceOrder;
  onOrder: (order: DifferenceOrder) => void;
  linkTo: (id: string) => LinkProps;
}

export function Disagreements({ selection, whole, order, onOrder, linkTo }: Props) {
  const m = useRoomMessages();
  const mayChoose = useSetting().controls.includes('options');
  const { columns } = m.disagreements;
  const rows = disagreementsOf(selection.shown, whole, order);
  const records = new Set(rows.map(({ entry }) => entry.id));
  const shown = m.records(selection.shown.length);
  return (
    <section id="disagreements" tabIndex={-1} className={tab.section} aria-labelledby="disagreements-title">
      <header className={`${tab.header} ${style.header}`}>
        <div>
          <h2 id="disagreements-title">{m.disagreements.title}</h2>
          <p className="quiet">
            {rows.length === 0 ? m.disagreements.none(shown) : m.disagreements.subtitle(rows.length, records.size, shown)}{' '}
            {whole.legs.length > 0 && m.disagreements.legs}
          </p>
        </div>
        {rows.length > 1 && mayChoose && (
          <Choose label={m.sources.order} ids={differenceOrders} names={m.disagreements.orders} chosen={order} onChoose={onOrder} />
        )}
      </header>
      {rows.length > 0 && (
        <Table
          caption={m.disagreements.title}
          cardsBelow="56rem"
          framed
          head={Object.entries(columns).map(([id, label]) => (
            <Header key={id}>{label}</Header>
          ))}
        >
          {rows.map((row, at) => (
            <DifferenceRow
              key={`${row.entry.id} ${at}`}
              row={row}
              isFirst={rows.findIndex(({ entry }) => entry.id === row.entry.id) === at}
              whole={whole}
              link={linkTo(row.entry.id)}
            />
          ))}
        </Table>
      )}
    </section>
  );
}

/** What is disputed of a record as a whole is said once, in the first of its rows. */
function DifferenceRow({
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
