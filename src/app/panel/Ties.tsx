/** The records to which an open record is tied, either way. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { tiedTo } from '@/record/ties.ts';
import type { AnyRecord } from '@/record/types.ts';
import type { LinkProps } from '@/ui/link.ts';
import style from './RecordFacts.module.css';

export function Ties({ record, whole, linkTo }: { record: AnyRecord; whole: Whole; linkTo: (id: string) => LinkProps }) {
  const m = useRoomMessages();
  const ties = [
    ...record.related.map(({ id, relation }) => ({ id, words: m.record.relations[relation] })),
    ...tiedTo(record.id, whole.records).map(({ id, relation }) => ({ id, words: m.record.relationsBack[relation] })),
  ];
  if (ties.length === 0) return null;
  return (
    <section>
      <h3>{m.record.related}</h3>
      <ul className={style.list}>
        {ties.map(({ id, words }) => (
          <li key={`${id}-${words}`}>
            <span className="quiet">{words}</span> <a {...linkTo(id)}>{whole.records.get(id)?.title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
