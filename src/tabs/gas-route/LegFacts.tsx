/** What is known of a leg, who says so, and what others say instead. */
import { citationInWords, publishersOf } from '@/exchange/words.ts';
import { type Messages, useRoomMessages } from '@/i18n/messages.tsx';
import { isUndated, trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { Leg } from '@/record/types.ts';
import { WorkList } from '@/ui/Work.tsx';
import style from './GasRoute.module.css';

export function LegFacts({ leg: { properties }, whole }: { leg: Leg; whole: Whole }) {
  const m = useRoomMessages();
  const date = trusted(properties.date);
  const accuracy = properties.accuracyKm && m.gasRoute.accuracy(properties.accuracyKm.median, properties.accuracyKm.max);
  const facts = [
    { label: m.gasRoute.operator, parts: [properties.operator] },
    { label: m.gasRoute.owners, parts: [properties.owners] },
    {
      label: m.gasRoute.capacityLabel,
      parts: [properties.capacityBcmPerYear && m.gasRoute.capacity(properties.capacityBcmPerYear), properties.capacityNote],
    },
    { label: m.gasRoute.diameter, parts: [properties.diameterNote] },
    { label: m.gasRoute.inService, parts: [isUndated(date) ? undefined : m.date(date), properties.dateNote] },
    { label: m.gasRoute.status, parts: [properties.status] },
    { label: m.gasRoute.lineNote, parts: [m.trace[properties.trace], accuracy, properties.traceNote] },
    {
      label: m.gasRoute.otherFigures,
      parts: [properties.rivals.map(({ value, citations }) => `${value} (${publishersOf(citations, whole, m)})`).join('; ')],
    },
  ];
  return (
    <div className={style.legFacts}>
      <dl>
        {facts.map(({ label, parts }) => {
          const said = parts.filter(Boolean).join('. ');
          return (
            said && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{said}</dd>
              </div>
            )
          );
        })}
      </dl>
      {properties.notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <h3>{m.record.citations}</h3>
      <WorkList className={style.works} works={properties.citations.map((citation) => citationInWords(citation, whole, m))} />
    </div>
  );
}

/** "Other sources: 50 km (elEconomista.es)"; "" when every work gives the same length. */
export function otherLengths({ properties }: Leg, whole: Whole, m: Messages): string {
  const lengths = properties.rivals
    .filter(({ field }) => field === 'lengthKm')
    .map(({ value, citations }) => `${value} (${publishersOf(citations, whole, m)})`);
  return lengths.length === 0 ? '' : m.record.others(m.or(lengths));
}
