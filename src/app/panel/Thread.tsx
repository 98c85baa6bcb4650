/** The thread of an open record: what led to it and what came of it, step by step, with the days between. */
import { useMemo } from 'react';
import { kindInWords } from '@/exchange/words.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import { isPromise } from '@/record/promises.ts';
import { daysBetween, type Step, type Thread as ThreadOfRecord, threadOf } from '@/record/threads.ts';
import { tiesOf } from '@/record/ties.ts';
import type { AnyRecord } from '@/record/types.ts';
import type { LinkProps } from '@/ui/link.ts';
import style from './Thread.module.css';

interface Props {
  record: AnyRecord;
  facts: Facts;
  whole: Whole;
  /** According to whom, where that is not the record's own choice. */
  according: string | undefined;
  linkTo: (id: string) => LinkProps;
}

/** Steps before and after the record that stand open; what lies further off is folded, but never a delivery. */
const near = 4;

export function Thread({ record, facts, whole, according, linkTo }: Props) {
  const m = useRoomMessages();
  const ties = useMemo(() => tiesOf(whole), [whole]);
  const thread = useMemo(() => threadOf(record.id, ties), [record, ties]);
  const { steps, delivery } = thread;
  if (steps.length < 2 && !isPromise(record)) return null;
  const present = steps.findIndex(({ place }) => place === 'present');
  const from = present > near + 1 ? present - near : 0;
  const shown = Math.max(present + near, delivery ? steps.indexOf(delivery) : 0) + 1;
  const to = steps.length > shown + 1 ? shown : steps.length;
  const items = (some: readonly Step[]) =>
    some.map((step) => <StepItem key={`${step.record.id} ${step.stage}`} step={step} linkTo={linkTo} />);
  return (
    <section>
      <h3>{m.threads.title}</h3>
      {according && <p className="quiet">{m.threads.according(according)}</p>}
      <ol className={style.thread}>
        {from > 0 && <Folded label={m.threads.earlier(from)}>{items(steps.slice(0, from))}</Folded>}
        {items(steps.slice(from, to))}
        {to < steps.length && <Folded label={m.threads.further(steps.length - to)}>{items(steps.slice(to))}</Folded>}
      </ol>
      <p className={style.end}>
        <End thread={thread} present={steps[present]} coverageEnd={endOf(facts, m)} linkTo={linkTo} />
      </p>
    </section>
  );
}

function endOf({ coverage }: Facts, m: Messages): string {
  return m.date({ first: coverage.last, last: coverage.last });
}

function Folded({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <li>
      <details>
        <summary className="quiet">{label}</summary>
        <ol className={style.thread}>{children}</ol>
      </details>
    </li>
  );
}

function StepItem({ step, linkTo }: { step: Step; linkTo: (id: string) => LinkProps }) {
  const m = useRoomMessages();
  const { record, stage, date, days, place, gathered, wholes } = step;
  const links = (records: readonly AnyRecord[]) => records.map(({ id, title }) => <li key={id}><a {...linkTo(id)}>{title}</a></li>); // oxfmt-ignore
  return (
    <li className={style.step} data-place={place} aria-current={place === 'present' ? 'step' : undefined}>
      {days && <p className={style.days}>{m.threads.days(days)}</p>}
      <p className="quiet">
        {[m.date(date), kindInWords(record, m, stage), record.disputed && m.timeline.disputed].filter(Boolean).join(' · ')}
      </p>
      {place === 'present' ? (
        <p>
          <strong>{record.title}</strong> <span className="quiet">({m.threads.present})</span>
        </p>
      ) : (
        <a {...linkTo(record.id)}>{record.title}</a>
      )}
      {wholes.length > 0 && (
        <div className={style.beside}>
          {m.threads.partOf}
          <ul>{links(wholes)}</ul>
        </div>
      )}
      {gathered.length > 2 ? (
        <details className={style.beside}>
          <summary>{m.threads.withMany(gathered.length)}</summary>
          <ul>{links(gathered)}</ul>
        </details>
      ) : (
        gathered.length > 0 && (
          <div className={style.beside}>
            {m.threads.with}
            <ul>{links(gathered)}</ul>
          </div>
        )
      )}
    </li>
  );
}

interface EndProps {
  thread: ThreadOfRecord;
  present: Step | undefined;
  coverageEnd: string;
  linkTo: (id: string) => LinkProps;
}

function End({ thread: { outcome, delivery }, present, coverageEnd, linkTo }: EndProps) {
  const m = useRoomMessages();
  if (outcome === 'none') return m.threads.none(coverageEnd);
  if (!delivery) return m.threads.followed(coverageEnd);
  if (delivery.record.id === present?.record.id)
    return delivery.stage ? m.threads.isStage(m.agreementStages[delivery.stage]) : m.threads.isDelivery;
  const days = present && daysBetween(present.date, delivery.date);
  return (
    <>
      {m.threads.ledTo} <a {...linkTo(delivery.record.id)}>{delivery.record.title}</a>
      {days && `, ${m.threads.days(days)}`}
    </>
  );
}
