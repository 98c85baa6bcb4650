/** One removable part of a filter, in words. */
import { useMessages } from '@/i18n/messages.tsx';
import style from './Chip.module.css';

export function Chip({ text, onRemove }: { text: string; onRemove: () => void }) {
  const m = useMessages();
  return (
    <button type="button" className={style.chip} onClick={onRemove} aria-label={m.filter.remove(text)}>
      {text}
      <span aria-hidden="true">×</span>
    </button>
  );
}
