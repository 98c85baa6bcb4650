/** What other sources say instead, who they are, and why it was not chosen. */
import { fieldInWords, rivalInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { AnyRecord } from '@/record/types.ts';
import { Citations } from './Citations.tsx';
import style from './RecordFacts.module.css';

export function Rivals({ record, whole }: { record: AnyRecord; whole: Whole }) {
  const m = useRoomMessages();
  if (record.rivals.length === 0) return null;
  return (
    <section>
      <h3>{m.record.rivals}</h3>
      <ul className={style.list}>
        {record.rivals.map((rival, index) => (
          <li key={`${rival.field} ${index}`}>
            <strong>{m.record.rival(fieldInWords(rival.field, m), rivalInWords(rival, m))}</strong>
            <Citations citations={rival.citations} whole={whole} />
            {rival.note && <p className="quiet">{m.record.chosenNot(rival.note)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
