/** One agreement: its row, and what opens below it. */
import { trusted } from '@/record/edtf.ts';
import { Fragment, type ReactNode, useState } from 'react';
import { otherValues } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { EvidenceSign } from '@/ui/EvidenceSign.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Others } from '@/ui/Others.tsx';
import { SectorMark } from '@/ui/SectorMark.tsx';
import style from './Agreements.module.css';
import { type AgreementRow } from './rows.ts';

interface RowProps {
  row: AgreementRow;
  facts: Facts;
  whole: Whole;
  isOpen: boolean;
  link: LinkProps;
}

export function Row({ row, facts, whole, isOpen, link }: RowProps) {
  const m = useRoomMessages();
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
          {m.number(works)} <EvidenceSign origins={origins} official={official} label={m.evidenceSign(origins, official)} />
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
  const m = useRoomMessages();
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
