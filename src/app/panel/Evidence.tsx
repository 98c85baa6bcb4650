/** The weight of evidence of an open record: the sign that tables show, and the reasons behind it in words. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { evidenceOf } from '@/record/evidence.ts';
import type { Facts, Whole } from '@/record/facts.ts';
import type { AnyRecord } from '@/record/types.ts';
import { EvidenceSign } from '@/ui/EvidenceSign.tsx';
import { type Fact, FactList } from './FactList.tsx';

export function Evidence({ record, facts, whole }: { record: AnyRecord; facts: Facts; whole: Whole }) {
  const m = useRoomMessages();
  const { works, origins, partial, reported, types, sides, onlyVoice, official, missing } = evidenceOf(record, whole, facts.dataset.sides);
  const nameOf = (id: string) => whole.actors.get(id)?.name ?? m.sides[id] ?? id;
  const list = (counts: readonly { id: string; count: number }[], name: (id: string) => string) =>
    counts.length > 0 && m.and(counts.map(({ id, count }) => m.evidence.counted(name(id), count)));
  const reasons = [
    origins === 0 ? m.evidence.noOrigin : m.evidence.origins(works, origins),
    partial > 0 && m.evidence.partial(partial),
    reported > 0 && m.evidence.reported(reported),
    onlyVoice && works > 1 && m.evidence.onlyVoice(nameOf(onlyVoice)),
  ];
  const noOfficial = record.kind === 'statement' ? m.evidence.noOfficialPage : m.evidence.noOfficial;
  const rows: Fact[] = [
    {
      label: m.evidence.origin,
      value: (
        <>
          <EvidenceSign origins={origins} official={official.length > 0} label={m.evidenceSign(origins, official.length > 0)} />{' '}
          {reasons.filter(Boolean).join(' ')}
        </>
      ),
    },
    { label: m.evidence.types, value: list(types, (id) => m.sourceTypes[id as keyof typeof m.sourceTypes]) },
    { label: m.evidence.sides, value: list(sides, nameOf) },
    {
      label: m.evidence.official,
      value: official.length > 0 ? m.evidence.confirmedBy(m.and(official.map(({ name }) => name))) : noOfficial,
    },
    {
      label: m.evidence.missing,
      value: missing.length > 0 ? m.and(missing.map((field) => m.evidence.fields[field])) : m.evidence.nothingMissing,
    },
  ];
  return (
    <section>
      <h3>{m.evidence.title}</h3>
      <FactList facts={rows} />
    </section>
  );
}
