/** What other sources say instead, who they are, and why it was not chosen. */
import { useMessages } from '@/i18n/messages.tsx';
import type { Messages } from '@/i18n/messages.tsx';
import { parseEdtf } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { AnyRecord, Rival } from '@/record/types.ts';
import { Citations, fieldInWords } from './Citations.tsx';
import style from './RecordFacts.module.css';

export function Rivals({ record, whole }: { record: AnyRecord; whole: Whole }) {
  const m = useMessages();
  if (record.rivals.length === 0) return null;
  return (
    <section>
      <h3>{m.record.rivals}</h3>
      <ul className={style.list}>
        {record.rivals.map((rival, index) => (
          <li key={`${rival.field} ${index}`}>
            <strong>{m.record.rival(fieldInWords(rival.field, m), rivalInWords(rival, m))}</strong>
            <Citations citations={rival.citations} whole={whole} />
            <p className="quiet">{m.record.chosenNot(rival.note)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A rival value as its field would be written. */
export function rivalInWords({ field, value }: Rival, m: Messages): string {
  if (typeof value === 'object') return m.quantity(value);
  if (typeof value === 'number') return m.number(value);
  const date = field.endsWith('date') || field === 'period' ? parseEdtf(value) : null;
  if (date) return m.date(date);
  const words: Readonly<Record<string, string>> = { ...m.figureStages, ...m.aidStages, ...m.agreementStages, ...m.agreementTypes };
  return words[value] ?? value;
}
