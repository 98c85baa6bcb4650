/** What stands over the pages and is not printed: how far they are, what is on them, and what prints them. */
import { useRoomMessages } from '@/i18n/messages.tsx';
import style from './Bar.module.css';

/** What is on the pages besides the views. */
export interface Has {
  readonly notes: boolean;
  readonly sources: boolean;
}

interface Props {
  /** Scenes that are drawn, and all. */
  done: number;
  of: number;
  /** About how many pages of paper. */
  pages: number;
  isReady: boolean;
  has: Has;
  onHas: (has: Has) => void;
  onBack: () => void;
}

export function Bar({ done, of, pages, isReady, has, onHas, onBack }: Props) {
  const m = useRoomMessages();
  return (
    <div className={style.bar} role="group" aria-label={m.handout.name}>
      <button type="button" onClick={onBack}>
        {m.handout.back}
      </button>
      {(['notes', 'sources'] as const).map((part) => (
        <label key={part}>
          <input type="checkbox" checked={has[part]} onChange={({ target }) => onHas({ ...has, [part]: target.checked })} />
          {m.handout[part]}
        </label>
      ))}
      <p role="status">{isReady ? m.handout.ready(of, pages) : m.handout.drawing(Math.min(done + 1, of), of)}</p>
      {!isReady && <progress value={done} max={of} aria-label={m.handout.name} />}
      <button type="button" className={style.print} disabled={!isReady} title={m.handout.printHint} onClick={() => window.print()}>
        {m.handout.print}
      </button>
    </div>
  );
}
