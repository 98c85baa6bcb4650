/** A number with its bar, which opens what it counts; "–" where nothing was found. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './Count.module.css';

interface Props {
  count: number;
  /** The count of the longest bar; undefined for no bar. */
  max?: number | undefined;
  /** What the number counts, for those who hear it without its row and column. */
  label: string;
  /** The id of what it opens. */
  controls: string;
  isOpen: boolean;
  onToggle: () => void;
}

export function Count({ count, max, label, controls, isOpen, onToggle }: Props) {
  const m = useRoomMessages();
  if (count === 0) {
    return (
      <span className={style.absent} data-absent>
        <span aria-hidden="true">{m.silence.absent}</span>
        <span className="visually-hidden">{m.silence.noRecord}</span>
      </span>
    );
  }
  return (
    <button type="button" className={style.count} aria-expanded={isOpen} aria-controls={isOpen ? controls : undefined} onClick={onToggle}>
      <span className={style.number}>{m.number(count)}</span>
      <span className="visually-hidden">{`: ${label}`}</span>
      {max && (
        <span className={style.track}>
          <span className={style.bar} style={{ inlineSize: `${(count / max) * 100}%` }} />
        </span>
      )}
    </button>
  );
}
