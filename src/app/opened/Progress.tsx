/** How far the reading of a file has come, as its worker tells. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import { useProgress } from './useProgress.ts';
import style from './Progress.module.css';

export function Progress({ label }: { label: string }) {
  const { opened: m } = useRoomMessages();
  const { done, of, what } = useProgress();
  return (
    <>
      <progress className={style.progress} aria-label={label} {...(of > 0 && { max: of, value: done })} />
      <p role="status">{of > 0 || done > 0 ? m[what](done, of) : m.dialog.reading}</p>
    </>
  );
}
