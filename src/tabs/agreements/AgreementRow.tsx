/** One agreement: its row, and what opens below it. */
import { trusted } from '@/record/edtf.ts';
import { useState } from 'react';
import { otherValues } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { Below, Cell, ExpandCell, Row, RowHeader } from '@/ui/DataTable.tsx';
import { EvidenceSign } from '@/ui/EvidenceSign.tsx';
import type { LinkProps } from '@/ui/link.ts';
import { Others } from '@/ui/Others.tsx';
import { SectorMark } from '@/ui/SectorMark.tsx';
import style from './Agreements.module.css';
import type { AgreementRow } from './rows.ts';

interface RowProps {
  row: AgreementRow;
  facts: Facts;
  whole: Whole;
  isOpen: boolean;
  link: LinkProps;
}

export function AgreementRows({ row, facts, whole, isOpen, link }: RowProps) {
  const m = useRoomMessages();
  const [expanded, setExpanded] = useState(false);
  const { agreement, date, status, works, origins, official } = row;
  const id = `details-${agreement.id}`;
  const others = (isAbout: (field: string) => boolean) => otherValues(agreement, isAbout, whole, m);
  return (
    <>
      <Row isOpen={isOpen}>
        <ExpandCell
          label={m.agreements.expand(agreement.title)}
          controls={id}
          expanded={expanded}
          onExpand={() => setExpanded(!expanded)}
        />
        <Cell label={m.columns.date} className={style.date}>
          {m.shortDate(date)}
          {agreement.dateInferred && <span className="quiet"> ({m.timeline.inferred})</span>}
          <Others text={others((field) => field === 'date')} />
        </Cell>
        <RowHeader>
          <div className={style.title}>
            <a {...link}>{agreement.title}</a>
            {agreement.disputed && <span className={style.disputed}>{m.record.disputed}</span>}
            {agreement.thirdParty && <p className="quiet">{m.record.thirdParty}</p>}
          </div>
        </RowHeader>
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
      </Row>
      <Below id={id} columns={8} hidden={!expanded}>
        <Details agreement={agreement} whole={whole} link={link} />
      </Below>
    </>
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
