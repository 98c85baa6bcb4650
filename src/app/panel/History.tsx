/** What was corrected in an open record, and why. */
import { fieldInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import type { AnyRecord } from '@/record/types.ts';
import style from './RecordFacts.module.css';

export function History({ record, whole }: { record: AnyRecord; whole: Whole }) {
  const m = useRoomMessages();
  const changes = whole.changes.filter((change) => change.record === record.id);
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>{m.record.history}</h3>
      <ul className={style.list}>
        {changes.map((change) => (
          <li key={`${change.edition} ${change.field} ${change.new}`}>
            <strong>{m.record.change(change.edition, fieldInWords(change.field, m))}</strong>
            {change.old && change.new ? <p>{m.record.changed(change.old, change.new)}</p> : <p>{change.new ?? change.old}</p>}
            <p className="quiet">
              {change.why} {m.date(trusted(change.date))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
