/** What each kind of record adds to the facts that all have; who took part stands with the people. The compiler finds a kind that is missing. */
import { trusted } from '@/record/edtf.ts';
import { deniedInWords, durationInWords, packageInWords } from '@/exchange/agreementStatus.ts';
import { directionInWords } from '@/exchange/words.ts';
import type { Messages } from '@/i18n/messages.tsx';
import { explainStatus } from '@/record/agreements/status.ts';
import { directionOf } from '@/record/derive.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Agreement, AnyRecord, Quantity } from '@/record/types.ts';
import { Citations } from './Citations.tsx';
import type { Fact } from './FactList.tsx';
import style from './RecordFacts.module.css';

interface Context {
  readonly facts: Facts;
  readonly whole: Whole;
  readonly m: Messages;
}

export function kindFacts(record: AnyRecord, context: Context): Fact[] {
  const { m, whole, facts } = context;
  const names = (ids: readonly string[]) => ids.length > 0 && m.and(ids.map((id) => whole.actors.get(id)?.name ?? id));
  switch (record.kind) {
    case 'event':
      return [{ label: m.record.quantities, value: record.quantities && quantities(record.quantities, m) }];
    case 'visit':
      return [
        { label: m.record.level, value: said(record.level, m.levels, m) },
        { label: m.record.form, value: said(record.form, m.forms, m) },
        { label: m.record.direction, value: directionInWords(directionOf(record, facts.dataset, whole), whole, m) },
      ];
    case 'agreement':
      return [
        {
          label: m.record.type,
          value: [m.agreementTypes[record.type], record.thirdParty && m.record.thirdParty].filter(Boolean).join('. '),
        },
        {
          label: m.record.parties,
          value: <List items={record.parties.map(({ actor, named }) => named ?? whole.actors.get(actor)?.name ?? actor)} />,
        },
        { label: m.record.duration, value: durationInWords(record, whole, m) || undefined },
        { label: m.record.stages, value: <Stages agreement={record} {...context} /> },
      ];
    case 'aid':
      return [
        { label: m.record.stage, value: said(record.stage, m.aidStages, m) },
        { label: m.record.quantities, value: record.quantities.length > 0 ? quantities(record.quantities, m) : m.record.noQuantity },
        { label: m.record.goods, value: record.goods && m.and(record.goods) },
        { label: m.record.beneficiaries, value: record.beneficiaries },
        { label: m.record.donors, value: names(record.donors) },
        { label: m.record.channels, value: names(record.channels) },
      ];
    case 'gas':
    case 'trade':
      return [
        { label: m.record.measure, value: record.kind === 'trade' && m.measures[record.measure] },
        { label: m.record.stage, value: said(record.stage, m.figureStages, m) },
        { label: m.record.quantities, value: record.quantities.length > 0 ? quantities(record.quantities, m) : m.record.noQuantity },
        { label: m.record.period, value: record.period && m.date(trusted(record.period)) },
        { label: m.record.reporter, value: record.reporter && names([record.reporter]) },
      ];
    case 'statement':
      return [
        { label: m.record.form, value: m.statementForms[record.form] },
        { label: m.record.quantities, value: record.quantities && quantities(record.quantities, m) },
      ];
  }
}

/** A word that may be left unsaid by the one according to whom the record is seen. */
function said<Word extends string>(word: Word | undefined, words: Readonly<Record<Word, string>>, m: Messages): string {
  return word === undefined ? m.record.notSaid : words[word];
}

function quantities(list: readonly Quantity[], m: Messages) {
  return (
    <List
      items={list.map((one) =>
        [[m.quantity(one), one.of].filter(Boolean).join(': '), one.note && `(${one.note})`].filter(Boolean).join(' '),
      )}
    />
  );
}

function List({ items }: { items: readonly string[] }) {
  return <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>; // oxfmt-ignore
}

function Stages({ agreement, whole, m }: Context & { agreement: Agreement }) {
  return (
    <>
      <ol className={style.stages}>
        {agreement.stages.map((stage, index) => (
          <li key={index}>
            {m.agreementStages[stage.stage]}, {m.date(trusted(stage.date))}
            {stage.dateInferred && <span className="quiet"> ({m.timeline.inferred})</span>}
            {stage.by && <> {m.record.by(whole.actors.get(stage.by)?.name ?? stage.by)}</>}
            {stage.note && <span className="quiet"> {stage.note}</span>}
            <Citations citations={stage.citations} whole={whole} />
          </li>
        ))}
        {(agreement.notReached ?? []).map((denied, index) => (
          <li key={`no ${index}`}>
            {deniedInWords(denied, whole, m)}
            {denied.note && <span className="quiet"> {denied.note}</span>}
            <Citations citations={denied.citations} whole={whole} />
          </li>
        ))}
      </ol>
      {beyondOf(agreement, whole, m).map((text) => (
        <p key={text} className="quiet">
          {text}
        </p>
      ))}
    </>
  );
}

/** What is said of its package alone; where nothing is, that no later stage is reported. */
function beyondOf(agreement: Agreement, whole: Whole, m: Messages): string[] {
  const ofPackage = explainStatus(agreement, whole).ofPackage.map((report) => packageInWords(report, m));
  return ofPackage.length > 0 ? ofPackage : [m.record.stagesEnd];
}
