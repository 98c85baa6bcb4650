/** The agreements: a table that sorts, and opens a row in place. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/select.ts';
import { Header, SortHeader, Table } from '@/ui/DataTable.tsx';
import { EvidenceLegend } from '@/ui/EvidenceSign.tsx';
import type { SourcesOf } from '@/ui/Figure.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { AgreementRows } from './AgreementRow.tsx';
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
  sources: SourcesOf;
}

export function Agreements({ facts, whole, selection, according, sort, onSort, open, linkTo, sources }: Props) {
  const m = useRoomMessages();
  const rows = agreementRows(selection, whole, sort);
  const header = (column: SortColumn, label: string) => (
    <SortHeader
      label={label}
      title={m.agreements.sortedBy(label)}
      direction={sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : 'none'}
      onSort={() => onSort(nextSort(sort, column))}
    />
  );
  return (
    <section className={style.section} aria-labelledby="agreements-title">
      <h2 id="agreements-title">{m.agreements.title}</h2>
      <p className="quiet">{m.agreements.subtitle(m.records(rows.length))}</p>
      {rows.length === 0 ? (
        <p>{m.agreements.none}</p>
      ) : (
        <Table
          caption={m.agreements.caption}
          cardsBelow="64rem"
          framed
          head={
            <>
              <Header>
                <span className="visually-hidden">{m.columns.details}</span>
              </Header>
              {header('date', m.columns.date)}
              {header('title', m.columns.title)}
              {header('type', m.columns.type)}
              <Header>{m.columns.parties}</Header>
              <Header>{m.columns.sectors}</Header>
              {header('status', m.columns.status)}
              <Header numeric>{m.columns.sources}</Header>
            </>
          }
        >
          {rows.map((row) => (
            <AgreementRows
              key={row.agreement.id}
              row={row}
              facts={facts}
              whole={whole}
              isOpen={row.agreement.id === open}
              link={linkTo(row.agreement.id)}
            />
          ))}
        </Table>
      )}
      {rows.length > 0 && <EvidenceLegend />}
      <Promises facts={facts} whole={whole} selection={selection} linkTo={linkTo} according={according} sources={sources} />
    </section>
  );
}
