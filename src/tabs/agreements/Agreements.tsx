/** The agreements: a table that sorts, and opens a row in place. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { EvidenceLegend } from '@/ui/EvidenceSign.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Row } from './AgreementRow.tsx';
import style from './Agreements.module.css';
import { Promises } from './Promises.tsx';
import { agreementRows, nextSort, type Sort, type SortColumn } from './rows.ts';

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  /** According to whom, where that is not the record's own choice. */
  according: string | undefined;
  sort: Sort;
  onSort: (sort: Sort) => void;
  open: string;
  linkTo: (id: string) => LinkProps;
}

export function Agreements({ facts, whole, selection, according, sort, onSort, open, linkTo }: Props) {
  const m = useRoomMessages();
  const rows = agreementRows(selection, whole, sort);
  const header = (column: SortColumn, label: string) => <SortHeader column={column} label={label} sort={sort} onSort={onSort} />;
  return (
    <section className={style.section} aria-labelledby="agreements-title">
      <h2 id="agreements-title">{m.agreements.title}</h2>
      <p className="quiet">{m.agreements.subtitle(m.records(rows.length))}</p>
      {rows.length === 0 ? (
        <p>{m.agreements.none}</p>
      ) : (
        <table className={style.table}>
          <caption className="visually-hidden">{m.agreements.caption}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{m.columns.details}</span>
              </th>
              {header('date', m.columns.date)}
              {header('title', m.columns.title)}
              {header('type', m.columns.type)}
              <th scope="col">{m.columns.parties}</th>
              <th scope="col">{m.columns.sectors}</th>
              {header('status', m.columns.status)}
              <th scope="col" data-numeric="true">
                {m.columns.sources}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.agreement.id}
                row={row}
                facts={facts}
                whole={whole}
                isOpen={row.agreement.id === open}
                link={linkTo(row.agreement.id)}
              />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > 0 && <EvidenceLegend />}
      <Promises facts={facts} whole={whole} selection={selection} linkTo={linkTo} according={according} />
    </section>
  );
}

function SortHeader({ column, label, sort, onSort }: { column: SortColumn; label: string; sort: Sort; onSort: (sort: Sort) => void }) {
  const m = useRoomMessages();
  const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none';
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className={style.sort} title={m.agreements.sortedBy(label)} onClick={() => onSort(nextSort(sort, column))}>
        {label}
        <span aria-hidden="true">{{ ascending: '↑', descending: '↓', none: '↕' }[direction]}</span>
      </button>
    </th>
  );
}
