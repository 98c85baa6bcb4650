/** How an open record was translated, and what it says in the language in which it was written. */
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Whole } from '@/record/facts.ts';
import { asWritten } from '../recordLanguages.ts';
import style from './RecordFacts.module.css';

interface Props {
  id: string;
  translation: Whole['translation'];
  /** Its summary stands in English still. */
  isMissing: boolean;
}

export function Original({ id, translation, isMissing }: Props) {
  const { translation: m } = useRoomMessages();
  const [isOpen, setOpen] = useState(false);
  const state = translation?.states[id];
  if (!state) return null;
  return (
    <>
      <p className="quiet">
        {isMissing ? m.notYet : m.states[state]}.{' '}
        <button type="button" className={style.plainButton} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? m.hide : m.show}
        </button>
      </p>
      {isOpen && (
        <Suspense fallback={<p role="status">{m.loading}</p>}>
          <AsWritten id={id} />
        </Suspense>
      )}
    </>
  );
}

function AsWritten({ id }: { id: string }) {
  const { translation: m } = useRoomMessages();
  const { data } = useSuspenseQuery({
    queryKey: ['original'],
    queryFn: async () => (await asWritten.rest()).default,
    staleTime: Infinity,
    gcTime: Infinity,
    retry: 1,
  });
  const record = data.records.find((one) => one.id === id);
  if (!record) return null;
  return (
    <section aria-label={m.original} className={style.original}>
      <p className="quiet">{m.original}</p>
      <div lang="en" dir="ltr">
        <p>
          <strong>{record.title}</strong>
        </p>
        <p>{record.summary}</p>
      </div>
    </section>
  );
}
