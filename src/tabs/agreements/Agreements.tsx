/** The agreements: a table that sorts, and opens a row in place. */
import { trusted } from '@/record/edtf.ts';
import { Fragment, type ReactNode, useState } from 'react';
import { otherValues } from '@/exchange/words.ts';
import { useMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Selection } from '@/record/filter.ts';
import { EvidenceLegend, EvidenceSign } from '@/ui/EvidenceSign.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Others } from '@/ui/Others.tsx';
import { SectorMark } from '@/ui/SectorMark.tsx';
import style from './Agreements.module.css';
import { Promises } from './Promises.tsx';
import { type AgreementRow, agreementRows, nextSort, type Sort, type SortColumn } from './rows.ts';

interface Props {
  facts: Facts;
  whole: Whole;
  selection: Selection;
  sort: Sort;
  onSort: (sort: Sort) => void;
  open: string;
  linkTo: (id: string) => LinkProps;
}

export function Agreements({ facts, whole, selection, sort, onSort, open, linkTo }: Props) {
  const m = useMessages();
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
      <Promises facts={facts} whole={whole} selection={selection} linkTo={linkTo} />
    </section>
  );
}

function SortHeader({ column, label, sort, onSort }: { column: SortColumn; label: string; sort: Sort; onSort: (sort: Sort) => void }) {
  const m = useMessages();
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

interface RowProps {
  row: AgreementRow;
  facts: Facts;
  whole: Whole;
  isOpen: boolean;
  link: LinkProps;
}

function Row({ row, facts, whole, isOpen, link }: RowProps) {
  const m = useMessages();
  const [expanded, setExpanded] = useState(false);
  const { agreement, date, status, works, origins, official } = row;
  const id = `details-${agreement.id}`;
  const others = (isAbout: (field: string) => boolean) => otherValues(agreement, isAbout, whole, m);
  return (
    <Fragment>
      <tr className={style.row} aria-current={isOpen ? 'true' : undefined}>
        <td className={style.expandCell}>
          <button
            type="button"
            className={style.expand}
            aria-expanded={expanded}
            aria-controls={id}
            aria-label={m.agreements.expand(agreement.title)}
            onClick={() => setExpanded(!expanded)}
          >
            <span aria-hidden="true">{expanded ? '−' : '+'}</span>
          </button>
        </td>
        <Cell label={m.columns.date} className={style.date}>
          {m.shortDate(date)}
          {agreement.dateInferred && <span className="quiet"> ({m.timeline.inferred})</span>}
          <Others text={others((field) => field === 'date')} />
        </Cell>
        <th scope="row">
          <a {...link}>{agreement.title}</a>
          {agreement.disputed && <span className={style.disputed}>{m.record.disputed}</span>}
          {agreement.thirdParty && <p className="quiet">{m.record.thirdParty}</p>}
        </th>
        <Cell label={m.columns.type}>{m.agreementTypes[agreement.type]}</Cell>
        <Cell label={m.columns.parties}>
          <ul>
            {agreement.parties.map(({ actor, named }) => (
              <li key={actor}>{named ?? whole.actors.get(actor)?.name ?? actor}</li>
            ))}
          </ul>
        </Cell>
        <Cell label={m.columns.sectors}>
          {agreement.sectors
            .flatMap((sector) => facts.sectors.get(sector) ?? [])
            .map((sector) => (
              <SectorMark key={sector.id} label={sector.label} colour={sector.colour} />
            ))}
        </Cell>
        <Cell label={m.columns.status}>
          {status ? m.agreements.statusSince(m.agreementStages[status.stage], m.shortDate(trusted(status.date))) : m.according.notSaid}
          {status?.dateInferred && <span className="quiet"> ({m.timeline.inferred})</span>}
          <Others text={others((field) => field.startsWith('stages'))} />
        </Cell>
        <Cell label={m.columns.sources} numeric>
          {m.number(works)} <EvidenceSign origins={origins} official={official} label={m.evidence.sign(origins, official)} />
        </Cell>
      </tr>
      <tr id={id} className={style.details} hidden={!expanded}>
        <td colSpan={8}>
          <Details agreement={agreement} whole={whole} link={link} />
        </td>
      </tr>
    </Fragment>
  );
}

/** A cell that carries its column's name, which a card shows. */
function Cell({
  label,
  numeric,
  className,
  children,
}: {
  label: string;
  numeric?: boolean;
  className?: string | undefined;
  children: ReactNode;
}) {
  return (
    <td data-label={label} data-numeric={numeric} className={className}>
      <div>{children}</div>
    </td>
  );
}

function Details({ agreement, whole, link }: Pick<AgreementRow, 'agreement'> & { whole: Whole; link: LinkProps }) {
  const m = useMessages();
  return (
    <div className={style.inside}>
      {agreement.disputed && (
        <p>
          <strong>{m.record.disputed}.</strong> {agreement.disputed}
        </p>
      )}
      <p>{agreement.summary}</p>
      <ul>
        {agreement.stages.map((stage, index) => (
          <li key={index}>
            {m.agreements.statusSince(m.agreementStages[stage.stage], m.date(trusted(stage.date)))}
            {stage.dateInferred && ` (${m.timeline.inferred})`}
            <span className="quiet">
              {' '}
              {stage.citations
                .map(({ source, locator }) => [whole.sources.get(source)?.publisher, locator].filter(Boolean).join(', '))
                .join('; ')}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{m.record.stagesEnd}</p>
      <p>
        <a {...link}>{m.record.open}</a>
      </p>
    </div>
  );
}
