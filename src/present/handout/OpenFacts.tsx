/** The record that a scene opens: on paper its title, its date and what happened. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { trusted } from '@/record/edtf.ts';
import type { Whole } from '@/record/facts.ts';
import style from './Handout.module.css';

export function OpenFacts({ id, whole }: { id: string; whole: Whole }) {
  const m = useRoomMessages();
  const record = whole.records.get(id);
  if (!record) return null;
  return (
    <section className={style.open}>
      <p className="quiet">{m.handout.open}</p>
      <h3>{record.title}</h3>
      <p>
        {m.date(trusted(record.date))}. {record.summary}
      </p>
    </section>
  );
}
