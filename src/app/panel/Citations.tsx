/** Who says so: each work with its place, its speaker, and what it supports. */
import { citationInWords } from '@/exchange/words.ts';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import type { Citation } from '@/record/types.ts';
import { WorkList } from '@/ui/Work.tsx';
import style from './RecordFacts.module.css';

export function Citations({ title, citations, whole }: { title?: string; citations: readonly Citation[]; whole: Whole }) {
  const m = useRoomMessages();
  const list = <WorkList className={style.citations} works={citations.map((citation) => citationInWords(citation, whole, m))} />;
  if (!title) return list;
  return (
    <section>
      <h3>{title}</h3>
      {list}
    </section>
  );
}
