/** The page of one agreement, in place of the table: everything that is known of it, who says so, and what is not known. */
import { type ReactNode, useRef } from 'react';
import { statusSentence } from '@/exchange/agreementStatus.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';
import type { LinkProps } from '@/ui/link.ts';
import { Notice } from '@/ui/Notice.tsx';
import { Course } from './Course.tsx';
import { Gaps } from './Gaps.tsx';
import { Packages } from './Packages.tsx';
import { PageFacts } from './PageFacts.tsx';
import { type Neighbour, PageWays } from './PageWays.tsx';
import { Parties } from './Parties.tsx';
import { Title } from './Title.tsx';
import style from './Page.module.css';

interface Props {
  /** As the perspective sees it. */
  agreement: Agreement;
  facts: Facts;
  whole: Whole;
  /** The record in its own choice: names of what a voice does not speak of. */
  own: Whole;
  /** According to whom, where that is not the record's own choice. */
  according: string | undefined;
  /** True where the filter leaves it out. */
  isFilteredOut: boolean;
  /** Back to the table, as the reader left it. */
  toTable: LinkProps;
  /** Its neighbours in the order of the table. */
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
  /** Opens a record beside the page. */
  linkTo: (id: string) => LinkProps;
  /** Opens the page of an agreement. */
  pageOf: (id: string) => LinkProps;
  /** Copies its citation and its link. */
  take: ReactNode;
  /** Sections on what the page does not draw itself: evidence, works, rivals, thread, ties, history. */
  record: ReactNode;
}

const titleId = 'agreement-page-title';

export function AgreementPage(props: Props) {
  const { agreement, facts, whole, own, according, isFilteredOut, toTable, previous, next, linkTo, pageOf, take, record } = props;
  const m = useRoomMessages();
  const words = m.agreementPage;
  const room = useRef<HTMLDivElement>(null);
  return (
    <div ref={room} className={style.room}>
      <PageWays toTable={toTable} previous={previous} next={next} />
      <article className={style.page} aria-labelledby={titleId} data-prints-alone>
        <header className={style.head}>
          <p className={style.kicker}>{words.kicker(m.agreementTypes[agreement.type], agreement.thirdParty && m.record.thirdParty)}</p>
          <Title key={agreement.id} id={titleId} title={agreement.title} room={room} />
          {isFilteredOut && (
            <Notice>
              <p>{words.filteredOut}</p>
            </Notice>
          )}
          <p className={style.status}>{statusSentence(agreement, whole, m)}</p>
          {agreement.disputed && (
            <p className={style.disputed}>
              <strong>{m.record.disputed}.</strong> {agreement.disputed}
            </p>
          )}
          <p className={style.summary}>{agreement.summary}</p>
          {according && <p className="quiet">{m.voice.words(according)}</p>}
          {take}
        </header>
        <div className={style.main}>
          <Course agreement={agreement} whole={whole} according={according} />
          <div className={style.beside}>
            <Parties agreement={agreement} facts={facts} whole={whole} />
            <PageFacts agreement={agreement} facts={facts} whole={whole} according={according} />
            <Gaps agreement={agreement} facts={facts} whole={whole} according={according} />
          </div>
        </div>
        <Packages agreement={agreement} own={own} linkTo={linkTo} pageOf={pageOf} />
        <div className={style.record}>{record}</div>
      </article>
    </div>
  );
}
