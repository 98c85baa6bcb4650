/** What is not known, each gap a sentence. */
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import type { Facts, Whole } from '@/record/facts.ts';
import type { Agreement } from '@/record/types.ts';
import { dayOfNo, dayOfStage } from './days.ts';
import { type Gap, gapsOf } from './gaps.ts';
import style from './Gaps.module.css';

interface Props {
  agreement: Agreement;
  facts: Facts;
  whole: Whole;
  according: string | undefined;
}

export function Gaps({ agreement, facts, whole, according }: Props) {
  const m = useRoomMessages();
  const words = m.agreementPage;
  const gaps = gapsOf(agreement, facts, whole);
  const sentences = gaps.map((gap) => gapInWords(gap, { whole, m, according }));
  return (
    <section aria-labelledby="agreement-page-gaps">
      <h3 id="agreement-page-gaps">{words.gaps(according)}</h3>
      {sentences.length === 0 ? (
        <p>{words.noGap}</p>
      ) : (
        <ul className={style.gaps}>
          {sentences.map((text, at) => (
            <li key={at}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface Ground {
  readonly whole: Whole;
  readonly m: Messages;
  readonly according: string | undefined;
}

function gapInWords(gap: Gap, { whole, m, according }: Ground): string {
  const words = m.agreementPage;
  const nameOf = (id: string) => whole.actors.get(id)?.name ?? id;
  const sideOf = ({ by }: { readonly by?: string }) => by && nameOf(by);
  const names = (parties: readonly { readonly actor: string; readonly named?: string | undefined }[]) =>
    parties.map(({ actor, named }) => named ?? nameOf(actor));
  switch (gap.about) {
    case 'later':
    case 'earlier':
      return words[gap.about](
        gap.stages.map((stage) => m.agreementStages[stage]),
        according !== undefined,
      );
    case 'since':
      return words.since(m.agreementStages[gap.stage], dayOfNo({ date: gap.date.text }, m));
    case 'package':
      return words.gapPackage(m.agreementStages[gap.report.stage], gap.report.share);
    case 'sides':
      return words.gapSides(m.agreementStages[gap.stage], gap.sides.map(nameOf));
    case 'day':
      return words.gapDay(m.agreementStages[gap.stage], sideOf(gap), dayOfStage({ date: gap.date.text }, m), gap.isInferred);
    case 'date':
      return words.gapDate(m.agreementStages[gap.stage], sideOf(gap));
    case 'bodies':
      return words.gapBodies(names(gap.parties));
    case 'signatories':
      return words.gapSignatories(names(gap.parties));
    case 'place':
      return words.gapPlace;
    case 'duration':
      return words.gapDuration;
    case 'text':
      return words.gapText;
  }
}
