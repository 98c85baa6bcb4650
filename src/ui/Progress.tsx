/** How far something has come that takes a while; without a figure where nobody knows. What can be given up has a button for it. */
import { useId } from 'react';
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './Progress.module.css';

interface Props {
  /** What is done: "Making the deck". */
  label: string;
  /** How many of `max` are done; undefined where that is not known. */
  value?: number;
  max: number;
  onCancel?: () => void;
}

export function Progress({ label, value, max, onCancel }: Props) {
  const m = useRoomMessages();
  const id = useId();
  return (
    <div className={style.progress}>
      <span id={id}>{label}</span>
      <span className={style.figure}>{value === undefined ? m.progress.unknown : m.progress.done(value, max)}</span>
      <progress aria-labelledby={id} value={value} max={max} className={style.bar} />
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {m.progress.cancel}
        </button>
      )}
    </div>
  );
}
