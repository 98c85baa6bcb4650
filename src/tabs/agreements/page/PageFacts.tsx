/** The short facts of a page: date, place, duration, whether the text is public, sectors. What is not said is told in words. */
import type { ReactNode } from 'react';
import { dateOf } from '@/record/agreements/dateOf.ts';
import { stageOfDate, textInWords, whenOf } from '@/exchange/agreementStatus.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';
import { otherValues } from '@/exchange/words.ts';
import { Others } from '@/ui/Others.tsx';
import { SectorMark } from '@/ui/SectorMark.tsx';
import { Cited } from './Cited.tsx';
import style from './PageFacts.module.css';

interface Props {
  agreement: Agreement;
  facts: Facts;
  whole: Whole;
  according: string | undefined;
}

export function PageFacts({ agreement, facts, whole, according }: Props) {
  const m = useRoomMessages();
  const notSaid = according ? m.voice.notSaidBy(according) : m.record.notSaid;
  const places = agreement.places.map((id) => whole.places.get(id)?.name ?? id);
  const sectors = agreement.sectors.flatMap((id) => facts.sectors.get(id) ?? []);
  const others = (name: string) => (
    <Others text={otherValues(agreement, (field) => field === name || field.startsWith(`${name}.`), whole, m)} />
  );
  return (
    <section aria-labelledby="agreement-page-facts">
      <h3 id="agreement-page-facts">{m.agreementPage.facts}</h3>
      <dl className={style.facts}>
        <Fact label={m.agreements.columns.date}>
          <Day agreement={agreement} notSaid={notSaid} m={m} />
          {others('date')}
        </Fact>
        <Fact label={m.record.where}>
          {places.length > 0 ? m.and(places) : <Unknown>{notSaid}</Unknown>}
          {others('places')}
        </Fact>
        <Fact label={m.record.duration}>
          <Term agreement={agreement} whole={whole} notSaid={notSaid} m={m} />
          {others('duration')}
        </Fact>
        <Fact label={m.agreementPage.text}>
          <Texts agreement={agreement} whole={whole} m={m} />
        </Fact>
        <Fact label={m.record.sectors}>
          {sectors.map(({ id, label, colour }) => (
            <SectorMark key={id} label={label} colour={colour} />
          ))}
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Unknown({ children }: { children: ReactNode }) {
  return <span className={style.unknown}>{children}</span>;
}

/** "8–9 July 2009"; of a date that is inferred that it is, and why, unless its stage says the same reason. */
function Day({ agreement, notSaid, m }: { agreement: Agreement; notSaid: string; m: Messages }) {
  const { date, dateInferred: reason, stages } = agreement;
  const words = whenOf({ date }, m);
  if (words === undefined) return <Unknown>{notSaid}</Unknown>;
  return (
    <>
      {words}
      {dateOf(agreement) !== 'signed' && <span className="quiet"> ({stageOfDate(agreement, m)})</span>}
      {reason && <span className={style.mark}>{m.timeline.inferred}</span>}
      {reason && !stages.some(({ dateInferred }) => dateInferred === reason) && <p className="quiet">{reason}</p>}
    </>
  );
}

/** "20 years", "until 31 December 2030 (SANA)" */
function Term({
  agreement: { duration, until },
  whole,
  notSaid,
  m,
}: Omit<Props, 'facts' | 'according'> & { notSaid: string; m: Messages }) {
  if (!duration && !until) return <Unknown>{notSaid}</Unknown>;
  return (
    <>
      {duration && m.quantity(duration)}
      {until && (
        <div>
          {m.agreementPage.until(m.date(trusted(until.date)))}{' '}
          <span className="quiet">
            (<Cited citations={until.citations} whole={whole} />)
          </span>
        </div>
      )}
    </>
  );
}

/** The languages of the published text, each with the work that carries it; else on what "none found" rests. */
function Texts({ agreement, whole, m }: { agreement: Agreement; whole: Whole; m: Messages }) {
  const { texts = [] } = agreement;
  if (texts.length === 0) return <Unknown>{textInWords(agreement, m)}</Unknown>;
  return (
    <ul>
      {texts.map(({ language, citations, note }, at) => (
        <li key={at}>
          {m.languageName(language)}{' '}
          <span className="quiet">
            (<Cited citations={citations} whole={whole} />) {note}
          </span>
        </li>
      ))}
    </ul>
  );
}
