/** One agreement of the table: its row, and what opens below it. */
import type { ReactNode } from 'react';
import { statusSentence } from '@/exchange/agreementStatus.ts';
import { explainStatus } from '@/record/agreements/status.ts';
import type { Whole } from '@/record/facts.ts';
import type { Agreement, Citation } from '@/record/types.ts';
import { Below, Cell, ExpandCell, Row, RowHeader } from '@/ui/DataTable.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { cells } from './cells.tsx';
import style from './Table.module.css';
import type { TableColumn } from './useColumns.ts';
import { columnName, type Ground, thirdPartyInWords } from './values.ts';

interface Props {
  agreement: Agreement;
  /** Tells the row of an agreement in one group from its row in another. */
  id: string;
  columns: readonly TableColumn[];
  ground: Ground;
  isOpen: boolean;
  expanded: boolean;
  onExpand: () => void;
  /** From 1, where not all rows are drawn. */
  index: number | undefined;
  link: LinkProps;
  take: (id: string) => ReactNode;
}

export function TableRow({ agreement, id, columns, ground, isOpen, expanded, onExpand, index, link, take }: Props) {
  const { m } = ground;
  return (
    <>
      <Row isOpen={isOpen} index={index}>
        <ExpandCell label={m.agreements.expand(agreement.title)} controls={id} expanded={expanded} onExpand={onExpand} pin={0} />
        {columns.map(({ id: column, pin }) =>
          column === 'title' ? (
            <RowHeader key={column} pin={pin}>
              <a {...link}>{agreement.title}</a>
              {agreement.disputed && <span className={style.disputed}>{m.record.disputed}</span>}
              {agreement.thirdParty && <p className="quiet">{thirdPartyInWords(agreement, ground)}</p>}
            </RowHeader>
          ) : (
            <Cell key={column} label={columnName(column, ground)} pin={pin}>
              {cells[column](agreement, ground)}
            </Cell>
          ),
        )}
      </Row>
      <Below id={id} columns={columns.length + 1} hidden={!expanded}>
        {expanded && <Details agreement={agreement} ground={ground} link={link} take={take} />}
      </Below>
    </>
  );
}

function Details({ agreement, ground, link, take }: Pick<Props, 'agreement' | 'ground' | 'link' | 'take'>) {
  const { m, whole } = ground;
  return (
    <div className={style.inside}>
      {agreement.disputed && (
        <p>
          <strong>{m.record.disputed}.</strong> {agreement.disputed}
        </p>
      )}
      <p>{agreement.summary}</p>
      <p>{statusSentence(agreement, whole, m)}</p>
      <ul className="quiet">
        {[...agreement.stages, ...(agreement.notReached ?? []), ...explainStatus(agreement, whole).ofPackage].map(
          ({ stage, citations }, index) => (
            <li key={index}>{m.agreements.saidIn(m.agreementStages[stage], placesInWorks(citations, whole))}</li>
          ),
        )}
      </ul>
      {take(agreement.id)}
      <p className={style.ways}>
        <a {...link}>{m.record.open}</a>
      </p>
    </div>
  );
}

/** "Wikipedia, § Diplomatic relations, no. 6; Syria Oil" */
function placesInWorks(citations: readonly Citation[], whole: Whole): string {
  return citations
    .map(({ source, locator }) => [whole.sources.get(source)?.publisher ?? source, locator].filter(Boolean).join(', '))
    .join('; ');
}
