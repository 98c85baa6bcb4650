/** That the texts of the record are translated, and by whom: a line above the view, where not all of them are reviewed. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import type { Translated } from '@/record/facts.ts';
import style from './FilterBar.module.css';

export function TranslationNote({ translation }: { translation: Translated }) {
  const { translation: m } = useRoomMessages();
  const states = new Set(Object.values(translation.states));
  if (!states.has('machine')) return null;
  const missing = translation.english.length;
  return (
    <p className={style.note}>
      {states.size > 1 && states.has('reviewed') ? m.partly : m.machine} {missing > 0 && m.missing(missing)}
    </p>
  );
}
