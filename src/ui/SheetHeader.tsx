/** The head of a panel and of a sheet alike: what it is, and the way to close it. */
import { useMessages } from '@/i18n/messages.tsx';
import style from './SheetHeader.module.css';

/** Without `onClose` it has no button: what stands below is ended otherwise. */
export function SheetHeader({ title, onClose }: { title: string; onClose?: (() => void) | undefined }) {
  const m = useMessages();
  return (
    <div className={style.header}>
      <h2>{title}</h2>
      {onClose && (
        <button type="button" onClick={onClose}>
          {m.frame.close}
        </button>
      )}
    </div>
  );
}
